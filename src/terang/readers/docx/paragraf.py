"""A paragraph's text as Word shows it: insertions in, deletions out, of fields only what they show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from terang.naskah.sisipan import Teks
from terang.readers.docx.xml import find, is_nyala, name, read_atribut
from terang.readers.mentah import trim_sisipan

_BUANG = {"del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "rt", "sdtPr", "sdtEndPr", "object"}
_TANDA = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


@dataclass(slots=True)
class IsiParagraf:
    """A paragraph taken apart: its line, the text boxes that hang on it, and the notes that it refers to."""

    isi: tuple[Teks, ...] = ()
    kotak: list[etree._Element] = field(default_factory=list)
    catatan: list[tuple[str, str]] = field(default_factory=list)


class Medan:
    """Complex fields, which may begin in one paragraph and end in another: inside the code nothing is shown."""

    def __init__(self) -> None:
        self._kode: list[bool] = []

    @property
    def tersembunyi(self) -> bool:
        """Whether the text here belongs to the code of a field."""
        return any(self._kode)

    def mark(self, jenis: str) -> None:
        """A `w:fldChar` of this type was met."""
        if jenis == "begin":
            self._kode.append(True)
        elif jenis == "separate" and self._kode:
            self._kode[-1] = False
        elif jenis == "end" and self._kode:
            self._kode.pop()


def read_paragraf(p: etree._Element, medan: Medan) -> IsiParagraf:
    """The text of a `w:p`; bold and slanted parts are kept, a line break is a line feed."""
    hasil = IsiParagraf()
    hasil.isi = trim_sisipan(list(_walk(p, hasil, medan, tebal=False, miring=False)))
    return hasil


def _walk(wadah: etree._Element, hasil: IsiParagraf, medan: Medan, *, tebal: bool, miring: bool) -> Iterator[Teks]:
    for anak in wadah:
        nama = name(anak)
        if nama in _BUANG or not nama:
            continue
        if nama == "fldChar":
            medan.mark(read_atribut(anak, "fldCharType"))
        elif nama == "txbxContent":
            hasil.kotak.append(anak)
        elif nama in {"footnoteReference", "endnoteReference"}:
            hasil.catatan.append((nama[: -len("Reference")], read_atribut(anak, "id")))
        elif nama == "r":
            if not is_nyala(anak, "rPr", "vanish"):
                gaya = find(anak, "rPr")
                yield from _walk(anak, hasil, medan, tebal=bool(is_nyala(gaya, "b")), miring=bool(is_nyala(gaya, "i")))
        elif not medan.tersembunyi and nama in {"t", *_TANDA, "sym"}:
            yield Teks(_read_tanda(anak, nama), tebal, miring)
        else:
            yield from _walk(anak, hasil, medan, tebal=tebal, miring=miring)


def _read_tanda(elemen: etree._Element, nama: str) -> str:
    if nama == "t":
        return elemen.text or ""
    if nama == "sym":
        return ""
    if nama == "br" and read_atribut(elemen, "type") in {"page", "column"}:
        return " "
    return _TANDA[nama]
