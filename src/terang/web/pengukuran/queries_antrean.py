"""Reads of what waits to be checked: each figure beside what it was, with its evidence and what is worth a look."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from terang.kinerja.pilihan import Periode
from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.alur import PERIKSA
from terang.web.pengukuran.lembar import PERIODE, Baris, Lembar, Sel, build_objek_id
from terang.web.pengukuran.models import Bukti
from terang.web.pengukuran.peringatan import list_peringatan
from terang.web.pengukuran.pilah import KATA, list_baris_periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Antre:
    """One figure that waits."""

    baris: Baris
    sel: Sel
    periode: str
    langkah: str
    kata: str
    boleh_kembali: bool
    lama: str
    alasan: str
    triwulan_lalu: str
    peringatan: list[str]
    bukti: list[Bukti]
    analisis: list[tuple[str, str]]


def list_antrean(pelaku: Pelaku, *, lembar: Lembar) -> list[Antre]:
    """Every figure of the year that the person can pass on now, by period."""
    pelaku.require(Izin.LIHAT, lembar.puncak.id)
    tunggu = [
        (satu.baris, satu.sel, satu.langkah)
        for periode in PERIODE
        for satu in list_baris_periode(pelaku, lembar.baris, periode)
        if set(PERIKSA) & set(satu.langkah)
    ]
    bukti = _load_bukti([sel for _, sel, _ in tunggu])
    riwayat = _load_riwayat(lembar, [(baris, sel) for baris, sel, _ in tunggu])
    hasil = []
    for baris, sel, langkah in tunggu:
        nama = next(satu for satu in PERIKSA if satu in langkah)
        lama, alasan = riwayat.get((baris.indikator.kode, sel.periode), ("", ""))
        hasil.append(
            Antre(
                baris=baris,
                sel=sel,
                periode=write_pilihan(sel.periode),
                langkah=nama,
                kata=KATA[nama],
                boleh_kembali="kembalikan" in langkah,
                lama=lama,
                alasan=alasan,
                triwulan_lalu=_get_sebelum(baris, sel),
                peringatan=list_peringatan(baris, sel),
                bukti=bukti[sel.realisasi.pk if sel.realisasi else 0],
                analisis=[(write_pilihan(jenis), isi) for jenis, isi in baris.uraian],
            )
        )
    return hasil


def _get_sebelum(baris: Baris, sel: Sel) -> str:
    """The figure of the period before in the same year."""
    letak = PERIODE.index(sel.periode)
    return baris.sel[PERIODE[letak - 1]].tertulis if letak and sel.periode is not Periode.TAHUN else ""


def _load_bukti(sel: Sequence[Sel]) -> defaultdict[int, list[Bukti]]:
    hasil: defaultdict[int, list[Bukti]] = defaultdict(list)
    ids = [satu.realisasi.pk for satu in sel if satu.realisasi]
    for satu in Bukti.objects.filter(realisasi_id__in=ids).order_by("id"):
        hasil[satu.realisasi_id].append(satu)
    return hasil


def _load_riwayat(lembar: Lembar, sel: Sequence[tuple[Baris, Sel]]) -> dict[tuple[str, Periode], tuple[str, str]]:
    """For figures that were sent back: what they were then, and why."""
    pd, tahun = lembar.perangkat.kode, lembar.tahun
    # Only what was sent back has a version before; to ask for the others would cost a read for nothing.
    sel = [(b, s) for b, s in sel if s.realisasi and s.realisasi.dibuka]
    if not sel:
        return {}
    kunci = {build_objek_id(pd, b.indikator.kode, tahun, s.periode): (b.indikator.kode, s.periode) for b, s in sel}
    kelompok = {f"{pd}/{tahun}/{s.periode}": s.periode for _, s in sel}
    jejak = Peristiwa.objects.filter(
        objek_id__in=[*kunci, *kelompok], tindakan__in=("realisasi.isi", "realisasi.kembalikan", "realisasi.buka")
    ).order_by("nomor")
    nilai: dict[tuple[str, Periode], str] = {}
    hasil: dict[tuple[str, Periode], tuple[str, str]] = {}
    for satu in jejak:
        isi = json.loads(satu.perubahan)
        if satu.tindakan == "realisasi.isi":
            nilai[kunci[satu.objek_id]] = isi["realisasi"][1] or ""
            continue
        alasan = isi.get("alasan", [None, ""])[1]
        for kode in isi:
            letak = (kode, kelompok[satu.objek_id])
            hasil[letak] = (nilai.get(letak, ""), alasan)
    return hasil
