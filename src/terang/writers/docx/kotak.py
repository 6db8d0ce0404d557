"""Boxes and signature blocks: the two places where a table holds no data."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from terang.naskah.blok import JenisKotak, Kotak, Pengesahan, TandaTangan
from terang.writers.docx.paragraf import build_jarak, build_paragraf
from terang.writers.docx.sisipan import build_run
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node, props, qn

TEPI_KOTAK = 200
_TEBAL_TEPI = 90
_RUANG_TANDA_TANGAN = 1300
_TITIK = "." * 40
# Colour of the edge and of the ground.
_RUPA: Mapping[JenisKotak, tuple[str, str]] = {
    JenisKotak.INTI: ("1F4E79", "EFF4F9"),
    JenisKotak.CATATAN: ("7F7F7F", "F5F5F5"),
    JenisKotak.MASALAH: ("B45309", "FDF5EA"),
    JenisKotak.DATA_KURANG: ("7F7F7F", "F5F5F5"),
}


def build_kotak(kotak: Kotak, isi: list[etree._Element], tulisan: Tulisan) -> list[etree._Element]:
    """A table of one cell with a thick left edge; `isi` are the blocks inside, written already."""
    garis, latar = _RUPA[kotak.jenis]
    label = kotak.jenis.sebutan
    judul = f"{label}: {kotak.judul}" if kotak.judul else label
    kepala = build_paragraf(tulisan.gaya["Judul Kotak Terang"], [build_run(judul)])
    lebar = tulisan.lebar - _TEBAL_TEPI
    tepi = {"top": 4, "left": _TEBAL_TEPI * 8 // 20, "bottom": 4, "right": 4}
    tcpr = props(
        "tcPr",
        node("tcW", w=lebar, type="dxa"),
        props("tcBorders", *(node(n, val="single", sz=size, space=0, color=garis) for n, size in tepi.items())),
        node("shd", val="clear", color="auto", fill=latar),
        node("tcMar", *(node(n, w=w, type="dxa") for n, w in zip(tepi, (80, TEPI_KOTAK, 40, TEPI_KOTAK), strict=True))),
    )
    # A cell must end with a paragraph, or Word calls the file damaged.
    akhir = [] if isi and isi[-1].tag == qn("p") else [build_jarak(tulisan)]
    row = node("tr", props("trPr", node("cantSplit")), node("tc", tcpr, kepala, *isi, *akhir))
    return [_build_bingkai([lebar], [row], takuk=_TEBAL_TEPI // 2), build_jarak(tulisan)]


def write_pengesahan(pengesahan: Pengesahan, tulisan: Tulisan) -> list[etree._Element]:
    """Signature blocks side by side, a single one in the right half; names stand on one line."""
    pihak = pengesahan.pihak
    kosong = [TandaTangan(tempat_tanggal="", jabatan="")] * (len(pihak) == 1)
    kolom = [None if item in kosong else item for item in (*kosong, *pihak)]
    lebar = [tulisan.lebar // len(kolom)] * len(kolom)
    rows = [
        _build_baris([_build_atas(item, tulisan) for item in kolom], lebar, tulisan),
        _build_baris([_build_bawah(item, tulisan) for item in kolom], lebar, tulisan),
    ]
    return [build_jarak(tulisan), _build_bingkai(lebar, rows), build_jarak(tulisan)]


def _build_atas(pihak: TandaTangan | None, tulisan: Tulisan) -> list[etree._Element]:
    if pihak is None:
        return []
    baris = [pihak.tempat_tanggal, *pihak.jabatan.split("\n")]
    return [build_paragraf(tulisan.gaya["Tanda Tangan Terang"], [build_run(teks)]) for teks in baris]


def _build_bawah(pihak: TandaTangan | None, tulisan: Tulisan) -> list[etree._Element]:
    if pihak is None:
        return []
    gaya = tulisan.gaya["Tanda Tangan Terang"]
    nama = build_run(pihak.nama or _TITIK, tebal=bool(pihak.nama))
    ruang = node("spacing", before=_RUANG_TANDA_TANGAN, after=0)
    return [
        build_paragraf(gaya, [nama], ruang),
        *(build_paragraf(gaya, [build_run(teks)]) for teks in pihak.keterangan),
    ]


def _build_baris(kolom: list[list[etree._Element]], lebar: list[int], tulisan: Tulisan) -> etree._Element:
    cells = [
        node("tc", props("tcPr", node("tcW", w=width, type="dxa")), *(isi or [build_jarak(tulisan)]))
        for isi, width in zip(kolom, lebar, strict=True)
    ]
    return node("tr", props("trPr", node("cantSplit")), *cells)


def _build_bingkai(lebar: list[int], rows: list[etree._Element], takuk: int = 0) -> etree._Element:
    tblpr = props(
        "tblPr",
        node("tblW", w=sum(lebar), type="dxa"),
        node("tblInd", w=takuk, type="dxa"),
        node("tblLayout", type="fixed"),
    )
    return node("tbl", tblpr, node("tblGrid", *(node("gridCol", w=width) for width in lebar)), *rows)
