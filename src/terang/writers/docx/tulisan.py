"""What the writers of the nodes share: names of bookmarks, styles, page labels, the paper that they stand on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass, field

from docx.parts.story import StoryPart
from lxml import etree

from terang.naskah.blok import Bab, Gambar, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.writers.docx.kertas import Kertas
from terang.writers.docx.nomor import Penomor
from terang.writers.docx.xml import node

LABEL: Mapping[type, str] = {Tabel: "Tabel", Gambar: "Gambar"}
_PANJANG_NAMA = 40
_PANJANG_KETERANGAN = 250


@dataclass(slots=True, kw_only=True)
class Tulisan:
    """The state of one run of the writer.

    Args:
        naskah: the document.
        bagian: where pictures are stored.
        gaya: style id by style name.
        penomor: gives out list numberings.
        kertas: paper of the section being written.
        halaman: printed page label by id.
        penanda: bookmark by id of a chapter, table or picture.
        label: `Tabel 3.1` by id of a table or picture.
        penjelasan: bookmark of the row that explains a figure, by the figure's id.
        keterangan: what the figure is, by its id; shown when the pointer rests on it.
        bernomor: ids of the styles that print a number by themselves, as a template's may.
        berkas: pictures given beside the document, by name.
        sempit: twips by which a box narrows the text in it.
        urut: last number of a caption by its label.
        tertanda: bookmarks that stand already.
    """

    naskah: Naskah
    bagian: StoryPart
    gaya: Mapping[str, str]
    penomor: Penomor
    kertas: Kertas
    halaman: Mapping[str, str]
    bernomor: Collection[str]
    berkas: Mapping[str, bytes]
    sempit: int = 0
    penanda: Mapping[str, str] = field(default_factory=dict)
    label: Mapping[str, str] = field(default_factory=dict)
    penjelasan: Mapping[str, str] = field(default_factory=dict)
    keterangan: Mapping[str, str] = field(default_factory=dict)
    urut: dict[str, int] = field(default_factory=dict)
    tertanda: set[str] = field(default_factory=set)
    _nomor: int = 0

    def __post_init__(self) -> None:
        """Name everything that can be referred to, before anything refers to it."""
        blok = [item for item in walk_naskah(self.naskah) if isinstance(item, Bab | Tabel | Gambar)]
        self.penanda = _name_all("_T_", (item.id for item in blok))
        self.label = {
            item.id: f"{LABEL[type(item)]} {item.nomor}" for item in blok if not isinstance(item, Bab) and item.nomor
        }
        self.penjelasan = _name_all("_A_", _list_penjelasan(self.naskah))
        self.keterangan = {asal.id: _explain(asal) for asal in self.naskah.angka}

    @property
    def lebar(self) -> int:
        """Width of the text in twips, here."""
        return self.kertas.lebar - self.sempit

    def next_id(self) -> int:
        """A number for a bookmark or a drawing, which must be unique in the document."""
        self._nomor += 1
        return self._nomor

    def mark(self, nama: str, isi: list[etree._Element]) -> list[etree._Element]:
        """The runs inside a bookmark; the second to ask for the same name gets none, for names are unique."""
        if nama in self.tertanda:
            return isi
        self.tertanda.add(nama)
        nomor = self.next_id()
        return [node("bookmarkStart", id=nomor, name=nama), *isi, node("bookmarkEnd", id=nomor)]


def find_dijelaskan(teks: Iterable[str], angka: Container[str]) -> str:
    """The figure that a row of a table explains: the first of its cells that holds exactly a figure's id, or none."""
    return next((isi for isi in teks if isi in angka), "")


def _list_penjelasan(naskah: Naskah) -> set[str]:
    angka = {asal.id for asal in naskah.angka}
    tabel = (blok for blok in walk_naskah(naskah) if isinstance(blok, Tabel))
    baris = (baris for item in tabel for baris in item.baris)
    return {find_dijelaskan((read_teks(sel.isi) for sel in item.sel), angka) for item in baris} - {""}


def _name_all(awalan: str, ids: Iterable[str]) -> dict[str, str]:
    """Word's bookmarks hold letters, digits and underscores, 40 at most; one that starts with `_` is hidden."""
    return {item: _name(awalan, item) for item in ids}


def _name(awalan: str, item: str) -> str:
    nama = awalan + re.sub(r"[^A-Za-z0-9]", "_", item)
    if nama == awalan + item and len(nama) <= _PANJANG_NAMA:
        return nama
    sidik = hashlib.sha256(item.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{nama[: _PANJANG_NAMA - 9]}_{sidik}"


def _explain(asal: AsalAngka) -> str:
    asal_usul = asal.substitusi or asal.rumus
    if asal.sumber:
        asal_usul = f"{asal.sumber.berkas} baris {asal.sumber.baris}"
    teks = f"{asal.uraian}: {asal_usul}" if asal_usul else asal.uraian
    return teks if len(teks) <= _PANJANG_KETERANGAN else f"{teks[:_PANJANG_KETERANGAN]}…"
