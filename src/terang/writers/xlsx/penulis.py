"""Puts content into cells and remembers every value, for the file itself to show before anything calculates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.naskah import Naskah
from terang.writers.xlsx.aksara import clean_teks
from terang.writers.xlsx.gaya import Penata, Peran, Rupa, Sifat
from terang.writers.xlsx.isi_sel import IsiSel
from terang.writers.xlsx.kertas import set_kertas
from terang.writers.xlsx.lembar import DAFTAR_ISI
from terang.writers.xlsx.tinggi import count_baris, set_tinggi

# Codes, ranks, staff numbers: a spreadsheet would make a number, a date or a formula of them when edited.
_KOSONG = Sifat()
_SERUPA_ANGKA = re.compile(r"[=+\-@\d\t\r]")


@dataclass(slots=True, kw_only=True)
class Penulis:
    """The workbook being written; `nilai` holds what each cell shows, by sheet and address."""

    naskah: Naskah
    buku: Workbook = field(default_factory=Workbook)
    penata: Penata = field(default_factory=Penata)
    nilai: dict[str, dict[str, Decimal | str]] = field(default_factory=dict)

    def open_lembar(self, nama: str, *, lanskap: bool) -> Worksheet:
        """A new sheet, set for print."""
        sheet: Worksheet = self.buku.create_sheet(nama)
        self.nilai[nama] = {}
        set_kertas(sheet, self.naskah, lanskap=lanskap)
        return sheet

    def put(self, sheet: Worksheet, alamat: tuple[int, int], isi: IsiSel | str, rupa: Rupa) -> Cell:
        """Write one cell: row and column from 1, content, look."""
        content = IsiSel(nilai=isi) if isinstance(isi, str) else isi
        cell = cell_at(sheet, *alamat)
        if content.rumus or isinstance(content.nilai, Decimal):
            cell.value = content.rumus or content.nilai
            self.nilai[sheet.title][cell.coordinate] = content.nilai
            code = content.bentuk.kode if content.bentuk else "General"
            sifat = Sifat(format=code, masukan=content.masukan)
        else:
            sifat = _put_teks(cell, content)
        self.penata.dress(cell, rupa, sifat)
        return cell

    def put_kepala_lembar(self, sheet: Worksheet, judul: str, keterangan: str, lebar: tuple[float, ...]) -> None:
        """Widths of the columns, and above the table the title, a line of remarks and the way back."""
        for column, width in enumerate(lebar, start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        lines = ((judul, Peran.JUDUL, 1.3), (keterangan, Peran.KETERANGAN, 1.0))
        for row, (teks, peran, size) in enumerate(lines, start=1):
            self.put(sheet, (row, 1), teks, Rupa(peran=peran))
            if len(lebar) > 1:
                sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(lebar))
            set_tinggi(sheet, row, count_baris(teks, sum(lebar) / size), size)
        self.put(sheet, (3, 1), "← Daftar isi", Rupa(peran=Peran.TAUTAN))
        link(cell_at(sheet, 3, 1), DAFTAR_ISI, "A1")


def _put_teks(cell: Cell, isi: IsiSel) -> Sifat:
    clean = clean_teks(str(isi.nilai))
    if not clean:
        return _KOSONG
    cell.value = clean
    cell.data_type = "s"  # whatever it starts with
    if _SERUPA_ANGKA.match(clean):
        return Sifat(format="@", kutip=not clean[0].isdigit())
    return Sifat(masukan=True) if isi.masukan else _KOSONG


def cell_at(sheet: Worksheet, baris: int, kolom: int) -> Cell:
    """The cell in a row and column from 1, which no merged area hides."""
    return cast("Cell", sheet.cell(baris, kolom))


def link(cell: Cell, lembar: str, sel: str) -> None:
    """Make a cell lead to another one in the workbook."""
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quote_sheetname(lembar)}!{sel}", display=None)
