"""A table as an import sees it: rows of text, each with the number by which its author finds it again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass

from terang.naskah.blok import Tabel
from terang.naskah.sisipan import read_teks

_PEMISAH = (";", "\t", ",")


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisTabel:
    """A row: its number in the file, the text of every column, and over how many columns each text reaches."""

    nomor: int
    sel: tuple[str, ...]
    bentang: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelImpor:
    """A table with its name for people: a sheet, a caption, or the place where it stands."""

    judul: str
    baris: tuple[BarisTabel, ...]

    @property
    def lebar(self) -> int:
        """Number of columns."""
        return max((len(satu.sel) for satu in self.baris), default=0)


def build_tabel_impor(tabel: Tabel) -> TabelImpor:
    """The table of a document; a cell that reaches down says the same in every row that it covers."""
    petak: dict[tuple[int, int], str] = {}
    bentang: dict[tuple[int, int], int] = {}
    for y, baris in enumerate(tabel.baris):
        x = 0
        for sel in baris.sel:
            while (y, x) in petak:
                x += 1
            for turun in range(sel.bentang_baris):
                petak.update({(y + turun, x + geser): "" for geser in range(sel.bentang_kolom)})
                petak[y + turun, x] = read_teks(sel.isi).strip()
                bentang[y + turun, x] = sel.bentang_kolom
            x += sel.bentang_kolom
    lebar = max((x for _, x in petak), default=-1) + 1
    rows = tuple(
        BarisTabel(
            nomor=_find_nomor(tabel, y),
            sel=tuple(petak.get((y, x), "") for x in range(lebar)),
            bentang=tuple(bentang.get((y, x), 1) for x in range(lebar)),
        )
        for y in range(len(tabel.baris))
    )
    return TabelImpor(judul=_name(tabel), baris=rows)


def _find_nomor(tabel: Tabel, y: int) -> int:
    tempat = tabel.baris[y].sel[0].tempat if tabel.baris[y].sel else None
    return tempat.baris if tempat and tempat.baris else y + 1


def _name(tabel: Tabel) -> str:
    tempat = tabel.tempat
    halaman = f"halaman {tempat.halaman}" if tempat and tempat.halaman else ""
    bab = tempat.bab if tempat and tempat.bab else ""
    nama = " ".join(bagian for bagian in (f"Tabel {tabel.nomor}" if tabel.nomor else "", tabel.judul) if bagian)
    return ", ".join(bagian for bagian in (nama, bab, halaman) if bagian) or tabel.id


def build_tabel_baris(judul: str, baris: Sequence[tuple[int, Sequence[str]]]) -> TabelImpor:
    """A table of plain rows with their numbers."""
    lebar = max((len(sel) for _, sel in baris), default=0)
    return TabelImpor(
        judul=judul,
        baris=tuple(BarisTabel(nomor=n, sel=(*map(str.strip, sel), *("",) * (lebar - len(sel)))) for n, sel in baris),
    )


def read_csv(teks: str, judul: str) -> TabelImpor:
    """The table of a CSV file; what parts its columns is told by its first line."""
    awal = teks.lstrip().split("\n", 1)[0]
    pemisah = max(_PEMISAH, key=awal.count)
    pembaca = csv.reader(teks.splitlines(keepends=True), delimiter=pemisah)
    rows = [(pembaca.line_num, sel) for sel in pembaca if any(satu.strip() for satu in sel)]
    return build_tabel_baris(judul, rows)
