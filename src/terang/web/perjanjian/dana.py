"""The money of an agreement: of every program for the head, below of what the promised indicators measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from terang.kinerja.pilihan import Versi
from terang.web.anggaran.models import Anggaran
from terang.web.perencanaan.models import JenisSimpul, Simpul
from terang.web.perjanjian.lingkup import find_renstra, is_puncak
from terang.web.perjanjian.models import PerjanjianKinerja

Bagian = list[tuple[str | None, int]]
"""Amounts by source of funds."""

_BERUANG = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)


def list_dana(satu: PerjanjianKinerja, diukur: Iterable[Simpul]) -> dict[Simpul, Bagian]:
    """Amounts by node in the version of the agreement; a node without any has an empty list."""
    renstra = find_renstra(satu.perangkat_daerah, satu.tahun)
    semua = list(renstra.simpul.filter(jenis__in=_BERUANG)) if renstra else []
    if is_puncak(satu.pihak_pertama):
        pilihan = [s for s in semua if s.jenis == JenisSimpul.PROGRAM]
    else:
        ids = {s.id for s in diukur}
        pilihan = [s for s in semua if s.id in ids]
    uang = _load_uang(satu)
    anak: defaultdict[int | None, list[Simpul]] = defaultdict(list)
    for s in semua:
        anak[s.induk_id].append(s)
    return {s: _sum(s, uang, anak) for s in pilihan}


def compute_total(satu: PerjanjianKinerja) -> int | None:
    """The DPA of the whole perangkat daerah; None where nobody entered it."""
    total = _load_uang(satu).get(None)
    return sum(jumlah for _, jumlah in total) if total else None


def _load_uang(satu: PerjanjianKinerja) -> dict[int | None, Bagian]:
    """Amounts by node (None: the agency) in the version of the agreement, else in the one before it."""
    versi = [Versi.MURNI.value] + ([Versi.PERUBAHAN.value] if satu.versi == Versi.PERUBAHAN.value else [])
    baris = Anggaran.objects.filter(
        perangkat_daerah=satu.perangkat_daerah, tahun=satu.tahun, jenis_belanja=None, versi__in=versi
    )
    uang: dict[tuple[int | None, str], Bagian] = defaultdict(list)
    for satu_baris in baris:
        uang[satu_baris.pemilik_id, satu_baris.versi].append((satu_baris.sumber_dana, satu_baris.jumlah))
    # The later version comes last and wins.
    return {id_: uang[id_, v] for v in versi for id_, milik in list(uang) if milik == v}


def _sum(s: Simpul, uang: dict[int | None, Bagian], anak: dict[int | None, list[Simpul]]) -> Bagian:
    """What was entered for the node itself, else the sum of what is under it."""
    if s.id in uang:
        return uang[s.id]
    jumlah: defaultdict[str | None, int] = defaultdict(int)
    for bawah in anak.get(s.id, ()):
        for sumber, satu in _sum(bawah, uang, anak):
            jumlah[sumber] += satu
    return list(jumlah.items())
