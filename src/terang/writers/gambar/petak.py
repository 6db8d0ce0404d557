"""The boxes of a tree and the lines between them, in whole points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from terang.writers.gambar.aksara import compute_lebar, split_kata, wrap_teks

UKURAN = 9
"""Font size in points before the picture is fitted to its page."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Simpul:
    """A node of a tree as it is to be drawn; `tingkat` counts from 0 at the root. Each node equals only itself."""

    label: tuple[str, ...]
    anak: tuple[Simpul, ...] = ()
    kelas: str = ""
    nilai: str = ""
    status: str = ""
    tingkat: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Jarak:
    """Distances in points: between columns, boxes below each other and levels; indent; padding; line to line.

    With `kartu` the last two levels are a card: the heading box and its rows, without gaps, indent or lines.
    """

    sela_x: int
    sela_y: int
    sela_tingkat: int
    inden: int
    padat_x: int
    padat_y: int
    baris: int
    lebar_kepala: int
    kartu: bool


LEGA = Jarak(
    sela_x=12, sela_y=7, sela_tingkat=22, inden=14, padat_x=6, padat_y=5, baris=11, lebar_kepala=160, kartu=False
)
"""For trees that have room."""
RAPAT = Jarak(
    sela_x=8, sela_y=5, sela_tingkat=14, inden=9, padat_x=4, padat_y=2, baris=10, lebar_kepala=240, kartu=True
)
"""For large trees, so that their text stays readable."""


@dataclass(frozen=True, slots=True)
class BarisTeks:
    """A printed line of a box."""

    teks: str
    tebal: bool


Titik = tuple[int, int]
"""x to the right, y down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Petak:
    """A placed box with its lines of text, `jarak` apart; (x, y) is its top left corner.

    `terpotong` tells that some word was wider than the box and had to be cut.
    """

    x: int = 0
    y: int = 0
    lebar: int
    tinggi: int
    simpul: Simpul
    baris: tuple[BarisTeks, ...]
    jarak: int
    terpotong: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bagian:
    """A placed subtree: its size, its own box, the lines from it, and its parts with the place of each.

    `gantungan` is the x at which a line from above meets it.
    """

    lebar: int
    tinggi: int
    gantungan: int
    terpotong: int = 0
    petak: tuple[Petak, ...] = ()
    garis: tuple[tuple[Titik, ...], ...] = ()
    isi: tuple[tuple[Titik, Bagian], ...] = ()


def list_petak(bagian: Bagian, x: int = 0, y: int = 0) -> Iterator[Petak]:
    """Every box of a subtree where it stands on the page, outer before inner."""
    for petak in bagian.petak:
        yield replace(petak, x=petak.x + x, y=petak.y + y)
    for (dx, dy), anak in bagian.isi:
        yield from list_petak(anak, x + dx, y + dy)


def list_garis(bagian: Bagian, x: int = 0, y: int = 0) -> Iterator[tuple[Titik, ...]]:
    """Every line of a subtree where it stands on the page."""
    for jalur in bagian.garis:
        yield tuple((a + x, b + y) for a, b in jalur)
    for (dx, dy), anak in bagian.isi:
        yield from list_garis(anak, x + dx, y + dy)


@lru_cache(maxsize=4096)
def build_petak(simpul: Simpul, lebar: int, jarak: Jarak) -> Petak:
    """The box of a node, as tall as its text needs."""
    dalam = lebar - 2 * jarak.padat_x
    teks = tuple(_list_teks(simpul))
    baris = tuple(BarisTeks(p, tebal) for t, tebal in teks for p in wrap_teks(t, dalam, UKURAN, tebal=tebal))
    return Petak(
        lebar=lebar,
        tinggi=2 * jarak.padat_y + jarak.baris * len(baris),
        simpul=simpul,
        baris=baris,
        jarak=jarak.baris,
        terpotong=any(compute_lebar(k, UKURAN, tebal=tebal) > dalam for t, tebal in teks for k in split_kata(t)),
    )


def _list_teks(simpul: Simpul) -> Iterator[tuple[str, bool]]:
    """The texts of a node with their weight: a heading over further lines is bold, and so is what was measured."""
    berjudul = len(simpul.label) > 1 or simpul.tingkat == 0
    for nomor, teks in enumerate(simpul.label):
        yield teks, berjudul and nomor == 0
    ukuran = " · ".join(teks.replace(" ", "\xa0") for teks in (simpul.nilai, simpul.status) if teks)
    if ukuran:
        yield ukuran, True
