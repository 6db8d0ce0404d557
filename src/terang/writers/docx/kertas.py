"""Paper and sections: sizes in twips (1/1440 inch), orientation, page numbering."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from terang.writers.docx.xml import URUTAN, node, order, qn

TWIP_PER_CM = 567
_A4 = {"w": 11906, "h": 16838}
_TEPI = {"top": 1418, "right": 1418, "bottom": 1418, "left": 1701, "header": 709, "footer": 709, "gutter": 0}
_DIPAKAI = set(URUTAN["sectPr"]) - {"type", "pgNumType", "printerSettings", "cols"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kertas:
    """The page that a text stands on; `dasar` is the section of the template (or of A4) that all are copied from."""

    dasar: etree._Element
    lanskap: bool = False

    @property
    def lebar(self) -> int:
        """Width of the text."""
        tepi = self._tepi("left") + self._tepi("right") + self._tepi("gutter")
        return self._ukuran("h" if self.lanskap else "w") - tepi

    @property
    def tinggi(self) -> int:
        """Height of the text."""
        return self._ukuran("w" if self.lanskap else "h") - self._tepi("top") - self._tepi("bottom")

    def _ukuran(self, sisi: str) -> int:
        return _read_int(self.dasar, "pgSz", sisi)

    def _tepi(self, sisi: str) -> int:
        return abs(_read_int(self.dasar, "pgMar", sisi))


@dataclass(frozen=True, slots=True, kw_only=True)
class Penomoran:
    """Page numbers of a section: `lowerRoman` or `decimal`, starting anew or going on."""

    bentuk: str
    mulai: bool


def build_dasar(sectpr: etree._Element | None) -> etree._Element:
    """The section that all are copied from: the template's, or A4 where it has none; always stood upright."""
    dasar = node("sectPr") if sectpr is None else deepcopy(sectpr)
    for old in list(dasar):
        if etree.QName(old).localname not in _DIPAKAI:
            dasar.remove(old)
    _set_default(dasar, "pgSz", _A4)
    _set_default(dasar, "pgMar", _TEPI)
    size = dasar.find(qn("pgSz"))
    if size is not None:
        pendek, panjang = sorted((_read_int(dasar, "pgSz", "w"), _read_int(dasar, "pgSz", "h")))
        size.attrib.update({qn("w"): str(pendek), qn("h"): str(panjang)})
        size.attrib.pop(qn("orient"), "")
    return dasar


def build_seksi(kertas: Kertas, penomoran: Penomoran | None, acuan: list[etree._Element]) -> etree._Element:
    """The `w:sectPr` of one section; `acuan` are its headers and footers, no `penomoran` means the cover."""
    seksi = deepcopy(kertas.dasar)
    for tag in ("headerReference", "footerReference", *(() if penomoran is None else ("titlePg",))):
        for old in seksi.findall(qn(tag)):
            seksi.remove(old)
    size = seksi.find(qn("pgSz"))
    if kertas.lanskap and size is not None:
        size.attrib.update({qn("w"): size.get(qn("h"), ""), qn("h"): size.get(qn("w"), ""), qn("orient"): "landscape"})
    parts = [*acuan, node("type", val="nextPage"), node("cols", space=708), *seksi]
    if penomoran is not None:
        nomor = node("pgNumType", fmt=penomoran.bentuk)
        if penomoran.mulai:
            nomor.set(qn("start"), "1")
        parts.append(nomor)
    return node("sectPr", *order("sectPr", parts))


def _set_default(dasar: etree._Element, tag: str, nilai: dict[str, int]) -> None:
    element = dasar.find(qn(tag))
    if element is None:
        element = node(tag)
        dasar.append(element)
    for name, value in nilai.items():
        if element.get(qn(name)) is None:
            element.set(qn(name), str(value))


def _read_int(dasar: etree._Element, tag: str, name: str) -> int:
    element = dasar.find(qn(tag))
    return 0 if element is None else int(element.get(qn(name), "0"))
