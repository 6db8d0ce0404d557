"""What all Vega-Lite specifications share. Numbers travel as text and are parsed by the chart, so no float is made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

SKEMA = "https://vega.github.io/schema/vega-lite/v5.json"

UTAMA = "#1f4e79"
REDUP = "#b9c4cf"
TANDA = "#b3261e"
PEMBANDING = "#7a5c00"

Data = Sequence[Mapping[str, str]]


def build_spek(data: Data, angka: Sequence[str], *, layer: list[dict[str, Any]], tinggi: int, lebar: int = 440) -> str:
    """A layered chart over `data`; the fields named in `angka` hold numbers as text."""
    spek = {
        "$schema": SKEMA,
        "width": lebar,
        "height": tinggi,
        "data": {"values": [dict(row) for row in data], "format": {"parse": dict.fromkeys(angka, "number")}},
        "layer": layer,
    }
    return json.dumps(spek, ensure_ascii=False, sort_keys=True)


def build_batang(data: Data, *, judul_angka: str) -> str:
    """Horizontal bars with their figure at the end. Fields: `kategori`, `nilai`, `tertulis`."""
    y = {"field": "kategori", "type": "nominal", "sort": None, "title": None, "axis": {"labelLimit": 260}}
    x = {"field": "nilai", "type": "quantitative", "title": judul_angka, "axis": {"tickMinStep": 1, "grid": False}}
    teks = {"align": "left", "dx": 4, "baseline": "middle", "fontWeight": "bold"}
    layer: list[dict[str, Any]] = [
        {"mark": {"type": "bar", "color": UTAMA}, "encoding": {"y": y, "x": x}},
        {"mark": {"type": "text", **teks}, "encoding": {"y": y, "x": x, "text": {"field": "tertulis"}}},
    ]
    return build_spek(data, ["nilai"], layer=layer, tinggi=max(60, 34 * len(data)))
