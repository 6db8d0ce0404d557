"""The blocks of a document as HTML: one small function per kind."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from terang.naskah.blok import (
    Bab,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    Gaya,
    HalamanBaru,
    Kotak,
    Paragraf,
    Pengesahan,
    Tabel,
    TandaTangan,
)
from terang.writers.html.daftar import render_daftar
from terang.writers.html.gambar import render_gambar
from terang.writers.html.kerja import Kerja
from terang.writers.html.sisipan import render_sisipan
from terang.writers.html.tabel import render_tabel

_JUDUL_TERDALAM = 6


def render_semua(isi: tuple[Blok, ...], kerja: Kerja) -> str:
    """A run of blocks."""
    return "\n".join(_RENDER[type(blok)](blok, kerja) for blok in isi)


def _render_bab(bab: Bab, kerja: Kerja) -> str:
    """A section under its heading. The level of the heading is how deep the section lies, so that none is skipped."""
    with kerja.enter_bab(bab):
        dalam = len(kerja.bab)
        nomor = f'<span class="nomor">{escape(bab.nomor)}</span> ' if bab.nomor else ""
        tanda = f"h{min(dalam + 1, _JUDUL_TERDALAM)}"
        return (
            f'<section class="bab tingkat-{dalam}" id="{escape(bab.id)}">'
            f"<{tanda}>{nomor}<span>{escape(bab.judul)}</span></{tanda}>\n"
            f"{render_semua(bab.isi, kerja)}</section>"
        )


def _render_paragraf(paragraf: Paragraf, kerja: Kerja) -> str:
    kelas = "" if paragraf.gaya is Gaya.BIASA else f' class="{paragraf.gaya}"'
    return f"<p{kelas}>{render_sisipan(paragraf.isi, kerja)}</p>"


def _render_daftar(daftar: Daftar, kerja: Kerja) -> str:
    tanda = "ol" if daftar.bernomor else "ul"
    return f"<{tanda}>{''.join(f'<li>{_render_butir(butir, kerja)}</li>' for butir in daftar.butir)}</{tanda}>"


def _render_butir(butir: tuple[Blok, ...], kerja: Kerja) -> str:
    satu = butir[0] if len(butir) == 1 else None
    return render_sisipan(satu.isi, kerja) if isinstance(satu, Paragraf) else render_semua(butir, kerja)


def _render_kotak(kotak: Kotak, kerja: Kerja) -> str:
    label = kotak.jenis.sebutan
    ikon = f'<svg class="ikon" aria-hidden="true"><use href="#t-ikon-{kotak.jenis}"/></svg>'
    return (
        f'<div class="kotak {kotak.jenis}" role="note" aria-label="{escape(f"{label}: {kotak.judul}")}">'
        f'<p class="kotak-label">{ikon}{label}</p><p class="kotak-judul">{escape(kotak.judul)}</p>'
        f"{render_semua(kotak.isi, kerja)}</div>"
    )


def _render_pengesahan(pengesahan: Pengesahan, _: Kerja) -> str:
    return f'<div class="pengesahan">{"".join(map(_render_tanda_tangan, pengesahan.pihak))}</div>'


def _render_tanda_tangan(pihak: TandaTangan) -> str:
    nama = f'<p class="nama">{escape(pihak.nama)}</p>' if pihak.nama else '<p class="nama titik"></p>'
    keterangan = "".join(f"<p>{escape(baris)}</p>" for baris in pihak.keterangan)
    awal = "".join(f"<p>{escape(baris)}</p>" for baris in (pihak.tempat_tanggal, pihak.jabatan) if baris)
    return f'<div class="pihak"><div>{awal}</div><div>{nama}{keterangan}</div></div>'


def _render_halaman(_: HalamanBaru, __: Kerja) -> str:
    return '<div class="halaman-baru"></div>'


_RENDER: dict[type, Callable[[Any, Kerja], str]] = {
    Bab: _render_bab,
    Paragraf: _render_paragraf,
    Daftar: _render_daftar,
    Tabel: render_tabel,
    Gambar: render_gambar,
    Kotak: _render_kotak,
    Pengesahan: _render_pengesahan,
    DaftarOtomatis: render_daftar,
    HalamanBaru: _render_halaman,
}
