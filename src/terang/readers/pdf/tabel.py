"""A stitched grid becomes a `Tabel`: the shared rules for headers, and the page of every cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from terang.naskah.blok import Baris, Sel, Tabel
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers import mentah
from terang.readers.mentah import BarisMentah, SelMentah
from terang.readers.pdf.bentuk import Kisi, SelKisi
from terang.readers.pdf.sambung import Rangkai
from terang.readers.pdf.teks_sel import sel_teks
from terang.readers.tabel import build_tabel

INDEN = 8.0
"""Points of one step of indentation in a cell."""


def build_tabel_pdf(rangkai: Rangkai, id_: str, *, nomor: str = "", judul: str = "", sumber: str = "") -> Tabel:
    """The table with header rows, paths and places; every cell names the page it stands on."""
    kosong = _list_kosong(rangkai.kisi)
    baris = tuple(_build_baris(b, k, rangkai.kisi.xs) for b, k in zip(rangkai.kisi.baris, kosong, strict=True))
    tempat = Tempat(halaman=rangkai.halaman[0])
    tabel = build_tabel(mentah.Kisi(baris=baris), id_=id_, nomor=nomor, judul=judul, sumber=sumber, tempat=tempat)
    return replace(tabel, baris=tuple(_on_page(b, h) for b, h in zip(tabel.baris, rangkai.halaman, strict=True)))


def _on_page(baris: Baris, halaman: int) -> Baris:
    return replace(baris, sel=tuple(_sel_on_page(s, halaman) for s in baris.sel))


def _sel_on_page(sel: Sel, halaman: int) -> Sel:
    return replace(sel, tempat=replace(sel.tempat, halaman=halaman)) if sel.tempat else sel


def _list_kosong(kisi: Kisi) -> list[list[int]]:
    """Per row the slots left of a cell that nothing covers: what spans them stands on the page before."""
    terisi: set[tuple[int, int]] = set()
    hasil = []
    for y, b in enumerate(kisi.baris):
        for s in b:
            terisi |= {(y + i, s.kolom + j) for i in range(s.bentang_baris) for j in range(s.bentang_kolom)}
        hasil.append([x for x in range(max((s.kolom for s in b), default=0)) if (y, x) not in terisi])
    return hasil


def _build_baris(baris: Sequence[SelKisi], kosong: Sequence[int], xs: Sequence[float]) -> BarisMentah:
    sel = [(s.kolom, _build_sel(s, xs)) for s in baris] + [(x, SelMentah(isi=())) for x in kosong]
    return BarisMentah(sel=tuple(satu for _, satu in sorted(sel, key=itemgetter(0))))


def _build_sel(sel: SelKisi, xs: Sequence[float]) -> SelMentah:
    teks = sel_teks(sel.garis)
    tebal = bool(teks) and all(g.tebal for g in sel.garis)
    masuk = min((g.petak.x0 for g in sel.garis), default=xs[sel.kolom]) - xs[sel.kolom]
    # Only the first column indents for depth; elsewhere the distance is alignment.
    menjorok = max(0, int((masuk - INDEN) // INDEN)) if sel.kolom == 0 and teks[:1].isalpha() else 0
    return SelMentah(
        isi=(Teks(teks, tebal=tebal),) if teks else (),
        bentang_kolom=sel.bentang_kolom, bentang_baris=sel.bentang_baris, menjorok=menjorok,
    )  # fmt: skip
