"""The money of an agreement: of every program for the head, below of what the promised indicators measure."""

from __future__ import annotations

from collections import defaultdict

from terang.kinerja.pilihan import Versi
from terang.web.perencanaan.models import JenisSimpul, Simpul
from terang.web.perjanjian.lingkup import is_puncak
from terang.web.perjanjian.muatan import Muatan

Bagian = list[tuple[str | None, int]]
"""Amounts by source of funds."""

_BERUANG = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)


def list_dana(muatan: Muatan) -> dict[Simpul, Bagian]:
    """Amounts by node in the version of the agreement; a node without any has an empty list."""
    semua = sorted((s for s in muatan.simpul.values() if s.jenis in _BERUANG), key=lambda s: (s.urutan, s.posisi, s.id))
    if is_puncak(muatan.satu.pihak_pertama):
        pilihan = [s for s in semua if s.jenis == JenisSimpul.PROGRAM]
    else:
        ids = {b.indikator.pemilik_id for b in muatan.butir}
        pilihan = [s for s in semua if s.id in ids]
    uang = _group_uang(muatan)
    anak: defaultdict[int | None, list[Simpul]] = defaultdict(list)
    for s in semua:
        anak[s.induk_id].append(s)
    return {s: _sum(s, uang, anak) for s in pilihan}


def compute_total(muatan: Muatan) -> int | None:
    """The DPA of the whole perangkat daerah; None where nobody entered it."""
    total = _group_uang(muatan).get(None)
    return sum(jumlah for _, jumlah in total) if total else None


def _group_uang(muatan: Muatan) -> dict[int | None, Bagian]:
    """Amounts by node (None: the agency); of two versions the changed one."""
    uang: dict[tuple[int | None, str], Bagian] = defaultdict(list)
    for baris in muatan.anggaran:
        uang[baris.pemilik_id, baris.versi].append((baris.sumber_dana, baris.jumlah))
    # The later version comes last and wins.
    urut = (Versi.MURNI.value, Versi.PERUBAHAN.value)
    return {id_: isi for v in urut for (id_, versi), isi in uang.items() if versi == v}


def _sum(s: Simpul, uang: dict[int | None, Bagian], anak: dict[int | None, list[Simpul]]) -> Bagian:
    """What was entered for the node itself, else the sum of what is under it."""
    if s.id in uang:
        return uang[s.id]
    jumlah: defaultdict[str | None, int] = defaultdict(int)
    for bawah in anak.get(s.id, ()):
        for sumber, satu in _sum(bawah, uang, anak):
            jumlah[sumber] += satu
    return list(jumlah.items())
