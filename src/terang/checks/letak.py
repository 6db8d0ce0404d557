"""Findings point at the print itself: at its page where a sentence runs over two, at its column in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from terang.checks.kerangka import Temuan
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, KolomTerbaca
from terang.naskah.tempat import Tempat

_AWAL_KUTIPAN = 200
"""Letters by which a quotation, which may be cut short, is known as its sentence."""

_Baris = tuple[BarisTerbaca, tuple[KolomTerbaca, ...]]


def place_semua(semua: Iterable[tuple[Temuan, ...]], laporan: Laporan) -> list[tuple[Temuan, ...]]:
    """The findings of each check at the place of what they accuse."""
    baris = {satu.tempat: (satu, tabel.kolom) for tabel in laporan.tabel for satu in tabel.baris}
    return [tuple(replace(satu, tempat=_place(satu, baris, laporan)) for satu in isi) for isi in semua]


def _place(temuan: Temuan, baris: dict[Tempat, _Baris], laporan: Laporan) -> Tempat:
    if temuan.tempat in baris:
        return replace(temuan.tempat, kolom=_find_kolom(temuan, *baris[temuan.tempat]))
    awal = temuan.kutipan[:_AWAL_KUTIPAN]
    potong = (satu for satu in laporan.kalimat if satu.pindah and satu.tempat == temuan.tempat)
    kalimat = next((satu for satu in potong if awal and satu.teks.startswith(awal)), None)
    return kalimat.find_tempat(temuan.tertulis) if kalimat else temuan.tempat


def _find_kolom(temuan: Temuan, baris: BarisTerbaca, kolom: tuple[KolomTerbaca, ...]) -> str | None:
    """The column of the accused print, where the place names the row by its first cell."""
    sel = list(zip(kolom, baris.teks, strict=True))
    sini = next((teks for satu, teks in sel if temuan.tempat.kolom in {satu.nama, _name(satu)}), "")
    if not temuan.tertulis or temuan.tertulis in sini:
        return temuan.tempat.kolom
    sama = [satu for satu, teks in sel if teks == temuan.tertulis]
    memuat = [satu for satu, teks in sel if temuan.tertulis in teks]
    # "54 bulan" is put together from two cells.
    awal = [satu for satu, teks in sel if teks == temuan.tertulis.split()[0]]
    return next((_name(satu) for satu in (*sama, *memuat, *awal)), temuan.tempat.kolom)


def _name(kolom: KolomTerbaca) -> str:
    return " / ".join(dict.fromkeys(kolom.jalur))
