"""Tables, built as XML in one go: python-docx needs seconds for what takes milliseconds this way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from terang.naskah.blok import Baris, JenisBaris, Rata, Tabel
from terang.naskah.sisipan import read_teks
from terang.writers.docx.kisi import LANJUT, Petak, build_kisi
from terang.writers.docx.lebar import TAKUK, fit_lebar
from terang.writers.docx.paragraf import build_jarak, build_kaption, build_paragraf, build_sumber
from terang.writers.docx.sisipan import write_sisipan
from terang.writers.docx.tulisan import Tulisan, find_dijelaskan
from terang.writers.docx.xml import clean, node, props

_GARIS = "7F7F7F"
_TEPI_SEL = 85
_JC = {Rata.KIRI: "left", Rata.TENGAH: "center", Rata.KANAN: "right"}
_JUMLAH = {JenisBaris.SUBTOTAL, JenisBaris.TOTAL}
_GAYA_UKURAN = {20: "", 18: " Kecil", 16: " Halus"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupa:
    """How a kind of row looks; `tahan` keeps it on one page with the row below."""

    tebal: bool = False
    warna: str = ""
    tengah: bool = False
    kepala: bool = False
    tahan: bool = False


_RUPA: Mapping[JenisBaris, Rupa] = {
    JenisBaris.KEPALA: Rupa(tebal=True, warna="D9E2EC", tengah=True, kepala=True, tahan=True),
    JenisBaris.NOMOR_KOLOM: Rupa(warna="F1F4F8", tengah=True, kepala=True, tahan=True),
    JenisBaris.DATA: Rupa(),
    JenisBaris.KELOMPOK: Rupa(tebal=True, warna="F1F4F8", tahan=True),
    JenisBaris.SUBTOTAL: Rupa(tebal=True),
    JenisBaris.TOTAL: Rupa(tebal=True, warna="E4EAF1"),
}


def write_tabel(tabel: Tabel, tulisan: Tulisan) -> list[etree._Element]:
    """Caption, table, source line (or a thin space, for Word joins tables that touch)."""
    awal = [build_kaption(tabel, tulisan, keep=True)] if tabel.nomor or tabel.judul else []
    akhir = build_sumber(tabel.sumber, tulisan) if tabel.sumber else build_jarak(tulisan)
    return [*awal, build_tabel(tabel, tulisan), akhir]


def build_tabel(tabel: Tabel, tulisan: Tulisan) -> etree._Element:
    """The `w:tbl`, as wide as the text; the widths stand in the grid and in every cell, for programs read either."""
    kisi = build_kisi(tabel)
    lebar, ukuran = fit_lebar(tabel, kisi, tulisan.lebar)
    penulis = _Penulis(tabel=tabel, tulisan=tulisan, lebar=lebar, ukuran=_GAYA_UKURAN[ukuran])
    # A row is kept with the sum below it, and the last one with its source line.
    tahan = [baris.jenis in _JUMLAH for baris in tabel.baris[1:]] + [bool(tabel.sumber)]
    rows = [penulis.write_baris(*item) for item in zip(tabel.baris, kisi, tahan, strict=True)]
    grid = node("tblGrid", *(node("gridCol", w=width) for width in lebar))
    return node("tbl", _build_tblpr(tabel, sum(lebar)), grid, *rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Penulis:
    tabel: Tabel
    tulisan: Tulisan
    lebar: list[int]
    ukuran: str

    def write_baris(self, baris: Baris, petak: list[Petak], tahan: bool) -> etree._Element:  # noqa: FBT001 - zipped
        """The `w:tr` of one row."""
        rupa = _RUPA[baris.jenis]
        dijelaskan = find_dijelaskan((read_teks(sel.isi) for sel in baris.sel), self.tulisan.penjelasan)
        cells = [self._write_sel(item, baris.jenis, dijelaskan, tahan=tahan or rupa.tahan) for item in petak]
        return node("tr", props("trPr", node("cantSplit"), node("tblHeader") if rupa.kepala else None), *cells)

    def _write_sel(self, petak: Petak, jenis: JenisBaris, dijelaskan: str, *, tahan: bool) -> etree._Element:
        rupa = _RUPA[jenis]
        runs = write_sisipan(petak.sel.isi, self.tulisan)
        if dijelaskan and read_teks(petak.sel.isi) == dijelaskan:
            runs = self.tulisan.mark(self.tulisan.penjelasan[dijelaskan], runs)
        gaya = f"{'Kepala ' if rupa.tebal else ''}Tabel Terang{self.ukuran}"
        if self.tabel.polos:
            gaya = "List Paragraph"
        menjorok = petak.sel.menjorok * TAKUK
        paragraf = build_paragraf(
            self.tulisan.gaya[gaya],
            runs,
            node("keepNext") if tahan else None,
            node("ind", left=menjorok) if menjorok else None,
            rata=self._align(petak, rupa, jenis),
        )
        return node("tc", self._build_tcpr(petak, rupa), paragraf)

    def _align(self, petak: Petak, rupa: Rupa, jenis: JenisBaris) -> str:
        """Headings stand in the middle, figures right; a label over several columns left."""
        if rupa.tengah:
            return "center"
        rata = self.tabel.kolom[petak.kolom].rata
        label = jenis is JenisBaris.KELOMPOK or (petak.bentang > 1 and rata is Rata.TENGAH)
        return _JC[Rata.KIRI if label else rata]

    def _build_tcpr(self, petak: Petak, rupa: Rupa) -> etree._Element:
        lebar = sum(self.lebar[petak.kolom : petak.kolom + petak.bentang])
        merge = node("vMerge") if petak.gabung == LANJUT else node("vMerge", val=petak.gabung)
        return props(
            "tcPr",
            node("tcW", w=lebar, type="dxa"),
            node("gridSpan", val=petak.bentang) if petak.bentang > 1 else None,
            merge if petak.gabung else None,
            node("shd", val="clear", color="auto", fill=rupa.warna) if rupa.warna else None,
            node("vAlign", val="center") if rupa.tengah else None,
        )


def _build_tblpr(tabel: Tabel, lebar: int) -> etree._Element:
    sisi = () if tabel.polos else ("top", "left", "bottom", "right", "insideH", "insideV")
    return props(
        "tblPr",
        node("tblW", w=lebar, type="dxa"),
        node("tblLayout", type="fixed"),
        props("tblBorders", *(node(name, val="single", sz=4, space=0, color=_GARIS) for name in sisi)),
        props("tblCellMar", *(node(name, w=_TEPI_SEL, type="dxa") for name in ("left", "right"))),
        node("tblLook", val="0020", firstRow=1),
        node("tblCaption", val=clean(tabel.judul)) if tabel.judul else None,
    )
