"""The home of each figure: the one cell that holds it, which every other cell refers to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from openpyxl.utils import get_column_letter, quote_sheetname

from terang.errors import TerangError
from terang.naskah.blok import Sel
from terang.naskah.naskah import AsalAngka
from terang.naskah.sisipan import Bilangan, read_teks
from terang.rumus.formula import list_variabel, parse_formula
from terang.writers.xlsx.bentuk_angka import BentukAngka, fits, read_bentuk
from terang.writers.xlsx.lembar import ANGKA_LAIN, Lembar

KOLOM_NILAI_LAIN = 3
BARIS_AWAL_LAIN = 4


class CircularAngkaError(TerangError):
    """A figure is computed from itself, by whatever way round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rumah:
    """A home cell: sheet, row and column from 1, and the form in which its figure is printed there."""

    lembar: str
    baris: int
    kolom: int
    bentuk: BentukAngka

    @property
    def sel(self) -> str:
        """Address within the sheet, such as `E5`."""
        return f"{get_column_letter(self.kolom)}{self.baris}"

    def refer(self, lembar: str = "") -> str:
        """Address as a formula on the sheet `lembar` writes it."""
        return self.sel if lembar == self.lembar else f"{quote_sheetname(self.lembar)}!{self.sel}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Denah:
    """The plan of the workbook.

    Args:
        angka: every figure by id.
        rumah: home by id, of the figures that a cell can hold and recompute; the others are printed as text.
        lain: figures on the sheet of their own, in its order.
    """

    angka: Mapping[str, AsalAngka]
    rumah: Mapping[str, Rumah]
    lain: tuple[AsalAngka, ...]


def build_denah(angka: Iterable[AsalAngka], lembar: Iterable[Lembar]) -> Denah:
    """Find a home for every figure.

    Raises:
        CircularAngkaError: when figures are computed from one another in a circle.
    """
    known = {asal.id: asal for asal in angka}
    live = _list_live(known)
    seen: set[str] = set()
    homes: dict[str, Rumah] = {}
    for leaf in lembar:
        for petak in leaf.petak:
            seen.update(piece.id for piece in petak.sel.isi if isinstance(piece, Bilangan))
            found = read_sel(petak.sel, known)
            if found is not None and found[0] in live:
                home = Rumah(lembar=leaf.nama, baris=petak.baris, kolom=petak.kolom, bentuk=found[1])
                homes.setdefault(found[0], home)
    lain = tuple(asal for asal in known.values() if asal.id not in homes and (asal.id in live or asal.id not in seen))
    homes |= {asal.id: _other(asal, row) for row, asal in enumerate(lain, start=BARIS_AWAL_LAIN + 1) if asal.id in live}
    return Denah(angka=known, rumah=homes, lain=lain)


def read_sel(sel: Sel, known: Mapping[str, AsalAngka]) -> tuple[str, BentukAngka] | None:
    """The figure that stands alone in a cell, with its form; text around it (`Rp`, ` %`) becomes part of the form."""
    figures = [piece for piece in sel.isi if isinstance(piece, Bilangan)]
    asal = known.get(figures[0].id) if len(figures) == 1 else None
    if asal is None or asal.nilai is None:
        return None
    form = read_bentuk(read_teks(sel.isi), asal.nilai, asal.desimal)
    return (asal.id, form) if form is not None else None


def _other(asal: AsalAngka, row: int) -> Rumah:
    return Rumah(lembar=ANGKA_LAIN, baris=row, kolom=KOLOM_NILAI_LAIN, bentuk=read_bentuk_sendiri(asal))


def read_bentuk_sendiri(asal: AsalAngka) -> BentukAngka:
    """The form of the figure by itself, outside any table; only its decimals where it is printed as a range."""
    form = None if asal.nilai is None else read_bentuk(asal.tertulis, asal.nilai, asal.desimal)
    return form or BentukAngka(desimal=asal.desimal)


def _list_live(known: Mapping[str, AsalAngka]) -> set[str]:
    """Ids of the figures that recompute: entered ones with a value, and those whose inputs all do."""
    graph = {id_: list_masukan(asal) for id_, asal in known.items()}
    live: set[str] = set()
    try:
        for id_ in TopologicalSorter(graph).static_order():
            asal = known.get(id_)
            if asal is None or asal.nilai is None or not fits(asal.nilai, asal.desimal):
                continue
            if not asal.rumus or (_has_masukan(asal) and set(graph[id_]) <= live):
                live.add(id_)
    except CycleError as error:
        path = " → ".join(error.args[1])
        raise CircularAngkaError(
            f"Angka berikut dihitung dari dirinya sendiri: {path}. Perbaiki masukan salah satunya."
        ) from error
    return live


def _has_masukan(asal: AsalAngka) -> bool:
    return all(asal.masukan.get(nama) for nama in list_variabel(parse_formula(asal.rumus)))


def list_masukan(asal: AsalAngka) -> list[str]:
    """Ids of the inputs, variable by variable."""
    return [id_ for ids in asal.masukan.values() for id_ in ids]
