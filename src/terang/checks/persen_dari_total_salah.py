"""Check HIT005: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator

from terang.checks.hitungan import judge, of_kelas
from terang.checks.kerangka import Hasil, Tingkat, periksa
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Contoh

PENDIDIKAN	JUMLAH PEGAWAI	PERSENTASE (%)
SMA	20	20,00
Diploma	30	30,00
Sarjana	40	44,00
Pascasarjana	10	10,00
JUMLAH	100	100,00
"""
BENAR = """LKjIP Tahun 2022

Tabel 3.1
Contoh

PENDIDIKAN	JUMLAH PEGAWAI	PERSENTASE (%)
SMA	20	20,00
Diploma	30	30,00
Sarjana	40	40,00
Pascasarjana	10	10,00
JUMLAH	100	100,00
"""


@periksa(
    kode="HIT005",
    kelas="persen-dari-total",
    tingkat=Tingkat.GALAT,
    over=of_kelas("persen-dari-total"),
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def persen_dari_total_salah(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Persentase bagian bukan hasil bagian dibagi jumlah seluruhnya.

    *Mengapa*

    Bagian dalam persen dihitung dari jumlah seluruhnya. Persentase yang lain berarti angkanya, jumlahnya, atau
    persentasenya keliru.

    *Perbaikan*

    Bagi setiap angka dengan jumlah seluruhnya, lalu hitung ulang.
    """
    yield from judge(klaim, laporan)
