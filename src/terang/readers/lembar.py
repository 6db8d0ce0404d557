"""Workbooks as data: every visible sheet with its rows and the exact value of every cell, not as the sheet shows it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from numbers import Real

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from terang.errors import UnreadableError
from terang.readers.zip_aman import ZipAman

_BARIS_TERBANYAK = 20_000
_KOLOM_TERBANYAK = 120
_GABUNG_TERBANYAK = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisLembar:
    """A row with its number in the sheet; a cell that was merged reaches over so many columns."""

    nomor: int
    sel: tuple[str, ...]
    bentang: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """A sheet; rows without any text are left out."""

    nama: str
    baris: tuple[BarisLembar, ...]


def read_lembar(isi: bytes, nama: str) -> tuple[Lembar, ...]:
    """The visible sheets; formulas give the value that was last computed and stored.

    Raises:
        UnreadableError: the file is damaged, enormous, or made to harm who opens it.
    """
    ZipAman(isi, nama).check_semua()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            buku = load_workbook(io.BytesIO(isi), data_only=True)
    # openpyxl lets every error of its own parts through: whatever stops it, the file is to blame.
    except Exception as error:
        raise UnreadableError(
            f"Berkas {nama} rusak: lembar kerjanya tidak dapat dibuka. Simpan ulang sebagai XLSX, lalu coba lagi."
        ) from error
    return tuple(_read(satu, nama) for satu in buku.worksheets if satu.sheet_state == "visible")


def _read(lembar: Worksheet, nama: str) -> Lembar:
    # Only cells that exist are looked at: the public iteration makes one for every empty square.
    isi = {letak: _write(sel.value) for letak, sel in lembar._cells.items() if sel.value is not None}  # noqa: SLF001
    isi = {letak: teks for letak, teks in isi.items() if teks}
    lebar = max((x for _, x in isi), default=0)
    nomor = sorted({y for y, _ in isi})
    if len(nomor) > _BARIS_TERBANYAK or lebar > _KOLOM_TERBANYAK:
        raise UnreadableError(
            f"Lembar {lembar.title} pada {nama} memuat {len(nomor)} baris dan {lebar} kolom. Paling banyak"
            f" {_BARIS_TERBANYAK} baris dan {_KOLOM_TERBANYAK} kolom; pecah lembarnya, lalu coba lagi."
        )
    bentang = _spread(lembar, isi)
    rows = (
        BarisLembar(
            nomor=y,
            sel=tuple(isi.get((y, x), "") for x in range(1, lebar + 1)),
            bentang=tuple(bentang.get((y, x), 1) for x in range(1, lebar + 1)),
        )
        for y in nomor
    )
    return Lembar(nama=lembar.title, baris=tuple(rows))


def _spread(lembar: Worksheet, isi: dict[tuple[int, int], str]) -> Mapping[tuple[int, int], int]:
    """How wide the merged cells are; one that reaches down says the same in every row of the sheet that has others."""
    bentang: dict[tuple[int, int], int] = {}
    ada = {y for y, _ in isi}
    for gabung in list(lembar.merged_cells.ranges)[:_GABUNG_TERBANYAK]:
        teks = isi.get((gabung.min_row, gabung.min_col), "")
        for y in ada.intersection(range(gabung.min_row, gabung.max_row + 1)):
            bentang[y, gabung.min_col] = gabung.max_col - gabung.min_col + 1
            if teks:
                isi[y, gabung.min_col] = teks
    return bentang


def _write(value: object) -> str:
    """The exact value in Indonesian number writing."""
    if isinstance(value, bool):
        return "BENAR" if value else "SALAH"
    if isinstance(value, datetime | date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, Real | Decimal):
        return _write_angka(value if isinstance(value, Decimal) else Decimal(repr(value)))
    return str(value).strip()


def _write_angka(value: Decimal) -> str:
    if not value.is_finite():
        return str(value)
    teks = f"{value:f}"
    return (teks.rstrip("0").rstrip(".") if "." in teks else teks).replace(".", ",")
