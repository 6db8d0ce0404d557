"""Check HIT003: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator

from terang.checks.hitungan import judge, of_kelas
from terang.checks.kerangka import Hasil, Tingkat, periksa
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	UNIT	JUMLAH PEGAWAI	ANGGARAN (Rp)
1	Sekretariat	12	150.000.000
2	Bidang Data	8	250.000.000
3	Bidang Mutasi	10	300.000.000
	JUMLAH	31	700.000.000
"""
BENAR = """LKjIP Tahun 2022

Tabel 3.1
Contoh

NO	UNIT	JUMLAH PEGAWAI	ANGGARAN (Rp)
1	Sekretariat	12	150.000.000
2	Bidang Data	8	250.000.000
3	Bidang Mutasi	10	300.000.000
	JUMLAH	30	700.000.000
"""


@periksa(
    kode="HIT003",
    kelas="jumlah",
    tingkat=Tingkat.GALAT,
    over=of_kelas("jumlah"),
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def jumlah_tidak_cocok(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Jumlah yang tercetak bukan jumlah bagian-bagiannya.

    *Mengapa*

    Jumlah, subjumlah, dan selisih harus sama dengan bagian-bagiannya. Bila tidak, ada bagian yang keliru,
    terlewat, atau terhitung dua kali.

    *Perbaikan*

    Jumlahkan ulang; bila jumlahnya yang benar, cari bagian yang keliru.

    *Pengecualian*

    Tabel yang bagian-bagiannya tidak jelas tidak diperiksa. Angka setahun boleh berupa jumlah, angka terakhir, angka
    terbesar, atau rata-rata triwulannya; yang lain menjadi peringatan. Selisih pembulatan ditulis sebagai info, dan
    tidak dipersoalkan pada tabel dalam ribuan atau jutaan.
    """
    yield from judge(klaim, laporan)
