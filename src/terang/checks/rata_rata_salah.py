"""Check HIT004: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator

from terang.checks.hitungan import judge, of_kelas
from terang.checks.kerangka import Hasil, Tingkat, periksa
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan	80,00	90,00	112,50
2	Persentase berkas lengkap	90,00	81,00	90,00
3	Persentase layanan daring	50,00	60,00	120,00
	Rata-rata			109,50
"""
BENAR = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan	80,00	90,00	112,50
2	Persentase berkas lengkap	90,00	81,00	90,00
3	Persentase layanan daring	50,00	60,00	120,00
	Rata-rata			107,50
"""


@periksa(
    kode="HIT004",
    kelas="rata-rata",
    tingkat=Tingkat.GALAT,
    over=of_kelas("rata-rata"),
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran II huruf E",
)
def rata_rata_salah(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Rata-rata yang tercetak bukan rata-rata barisnya.

    *Mengapa*

    Rata-rata capaian dipakai untuk menilai sasaran. Rata-rata yang bukan rata-rata baris di atasnya sering
    karena kolom tahun lain ikut dihitung.

    *Perbaikan*

    Hitung ulang dari capaian yang benar pada kolom yang sama.
    """
    yield from judge(klaim, laporan)
