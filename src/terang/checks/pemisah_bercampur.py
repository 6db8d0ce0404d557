"""Check RSK002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, TabelTerbaca
from terang.naskah.tempat import Tempat

SALAH = """LKjIP Tahun 2022

NO	URAIAN	ANGGARAN (Rp)
1	Belanja pegawai	1.939.050.000,00
2	Belanja barang	1,790,000,000
3	Belanja modal	2.150.500.000,00
"""
BENAR = SALAH.replace("1,790,000,000", "1.790.000.000,00")
_TITIK = re.compile(r"(?:(?<![\w.,])|(?<=Rp))\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?(?![\w.,]*\d)")
_KOMA = re.compile(r"(?<!\$)(?<!\$ )(?<!USD )(?:(?<![\w.,])|(?<=Rp))\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?(?![\w.,]*\d)")
_ANGKA = re.compile(r"(?:(?<![\w.,/-])|(?<=Rp))\d{1,3}(?:[.,]\d{3}){2,}(?:[.,]\d{1,2})?(?![\w/-]|[.,]\d)")
_GANDA = re.compile(r"\bRp\s?(?:\.\s?\.|,|\.\s?,)\s?\d{1,3}(?:[.,]\d{3})+")
_TERPUTUS = re.compile(r"\bRp\.?\s?\d{1,3}(?:\. \d{3}|(?:\.\d{3})* \.\d{3})(?:\.\d{3})+(?![\d.]*\d)")
_RIBUAN = re.compile(r"\d[.,]\s?\d{3}")
_DUA = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Potong:
    """A sentence or a cell, with the cells of its column where it is the first of them."""

    teks: str
    tempat: Tempat
    kutipan: str
    kolom: tuple[tuple[str, BarisTerbaca], ...] = ()


def _list_potong(laporan: Laporan) -> Iterator[_Potong]:
    for kalimat in laporan.kalimat:
        yield _Potong(teks=kalimat.teks, tempat=kalimat.tempat, kutipan=kalimat.teks[:400])
    for tabel in laporan.tabel:
        yield from _list_kolom(tabel)


def _list_kolom(tabel: TabelTerbaca) -> Iterator[_Potong]:
    unik = list({(satu.tempat, satu.teks): satu for satu in tabel.baris}.values())
    kutipan = {id(satu): " | ".join(dict.fromkeys(filter(None, satu.teks)))[:400] for satu in unik}
    for kolom in tabel.kolom:
        # A cell that spans columns stands in each of them; it is looked at in the first.
        sel = [
            (baris.teks[kolom.indeks], baris)
            for baris in unik
            if not kolom.indeks or baris.teks[kolom.indeks] != baris.teks[kolom.indeks - 1]
        ]
        for i, (teks, baris) in enumerate(sel):
            isi = () if i else tuple(sel)
            yield _Potong(teks=teks, tempat=baris.tempat, kutipan=kutipan[id(baris)], kolom=isi)


@periksa(
    kode="RSK002",
    kelas="angka-rusak",
    tingkat=Tingkat.PERINGATAN,
    over=_list_potong,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="EYD V (2022), tanda titik dan tanda koma pada bilangan",
)
def pemisah_bercampur(potong: _Potong, _laporan: Laporan) -> Iterator[Hasil]:
    """Titik dan koma bergantian sebagai pemisah ribuan, tanda baca ganda sesudah Rp, atau jumlah yang terputus spasi.

    *Mengapa*

    1,790,000,000 di samping 1.939.050.000,00 mudah terbaca salah, dan lembar sebar membaca salah satunya sebagai teks
    sehingga hilang dari jumlah.

    *Perbaikan*

    Tulis titik setiap tiga angka dan koma untuk desimal di seluruh laporan.

    *Pengecualian*

    Laporan yang memakai koma di seluruh kolomnya, dan satu angka dengan tiga desimal, tidak dipersoalkan.
    """
    # Most cells hold no such amount; four searches through each would be the slowest part of a long workbook.
    if _RIBUAN.search(potong.teks):
        for tertulis, alasan in _list_rusak(potong.teks):
            yield _build(potong, tertulis, alasan)
    if not potong.kolom and _TITIK.search(potong.teks) and (koma := _KOMA.search(potong.teks)):
        yield _build(potong, koma[0], "Kalimat atau sel ini juga memakai titik sebagai pemisah ribuan.")
    elif potong.kolom:
        yield from _judge_kolom(potong.kolom)


def _list_rusak(teks: str) -> Iterator[tuple[str, str]]:
    """Amounts whose own separators contradict each other, and what stands wrongly between `Rp` and the amount."""
    for temu in _ANGKA.finditer(teks):
        tanda = re.findall(r"[.,]", temu[0])
        if len(tanda) > _DUA and len(set(tanda[:-1])) > 1:
            yield temu[0], "Titik dan koma bergantian di dalam satu angka."
    for temu in _GANDA.finditer(teks):
        yield temu[0], "Ada tanda baca ganda antara Rp dan angkanya."
    for temu in _TERPUTUS.finditer(teks):
        yield temu[0], "Jumlah ini terputus oleh spasi."


def _judge_kolom(kolom: tuple[tuple[str, BarisTerbaca], ...]) -> Iterator[Temuan]:
    """The cells of the style that fewer cells of the column use; one finding a column."""
    titik = [satu for satu in kolom if _TITIK.search(satu[0]) and not _KOMA.search(satu[0])]
    koma = [satu for satu in kolom if _KOMA.search(satu[0]) and not _TITIK.search(satu[0])]
    sedikit, pemisah = (koma, "titik") if len(koma) <= len(titik) else (titik, "koma")
    if not titik or not koma:
        return
    teks, baris = sedikit[0]
    kutipan = " | ".join(dict.fromkeys(filter(None, baris.teks)))[:400]
    alasan = f"{max(len(titik), len(koma))} sel lain di kolom ini memakai {pemisah} sebagai pemisah ribuan"
    alasan += f"; {len(sedikit)} sel tidak." if len(sedikit) > 1 else "."
    yield _build(_Potong(teks=teks, tempat=baris.tempat, kutipan=kutipan), teks, alasan)


def _build(potong: _Potong, tertulis: str, alasan: str) -> Temuan:
    return Temuan(
        tempat=potong.tempat, tertulis=tertulis, kutipan=potong.kutipan, penjelasan=alasan, keyakinan=Decimal("0.8")
    )
