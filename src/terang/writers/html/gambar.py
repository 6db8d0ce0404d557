"""A picture as HTML: the drawing in the page itself, its alternative text, its caption."""

from __future__ import annotations

import re
from html import escape

from terang.naskah.blok import Gambar, JenisGambar
from terang.writers.gambar.render import render_svg
from terang.writers.html.kerja import Kerja

# One unit of a picture is one point, not one pixel.
_UKURAN = re.compile(r'\b(width|height)="([\d.]+)"')
# Vega names the parts of a picture in English; the alternative text, on the whole, speaks for them.
_PERAN = re.compile(r' (?:role="graphics-[^"]*"|aria-roledescription="[^"]*")')
_ID = re.compile(r'(?<=\bid=")[^"]+(?=")|(?<=url\(#)[^)]+(?=\))|(?<=href="#)[^"]+(?=")')


def render_gambar(gambar: Gambar, _: Kerja) -> str:
    """The picture; a picture file, which a single page does not hold, is represented by its alternative text."""
    lanskap = " lanskap" if gambar.lanskap else ""
    sumber = f'<span class="sumber">Sumber: {escape(gambar.sumber)}</span>' if gambar.sumber else ""
    kaption = f"<figcaption>{_caption(gambar)}{sumber}</figcaption>" if gambar.nomor or gambar.judul or sumber else ""
    return f'<figure class="gambar{lanskap}" id="{escape(gambar.id)}">{_draw(gambar)}{kaption}</figure>'


def _caption(gambar: Gambar) -> str:
    nomor = f'<span class="nomor">Gambar {escape(gambar.nomor)}.</span> ' if gambar.nomor else ""
    return nomor + escape(gambar.judul)


def _draw(gambar: Gambar) -> str:
    if gambar.jenis is JenisGambar.BERKAS:
        return f'<p class="tanpa-gambar">{escape(gambar.alt)}</p>'
    # The same picture may stand in a page twice; ids inside it are those of this copy.
    svg = _ID.sub(lambda m: f"{gambar.id}-{m[0]}", _PERAN.sub("", render_svg(gambar)))
    kepala, akhir, isi = svg.partition(">")
    kepala = _UKURAN.sub(r'\1="\2pt"', kepala)
    return f'<div class="lukisan">{kepala}{akhir}{isi}</div>'
