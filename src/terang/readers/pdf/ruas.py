"""Drawn things to the edges of cells: double lines become one, phantom boxes go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pdfplumber.table import edges_to_intersections, intersections_to_cells, merge_edges

from terang.readers.pdf.bentuk import Petak
from terang.readers.pdf.mesin_garis import Coretan

TEBAL_GARIS = 3.0
"""A box thinner than this is a line."""
TOLERANSI = 3.0
PANJANG_TERKECIL = 4.0
RUAS_TERBANYAK = 6000
"""More edges than this are a drawing, and would take too long."""


class RuasTerlaluBanyakError(ValueError):
    """A page holds more rules than a table can have."""


def list_sel(coretan: Iterable[Coretan], lebar: float, tinggi: float) -> list[Petak]:
    """The smallest rectangles that the rules on a page enclose.

    Raises:
        RuasTerlaluBanyakError: the page is a drawing.
    """
    ruas = [r for c in coretan for r in _list_ruas(c, lebar, tinggi)]
    if len(ruas) > RUAS_TERBANYAK:
        raise RuasTerlaluBanyakError
    ruas = merge_edges(ruas, TOLERANSI, TOLERANSI, TOLERANSI, TOLERANSI)
    ruas = [r for r in ruas if r["width"] + r["height"] >= PANJANG_TERKECIL]
    silang = edges_to_intersections(ruas, TOLERANSI, TOLERANSI)
    return [Petak(*p) for p in intersections_to_cells(silang)]


def _list_ruas(c: Coretan, lebar: float, tinggi: float) -> list[dict[str, Any]]:
    p = c.petak
    if min(p.lebar, p.tinggi) <= TEBAL_GARIS:
        return [_build_ruas(p, mendatar=p.lebar >= p.tinggi)]
    # White shading behind paragraphs and frames around the page are no cells.
    if (not c.tepi and (c.putih or not c.isi)) or (p.lebar > 0.9 * lebar and p.tinggi > 0.9 * tinggi):
        return []
    return [
        _build_ruas(Petak(p.x0, p.atas, p.x1, p.atas), mendatar=True),
        _build_ruas(Petak(p.x0, p.bawah, p.x1, p.bawah), mendatar=True),
        _build_ruas(Petak(p.x0, p.atas, p.x0, p.bawah), mendatar=False),
        _build_ruas(Petak(p.x1, p.atas, p.x1, p.bawah), mendatar=False),
    ]


def _build_ruas(p: Petak, *, mendatar: bool) -> dict[str, Any]:
    """An edge as pdfplumber describes one."""
    x, y = p.tengah
    x0, x1, atas, bawah = (p.x0, p.x1, y, y) if mendatar else (x, x, p.atas, p.bawah)
    arah = "h" if mendatar else "v"
    return {
        "x0": x0, "x1": x1, "top": atas, "bottom": bawah, "width": x1 - x0, "height": bawah - atas,
        "doctop": atas, "object_type": "line", "orientation": arah,
    }  # fmt: skip
