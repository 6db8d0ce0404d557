"""Blocks: one writer per type of node, and the table that sends each block to its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from terang.naskah.blok import (
    Bab,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Kotak,
    Paragraf,
    Pengesahan,
    Tabel,
)
from terang.writers.docx.daftar_otomatis import write_daftar_otomatis
from terang.writers.docx.gambar import write_gambar
from terang.writers.docx.kotak import TEPI_KOTAK, build_kotak, write_pengesahan
from terang.writers.docx.nomor import TAKUK, TINGKAT
from terang.writers.docx.paragraf import build_paragraf, write_judul, write_paragraf
from terang.writers.docx.sisipan import write_sisipan
from terang.writers.docx.tabel import write_tabel
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node

_KOSONG = Paragraf(isi=())


def flatten(blok: tuple[Blok, ...]) -> Iterator[Blok]:
    """Chapters and what stands in them, in one row, as Word has it."""
    for item in blok:
        yield item
        if isinstance(item, Bab):
            yield from flatten(item.isi)


def write_blok(blok: Blok, tulisan: Tulisan) -> list[etree._Element]:
    """The paragraphs and tables of one block; of a chapter only its heading."""
    return _PENULIS[type(blok)](blok, tulisan)


def _write_daftar(daftar: Daftar, tulisan: Tulisan, tingkat: int = 0) -> list[etree._Element]:
    nomor = tulisan.penomor.get_daftar(bernomor=daftar.bernomor)
    found: list[etree._Element] = []
    for butir in daftar.butir:
        berawal = bool(butir) and isinstance(butir[0], Paragraf)
        for place, blok in enumerate(butir if berawal else (_KOSONG, *butir)):
            found.extend(_write_butir(blok, tulisan, tingkat, 0 if place else nomor))
    return found


def _write_butir(blok: Blok, tulisan: Tulisan, tingkat: int, nomor: int) -> list[etree._Element]:
    """One block of a list item: the first carries the `nomor` of the list, what follows is set in below it."""
    if isinstance(blok, Daftar):
        return _write_daftar(blok, tulisan, min(tingkat + 1, TINGKAT - 1))
    if not isinstance(blok, Paragraf):
        return write_blok(blok, tulisan)
    if nomor:
        sifat = node("numPr", node("ilvl", val=tingkat), node("numId", val=nomor))
    else:
        sifat = node("ind", left=TAKUK * (tingkat + 1))
    return [build_paragraf(tulisan.gaya["List Paragraph"], write_sisipan(blok.isi, tulisan), sifat)]


def _write_kotak(kotak: Kotak, tulisan: Tulisan) -> list[etree._Element]:
    tulisan.sempit += 2 * TEPI_KOTAK
    isi = [element for blok in flatten(kotak.isi) for element in _write_dalam(blok, tulisan)]
    tulisan.sempit -= 2 * TEPI_KOTAK
    return build_kotak(kotak, isi, tulisan)


def _write_dalam(blok: Blok, tulisan: Tulisan) -> list[etree._Element]:
    if isinstance(blok, Paragraf):
        return [build_paragraf(tulisan.gaya["Kotak Terang"], write_sisipan(blok.isi, tulisan))]
    return write_blok(blok, tulisan)


def _write_halaman_baru(_: HalamanBaru, __: Tulisan) -> list[etree._Element]:
    """Nothing of its own: the body puts the break on what follows, and inside a box there can be none."""
    return []


_PENULIS: Mapping[type, Callable[..., list[etree._Element]]] = {
    Bab: write_judul,
    Paragraf: write_paragraf,
    Daftar: _write_daftar,
    Tabel: write_tabel,
    Gambar: write_gambar,
    Kotak: _write_kotak,
    Pengesahan: write_pengesahan,
    DaftarOtomatis: write_daftar_otomatis,
    HalamanBaru: _write_halaman_baru,
}
