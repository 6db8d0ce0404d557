"""Wrong sums and means: a part missing or double, a wrong count, other columns taken along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.klaim.asal_letak import Peta, fits, is_kebetulan, list_persis
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.selang import Selang
from terang.klaim.uji import compute_selang


def find_bagian(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """A sum with a part missing or counted twice."""
    if klaim.kaitan is not Kaitan.JUMLAH:
        return
    jumlah = sum((m.nilai for m in klaim.masukan), Decimal(0))
    selisih = klaim.hasil.nilai - jumlah
    for bagian in klaim.masukan:
        if bagian.nilai and bagian.nilai == -selisih:
            yield f"bagian {bagian.teks} tidak ikut dijumlahkan"
        if bagian.nilai and bagian.nilai == selisih:
            yield f"bagian {bagian.teks} terhitung dua kali"
    if jumlah and selisih == jumlah and len(klaim.masukan) > 1:
        yield "seluruh bagian terhitung dua kali"


def find_pembagi_rata(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """A mean with a wrong count, or without one of its members."""
    banyak = len(klaim.masukan)
    if klaim.kaitan is not Kaitan.RATA_RATA or is_kebetulan(klaim.hasil, banyak):
        return
    jumlah = sum((m.nilai for m in klaim.masukan), Decimal(0))
    for lain in (banyak - 1, banyak + 1):
        if lain > 0 and _fits_bagi(klaim.hasil, jumlah, lain):
            yield f"cocok bila dibagi {lain}, bukan {banyak}"
    for satu in klaim.masukan:
        if banyak > 1 and _fits_bagi(klaim.hasil, jumlah - satu.nilai, banyak - 1):
            yield f"{satu.teks} tidak ikut dirata-ratakan"
        if _fits_bagi(klaim.hasil, jumlah + satu.nilai, banyak + 1):
            yield f"{satu.teks} terhitung dua kali"


def _fits_bagi(hasil: Cetakan, jumlah: Decimal, banyak: int) -> bool:
    pembagi = Decimal(banyak)
    return fits(hasil, Selang(jumlah, jumlah) / Selang(pembagi, pembagi))


def find_kolom_campur(klaim: KlaimHitung, letak: Peta) -> Iterator[str]:
    """A mean that takes other columns of the same rows along: several years averaged together."""
    tempat = [letak[m.kunci] for m in klaim.masukan if m.kunci in letak]
    if klaim.kaitan is not Kaitan.RATA_RATA or not tempat:
        return
    tabel, sendiri = tempat[0].tabel, tempat[0].kolom
    for j, kolom in enumerate(tabel.kolom):
        lain = [satu for t in tempat if (satu := tabel.baris[t.baris].angka[j])]
        if j == sendiri or len(lain) < len(tempat):
            continue
        if fits(klaim.hasil, compute_selang(Kaitan.RATA_RATA, list_persis([*klaim.masukan, *lain]))):
            yield (
                f"cocok dengan rata-rata {_write_daftar([*klaim.masukan, *lain])}: kolom {kolom.nama} "
                f"({_write_daftar(lain)}) ikut dirata-ratakan"
            )
        elif fits(klaim.hasil, compute_selang(Kaitan.RATA_RATA, list_persis(lain))):
            yield f"cocok dengan rata-rata kolom {kolom.nama} ({_write_daftar(lain)})"


def _write_daftar(angka: Sequence[Cetakan]) -> str:
    return "; ".join(satu.teks for satu in angka)
