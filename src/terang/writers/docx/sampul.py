"""The cover."""

from __future__ import annotations

from lxml import etree

from terang.writers.docx.gambar import build_png, read_ukuran
from terang.writers.docx.paragraf import build_paragraf
from terang.writers.docx.sisipan import build_run
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node

_KOP_LEBAR = 3  # a picture at least this many times as wide as high is a letterhead, else an emblem
_TINGGI_LAMBANG = 2268
_ATAS = 2600
_BAWAH = 5600


def write_sampul(tulisan: Tulisan, kop: bytes | None) -> list[etree._Element]:
    """Letterhead or emblem, title, year, and the agency further down; nothing where the document has no cover."""
    sampul = tulisan.naskah.sampul
    if sampul is None:
        return []
    atas = _ATAS if kop is None else _ATAS // 2
    tahun = f"Tahun {sampul.tahun}" if sampul.tahun.isdigit() else sampul.tahun
    baris = (("Title", sampul.judul, atas), ("Subtitle", sampul.subjudul, 0), ("Subtitle", tahun, 0))
    return [
        *([] if kop is None else [_build_kop(kop, tulisan)]),
        *(_build_baris(*item, tulisan, tebal=item[1] is tahun) for item in baris if item[1]),
        _build_baris("Subtitle", sampul.instansi, _BAWAH, tulisan, tebal=True, caps=True),
    ]


def _build_baris(
    gaya: str, teks: str, sebelum: int, tulisan: Tulisan, *, tebal: bool = False, caps: bool = False
) -> etree._Element:
    jarak = node("spacing", before=sebelum, after=240) if sebelum else None
    return build_paragraf(tulisan.gaya[gaya], [build_run(teks, tebal=tebal, caps=caps)], jarak, rata="center")


def _build_kop(kop: bytes, tulisan: Tulisan) -> etree._Element:
    lebar, tinggi = read_ukuran(kop)
    batas = tulisan.kertas.tinggi // 3 if lebar >= _KOP_LEBAR * tinggi else _TINGGI_LAMBANG
    alt = f"Kop {tulisan.naskah.sampul.instansi}" if tulisan.naskah.sampul else ""
    return build_paragraf(tulisan.gaya["Gambar Terang"], [build_png(kop, alt, tulisan, tulisan.lebar, batas)])
