"""How wide the columns of a table are, so that words stay whole and figures never wrap.

Typst does not hyphenate Indonesian, so a word that is wider than its column would run over the edge. The widths are
therefore worked out here: every column is given its share, at least what its longest word needs; where that does not
fit, smaller type is tried; and only then are words divided at their syllables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil

from terang.naskah.blok import JenisBaris, Kolom, Sel, Tabel
from terang.naskah.sisipan import Bilangan, Sisipan
from terang.writers.gambar.aksara import compute_lebar, split_kata

INSET = 4
"""Room at either side of a cell, in points."""
INDEN = 8
"""How far one step of indent goes, in points."""
UKURAN = (9, 8, 7)
"""Sizes of type to try, in points."""
PENGGAL = "\u200b"
"""Where a word may be divided; the template turns it into a break without any character of its own."""

_LEBAR_TERSEMPIT = 18
_SUKU = re.compile(r"([aiueo](?:ng|[b-df-hj-np-tv-z])?)(?=(?:ng|ny|sy|kh|[b-df-hj-np-tv-z])[aiueo])", re.IGNORECASE)


Terlebar = list[dict[int, int]]
"""Per column, by steps of indent: the widest piece, in thousandths of the size of type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tataan:
    """Width of every column in points, and the size of type."""

    lebar: tuple[int, ...]
    ukuran: int


@dataclass(frozen=True, slots=True)
class SelTempat:
    """A cell at its place in the grid, and the kind of its row."""

    x: int
    y: int
    sel: Sel
    jenis: JenisBaris


def place_sel(tabel: Tabel) -> Iterator[SelTempat]:
    """Every cell with its column and row, as HTML places them: a cell takes the next place not covered from above."""
    terisi: set[tuple[int, int]] = set()
    for y, baris in enumerate(tabel.baris):
        x = 0
        for sel in baris.sel:
            while (x, y) in terisi:
                x += 1
            terisi |= {(x + i, y + j) for i in range(sel.bentang_kolom) for j in range(sel.bentang_baris)}
            yield SelTempat(x, y, sel, baris.jenis)


def arrange_kolom(tabel: Tabel, lebar: int) -> Tataan:
    """The widths of the columns and the size of type for a table on that many points.

    The largest size is taken that leaves every word whole and no column much narrower than it asked for.
    """
    kata = _measure_kolom(tabel, lambda kata: [kata])
    muat = [
        _build_tataan(tabel, kata, lebar, ukuran) for ukuran in UKURAN if sum(_compute_perlu(kata, ukuran)) <= lebar
    ]
    if not muat:
        return _build_tataan(tabel, _measure_kolom(tabel, _list_suku), lebar, UKURAN[-1])
    return muat[0] if len(muat) == 1 or not _is_sempit(tabel.kolom, muat[0].lebar) else muat[1]


def _build_tataan(tabel: Tabel, terlebar: Terlebar, lebar: int, ukuran: int) -> Tataan:
    return Tataan(lebar=_share(tabel.kolom, _compute_perlu(terlebar, ukuran), lebar), ukuran=ukuran)


def _is_sempit(kolom: Sequence[Kolom], lebar: Sequence[int]) -> bool:
    bagian = sum(k.lebar for k in kolom)
    return any(3 * punya * bagian < 2 * sum(lebar) * k.lebar for k, punya in zip(kolom, lebar, strict=True))


def divide_kata(teks: str, lebar: int, ukuran: int) -> str:
    """The text with places to divide those words that are wider than a cell of that width."""
    dalam = lebar - 2 * INSET
    return re.sub(r"\S+", lambda k: _divide(k.group(), dalam, ukuran), teks)


def _divide(kata: str, dalam: int, ukuran: int) -> str:
    return kata if _measure(kata) * ukuran <= dalam * 1000 else PENGGAL.join(_list_suku(kata))


def _list_suku(kata: str) -> list[str]:
    """The syllables of a word; a figure stays whole."""
    if any(huruf.isdigit() for huruf in kata):
        return [kata]
    return _SUKU.sub(rf"\1{PENGGAL}", kata).split(PENGGAL)


def _measure_kolom(tabel: Tabel, list_potongan: Callable[[str], list[str]]) -> Terlebar:
    """Per column and step of indent, the longest of the pieces that its words may be cut into."""
    terlebar: Terlebar = [{0: 0} for _ in tabel.kolom]
    for tempat in place_sel(tabel):
        sel = tempat.sel
        if sel.bentang_kolom == 1:
            potongan = (_measure(p) for kata in _list_kata(sel.isi) for p in list_potongan(kata))
            kolom = terlebar[tempat.x]
            kolom[sel.menjorok] = max(kolom.get(sel.menjorok, 0), max(potongan, default=0))
    return terlebar


def _compute_perlu(terlebar: Terlebar, ukuran: int) -> list[int]:
    """The width that every column needs at that size of type."""
    return [
        max(_LEBAR_TERSEMPIT, *(1 + ceil(lebar * ukuran / 1000) + 2 * INSET + INDEN * n for n, lebar in kolom.items()))
        for kolom in terlebar
    ]


@lru_cache(maxsize=16384)
def _measure(kata: str) -> int:
    """Width of a word in bold, in thousandths of the size of type."""
    return round(compute_lebar(kata, 1000, tebal=True))


def _list_kata(isi: tuple[Sisipan, ...]) -> list[str]:
    """The pieces of a cell between which a line may break; a figure is one piece, whatever it holds."""
    teks = "".join(p.teks.replace(" ", "\xa0") if isinstance(p, Bilangan) else p.teks for p in isi)
    return [potongan for kata in split_kata(teks) for potongan in re.split(r"(?<=[a-z][/-])", kata)]


def _share(kolom: Sequence[Kolom], perlu: Sequence[int], lebar: int) -> tuple[int, ...]:
    """Divide a width by the shares that the columns ask for, giving each at least what it needs.

    Where even that is more than there is, all are made narrower alike.
    """
    if sum(perlu) >= lebar:
        return _divide_lebar(perlu, lebar)
    sempit: set[int] = set()
    while True:
        bobot = [0 if i in sempit else k.lebar for i, k in enumerate(kolom)]
        punya = [perlu[i] if i in sempit else 0 for i in range(len(kolom))]
        bagian = _divide_lebar(bobot, lebar - sum(punya))
        kurang = {i for i, b in enumerate(bagian) if i not in sempit and b < perlu[i]}
        if not kurang:
            return tuple(p or b for p, b in zip(punya, bagian, strict=True))
        sempit |= kurang


def _divide_lebar(bobot: Sequence[int], lebar: int) -> tuple[int, ...]:
    """Whole points in proportion, to the last point."""
    batas = [lebar * sum(bobot[: i + 1]) // sum(bobot) for i in range(len(bobot))]
    return tuple(b - a for a, b in pairwise([0, *batas]))
