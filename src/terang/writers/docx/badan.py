"""The body: blocks grouped into sections by orientation and page numbering."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from lxml import etree

from terang.naskah.blok import Bab, Blok, Gambar, HalamanBaru, Tabel
from terang.naskah.naskah import Naskah
from terang.writers.docx.blok import flatten, write_blok
from terang.writers.docx.kepala_kaki import KepalaKaki
from terang.writers.docx.kertas import Penomoran, build_seksi
from terang.writers.docx.paragraf import build_jarak
from terang.writers.docx.sampul import write_sampul
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node, qn


@dataclass(frozen=True, slots=True, kw_only=True)
class Seksi:
    """Blocks that share paper and page numbering."""

    blok: tuple[Blok, ...]
    lanskap: bool
    penomoran: Penomoran


def list_seksi(naskah: Naskah) -> list[Seksi]:
    """Front matter with roman numbers, then chapters and annexes from 1, each cut where the paper turns."""
    return [*_cut(naskah.depan, "lowerRoman"), *_cut((*naskah.isi, *naskah.lampiran), "decimal")]


def write_badan(tulisan: Tulisan, kepala_kaki: KepalaKaki, kop: bytes | None) -> list[etree._Element]:
    """All of `w:body`; each section ends with its `w:sectPr`, the last one's stands at the very end."""
    tegak = tulisan.kertas
    bagian: list[tuple[list[etree._Element], etree._Element]] = []
    sampul = write_sampul(tulisan, kop)
    if sampul:
        bagian.append((sampul, build_seksi(tegak, None, kepala_kaki.list_sampul())))
    for seksi in list_seksi(tulisan.naskah):
        tulisan.kertas = replace(tegak, lanskap=seksi.lanskap)
        acuan = kepala_kaki.list_acuan(tulisan.kertas)
        bagian.append((_write_seksi(seksi, tulisan), build_seksi(tulisan.kertas, seksi.penomoran, acuan)))
    return _join(bagian, tulisan)


def _cut(blok: tuple[Blok, ...], bentuk: str) -> list[Seksi]:
    datar = list(flatten(blok))
    arah = groupby(zip(_turn(datar), datar, strict=True), key=lambda pair: pair[0])
    potongan = [(lanskap, tuple(item for _, item in pairs)) for lanskap, pairs in arah]
    return [
        Seksi(blok=isi, lanskap=lanskap, penomoran=Penomoran(bentuk=bentuk, mulai=not place))
        for place, (lanskap, isi) in enumerate(potongan)
    ]


def _turn(datar: list[Blok]) -> list[bool]:
    """Which blocks lie on landscape paper: headings go with what follows, so that none stays behind on its own page."""
    lanskap: list[bool] = []
    for blok in reversed(datar):
        ikut = isinstance(blok, Bab | HalamanBaru) and bool(lanskap) and lanskap[-1]
        lanskap.append(ikut or (isinstance(blok, Tabel | Gambar) and blok.lanskap))
    return lanskap[::-1]


def _write_seksi(seksi: Seksi, tulisan: Tulisan) -> list[etree._Element]:
    found: list[etree._Element] = []
    ganti = False
    for blok in seksi.blok:
        isi = write_blok(blok, tulisan)
        if isi and ganti:
            isi = _break_before(isi, tulisan)
        ganti = isinstance(blok, HalamanBaru) or (ganti and not isi)
        found.extend(isi)
    _drop_break(found)
    return found


def _break_before(isi: list[etree._Element], tulisan: Tulisan) -> list[etree._Element]:
    """Start a new page with these; before a bare table stands a thin paragraph that carries the break."""
    if isi[0].tag != qn("p"):
        isi = [build_jarak(tulisan), *isi]
    sifat = isi[0][0]
    if sifat.find(qn("pageBreakBefore")) is None:
        _insert_break(sifat)
    return isi


def _insert_break(sifat: etree._Element) -> None:
    sebelum = [
        place for place, child in enumerate(sifat) if child.tag in {qn("pStyle"), qn("keepNext"), qn("keepLines")}
    ]
    sifat.insert(max(sebelum, default=-1) + 1, node("pageBreakBefore"))


def _drop_break(isi: list[etree._Element]) -> None:
    """A section starts a page by itself; a second break would leave an empty one in some programs."""
    if isi and isi[0].tag == qn("p"):
        for old in isi[0][0].findall(qn("pageBreakBefore")):
            isi[0][0].remove(old)


def _join(bagian: list[tuple[list[etree._Element], etree._Element]], tulisan: Tulisan) -> list[etree._Element]:
    found: list[etree._Element] = []
    for place, (isi, seksi) in enumerate(bagian, start=1):
        found.extend(isi)
        if place == len(bagian):
            return [*found, seksi]
        if not isi or isi[-1].tag != qn("p"):
            found.append(build_jarak(tulisan))
        found[-1][0].append(seksi)
    return [*found, build_seksi(tulisan.kertas, None, [])]
