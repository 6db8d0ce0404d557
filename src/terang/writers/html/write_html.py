"""The document as one self-contained HTML file."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from terang.naskah.naskah import Naskah, Sampul
from terang.writers.html.asal import render_asal, write_asal
from terang.writers.html.blok import render_semua
from terang.writers.html.daftar import render_navigasi
from terang.writers.html.kendali import count_asal
from terang.writers.html.kerja import Kerja, start_kerja
from terang.writers.kendali import strip_kendali

_LEBAR_KOLOM_REM = 6


def write_html(naskah: Naskah) -> bytes:
    """The document as one HTML file that needs nothing else: style, pictures, origins and script stand in it.

    Every `Bilangan` is a link to the entry that says where it comes from; with JavaScript the entry opens beside the
    text, without it at the end of the page. The page allows no other script than its own (Content-Security-Policy).

    Returns:
        UTF-8 bytes; the same document gives the same bytes.

    Raises:
        AsalHilangError: a figure, or the input of one, has no `AsalAngka`.
        GambarError: a picture cannot be drawn.
    """
    kerja = start_kerja(naskah)
    # First the text, which notes where each figure is printed; then the origins, which list those places.
    terhitung = strip_kendali(naskah)
    badan = [render_semua(bagian, kerja) for bagian in (naskah.depan, naskah.isi, (terhitung or naskah).lampiran)]
    asal = render_asal(kerja)
    if terhitung:
        badan.append(render_semua((count_asal(terhitung, asal),), kerja))
    html = _load_kerangka().render(
        naskah=naskah,
        sampul=naskah.sampul or Sampul(judul=naskah.judul, subjudul="", instansi=naskah.penyusun, tahun=""),
        badan="\n".join(badan),
        navigasi=render_navigasi(naskah),
        asal=asal,
        data=write_asal(kerja),
        gaya=_read("gaya.css") + _write_gaya(kerja),
        skrip=_read("laci.js"),
        sidik_skrip=_hash(_read("laci.js")),
    )
    return html.encode()


@lru_cache(maxsize=1)
def _load_kerangka() -> Template:
    env = Environment(
        loader=PackageLoader("terang.writers.html", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return env.get_template("kerangka.html")


@lru_cache(maxsize=4)
def _read(nama: str) -> str:
    return files("terang.writers.html").joinpath(nama).read_text(encoding="utf-8")


def _hash(teks: str) -> str:
    return b64encode(sha256(teks.encode()).digest()).decode()


def _write_gaya(kerja: Kerja) -> str:
    """The rules that depend on the document: column widths, and what stands in the margins of printed pages."""
    naskah = kerja.naskah
    lebar = "".join(f".p-{persen}{{width:{persen}%}}" for persen in sorted(kerja.persen))
    banyak = "".join(f".n-{n}{{min-width:{n * _LEBAR_KOLOM_REM}rem}}" for n in sorted(kerja.jumlah_kolom))
    kepala, kaki = (_quote(teks) for teks in (naskah.kepala, naskah.kaki or naskah.judul))
    margin = f"@page{{@top-left{{content:{kepala}}}@bottom-left{{content:{kaki}}}}}"
    return f"{lebar}\n@media screen{{{banyak}}}\n{margin}\n"


def _quote(teks: str) -> str:
    """Text as a CSS string; everything but letters and digits as a code point, so that nothing can end it."""
    return '"' + re.sub(r"[^\w ]", lambda m: f"\\{ord(m[0]):x} ", teks) + '"'
