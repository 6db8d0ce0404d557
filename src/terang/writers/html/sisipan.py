"""Inline pieces as HTML."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from terang.naskah.sisipan import Acuan, Bilangan, Sisipan
from terang.writers.html.kerja import Kerja


def link_angka(id_: str) -> str:
    """The address, within the page, of the entry that says where a figure comes from."""
    return f"#angka-{quote(id_)}"


def render_sisipan(isi: tuple[Sisipan, ...], kerja: Kerja) -> str:
    """A run of inline pieces."""
    return "".join(_render(piece, kerja) for piece in isi)


def _render(piece: Sisipan, kerja: Kerja) -> str:
    if isinstance(piece, Bilangan):
        jangkar = kerja.add_cetakan(piece.id)
        tebal = " tebal" if piece.tebal else ""
        return f'<a class="angka{tebal}" id="{jangkar}" href="{link_angka(piece.id)}">{escape(piece.teks)}</a>'
    if isinstance(piece, Acuan):
        teks = escape(piece.teks)
        return f'<a href="#{quote(piece.ke)}">{teks}</a>' if piece.ke in kerja.sasaran else teks
    teks = escape(piece.teks)
    teks = f"<em>{teks}</em>" if piece.miring else teks
    return f"<strong>{teks}</strong>" if piece.tebal else teks
