"""Check KMB004: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Perjanjian kinerja disepakati antara kepala Badan Kepegawaian Kota Contoh Kota Contoh dengan wali kota pada awal tahun.
"""
BENAR = SALAH.replace("Kota Contoh Kota Contoh", "Kota Contoh")
_KATA_TERSEDIKIT = 10  # shorter lines are the labels of charts and forms
_PASANGAN = re.compile(r"(?<!\S)(?P<kata>[^\W\d_]+(?: [^\W\d_]+){1,6}) (?P=kata)(?![\w-])")
# One word comes twice on purpose in many phrases, but never one of these.
_PENGHUBUNG = re.compile(
    r"(?<!\S)(?P<kata>yang|dan|untuk|dengan|dari|pada|dalam|oleh|adalah|sebesar) (?P=kata)(?!\S)", re.IGNORECASE
)


def _over(laporan: Laporan) -> Iterable[Kalimat]:
    kalimat = (satu for satu in laporan.kalimat if not satu.judul)
    return (satu for satu in kalimat if len(satu.teks.split()) >= _KATA_TERSEDIKIT and _is_prosa(satu.teks))


def _is_prosa(teks: str) -> bool:
    """Whether small words stand among the others, as in no row of labels."""
    kata = teks.split()
    return 4 * sum(satu.islower() for satu in kata) > len(kata)


@periksa(kode="KMB004", kelas="kewajaran", tingkat=Tingkat.INFO, over=_over, salah=SALAH, benar=BENAR)
def kata_berulang(kalimat: Kalimat, _laporan: Laporan) -> Iterator[Hasil]:
    """Kata yang sama tercetak dua kali berurutan di dalam kalimat, seperti “Kota Contoh Kota Contoh”.

    *Mengapa*

    Nama yang dicetak dua kali berasal dari penggantian teks otomatis atau salinan, dan terbaca sebagai ketidaktelitian.

    *Perbaikan*

    Hapus salah satunya.

    *Pengecualian*

    Judul, label grafik, angka, dan ulangan satu kata yang memang lazim tidak diperiksa.
    """
    for pola in (_PASANGAN, _PENGHUBUNG):
        for temu in pola.finditer(kalimat.teks):
            yield Temuan(
                tempat=kalimat.tempat,
                tertulis=temu[0],
                seharusnya=temu["kata"],
                kutipan=kalimat.teks[:400],
                penjelasan=f"“{temu['kata']}” tercetak dua kali berurutan.",
                keyakinan=Decimal("0.9"),
            )
