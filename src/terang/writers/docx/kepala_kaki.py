"""Header and footer: the office's own where its template has any, else ours with the page number."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from docx.opc.part import XmlPart
from docx.parts.document import DocumentPart
from lxml import etree

from terang.writers.docx.kertas import Kertas
from terang.writers.docx.paragraf import build_paragraf
from terang.writers.docx.sisipan import build_field, build_run
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node, props, qn

_ACUAN = ("headerReference", "footerReference")


class KepalaKaki:
    """Hands every section its references; parts of our own are made once for each width of paper."""

    def __init__(self, tulisan: Tulisan, bagian: DocumentPart) -> None:
        self._tulisan = tulisan
        self._bagian = bagian
        dasar = tulisan.kertas.dasar
        self._templat = [item for tag in _ACUAN for item in dasar.iterfind(qn(tag))]
        self._milik: dict[int, dict[str, str]] = {}

    def list_sampul(self) -> list[etree._Element]:
        """The cover has none, unless the template gives its first page a letterhead of its own."""
        pertama = self._tulisan.kertas.dasar.find(qn("titlePg")) is not None
        return [deepcopy(item) for item in self._templat if pertama and item.get(qn("type")) == "first"]

    def list_acuan(self, kertas: Kertas) -> list[etree._Element]:
        """The references of a section that is no cover."""
        if kertas.lebar not in self._milik:
            self._milik[kertas.lebar] = self._build(kertas.lebar)
        milik = []
        for tag, rel_id in self._milik[kertas.lebar].items():
            milik.append(node(tag, type="default"))
            milik[-1].set(qn("r:id"), rel_id)
        return [*milik, *(deepcopy(item) for item in self._templat if item.get(qn("type")) != "first")]

    def _build(self, lebar: int) -> dict[str, str]:
        """Our own parts, where there is something to print and the template has none of that kind."""
        naskah, gaya = self._tulisan.naskah, self._tulisan.gaya
        ada = {etree.QName(item).localname for item in self._templat}
        milik = {}
        if naskah.kepala and "headerReference" not in ada:
            kepala = build_paragraf(gaya["header"], [build_run(naskah.kepala)], _build_garis("bottom"))
            milik["headerReference"] = _fill(self._bagian.add_header_part, kepala)
        if "footerReference" not in ada:
            isi = [build_run(f"{naskah.kaki}\t"), *build_field("PAGE", [build_run("1")])]
            kanan = node("tabs", node("tab", val="right", pos=lebar))
            kaki = build_paragraf(gaya["footer"], isi, kanan, _build_garis("top"))
            milik["footerReference"] = _fill(self._bagian.add_footer_part, kaki)
        return milik


def _build_garis(sisi: str) -> etree._Element:
    return props("pBdr", node(sisi, val="single", sz=4, space=4, color="A6A6A6"))


def _fill(add: Callable[[], tuple[XmlPart, str]], paragraf: etree._Element) -> str:
    bagian, rel_id = add()
    for old in list(bagian.element):
        bagian.element.remove(old)
    bagian.element.append(paragraf)
    return rel_id
