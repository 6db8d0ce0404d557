"""Check CAC001: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cacah import Cacah, list_cacah
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Untuk mencapai visi itu ditetapkan 4 (empat) misi, yaitu:

1. Meningkatkan kualitas sumber daya manusia
2. Meningkatkan kualitas pelayanan publik
3. Meningkatkan akuntabilitas kinerja

Keempat misi itu dijabarkan lagi menjadi tujuan dan sasaran perangkat daerah selama lima tahun.
"""
BENAR = SALAH.replace("4 (empat)", "3 (tiga)")
_BEDA_TERBANYAK = 2
"""A list that is shorter or longer by more is not the one that the sentence means."""


def _over(laporan: Laporan) -> Iterable[Cacah]:
    return list_cacah(laporan.naskah)


@periksa(
    kode="CAC001",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def cacah_berbeda(cacah: Cacah, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Banyaknya program, kegiatan, misi, atau sasaran dalam kalimat tidak sama dengan daftar di bawahnya.

    *Mengapa*

    Kalimat menyebut jumlahnya, daftar di bawahnya memuat lebih atau kurang: ada yang hilang, atau jumlahnya belum
    diperbarui.

    *Perbaikan*

    Hitung lagi daftarnya, dan cocokkan dengan dokumen perencanaan.

    *Pengecualian*

    Daftar yang didahului `antara lain` tidak dihitung.
    """
    for benda, banyak, ada in zip(cacah.benda, cacah.banyak, cacah.ada, strict=True):
        if 0 < abs(banyak - ada) <= _BEDA_TERBANYAK:
            yield Temuan(
                tempat=cacah.tempat,
                tertulis=f"{banyak} {benda}",
                seharusnya=f"{ada} {benda} (?)",
                kutipan=cacah.teks[:300],
                penjelasan=f"Kalimat menyebut {banyak} {benda}, daftar di bawahnya memuat {ada}.",
                keyakinan=Decimal("0.75"),
            )
