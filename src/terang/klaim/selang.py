"""Interval arithmetic over exact numbers: what a printed number may stand for, carried through a formula."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext

_KETELITIAN = 50  # digits; far beyond any printed amount, so that bounds are never cut short


@dataclass(frozen=True, slots=True)
class Selang:
    """A closed interval of exact numbers."""

    bawah: Decimal
    atas: Decimal

    def __add__(self, other: Selang) -> Selang:
        return Selang(self.bawah + other.bawah, self.atas + other.atas)

    def __sub__(self, other: Selang) -> Selang:
        return Selang(self.bawah - other.atas, self.atas - other.bawah)

    def __mul__(self, other: Selang) -> Selang:
        ujung = [a * b for a in (self.bawah, self.atas) for b in (other.bawah, other.atas)]
        return Selang(min(ujung), max(ujung))

    def __truediv__(self, other: Selang) -> Selang:
        """Division; ZeroDivisionError where the divisor may be zero."""
        if other.bawah <= 0 <= other.atas:
            raise ZeroDivisionError
        with localcontext() as konteks:
            konteks.prec = _KETELITIAN
            ujung = [a / b for a in (self.bawah, self.atas) for b in (other.bawah, other.atas)]
        return Selang(min(ujung), max(ujung))

    def kali(self, faktor: int) -> Selang:
        """Every number in it times a positive whole number."""
        return Selang(self.bawah * faktor, self.atas * faktor)

    def meets(self, other: Selang) -> bool:
        """Whether some number lies in both."""
        return self.bawah <= other.atas and other.bawah <= self.atas


def sum_selang(bagian: Iterable[Selang]) -> Selang:
    """The sum; zero for nothing."""
    jumlah = Selang(Decimal(0), Decimal(0))
    for satu in bagian:
        jumlah += satu
    return jumlah
