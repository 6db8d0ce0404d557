"""Check EJA001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.ketentuan import ketentuan
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat, write_tempat

SALAH = """LKjIP Tahun 2022

Prosentase layanan meningkat karena aktifitas pelatihan. Prosentase itu di laksanakan menurut hasil analisa.
"""
BENAR = """LKjIP Tahun 2022

Persentase layanan meningkat karena aktivitas pelatihan. Persentase itu dilaksanakan menurut hasil analisis.
"""
_TAHUN_LAZIM = 2022
# A title keeps the spelling of its own text.
_JUDUL = re.compile(
    r"\b(?:peraturan|keputusan|undang-undang|instruksi|surat edaran|per(?:wal|wali|bup|da|gub))\b", re.IGNORECASE
)


@dataclass(slots=True, kw_only=True)
class _Kata:
    """A wrong form with its right one and where it stands."""

    salah: str
    baku: str
    tempat: list[Tempat] = field(default_factory=list)
    kutipan: str = ""


def _list_kata(laporan: Laporan) -> Iterator[_Kata]:
    isi = ketentuan("ejaan", date(laporan.tahun or _TAHUN_LAZIM, 12, 31)).isi
    bentuk = {**isi["kata"], **{f"di {kata}": f"di{kata}" for kata in isi["awalan_di"]}}
    ada: dict[str, list[tuple[str, Tempat]]] = defaultdict(list)
    for teks, tempat in _list_teks(laporan):
        for kata in _list_satuan(teks):
            if kata in bentuk:
                ada[kata].append((teks, tempat))
    for salah, baku in bentuk.items():
        temu = ada[salah]
        yield _Kata(
            salah=salah, baku=baku, tempat=[tempat for _, tempat in temu], kutipan=temu[0][0][:300] if temu else ""
        )


def _list_teks(laporan: Laporan) -> Iterator[tuple[str, Tempat]]:
    for kalimat in laporan.kalimat:
        if not _JUDUL.search(kalimat.teks):
            yield kalimat.teks, kalimat.tempat
    for tabel in laporan.tabel:
        for baris in {(satu.tempat, satu.teks): satu for satu in tabel.baris}.values():
            for teks in dict.fromkeys(baris.teks):
                if not _JUDUL.search(teks):
                    yield teks, baris.tempat


def _list_satuan(teks: str) -> Iterator[str]:
    """Words, and pairs of words with nothing but a space between them."""
    kata = list(re.finditer(r"[^\W\d_]+", teks.casefold()))
    yield from (satu[0] for satu in kata)
    yield from (f"{a[0]} {b[0]}" for a, b in pairwise(kata) if teks[a.end() : b.start()] == " ")


@periksa(
    kode="EJA001",
    kelas="bahasa",
    tingkat=Tingkat.INFO,
    over=_list_kata,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="KBBI VI; EYD V (2022)",
    baku=False,
)
def ejaan_tak_baku(kata: _Kata, _laporan: Laporan) -> Iterator[Hasil]:
    """Ejaan tidak baku yang lazim pada laporan kinerja, seperti prosentase, aktifitas, dan resiko.

    *Mengapa*

    Ejaan tidak mengubah angka, tetapi laporan resmi ditulis dalam bahasa Indonesia baku, dan bentuk yang bercampur
    (prosentase, presentase, persentase) menyulitkan pencarian.

    *Perbaikan*

    Ganti semua bentuk itu sekaligus dengan bentuk bakunya. Setiap bentuk dilaporkan sekali dengan jumlahnya.

    *Pengecualian*

    Kalimat yang menyebut peraturan tidak diperiksa, karena judul peraturan memakai ejaan naskahnya sendiri. Pemeriksaan
    ini hanya dijalankan bila diminta dengan --hanya.
    """
    if kata.tempat:
        lain = tuple(dict.fromkeys(write_tempat(satu) for satu in kata.tempat[1:]))
        yield Temuan(
            tempat=kata.tempat[0],
            tertulis=kata.salah,
            seharusnya=kata.baku,
            penjelasan=f"Bentuk bakunya {kata.baku}; {kata.salah} tertulis {len(kata.tempat)} kali.",
            kutipan=kata.kutipan,
            keyakinan=Decimal("0.9"),
            akibat=lain[:20],
        )
