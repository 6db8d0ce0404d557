"""Paragraphs, headings and captions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from terang.naskah.blok import Bab, Gambar, Gaya, Paragraf, Tabel
from terang.writers.docx.sisipan import build_field, build_run, write_sisipan
from terang.writers.docx.tulisan import LABEL, Tulisan
from terang.writers.docx.xml import node, props

TINGKAT_TERDALAM = 4
_TAKUK_NOMOR = 567
_NOMOR_PANJANG = 4
_GAYA: Mapping[Gaya, tuple[str, str]] = {
    Gaya.BIASA: ("Normal", ""),
    Gaya.TENGAH: ("Normal", "center"),
    Gaya.KANAN: ("Normal", "right"),
    Gaya.CATATAN: ("Catatan Terang", ""),
    Gaya.JUDUL: ("Judul Bagian Terang", ""),
}


def build_paragraf(
    gaya: str, isi: list[etree._Element], *sifat: etree._Element | None, rata: str = ""
) -> etree._Element:
    """A `w:p` in the style of that id; `sifat` are further paragraph properties, `rata` a `w:jc`."""
    style = node("pStyle", val=gaya)
    jc = node("jc", val=rata) if rata else None
    return node("p", props("pPr", style, jc, *sifat), *isi)


def build_jarak(tulisan: Tulisan) -> etree._Element:
    """The thin empty paragraph that Word needs between two tables and at the end of a cell."""
    return build_paragraf(tulisan.gaya["Jarak Terang"], [])


def write_paragraf(paragraf: Paragraf, tulisan: Tulisan) -> list[etree._Element]:
    """One paragraph."""
    gaya, rata = _GAYA[paragraf.gaya]
    return [build_paragraf(tulisan.gaya[gaya], write_sisipan(paragraf.isi, tulisan), rata=rata)]


def write_judul(bab: Bab, tulisan: Tulisan) -> list[etree._Element]:
    """The heading of a chapter or section; what stands under it is written by itself."""
    tingkat = min(bab.tingkat, TINGKAT_TERDALAM)
    runs = tulisan.mark(tulisan.penanda[bab.id], [build_run(f"{read_nomor(bab)}{bab.judul}")])
    gaya = tulisan.gaya[f"heading {tingkat}"]
    takuk = _TAKUK_NOMOR if len(bab.nomor) <= _NOMOR_PANJANG else _TAKUK_NOMOR * 3 // 2
    sifat = (
        node("pageBreakBefore") if tingkat == 1 else None,
        node("ind", left=takuk, hanging=takuk) if tingkat > 1 and bab.nomor else None,
        # The number is printed as the document gives it, so a template's own numbering must not print another.
        node("numPr", node("ilvl", val=0), node("numId", val=0)) if gaya in tulisan.bernomor else None,
    )
    return [build_paragraf(gaya, runs, *sifat)]


def read_nomor(bab: Bab, pemisah_bab: str = "\n") -> str:
    """The number with what parts it from the title: a new line after `BAB I`, a tab after `A.`."""
    if not bab.nomor:
        return ""
    return bab.nomor + (pemisah_bab if bab.tingkat == 1 else "\t")


def build_kaption(blok: Tabel | Gambar, tulisan: Tulisan, *, keep: bool) -> etree._Element:
    """The caption, `Tabel 3.1 Judul`; `keep` holds it together with what follows."""
    runs: list[etree._Element] = []
    if blok.nomor:
        label = LABEL[type(blok)]
        runs = tulisan.mark(tulisan.penanda[blok.id], _build_nomor(label, blok.nomor, tulisan))
    judul = f" {blok.judul}" if blok.nomor and blok.judul else blok.judul
    return build_paragraf(
        tulisan.gaya["caption"],
        [*runs, *([build_run(judul)] if judul else [])],
        node("keepNext") if keep else None,
        # Below a picture the caption belongs to what stands above it.
        node("spacing", before=60, after=0 if blok.sumber else 240) if isinstance(blok, Gambar) else None,
    )


def build_sumber(sumber: str, tulisan: Tulisan) -> etree._Element:
    """The source line."""
    return build_paragraf(tulisan.gaya["Sumber Terang"], [build_run(f"Sumber: {sumber}")])


def _build_nomor(label: str, nomor: str, tulisan: Tulisan) -> list[etree._Element]:
    """`Tabel 3.` and a SEQ field, which the list of tables is gathered by when Word makes it anew.

    The field counts on by itself where the numbers do, and is set where they do not: either way Word arrives at the
    number that is printed, and a table that somebody adds later is still counted.
    """
    found = re.search(r"\d+(?!.*\d)", nomor)
    if found is None:
        return [build_run(f"{label} {nomor}"), *build_field(f"SEQ {label} \\h", [])]
    angka = int(found.group())
    lanjut = tulisan.urut.get(label, 0) + 1 == angka
    tulisan.urut[label] = angka
    instruksi = f"SEQ {label} \\* ARABIC" if lanjut else f"SEQ {label} \\* ARABIC \\r {angka}"
    runs = [build_run(f"{label} {nomor[: found.start()]}"), *build_field(instruksi, [build_run(found.group())])]
    return [*runs, build_run(nomor[found.end() :])] if nomor[found.end() :] else runs
