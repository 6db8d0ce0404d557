"""The numbers of one cell, with units that no list knows, and several logical rows that share a cell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from terang.kinerja.angka import Angka, AngkaAmbigu
from terang.kinerja.pilihan import Tanda
from terang.kinerja.read_angka import read_angka

# A dash right before a digit is a minus; before a space, or before each figure of a list, it is a bullet.
_PEMBUKA = re.compile(r"^(?:[•·*\s]|[-–]+(?=\s))*(?=[-–\d<>≥≤~R(])")
_BUNTUT = re.compile(r"\s*(?:\([^)]*[A-Za-z][^)]*\)|[;.,*]+)\s*$")
_SATU = re.compile(
    r"(?P<angka>[<>≥≤]?\s?=?\s?(?:Rp\.?\s?)?-?\d[\d.,]*(?:,-)?)\s*(?P<satuan>%|‰|[A-Za-z²³/]+(?:\s[A-Za-z²³/]+){0,2})?"
)
_PANJANG = 80
# Two columns that the reading of a page pushed together look the same.
_BERSPASI = re.compile(r"^\d{1,3} \d{3}$")
_PANJANG_SEL = 1000
"""A longer cell is a text, whatever brackets close it; the patterns would take the square of its length."""


@dataclass(frozen=True, slots=True)
class AngkaSel:
    """A number of a cell as printed."""

    teks: str
    nilai: Decimal
    desimal: int
    satuan: str
    tanda: Tanda


@lru_cache(maxsize=1 << 15)
def read_sel(teks: str, satuan: str) -> tuple[AngkaSel, ...]:
    """The numbers of a cell that holds nothing but numbers and their units; empty for text.

    Args:
        teks: the cell.
        satuan: unit that the column or the row names.
    """
    if len(teks) > _PANJANG_SEL:
        return ()
    rapi = _BUNTUT.sub("", _PEMBUKA.sub("", teks.strip()))
    if not rapi or len(rapi) > _PANJANG or not re.search(r"\d", rapi) or _BERSPASI.match(rapi):
        return ()
    utuh = _read_satu(rapi, satuan)
    if utuh:
        return (utuh,)
    potong = list(_SATU.finditer(rapi))
    if not potong or _SATU.sub("", rapi).strip(" ;•·-–\n"):
        return ()
    butir = all(satu["angka"].startswith("-") for satu in potong)
    bagian = tuple(_read_potong(satu, satuan, butir=butir) for satu in potong)
    return tuple(satu for satu in bagian if satu) if all(bagian) else ()


def _read_satu(teks: str, satuan: str) -> AngkaSel | None:
    hasil = read_angka(teks, satuan)
    if isinstance(hasil, AngkaAmbigu):
        hasil = hasil.kemungkinan[0] if len(hasil.kemungkinan) == 1 or satuan != "%" else hasil.kemungkinan[-1]
    if not isinstance(hasil, Angka) or hasil.batas_atas is not None:
        return None
    eksponen = hasil.nilai.as_tuple().exponent
    return AngkaSel(teks, hasil.nilai, max(-int(eksponen), 0), hasil.satuan, hasil.tanda)


def _read_potong(satu: re.Match[str], satuan: str, *, butir: bool) -> AngkaSel | None:
    unit = (satu["satuan"] or "").strip()
    angka = satu["angka"].lstrip("-") if butir else satu["angka"]
    hasil = _read_satu(angka.strip(" .,") if not angka.endswith(",-") else angka, satuan)
    if hasil is None:
        return None
    return AngkaSel(satu[0].strip(), hasil.nilai, hasil.desimal, unit or hasil.satuan, hasil.tanda)
