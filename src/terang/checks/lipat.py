"""One root cause, one finding: what a wrong input breaks is folded into the finding about that input."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from terang.checks.hitungan import write_penjelasan
from terang.checks.kerangka import Temuan, Tingkat
from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_usul import explain_digit
from terang.klaim.cetakan import Cetakan
from terang.klaim.diagnosis import Tersangka
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import uji


def fold_temuan(temuan: Sequence[Temuan], laporan: Laporan) -> tuple[list[Temuan], dict[int, Temuan]]:
    """Findings without those that one wrong input explains, and for each such finding the one that replaces it.

    The second part maps the position of the first replaced finding to the finding about the root cause.
    """
    sisa = list(temuan)
    ganti: dict[int, Temuan] = {}
    for tersangka in laporan.tersangka:
        hasil = {klaim.hasil.kunci for klaim in tersangka.akibat}
        kena = [i for i, satu in enumerate(sisa) if satu.rumus and satu.sel and satu.sel[0] in hasil]
        if kena:
            ganti[temuan.index(sisa[kena[0]])] = _build(tersangka)
            sisa = [satu for i, satu in enumerate(sisa) if i not in kena]
    return sisa, ganti


def _build(tersangka: Tersangka) -> Temuan:
    cetakan = tersangka.cetakan
    benar = write_angka(tersangka.benar, cetakan.desimal)
    return Temuan(
        tempat=cetakan.tempat,
        tertulis=cetakan.teks,
        seharusnya=benar,
        kutipan=cetakan.kutipan,
        penjelasan=f"Bila di sini tertulis {benar}, {len(tersangka.akibat)} hitungan yang sekarang tidak cocok menjadi "
        f"cocok: {' '.join(_write(klaim) for klaim in tersangka.akibat[:3])}",
        asal_usul=_explain(tersangka),
        rumus="diagnosis",
        keyakinan=Decimal("0.97"),
        tingkat=Tingkat.GALAT,
        sel=(cetakan.kunci, *(klaim.hasil.kunci for klaim in tersangka.akibat)),
        akibat=tuple(_say(klaim.hasil) for klaim in tersangka.akibat if klaim.hasil.kunci != cetakan.kunci),
    )


def _write(klaim: KlaimHitung) -> str:
    tepat = uji(klaim).tepat
    return write_penjelasan(klaim, tepat) if tepat is not None else ""


def _say(cetakan: Cetakan) -> str:
    tempat = f" di halaman {cetakan.tempat.halaman}" if cetakan.tempat.halaman else ""
    baris = f" di baris {cetakan.tempat.baris}" if cetakan.tempat.baris else ""
    return f"{cetakan.teks}{tempat}{baris} tidak cocok dengan masukannya"


def _explain(tersangka: Tersangka) -> str:
    """An equal number among the other inputs of a broken row was copied; else digits may have been mistyped."""
    for klaim in tersangka.akibat:
        for lain in (klaim.hasil, *klaim.masukan):
            if lain.kunci != tersangka.cetakan.kunci and lain.nilai == tersangka.cetakan.nilai:
                return f"sama dengan {lain.teks} di sebelahnya; kemungkinan tersalin"
    return next(explain_digit(tersangka.cetakan, tersangka.benar), "")


def fold_semua(menurut: Sequence[Sequence[Temuan]], laporan: Laporan) -> list[list[Temuan]]:
    """`fold_temuan` over the findings of several checks; a root cause goes to the check that saw it first."""
    rata = [satu for isi in menurut for satu in isi]
    sisa, ganti = fold_temuan(rata, laporan)
    if not ganti:
        return [list(isi) for isi in menurut]
    hasil: list[list[Temuan]] = []
    awal = 0
    for isi in menurut:
        akar = [ganti[i] for i in range(awal, awal + len(isi)) if i in ganti]
        hasil.append([*akar, *(satu for satu in isi if any(satu is lain for lain in sisa))])
        awal += len(isi)
    return hasil
