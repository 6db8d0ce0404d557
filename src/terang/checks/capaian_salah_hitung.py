"""Check HIT001: see the docstring of the check, which is its page."""

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
1	Indeks Kepuasan Layanan	80,00	90,00	117,00
2	Persentase berkas lengkap	90,00	81,00	90,00
3	Persentase layanan daring	50,00	60,00	120,00
"""
BENAR = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan	80,00	90,00	112,50
2	Persentase berkas lengkap	90,00	81,00	90,00
3	Persentase layanan daring	50,00	60,00	120,00
"""


@periksa(
    kode="HIT001",
    kelas="capaian",
    tingkat=Tingkat.GALAT,
    over=of_kelas("capaian"),
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran II huruf E",
)
def capaian_salah_hitung(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Capaian yang tercetak bukan hasil target dan realisasinya.

    *Mengapa*

    Capaian adalah realisasi dibanding target. Angka yang tidak dapat diperoleh dari target dan realisasi di
    baris yang sama membuat kesimpulan laporan tidak dapat dipercaya.

    *Perbaikan*

    Hitung ulang dari target dan realisasi yang tercetak. Bila target atau realisasi yang keliru, perbaiki angka
    itu di semua tempat.

    *Pengecualian*

    Pembulatan dan pemotongan desimal, batas atas yang dipakai seluruh tabel, dan rumus terbalik untuk indikator
    yang makin rendah makin baik tidak dipersoalkan. Rumus tabel disimpulkan dari sebagian besar barisnya dan disebut
    dalam temuan, bersama banyaknya baris yang menurutinya. Pertumbuhan dan tingkat efisiensi diperiksa dengan cara
    yang sama.
    """
    yield from judge(klaim, laporan)
