"""Numbering definitions of lists: one bullet list for all, a numbering of its own for each numbered list."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.parts.numbering import NumberingPart
from lxml import etree

from terang.writers.docx.xml import NS, node, order, props, qn

TINGKAT = 4
TAKUK = 425
_BULAT = ("•", "–", "•", "–")
_ANGKA = ("decimal", "lowerLetter", "decimal", "lowerLetter")


class Penomor:
    """Gives out `w:numId`s and defines them in the numbering part, which it adds where there is none."""

    def __init__(self, dokumen: Document) -> None:
        self._akar = _get_part(dokumen).element
        self._abstrak: dict[bool, int] = {}
        self._butir = 0

    def get_daftar(self, *, bernomor: bool) -> int:
        """The `w:numId` for one list; a numbered list starts at 1 again."""
        abstrak = self._get_abstrak(bernomor=bernomor)
        if bernomor:
            return self._add_num(abstrak)
        self._butir = self._butir or self._add_num(abstrak)
        return self._butir

    def _get_abstrak(self, *, bernomor: bool) -> int:
        if bernomor not in self._abstrak:
            self._abstrak[bernomor] = self._next("abstractNum", "abstractNumId")
            self._insert(_build_abstrak(self._abstrak[bernomor], bernomor=bernomor))
        return self._abstrak[bernomor]

    def _add_num(self, abstrak: int) -> int:
        num_id = max(1, self._next("num", "numId"))
        overrides = [node("lvlOverride", node("startOverride", val=1), ilvl=level) for level in range(TINGKAT)]
        num = node("num", node("abstractNumId", val=abstrak), *overrides, numId=num_id)
        akhir = self._akar.find(qn("numIdMacAtCleanup"))
        self._akar.insert(len(self._akar) if akhir is None else self._akar.index(akhir), num)
        return num_id

    def _insert(self, abstrak: etree._Element) -> None:
        """Every `w:abstractNum` stands before the first `w:num`; Word drops the lists of a file where it does not."""
        num = self._akar.find(qn("num"))
        self._akar.insert(len(self._akar) if num is None else self._akar.index(num), abstrak)

    def _next(self, tag: str, attribute: str) -> int:
        return 1 + max((int(found.get(qn(attribute), "0")) for found in self._akar.iterfind(qn(tag))), default=-1)


def _build_abstrak(abstrak_id: int, *, bernomor: bool) -> etree._Element:
    levels = [_build_level(level, bernomor=bernomor) for level in range(TINGKAT)]
    return node("abstractNum", node("multiLevelType", val="multilevel"), *levels, abstractNumId=abstrak_id)


def _build_level(level: int, *, bernomor: bool) -> etree._Element:
    teks = f"%{level + 1}." if bernomor else _BULAT[level]
    ind = node("ind", left=TAKUK * (level + 1), hanging=TAKUK)
    parts = (
        node("start", val=1),
        node("numFmt", val=_ANGKA[level] if bernomor else "bullet"),
        node("lvlText", val=teks),
        node("lvlJc", val="left"),
        props("pPr", ind),
    )
    return node("lvl", *order("lvl", parts), ilvl=level)


def _get_part(dokumen: Document) -> NumberingPart:
    try:
        return dokumen.part.numbering_part
    except NotImplementedError:  # python-docx cannot make one itself
        element = parse_xml(f'<w:numbering xmlns:w="{NS["w"]}"/>')
        part = NumberingPart(PackURI("/word/numbering.xml"), CT.WML_NUMBERING, element, dokumen.part.package)
        dokumen.part.relate_to(part, RT.NUMBERING)
        return part
