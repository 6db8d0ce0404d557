"""The second engine, pdfplumber over pdfminer: rules and boxes, and the digits again to confirm the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from pdfminer.layout import LTChar, LTContainer, LTCurve, LTLine, LTRect
from pdfplumber.page import Page

from terang.readers.pdf.bentuk import Petak
from terang.readers.pdf.putar import rotate_petak

PUTIH = 0.99
CMYK = 4
SISI_KOTAK = 4


class Coretan(NamedTuple):
    """A drawn line or box. `isi` is filled, `tepi` stroked, `putih` filled in white (paragraph shading)."""

    petak: Petak
    isi: bool
    tepi: bool
    putih: bool


class LembarGaris(NamedTuple):
    """What the second engine saw: drawn things, and every character that is part of a number with its middle."""

    coretan: list[Coretan]
    angka: list[tuple[str, float, float]]


def read_lembar_garis(page: Page, derajat: int, putaran: int) -> LembarGaris:
    """Rules and digits of a page, turned like the first engine turned its text."""
    susunan = page.layout
    lebar, tinggi = float(susunan.width), float(susunan.height)
    putar = (derajat - putaran) % 360
    lembar = LembarGaris([], [])
    for benda in _walk(susunan):
        petak = rotate_petak(Petak(benda.x0, tinggi - benda.y1, benda.x1, tinggi - benda.y0), putar, lebar, tinggi)
        if not isinstance(benda, LTChar):
            lembar.coretan.append(Coretan(petak, bool(benda.fill), bool(benda.stroke), _is_white(benda)))
        elif (teks := benda.get_text()) and teks.strip(" .,")[:1].isdigit():
            lembar.angka.append((teks.strip(), *petak.tengah))
    return lembar


def _walk(benda: Iterable[Any]) -> Iterator[Any]:
    for b in benda:
        if isinstance(b, LTChar | LTLine | LTRect):
            yield b
        elif isinstance(b, LTCurve):
            if _is_box(b):
                yield b
        elif isinstance(b, LTContainer):
            yield from _walk(b)


def _is_box(kurva: LTCurve) -> bool:
    """A closed path whose sides all run level or upright; anything else is a drawing."""
    pasang = pairwise(kurva.pts)
    return len(kurva.pts) >= SISI_KOTAK and all(min(abs(a[0] - b[0]), abs(a[1] - b[1])) < 0.5 for a, b in pasang)  # noqa: PLR2004


def _is_white(benda: LTCurve) -> bool:
    warna: Any = benda.non_stroking_color
    # A colour may be the name of a pattern, which is not white.
    nilai = [warna] if isinstance(warna, int | float) else list(warna) if isinstance(warna, list | tuple) else []
    if not nilai or not all(isinstance(w, int | float) for w in nilai):
        return False
    return not any(nilai) if len(nilai) == CMYK else min(nilai) >= PUTIH
