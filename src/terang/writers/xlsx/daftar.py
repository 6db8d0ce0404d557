"""The workbook's own lists: a head, then a row per entry, with links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.blok import Rata
from terang.writers.xlsx.gaya import Peran, Rupa
from terang.writers.xlsx.isi_sel import IsiSel
from terang.writers.xlsx.kertas import set_kepala
from terang.writers.xlsx.lembar import BARIS_AWAL
from terang.writers.xlsx.penulis import Penulis, link
from terang.writers.xlsx.tinggi import count_terbanyak, set_tinggi

_TEKS = Rupa(peran=Peran.BUTIR)
_ANGKA = Rupa(peran=Peran.BUTIR, rata=Rata.KANAN)
_TAUTAN = Rupa(peran=Peran.BUTIR, tautan=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tautan:
    """A text that leads to a cell."""

    teks: str
    lembar: str
    sel: str


Isi = str | IsiSel | Tautan
Kolom = tuple[tuple[str, float], ...]
"""Name and width of each column."""


def open_daftar(penulis: Penulis, nama: str, judul: str, keterangan: str, kolom: Kolom) -> Worksheet:
    """A sheet for a list, with its title, remark and head."""
    sheet = penulis.open_lembar(nama, lanskap=True)
    sheet.sheet_view.showGridLines = True
    penulis.put_kepala_lembar(sheet, judul, keterangan, tuple(width for _, width in kolom))
    for column, (teks, _) in enumerate(kolom, start=1):
        penulis.put(sheet, (BARIS_AWAL, column), teks, Rupa(peran=Peran.KEPALA))
    set_tinggi(sheet, BARIS_AWAL, count_terbanyak(kolom))
    set_kepala(sheet, baris=1, kolom=1)
    return sheet


def write_baris(penulis: Penulis, sheet: Worksheet, row: int, isi: Sequence[Isi], kolom: Kolom) -> None:
    """Write one entry; empty cells are left out, which is most of them."""
    texts: list[tuple[str, float]] = []
    for column, content in enumerate(isi, start=1):
        if not content:
            continue
        if isinstance(content, IsiSel):
            penulis.put(sheet, (row, column), content, _ANGKA)
        elif isinstance(content, Tautan):
            link(penulis.put(sheet, (row, column), content.teks, _TAUTAN), content.lembar, content.sel)
        else:
            penulis.put(sheet, (row, column), content, _TEKS)
        if not isinstance(content, IsiSel):
            texts.append((content if isinstance(content, str) else content.teks, kolom[column - 1][1]))
    set_tinggi(sheet, row, count_terbanyak(texts))
