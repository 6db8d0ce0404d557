"""Check BIL001: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.klaim import KlaimTerbilang
from terang.klaim.laporan import Laporan
from terang.rumus.terbilang import write_terbilang, write_terbilang_desimal

SALAH = "Anggaran tahun 2022 sebesar Rp 44.000.000,- (Empat Puluh Juta Rupiah) telah ditetapkan.\n"
BENAR = "Anggaran tahun 2022 sebesar Rp 44.000.000,- (Empat Puluh Empat Juta Rupiah) telah ditetapkan.\n"


def _over(laporan: Laporan) -> Iterable[KlaimTerbilang]:
    return laporan.terbilang


@periksa(
    kode="BIL001",
    kelas="terbilang",
    tingkat=Tingkat.GALAT,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="EYD V; kebiasaan naskah dinas",
)
def terbilang_berbeda(klaim: KlaimTerbilang, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001 - every check has both
    """Angka dan terbilangnya tidak sama.

    *Mengapa*

    Bila angka dan huruf berbeda, pembaca tidak tahu mana yang berlaku.

    *Perbaikan*

    Tulis ulang terbilang dari angkanya, atau perbaiki angkanya bila terbilangnya yang benar.
    """
    if klaim.nilai_kata == klaim.angka.nilai:
        return
    bulat = klaim.angka.nilai == klaim.angka.nilai.to_integral_value()
    kata = write_terbilang(int(klaim.angka.nilai)) if bulat else write_terbilang_desimal(klaim.angka.nilai)
    yield Temuan(
        tempat=klaim.angka.tempat,
        tertulis=klaim.kata,
        seharusnya=kata,
        kutipan=klaim.angka.kutipan,
        penjelasan=f"Angka {klaim.angka.teks} dibaca “{kata}”; tertulis “{klaim.kata}”, "
        f"yang berarti {write_angka(klaim.nilai_kata, max(-int(klaim.nilai_kata.as_tuple().exponent), 0))}.",
        keyakinan=Decimal("0.97"),
        sel=(klaim.angka.kunci,),
    )
