"""The styles of the report. They are added where a template lacks one of that name; the template's own win."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from terang.writers.docx.xml import node, order, props, qn

HURUF = "Times New Roman"  # metrically equal to Liberation Serif, which the PDF is set in
Sifat = Mapping[str, Mapping[str, str | int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class GayaDocx:
    """A style: `nama` is the one that Word knows it by in every language, `p` and `r` its properties by element."""

    nama: str
    id: str
    p: Sifat = field(default_factory=dict)
    r: Sifat = field(default_factory=dict)
    dasar: str = "Normal"
    lanjut: str = ""
    jenis: str = "paragraph"


_TENGAH: Sifat = {"jc": {"val": "center"}}
_TEBAL: Sifat = {"b": {}, "bCs": {}}
_TABEL: Sifat = {"spacing": {"before": 30, "after": 30, "line": 240, "lineRule": "auto"}, "jc": {"val": "left"}}
_JARAK: Sifat = {"spacing": {"before": 0, "after": 0, "line": 200, "lineRule": "exact"}}
_DIAM: Sifat = {"keepNext": {}, "keepLines": {}}


def _ukuran(setengah_titik: int) -> Sifat:
    return {"sz": {"val": setengah_titik}, "szCs": {"val": setengah_titik}}


def _spasi(before: int, after: int, line: int = 240) -> Sifat:
    return {"spacing": {"before": before, "after": after, "line": line, "lineRule": "auto"}}


def _judul(tingkat: int, p: Sifat, r: Sifat) -> GayaDocx:
    paragraf: Sifat = {**_DIAM, "jc": {"val": "left"}, **p, "outlineLvl": {"val": tingkat - 1}}
    return GayaDocx(nama=f"heading {tingkat}", id=f"Heading{tingkat}", p=paragraf, r={**_TEBAL, **r}, lanjut="Normal")


def _isi(tingkat: int, p: Sifat, r: Sifat) -> GayaDocx:
    return GayaDocx(nama=f"toc {tingkat}", id=f"TOC{tingkat}", p={"jc": {"val": "left"}, **p}, r=r)


def _tabel(nama: str, ukuran: int) -> tuple[GayaDocx, GayaDocx]:
    biasa = GayaDocx(nama=f"Tabel Terang{nama}", id=f"TabelTerang{nama.strip()}", p=_TABEL, r=_ukuran(ukuran))
    kepala = GayaDocx(
        nama=f"Kepala {biasa.nama}", id=f"Kepala{biasa.id}", p={**_TABEL, **_TENGAH}, r={**_TEBAL, **biasa.r}
    )
    return biasa, kepala


GAYA = (
    GayaDocx(
        nama="Normal", id="Normal", dasar="", p={**_spasi(0, 120, 360), "widowControl": {}, "jc": {"val": "both"}}
    ),
    GayaDocx(nama="Default Paragraph Font", id="DefaultParagraphFont", dasar="", jenis="character"),
    GayaDocx(nama="Normal Table", id="TableNormal", dasar="", jenis="table"),
    GayaDocx(nama="No List", id="NoList", dasar="", jenis="numbering"),
    _judul(1, {**_spasi(0, 360, 300), **_TENGAH}, {"caps": {}, **_ukuran(28)}),
    _judul(2, _spasi(280, 120, 276), _ukuran(24)),
    _judul(3, _spasi(240, 120, 276), _ukuran(24)),
    _judul(4, _spasi(200, 80, 276), {"i": {}, "iCs": {}, **_ukuran(24)}),
    GayaDocx(
        nama="caption",
        id="Caption",
        p={"keepLines": {}, **_spasi(200, 80), **_TENGAH},
        r={**_TEBAL, **_ukuran(22)},
        lanjut="Normal",
    ),
    _isi(1, _spasi(120, 40), _TEBAL),
    _isi(2, {**_spasi(20, 20), "ind": {"left": 284}}, {}),
    _isi(3, {**_spasi(10, 10), "ind": {"left": 709}}, {}),
    GayaDocx(nama="table of figures", id="TableofFigures", p={**_spasi(30, 30), "jc": {"val": "left"}}),
    GayaDocx(
        nama="header",
        id="Header",
        p={**_spasi(0, 0), "jc": {"val": "right"}},
        r={"color": {"val": "404040"}, **_ukuran(18)},
    ),
    GayaDocx(
        nama="footer",
        id="Footer",
        p={**_spasi(0, 0), "jc": {"val": "left"}},
        r={"color": {"val": "404040"}, **_ukuran(18)},
    ),
    GayaDocx(nama="Title", id="Title", p={**_spasi(0, 240, 288), **_TENGAH}, r={**_TEBAL, "caps": {}, **_ukuran(48)}),
    GayaDocx(nama="Subtitle", id="Subtitle", p={**_spasi(0, 240, 288), **_TENGAH}, r=_ukuran(32)),
    GayaDocx(nama="List Paragraph", id="ListParagraph", p=_spasi(0, 60, 360)),
    GayaDocx(nama="Judul Bagian Terang", id="JudulBagianTerang", p={**_DIAM, **_spasi(200, 160), **_TENGAH}, r=_TEBAL),
    GayaDocx(nama="Catatan Terang", id="CatatanTerang", p=_spasi(40, 120), r=_ukuran(20)),
    GayaDocx(nama="Sumber Terang", id="SumberTerang", p={**_spasi(60, 240), "jc": {"val": "left"}}, r=_ukuran(18)),
    GayaDocx(nama="Gambar Terang", id="GambarTerang", p={"keepNext": {}, **_spasi(160, 60), **_TENGAH}),
    *_tabel("", 20),
    *_tabel(" Kecil", 18),
    *_tabel(" Halus", 16),
    GayaDocx(nama="Kotak Terang", id="KotakTerang", p=_spasi(0, 80, 300), r=_ukuran(22)),
    GayaDocx(
        nama="Judul Kotak Terang",
        id="JudulKotakTerang",
        p={**_DIAM, **_spasi(40, 80), "jc": {"val": "left"}},
        r={**_TEBAL, **_ukuran(22)},
    ),
    GayaDocx(nama="Tanda Tangan Terang", id="TandaTanganTerang", p={**_DIAM, **_spasi(0, 0, 276), **_TENGAH}),
    GayaDocx(nama="Jarak Terang", id="JarakTerang", p=_JARAK, r=_ukuran(12)),
    GayaDocx(
        nama="Angka Terang", id="AngkaTerang", dasar="Default Paragraph Font", jenis="character"
    ),
)  # fmt: skip


def install_gaya(styles: etree._Element, bahasa: str) -> dict[str, str]:
    """Add what is missing to `w:styles` and set the language; the answer gives the style id of each name.

    A Word in Bahasa Indonesia calls "heading 1" `Judul1` inside the file, hence names and not ids are compared.
    """
    ada = {_read_nama(style): style.get(qn("styleId"), "") for style in styles.iterfind(qn("style"))}
    terpakai = set(ada.values())
    _set_bawaan(styles, bahasa)
    for gaya in GAYA:
        if gaya.nama.casefold() in ada:
            continue
        style_id = gaya.id if gaya.id not in terpakai else f"{gaya.id}Terang"
        ada[gaya.nama.casefold()] = style_id
        styles.append(_build_style(gaya, style_id, ada))
    return {gaya.nama: ada[gaya.nama.casefold()] for gaya in GAYA}


def list_bernomor(styles: etree._Element) -> set[str]:
    """The ids of styles that number their paragraphs."""
    return {style.get(qn("styleId"), "") for style in styles if style.find(f"{qn('pPr')}/{qn('numPr')}") is not None}


def build_fonts(huruf: str = HURUF) -> etree._Element:
    """One face for every script, without theme attributes, which would win over it."""
    return node("rFonts", ascii=huruf, hAnsi=huruf, eastAsia=huruf, cs=huruf)


def _read_nama(style: etree._Element) -> str:
    nama = style.find(qn("name"))
    return "" if nama is None else nama.get(qn("val"), "").casefold()


def _set_bawaan(styles: etree._Element, bahasa: str) -> None:
    bawaan = styles.find(f"{qn('docDefaults')}/{qn('rPrDefault')}/{qn('rPr')}")
    if bawaan is None:
        for old in styles.findall(qn("docDefaults")):
            styles.remove(old)
        bawaan = props("rPr", build_fonts(), node("sz", val=24), node("szCs", val=24))
        styles.insert(0, node("docDefaults", node("rPrDefault", bawaan), node("pPrDefault")))
    for style_rpr in (bawaan, *styles.iterfind(f"{qn('style')}/{qn('rPr')}")):
        for old in style_rpr.findall(qn("lang")):
            style_rpr.remove(old)
    bawaan.append(node("lang", val=bahasa, eastAsia=bahasa, bidi="ar-SA"))


def _build_style(gaya: GayaDocx, style_id: str, ada: Mapping[str, str]) -> etree._Element:
    parts = [node("name", val=gaya.nama)]
    if gaya.dasar:
        parts.append(node("basedOn", val=ada[gaya.dasar.casefold()]))
    if gaya.lanjut:
        parts.append(node("next", val=ada[gaya.lanjut.casefold()]))
    if gaya.jenis == "paragraph":
        parts.append(node("qFormat"))
    if gaya.p:
        parts.append(_build_sifat("pPr", gaya.p))
    if gaya.r:
        parts.append(_build_sifat("rPr", gaya.r))
    if gaya.jenis == "table":
        parts.append(_build_sel_tabel())
    style = node("style", *order("style", parts), type=gaya.jenis, styleId=style_id)
    if not gaya.dasar:
        style.set(qn("default"), "1")
    return style


def _build_sifat(tag: str, sifat: Sifat) -> etree._Element:
    return props(tag, *(node(name, **attributes) for name, attributes in sifat.items()))


def _build_sel_tabel() -> etree._Element:
    sisi = {"top": 0, "left": 85, "bottom": 0, "right": 85}
    margin = props("tblCellMar", *(node(name, w=width, type="dxa") for name, width in sisi.items()))
    return props("tblPr", node("tblInd", w=0, type="dxa"), margin)
