"""What stands on a page: words, lines of words, rules and grids. Points, counted from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


class Petak(NamedTuple):
    """A rectangle on the page as one reads it: `atas` is smaller than `bawah`."""

    x0: float
    atas: float
    x1: float
    bawah: float

    @property
    def lebar(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def tinggi(self) -> float:
        """Height in points."""
        return self.bawah - self.atas

    @property
    def tengah(self) -> tuple[float, float]:
        """The middle, (x, y)."""
        return (self.x0 + self.x1) / 2, (self.atas + self.bawah) / 2

    def holds(self, x: float, y: float, tol: float = 0.0) -> bool:
        """Whether the point lies inside, or no further than `tol` outside."""
        return self.x0 - tol <= x <= self.x1 + tol and self.atas - tol <= y <= self.bawah + tol


class Huruf(NamedTuple):
    """One printed character; `tegak`: upright on its page; `jeda`: after a space."""

    teks: str
    petak: Petak
    tegak: bool = True
    jeda: bool = False
    tebal: bool = False


class Lukisan(NamedTuple):
    """A picture that says something: its letters, label by label, and the rectangle around them."""

    teks: str
    petak: Petak


@dataclass(frozen=True, slots=True)
class Kata:
    """A word."""

    teks: str
    petak: Petak
    tebal: bool = False
    rapat: bool = False
    """Whether it follows the word before it on the line without a space."""


@dataclass(frozen=True, slots=True)
class Garis:
    """A line of words, left to right."""

    kata: tuple[Kata, ...]
    petak: Petak

    @property
    def teks(self) -> str:
        """The words with single spaces."""
        return "".join(("" if i == 0 or k.rapat else " ") + k.teks for i, k in enumerate(self.kata))

    @property
    def tebal(self) -> bool:
        """Whether every word is bold."""
        return all(k.tebal for k in self.kata)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelKisi:
    """A cell of a grid: its slots (counted from 0) and the lines in it. `ragu` says why its figures are in doubt."""

    baris: int
    kolom: int
    bentang_baris: int = 1
    bentang_kolom: int = 1
    petak: Petak
    garis: tuple[Garis, ...] = ()
    ragu: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kisi:
    """A table on one page: column borders `xs` (one more than columns) and its rows of cells from top to bottom."""

    halaman: int
    petak: Petak
    xs: tuple[float, ...]
    baris: tuple[tuple[SelKisi, ...], ...]
    lajur: tuple[tuple[float, float], ...] = ()
    """Of a table without rules: (left, right) of the words in every column; `xs` lies in the white between."""

    def with_baris(self, baris: tuple[tuple[SelKisi, ...], ...]) -> Kisi:
        """The same grid with other rows."""
        return replace(self, baris=baris)


@dataclass(frozen=True, slots=True, kw_only=True)
class Halaman:
    """A page: lines outside of tables, the tables, and the pictures that say something."""

    nomor: int
    lebar: float
    tinggi: float
    garis: tuple[Garis, ...] = ()
    kisi: tuple[Kisi, ...] = ()
    lukisan: tuple[Lukisan, ...] = ()


def hull(petak: list[Petak]) -> Petak:
    """The smallest rectangle around all; there must be one at least."""
    return Petak(
        min(p.x0 for p in petak), min(p.atas for p in petak), max(p.x1 for p in petak), max(p.bawah for p in petak)
    )
