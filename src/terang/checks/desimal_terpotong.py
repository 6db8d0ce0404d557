"""Check PBL001: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.hitungan import write_hasil, write_penjelasan
from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import Putusan, uji

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks sistem merit	0,65	0,66	101,53
2	Persentase berkas lengkap	90,00	81,00	90,00
3	Persentase layanan daring	50,00	60,00	120,00
"""
BENAR = SALAH.replace("101,53", "101,54")


def _over(laporan: Laporan) -> Iterable[KlaimHitung]:
    return laporan.hitung


@periksa(
    kode="PBL001",
    kelas="pembulatan",
    tingkat=Tingkat.INFO,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="kebiasaan pembulatan setengah ke atas; tidak diatur peraturan",
)
def desimal_terpotong(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Desimal dipotong, tidak dibulatkan.

    *Mengapa*

    Angka yang dipotong selalu sedikit terlalu kecil, dan tidak cocok dengan angka yang dibulatkan di tempat lain.

    *Perbaikan*

    Bulatkan setengah ke atas di seluruh laporan.
    """
    hasil = uji(klaim)
    if hasil.putusan is not Putusan.TERPOTONG or hasil.tepat is None or any(m.ringkas for m in klaim.masukan):
        return
    if any(satu.desimal < 0 for satu in klaim.masukan):
        return  # `Rp105,49 miliar` hides digits that may well round to the print
    yield Temuan(
        tempat=klaim.hasil.tempat,
        tertulis=klaim.hasil.teks,
        seharusnya=write_hasil(klaim, hasil.tepat),
        kutipan=klaim.hasil.kutipan,
        penjelasan=write_penjelasan(klaim, hasil.tepat),
        asal_usul="desimal dipotong",
        keyakinan=Decimal("0.95"),
        sel=(klaim.hasil.kunci,),
    )
