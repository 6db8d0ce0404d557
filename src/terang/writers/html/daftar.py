"""The generated lists: contents, tables, pictures; and the navigation beside the text."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from terang.naskah.blok import Bab, Blok, DaftarOtomatis, Gambar, JenisDaftar, Tabel
from terang.naskah.naskah import Naskah, walk_naskah
from terang.writers.html.kerja import Kerja

_DALAM_NAVIGASI = 3


def render_daftar(daftar: DaftarOtomatis, kerja: Kerja) -> str:
    """The list that stands here."""
    naskah = kerja.naskah
    if daftar.jenis is JenisDaftar.ISI:
        return f'<div class="daftar isi">{render_navigasi(naskah)}</div>'
    jenis: type[Tabel | Gambar] = Tabel if daftar.jenis is JenisDaftar.TABEL else Gambar
    items = [blok for blok in walk_naskah(naskah) if isinstance(blok, jenis) and blok.nomor]
    return (
        f'<ul class="daftar">{"".join(map(_render_butir, items))}</ul>'
        if items
        else '<p class="catatan">Tidak ada.</p>'
    )


def render_navigasi(naskah: Naskah) -> str:
    """The chapters and sections as nested lists of links."""
    return _render_bab((*naskah.depan, *naskah.isi, *naskah.lampiran), 1)


def _render_bab(isi: tuple[Blok, ...], dalam: int) -> str:
    bab = [item for item in isi if isinstance(item, Bab)]
    if not bab or dalam > _DALAM_NAVIGASI:
        return ""
    butir = (f"<li>{_link(item.id, item.nomor, item.judul)}{_render_bab(item.isi, dalam + 1)}</li>" for item in bab)
    return f"<ul>{''.join(butir)}</ul>"


def _link(id_: str, nomor: str, judul: str) -> str:
    awal = f'<span class="nomor">{escape(nomor)}</span> ' if nomor else ""
    return f'<a href="#{quote(id_)}">{awal}<span>{escape(judul)}</span></a>'


def _render_butir(item: Tabel | Gambar) -> str:
    kata = "Tabel" if isinstance(item, Tabel) else "Gambar"
    return f"<li>{_link(item.id, f'{kata} {item.nomor}', item.judul)}</li>"
