"""A figure as people write it: a number with its comparison, range and unit, or a question about it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.pilihan import Tanda


@dataclass(frozen=True, slots=True, kw_only=True)
class Angka:
    """One figure, exact.

    Args:
        nilai: the number; the lower end of a range.
        tanda: comparison that was written before it (`>82`), SAMA when none was.
        batas_atas: the upper end of a range, else None.
        satuan: unit as written after the number (`%`, `orang`), empty when none was; `Rp` for money.
        tertulis: the text that was read, or empty for a figure that was never text.
    """

    nilai: Decimal
    tanda: Tanda = Tanda.SAMA
    batas_atas: Decimal | None = None
    satuan: str = ""
    tertulis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaAmbigu:
    """A text that honest readers read in different ways (`1.234`): it asks instead of guessing."""

    tertulis: str
    kemungkinan: tuple[Angka, ...]
    pertanyaan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaRusak:
    """A text that is no number (`8O,6`); `alasan` says in Bahasa Indonesia what is wrong and what to write instead."""

    tertulis: str
    alasan: str


HasilBaca = Angka | AngkaAmbigu | AngkaRusak | None
"""What reading a text as a number can give; None is an empty cell, which is not zero."""
