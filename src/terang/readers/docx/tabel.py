"""Word tables: spans from `gridSpan` and `vMerge`, nested tables as lines of the cell that holds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml import etree

from terang.naskah.sisipan import Teks
from terang.readers.docx.xml import find, is_nyala, list_isi, name, read_angka, read_atribut, read_val
from terang.readers.mentah import BarisMentah, Kisi, SelMentah

_KOLOM_TERBANYAK = 500
_SEL_TATA_LETAK = 12
_PIHAK_TERBANYAK = 3

BacaSel = Callable[[etree._Element], tuple[Teks, ...]]  # noqa: SLF001 - how lxml names its type
"""Reads what stands in a cell as one line with line feeds."""


@dataclass(slots=True)
class _Petak:
    """A cell on the grid; `atas` continues the one above it."""

    x: int
    sel: SelMentah
    atas: bool


def list_sel(tbl: etree._Element) -> list[list[etree._Element]]:
    """The `w:tc` of every row, deleted rows left out."""
    baris = [tr for tr in list_isi(tbl) if name(tr) == "tr" and find(tr, "trPr", "del") is None]
    return [[tc for tc in list_isi(tr) if name(tc) == "tc"] for tr in baris]


def is_tata_letak(tbl: etree._Element) -> bool:
    """Whether a table only places text: a frame of one cell, one row of signatures, or a few cells without lines."""
    baris = list_sel(tbl)
    sel = [tc for row in baris for tc in row]
    if len(sel) <= 1 or (len(baris) == 1 and len(sel) <= _PIHAK_TERBANYAK):
        return True
    bergaris = find(tbl, "tblPr", "tblBorders") is not None or find(tbl, "tblPr", "tblStyle") is not None
    return (
        not bergaris
        and len(sel) <= _SEL_TATA_LETAK
        and not any(find(tc, "tcPr", "tcBorders") is not None for tc in sel)
    )


def is_isian(tbl: etree._Element) -> bool:
    """Whether a table only lines up labels and values, `Nama : Siti`."""
    baris = list_sel(tbl)
    return bool(baris) and all(len(row) in {2, 3} and _read_polos(row[1]).startswith(":") for row in baris)


def _read_polos(tc: etree._Element) -> str:
    return "".join(str(teks) for teks in tc.itertext()).strip()


def build_kisi(tbl: etree._Element, baca: BacaSel) -> Kisi:
    """The raw table of a `w:tbl`."""
    baris = [tr for tr in list_isi(tbl) if name(tr) == "tr" and find(tr, "trPr", "del") is None]
    petak = [_build_baris(tr, baca) for tr in baris]
    for y in range(len(petak) - 1, 0, -1):
        _merge(petak[y - 1], petak[y])
    hasil = []
    for tr, row in zip(baris, petak, strict=True):
        sel = tuple(item.sel for item in row if not item.atas)
        hasil.append(BarisMentah(sel=sel, kepala=bool(is_nyala(tr, "trPr", "tblHeader"))))
    return Kisi(baris=tuple(hasil))


def _build_baris(tr: etree._Element, baca: BacaSel) -> list[_Petak]:
    x = _read_lebar(read_val(tr, "trPr", "gridBefore"), 0)
    hasil = [_Petak(x=0, sel=SelMentah(bentang_kolom=x), atas=False)] if x else []
    for tc in (item for item in list_isi(tr) if name(item) == "tc"):
        lebar = _read_lebar(read_val(tc, "tcPr", "gridSpan"), 1)
        gabung = find(tc, "tcPr", "vMerge")
        atas = gabung is not None and read_atribut(gabung, "val") != "restart"
        hasil.append(_Petak(x=x, sel=SelMentah(isi=baca(tc), bentang_kolom=lebar), atas=atas))
        x += lebar
    return hasil


def _read_lebar(teks: str, lain: int) -> int:
    return min(max(read_angka(teks, lain), lain), _KOLOM_TERBANYAK)


def _merge(atas: list[_Petak], bawah: list[_Petak]) -> None:
    """Give the rows of a continued cell to the cell above; one that has nothing above stands by itself."""
    kolom = {lain.x: lain for lain in reversed(atas)}
    for item in bawah:
        induk = kolom.get(item.x)
        if item.atas and induk is None:
            item.atas = False
        elif item.atas and induk is not None:
            isi = induk.sel.isi if not item.sel.isi else (*induk.sel.isi, Teks("\n"), *item.sel.isi)
            tinggi = induk.sel.bentang_baris + item.sel.bentang_baris
            induk.sel = replace(induk.sel, isi=isi if induk.sel.isi else item.sel.isi, bentang_baris=tinggi)
