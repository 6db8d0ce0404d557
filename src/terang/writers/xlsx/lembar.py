"""Which tables get a sheet, what the sheets are called, and on which cell each table cell falls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from terang.naskah.blok import JenisBaris, Sel, Tabel
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import Bilangan

DAFTAR_ISI = "Daftar isi"
ANGKA_LAIN = "Angka lain"
ASAL_USUL = "Asal-usul"
BARIS_AWAL = 4
"""Row in which every table starts; above it stand its title, its source and the way back."""

_PANJANG_NAMA = 31
_TERLARANG = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]+")
_KEPALA = (JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Petak:
    """A table cell with its place on the sheet, counted from 1."""

    baris: int
    kolom: int
    jenis: JenisBaris
    sel: Sel

    @property
    def baris_akhir(self) -> int:
        """Last row that the cell covers."""
        return self.baris + self.sel.bentang_baris - 1

    @property
    def kolom_akhir(self) -> int:
        """Last column that the cell covers."""
        return self.kolom + self.sel.bentang_kolom - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """A sheet with its one table."""

    nama: str
    tabel: Tabel
    petak: tuple[Petak, ...]

    @property
    def judul(self) -> str:
        """The caption as printed above the table."""
        nomor = f"Tabel {self.tabel.nomor}" if self.tabel.nomor else ""
        return " ".join(part for part in (nomor, self.tabel.judul) if part) or self.nama

    @property
    def baris_kepala(self) -> int:
        """How many rows the head takes, column numbers included."""
        kinds = [baris.jenis for baris in self.tabel.baris]
        return next((i for i, kind in enumerate(kinds) if kind not in _KEPALA), len(kinds))


def list_lembar(naskah: Naskah) -> tuple[Lembar, ...]:
    """A sheet for every table in reading order, but for those that only lay out a page or list what Asal-usul lists."""
    taken = {nama.casefold() for nama in (DAFTAR_ISI, ANGKA_LAIN, ASAL_USUL, "History")}
    tables = (blok for blok in walk_naskah(naskah) if isinstance(blok, Tabel) and _has_content(blok))
    return tuple(
        Lembar(nama=_unique(_propose(tabel), taken), tabel=tabel, petak=tuple(_place(tabel))) for tabel in tables
    )


def _has_content(tabel: Tabel) -> bool:
    if tabel.asal_usul:
        return False
    cells = (sel for baris in tabel.baris for sel in baris.sel)
    return bool(tabel.judul) or any(isinstance(piece, Bilangan) for sel in cells for piece in sel.isi)


def _propose(tabel: Tabel) -> str:
    if tabel.lembar:
        return tabel.lembar
    return f"Tabel {tabel.nomor}" if tabel.nomor else _shorten(tabel.judul, _PANJANG_NAMA) or "Tabel"


def _shorten(teks: str, length: int) -> str:
    """Cut at the last whole word that fits."""
    if len(teks) <= length:
        return teks
    head, _, _ = teks[: length + 1].rpartition(" ")
    return head or teks[:length]


def _unique(proposed: str, taken: set[str]) -> str:
    """A name that a workbook accepts and that no sheet has yet; names differ by more than case."""
    clean = " ".join(_TERLARANG.sub(" ", proposed).split()).strip("' ") or "Tabel"
    nama = clean[:_PANJANG_NAMA].strip("' ")
    count = 2
    while nama.casefold() in taken:
        tail = f" ({count})"
        nama = clean[: _PANJANG_NAMA - len(tail)].rstrip("' ") + tail
        count += 1
    taken.add(nama.casefold())
    return nama


def _place(tabel: Tabel) -> Iterator[Petak]:
    """Lay the cells out as HTML does: a spanning cell pushes those after it aside."""
    covered: set[tuple[int, int]] = set()
    for row, baris in enumerate(tabel.baris, start=BARIS_AWAL):
        column = 1
        for sel in baris.sel:
            while (row, column) in covered:
                column += 1
            petak = Petak(baris=row, kolom=column, jenis=baris.jenis, sel=sel)
            covered.update(_cover(petak))
            yield petak


def _cover(petak: Petak) -> Iterable[tuple[int, int]]:
    rows = range(petak.baris, petak.baris_akhir + 1)
    return ((row, column) for row in rows for column in range(petak.kolom, petak.kolom_akhir + 1))
