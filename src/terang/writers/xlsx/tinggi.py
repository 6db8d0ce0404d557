"""Row heights: not every programme finds them by itself when it opens the file, and none does for merged cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from textwrap import wrap

from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.blok import JenisBaris
from terang.naskah.sisipan import read_teks
from terang.writers.xlsx.lembar import Lembar

_TINGGI_BARIS = 12.75
_JARAK = 3.0
_HURUF_PER_DIGIT = 1.12  # measured, with room for a word that does not fit
_TEBAL = 0.92  # bold letters are wider


def count_baris(teks: str, lebar: float) -> int:
    """Lines that a text takes in a column of `lebar` digits."""
    usable = max(int(lebar * _HURUF_PER_DIGIT), 1)
    return sum(len(wrap(line, usable)) if len(line) > usable else 1 for line in teks.split("\n"))


def set_tinggi(sheet: Worksheet, baris: int, jumlah: int, ukuran: float = 1) -> None:
    """Make room for `jumlah` lines of text, `ukuran` times as high as the text of a table."""
    if jumlah > 1 or ukuran > 1:
        sheet.row_dimensions[baris].height = jumlah * _TINGGI_BARIS * ukuran + _JARAK


def count_terbanyak(isi: Iterable[tuple[str, float]]) -> int:
    """Lines that the longest of a row's texts takes; each comes with the width of its column."""
    return max((count_baris(teks, lebar) for teks, lebar in isi), default=1)


def compute_baris(lembar: Lembar, lebar: Sequence[float]) -> Mapping[int, int]:
    """Lines of text by row of a table; a cell that covers several rows shares its lines among them."""
    lines: dict[int, int] = defaultdict(int)
    for petak in lembar.petak:
        width = sum(lebar[petak.kolom - 1 : petak.kolom_akhir]) - 2 * petak.sel.menjorok
        width *= 1 if petak.jenis is JenisBaris.DATA else _TEBAL
        needed = ceil(count_baris(read_teks(petak.sel.isi), width) / petak.sel.bentang_baris)
        for row in range(petak.baris, petak.baris_akhir + 1):
            lines[row] = max(lines[row], needed)
    return lines
