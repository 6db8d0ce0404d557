"""The look of every picture: ink on white and one accent; each text colour passes AA on its ground."""

from __future__ import annotations

from typing import Any

from terang.writers.fonts import SANS, TANDA

HURUF = f"{SANS}, {TANDA}, sans-serif"
TINTA = "#1b1f24"
REDUP = "#57606a"
GARIS = "#8c959f"
GARIS_HALUS = "#d8dee4"
AKSEN = "#1f4e79"
AKSEN_MUDA = "#e6eef6"
ABU_MUDA = "#f2f4f6"
PUTIH = "#ffffff"

# Neighbours differ in lightness too, so that they stay apart in grey print and for the colour-blind.
URUTAN = [AKSEN, "#c77700", "#9cc3e6", "#5c3d6e", "#8a9a3b", "#444c56"]

FORMAT_ANGKA = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""], "percent": " %"}
"""Vega's number format as Indonesian law and offices write numbers; Vega knows no such locale itself."""

_SUMBU: dict[str, Any] = {
    "labelFont": HURUF,
    "titleFont": HURUF,
    "labelFontSize": 10,
    "titleFontSize": 10,
    "titleFontWeight": "normal",
    "labelColor": TINTA,
    "titleColor": REDUP,
    "labelLimit": 240,
    "titlePadding": 8,
    "labelPadding": 4,
    "domainColor": GARIS,
    "tickColor": GARIS,
    "gridColor": GARIS_HALUS,
    "tickSize": 4,
}

_LEBAR_NAMA = 34
_BARIS_NAMA = rf"split(trim(replace(datum.label, regexp('(.{{1,{_LEBAR_NAMA}}})(?: +|$)', 'g'), '$1\n')), '\n')"
"""Long names beside a chart (a sasaran, a program) go on lines of their own instead of being cut off."""
_GESER_NAMA = {
    "condition": [{"test": f"length({_BARIS_NAMA}) > {n}", "value": -6 * n} for n in (5, 4, 3, 2, 1)],
    "value": 0,
}
"""Vega hangs the lines below the tick; half their height up, they stand around it."""

KONFIGURASI: dict[str, Any] = {
    "font": HURUF,
    "background": PUTIH,
    "padding": 6,
    "aria": False,  # the picture as a whole carries its alternative text, in Indonesian
    "view": {"stroke": None},
    "axis": _SUMBU,
    "axisX": {"grid": False, "labelAngle": 0},
    "axisY": {"domain": False, "ticks": False, "tickCount": 5},
    "axisYDiscrete": {"labelExpr": _BARIS_NAMA, "labelOffset": _GESER_NAMA, "labelLineHeight": 12},
    "axisBand": {"grid": False, "domain": True},
    "legend": {
        "labelFontSize": 10,
        "titleFontSize": 10,
        "titleFontWeight": "normal",
        "labelColor": TINTA,
        "titleColor": REDUP,
        "orient": "bottom",
        "labelLimit": 240,
        "symbolSize": 90,
    },
    "header": {"labelFontSize": 10, "titleFontSize": 10, "labelColor": TINTA, "titleColor": REDUP},
    "title": {"fontSize": 11, "fontWeight": "bold", "color": TINTA, "anchor": "start", "offset": 10},
    "range": {"category": URUTAN},
    "mark": {"color": AKSEN},
    "bar": {"color": AKSEN, "cornerRadiusEnd": 1.5},
    "line": {"color": AKSEN, "strokeWidth": 2},
    "point": {"color": AKSEN, "filled": True, "size": 48},
    "rule": {"color": TINTA, "strokeWidth": 1.2},
    "tick": {"color": TINTA, "thickness": 2},
    "text": {"color": TINTA, "fontSize": 10, "font": HURUF},
    "arc": {"stroke": PUTIH, "strokeWidth": 1},
}
"""Vega-Lite configuration under every specification; a specification may override any part."""
