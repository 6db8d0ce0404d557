"""A picture of the document as SVG or PNG: drawn once, however many formats print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from hashlib import sha256
from html import unescape

import vl_convert

from terang.errors import TerangError
from terang.naskah.blok import Gambar, JenisGambar
from terang.writers.gambar.aksara import escape_xml
from terang.writers.gambar.bagan import draw_bagan, register_fonts
from terang.writers.gambar.pelukis import Pelukis
from terang.writers.gambar.pohon import draw_pohon

TITIK_PER_INCI = 72
"""One unit of a picture is one point, so that its text has the size on paper that it says."""


_LABEL = re.compile(r"<text\b[^>]*>(.*?)</text>", re.DOTALL)
_TANDA = re.compile(r"<[^>]+>")


class GambarError(TerangError):
    """A picture cannot be drawn from its specification."""


@lru_cache(maxsize=256)
def render_svg(gambar: Gambar) -> str:
    """The picture as an SVG document; the same picture always gives the same text.

    Raises:
        GambarError: the specification is broken, or the picture is a file (BERKAS), which is given, not drawn.
    """
    if gambar.jenis is JenisGambar.BERKAS:
        raise GambarError(f"Gambar '{gambar.id}' adalah berkas '{gambar.spek}'; sertakan berkas itu, jangan digambar.")
    try:
        svg = (
            draw_pohon(gambar.spek, lanskap=gambar.lanskap) if gambar.jenis is JenisGambar.POHON else _draw(gambar.spek)
        )
    except (ValueError, KeyError, TypeError) as error:
        raise GambarError(f"Gambar '{gambar.id}' tidak dapat digambar: {error}. Perbaiki spesifikasinya.") from error
    return _name_ids(_describe(svg, gambar.alt))


def read_label(gambar: Gambar) -> str:
    """What the drawing says, label by label; nothing for a picture file, which is not drawn here."""
    label = () if gambar.jenis is JenisGambar.BERKAS else _LABEL.findall(render_svg(gambar))
    return " ".join(unescape(_TANDA.sub(" ", satu)) for satu in label)


@lru_cache(maxsize=256)
def render_png(gambar: Gambar, skala: int = 2) -> bytes:
    """The picture as PNG with `skala` pixels to the point, and its resolution noted in the file.

    Raises:
        GambarError: as `render_svg`.
    """
    register_fonts()
    png: bytes = vl_convert.svg_to_png(render_svg(gambar), ppi=TITIK_PER_INCI * skala)
    return png


_PELUKIS: list[Pelukis] = []
"""Who is drawing charts in the background, if anybody is."""


@contextmanager
def draw_ahead() -> Iterator[Pelukis]:
    """While this lasts, charts that the `Pelukis` was asked for are taken from it instead of being drawn here."""
    with Pelukis() as pelukis:
        _PELUKIS.append(pelukis)
        try:
            yield pelukis
        finally:
            _PELUKIS.remove(pelukis)


def _draw(spek: str) -> str:
    ahead = next((pelukis.lukisan[spek] for pelukis in _PELUKIS if spek in pelukis.lukisan), None)
    return ahead or draw_bagan(spek)


def _describe(svg: str, alt: str) -> str:
    """The alternative text on the picture as a whole."""
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape_xml(alt)}" ', 1)


def _name_ids(svg: str) -> str:
    """Ids that depend on the picture alone: Vega counts them on through the process, and a page holds many pictures."""
    sidik = sha256(re.sub(r"\b(clip|gradient_)\d+", r"\1", svg).encode()).hexdigest()[:12]
    urut: dict[str, str] = {}
    return re.sub(
        r'(?<=id=")(?:clip|gradient_)\d+(?=")|(?<=url\(#)(?:clip|gradient_)\d+(?=\))',
        lambda cocok: urut.setdefault(cocok.group(), f"g{sidik}-{len(urut)}"),
        svg,
    )
