"""A number as it stands printed in a document, with its place and the numbers that it may honestly stand for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.pilihan import Tanda
from terang.klaim.selang import Selang
from terang.naskah.tempat import Tempat

_TEPI = 9
"""Decimals beyond the printed ones that tell a number from the next print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cetakan:
    """One printed number.

    Args:
        kunci: its number in the document, unique.
        teks: as printed, without words around it (`91,88`, `Rp. 44.000.000,-`).
        nilai: the exact value of the print.
        desimal: decimals printed.
        satuan: unit in the print itself (`%`, `Rp`), else that of its column, else empty.
        tanda: comparison before it (`>82`).
        tempat: where it stands.
        kutipan: its row or sentence, for a reader who looks for it.
    """

    kunci: int
    teks: str
    nilai: Decimal
    desimal: int
    tempat: Tempat
    satuan: str = ""
    tanda: Tanda = Tanda.SAMA
    kutipan: str = ""

    @property
    def tepat(self) -> bool:
        """Whether nothing can hide behind the print: whole money and counts."""
        return self.desimal == 0 and self.satuan not in {"%", "indeks", "nilai"} and not self.ringkas

    @property
    def ringkas(self) -> bool:
        """Whether it counts money in thousands or millions, so that digits are hidden."""
        return self.satuan.startswith("Rp ")

    def bulat(self) -> Selang:
        """The exact values that round to this print."""
        half = Decimal(5).scaleb(-self.desimal - 1)
        return Selang(self.nilai - half, self.nilai + half)

    def potong(self) -> Selang:
        """The exact values that print so when decimals are cut off."""
        # What is one unit more prints otherwise, so the far end is left out.
        unit = Decimal(1).scaleb(-self.desimal) - Decimal(1).scaleb(-self.desimal - _TEPI)
        return Selang(self.nilai, self.nilai + unit) if self.nilai >= 0 else Selang(self.nilai - unit, self.nilai)

    def persis(self) -> Selang:
        """The print taken at its word."""
        return Selang(self.nilai, self.nilai)

    def tersembunyi(self) -> Selang:
        """What may stand behind the print as an input: itself where exact, else what rounds to it."""
        return self.persis() if self.tepat else self.bulat()
