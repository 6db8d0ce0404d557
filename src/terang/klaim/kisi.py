"""The rows of a table as a full grid: cells that span stand in every place that they cover."""

from __future__ import annotations

from terang.naskah.blok import Baris, Sel, Tabel
from terang.naskah.sisipan import Teks, read_teks

Petak = tuple[Sel, bool]
"""A cell and whether this is its own place rather than one that it covers."""


def build_kisi(tabel: Tabel) -> list[list[Petak | None]]:
    """One list of cells per row, all of one length."""
    lebar = max((sum(sel.bentang_kolom for sel in baris.sel) for baris in tabel.baris), default=0)
    kisi: list[list[Petak | None]] = [[None] * lebar for _ in tabel.baris]
    for i, baris in enumerate(tabel.baris):
        _place(kisi, i, baris, lebar)
    return kisi


def _place(kisi: list[list[Petak | None]], i: int, baris: Baris, lebar: int) -> None:
    kolom = 0
    for sel in baris.sel:
        while kolom < lebar and kisi[i][kolom] is not None:
            kolom += 1
        for turun in range(min(sel.bentang_baris, len(kisi) - i)):
            for geser in range(min(sel.bentang_kolom, lebar - kolom)):
                kisi[i + turun][kolom + geser] = (sel, turun == 0 and geser == 0)
        kolom += sel.bentang_kolom


def read_isi(petak: Petak | None) -> str:
    """The text of a place, in one line."""
    return " ".join(read_teks(petak[0].isi).split()) if petak else ""


def is_tebal(petak: Petak | None) -> bool:
    """Whether everything in the cell is bold."""
    if petak is None or not petak[0].isi:
        return False
    return all(isinstance(isi, Teks) and isi.tebal for isi in petak[0].isi if isi.teks.strip())
