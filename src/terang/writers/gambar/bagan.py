"""A Vega-Lite specification as SVG, in our fonts and colours and with Indonesian numbers."""

from __future__ import annotations

import json
from functools import lru_cache

import vl_convert

from terang.writers.fonts import FOLDER
from terang.writers.gambar.tema import FORMAT_ANGKA, KONFIGURASI


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Makes our fonts known to the renderer."""
    vl_convert.register_font_directory(str(FOLDER))


def draw_bagan(spek: str) -> str:
    """The chart. It may not fetch anything: all data stand in it.

    Raises:
        ValueError: the specification is broken.
    """
    register_fonts()
    svg: str = vl_convert.vegalite_to_svg(
        json.loads(spek), config=KONFIGURASI, format_locale=FORMAT_ANGKA, allowed_base_urls=[]
    )
    return svg
