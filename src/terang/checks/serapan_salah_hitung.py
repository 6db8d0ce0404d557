"""Check HIT002: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator

from terang.checks.hitungan import judge, of_kelas
from terang.checks.kerangka import Hasil, Tingkat, periksa
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	PROGRAM	ANGGARAN (Rp)	REALISASI (Rp)	%
1	Program Satu	200.000.000	150.000.000	85,00
2	Program Dua	400.000.000	300.000.000	75,00
3	Program Tiga	100.000.000	99.000.000	99,00
"""
BENAR = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	PROGRAM	ANGGARAN (Rp)	REALISASI (Rp)	%
1	Program Satu	200.000.000	150.000.000	75,00
2	Program Dua	400.000.000	300.000.000	75,00
3	Program Tiga	100.000.000	99.000.000	99,00
"""


@periksa(
    kode="HIT002",
    kelas="serapan",
    tingkat=Tingkat.GALAT,
    over=of_kelas("serapan"),
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran II/1 Bab III huruf B",
)
def serapan_salah_hitung(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Persentase serapan bukan hasil realisasi dibagi anggaran.

    *Mengapa*

    Persentase serapan dihitung dari realisasi dibagi anggaran. Persentase yang berbeda berarti salah satu dari
    ketiga angka keliru.

    *Perbaikan*

    Cocokkan anggaran dan realisasi dengan DPA dan LRA, lalu hitung ulang persentasenya.
    """
    yield from judge(klaim, laporan)
