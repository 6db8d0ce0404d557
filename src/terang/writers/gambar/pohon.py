"""A tree (organisation chart, pohon kinerja) as SVG."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from terang.writers.gambar import tema
from terang.writers.gambar.aksara import escape_xml
from terang.writers.gambar.petak import UKURAN, Bagian, Petak, Simpul, Titik, list_garis, list_petak
from terang.writers.gambar.tata import arrange_pohon

HALAMAN_TEGAK: Titik = (453, 600)
HALAMAN_LANSKAP: Titik = (700, 425)
"""What a page of A4 leaves for a picture and its caption, in points."""

_TEPI = 2
_RUPA = {
    "utama": (tema.AKSEN, tema.PUTIH, tema.AKSEN),
    "kedua": (tema.AKSEN_MUDA, tema.TINTA, tema.AKSEN),
    "induk": (tema.ABU_MUDA, tema.TINTA, tema.GARIS),
    "biasa": (tema.PUTIH, tema.TINTA, tema.GARIS),
}
"""Ground, text and edge of a box by its `kelas`."""


def draw_pohon(spek: str, *, lanskap: bool = False) -> str:
    """Draw the tree described by `spek` (JSON: label, anak, and optionally kelas, nilai, status) as SVG.

    One unit of the picture is one point. `kelas` may be utama, kedua, induk or biasa; without it the root is the
    darkest box, its children are tinted, further parents grey and leaves white.
    `nilai` and `status` are printed in the box, in words.
    """
    akar = read_simpul(json.loads(spek))
    return write_svg(arrange_pohon(akar, HALAMAN_LANSKAP if lanskap else HALAMAN_TEGAK))


def read_simpul(data: Mapping[str, Any], tingkat: int = 0) -> Simpul:
    """The tree out of its JSON."""
    return Simpul(
        label=tuple(data["label"]),
        anak=tuple(read_simpul(anak, tingkat + 1) for anak in data.get("anak", ())),
        kelas=data.get("kelas", ""),
        nilai=data.get("nilai", ""),
        status=data.get("status", ""),
        tingkat=tingkat,
    )


def write_svg(bagian: Bagian) -> str:
    """The placed boxes and lines as an SVG document.

    Looks stand in attributes, not in a style sheet, which would reach into the page that the picture is put in.
    """
    lebar, tinggi = bagian.lebar + 2 * _TEPI, bagian.tinggi + 2 * _TEPI
    kotak = f'x="{-_TEPI}" y="{-_TEPI}" width="{lebar}" height="{tinggi}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}" height="{tinggi}" '
        f'viewBox="{-_TEPI} {-_TEPI} {lebar} {tinggi}"><rect class="latar" {kotak} fill="{tema.PUTIH}"/>'
        f'<g fill="none" stroke="{tema.GARIS}" stroke-width="1">{"".join(map(_draw_garis, list_garis(bagian)))}</g>'
        f'<g font-family="{tema.HURUF}" font-size="{UKURAN}" text-anchor="middle">'
        f"{''.join(map(_draw_petak, list_petak(bagian)))}</g></svg>"
    )


def _draw_garis(jalur: tuple[Titik, ...]) -> str:
    return f'<polyline points="{" ".join(f"{x},{y}" for x, y in jalur)}"/>'


def _draw_petak(petak: Petak) -> str:
    latar, tinta, tepi = _get_rupa(petak.simpul)
    return (
        f'<g class="petak"><rect x="{petak.x}" y="{petak.y}" width="{petak.lebar}" height="{petak.tinggi}" rx="2" '
        f'fill="{latar}" stroke="{tepi}"/><g fill="{tinta}">{"".join(_draw_teks(petak))}</g></g>'
    )


def _draw_teks(petak: Petak) -> Iterator[str]:
    """The lines of a box, centred; a baseline stands about a quarter of the font size above the foot of its line."""
    y = petak.y + (petak.tinggi - petak.jarak * len(petak.baris)) // 2 + petak.jarak - UKURAN // 4
    tengah = petak.x + petak.lebar // 2
    for nomor, baris in enumerate(petak.baris):
        berat = ' font-weight="bold"' if baris.tebal else ""
        yield f'<text x="{tengah}" y="{y + nomor * petak.jarak}"{berat}>{escape_xml(baris.teks)}</text>'


def _get_rupa(simpul: Simpul) -> tuple[str, str, str]:
    """By `kelas`; a node without one (or with an unknown one) looks as its level asks."""
    lain = "induk" if simpul.anak else "biasa"
    return _RUPA.get(simpul.kelas, _RUPA[("utama", "kedua", lain)[min(simpul.tingkat, 2)]])
