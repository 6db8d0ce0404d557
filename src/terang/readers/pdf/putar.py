"""Turn a page so that its text stands upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from terang.readers.pdf.bentuk import Petak

SEPEREMPAT = 90


def rotate_petak(petak: Petak, derajat: int, lebar: float, tinggi: float) -> Petak:
    """The rectangle after its page of `lebar` by `tinggi` was turned clockwise by 0, 90, 180 or 270 degrees."""
    x0, atas, x1, bawah = petak
    if derajat == SEPEREMPAT:
        return Petak(tinggi - bawah, x0, tinggi - atas, x1)
    if derajat == 2 * SEPEREMPAT:
        return Petak(lebar - x1, tinggi - bawah, lebar - x0, tinggi - atas)
    if derajat == 3 * SEPEREMPAT:
        return Petak(atas, lebar - x1, bawah, lebar - x0)
    return petak


def find_derajat(sudut: Iterable[int]) -> int:
    """The clockwise turn that puts most characters upright.

    Args:
        sudut: the counter-clockwise angles at which characters are written, in degrees.
    """
    kali = Counter(s % 360 for s in sudut if s % SEPEREMPAT == 0)
    return max(kali, key=lambda s: (kali[s], -s), default=0)
