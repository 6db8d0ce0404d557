"""One root cause, one finding: what a wrong input breaks is folded into the finding about that input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from terang.checks.hitungan import write_penjelasan
from terang.checks.kerangka import KENDALI, Temuan, Tingkat
from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_angka import explain_angka
from terang.klaim.cetakan import Cetakan
from terang.klaim.diagnosis import Tersangka
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import uji
from terang.naskah.tempat import Tempat


def fold_temuan(temuan: Sequence[Temuan], laporan: Laporan) -> tuple[list[Temuan], dict[int, Temuan]]:
    """Findings without those that one wrong input explains, and for each such finding the one that replaces it.

    The second part maps the position of one replaced finding to the finding about the root cause.
    """
    sisa = list(temuan)
    ganti: dict[int, Temuan] = {}
    for tersangka in laporan.tersangka:
        hasil = {klaim.hasil.kunci for klaim in tersangka.akibat}
        kena = [i for i, satu in enumerate(sisa) if satu.rumus and satu.sel and satu.sel[0] in hasil]
        if kena:
            # Where the wrong number is itself the result of a claim, that claim's check speaks.
            wakil = next((i for i in kena if sisa[i].sel[0] == tersangka.cetakan.kunci), kena[0])
            ganti[temuan.index(sisa[wakil])] = _build(tersangka)
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
        penjelasan=f"Dengan {benar} di tempat ini, {len(tersangka.akibat)} hitungan yang tidak cocok menjadi cocok "
        f"semuanya. {' '.join(_write(klaim) for klaim in tersangka.akibat[:3])}",
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
    """An equal number among the other inputs of a broken row, copied from its neighbour; else a slip of digits."""
    for klaim in tersangka.akibat:
        for lain in (klaim.hasil, *klaim.masukan):
            if lain.kunci != tersangka.cetakan.kunci and lain.nilai == tersangka.cetakan.nilai:
                return f"sama dengan {lain.teks} di sebelahnya; kemungkinan tersalin"
    return next(explain_angka(tersangka.cetakan, tersangka.benar), "")


def fold_kendali(menurut: Sequence[Sequence[Temuan]]) -> list[list[Temuan]]:
    """Findings about or by a number that a control total proves to be changed become its consequences."""
    akar = {satu.sel[0]: satu for isi in menurut for satu in isi if satu.rumus == KENDALI and satu.sel}
    akibat: dict[int, list[str]] = {kunci: [] for kunci in akar}
    hasil: list[list[Temuan]] = []
    for isi in menurut:
        sisa = []
        for satu in isi:
            kunci = next((k for k in satu.sel if k in akar), None) if satu.rumus != KENDALI else None
            if kunci is None:
                sisa.append(satu)
            else:
                akibat[kunci].append(f"{satu.tertulis}: {satu.penjelasan}")
        hasil.append(sisa)
    return [[_add_akibat(satu, akibat) if satu.rumus == KENDALI else satu for satu in isi] for isi in hasil]


def _add_akibat(temuan: Temuan, akibat: Mapping[int, Sequence[str]]) -> Temuan:
    return replace(temuan, akibat=tuple(akibat.get(temuan.sel[0], ()))) if temuan.sel else temuan


def drop_kembar(menurut: Sequence[Sequence[Temuan]]) -> list[list[Temuan]]:
    """Words with one proposal at one place are one fault, whichever checks see it; the first of them speaks.

    What rests on numbers stays, since each check proves another thing of them.
    """
    ada: set[tuple[Tempat, str, str]] = set()
    hasil: list[list[Temuan]] = []
    for isi in menurut:
        tanda = [(satu.tempat, satu.tertulis, satu.seharusnya) for satu in isi]
        hasil.append(
            [s for s, t in zip(isi, tanda, strict=True) if s.sel or s.masukan or not s.seharusnya or t not in ada]
        )
        ada.update(tanda)
    return hasil


def fold_semua(menurut: Sequence[Sequence[Temuan]], laporan: Laporan) -> list[list[Temuan]]:
    """`fold_temuan` over the findings of several checks; a root cause goes to one of the checks that saw it."""
    menurut = fold_kendali(drop_kembar(menurut))
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
