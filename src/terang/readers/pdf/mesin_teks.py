"""The first engine, pdfium: every character with its place in about 4 ms a page, and whether there are drawn paths."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from terang.readers.pdf.bentuk import Huruf, Lukisan, Petak
from terang.readers.pdf.mesin_gambar import build_lukisan, list_isi_gambar
from terang.readers.pdf.putar import SEPEREMPAT, find_derajat, rotate_petak

HURUF_TERBANYAK = 60_000
"""A page with more characters is not a page of a report."""
JALUR_TERSEDIKIT = 4
"""A page with fewer drawn paths has no ruled table."""
JALUR_TERBANYAK = 20_000
"""A page with more drawn paths is a map or an attack; the second engine would run on it for minutes."""
_PANGKAL_SPASI = {"\r", "\n", "\t", " ", "\u00a0", "\x00", "\u200b", "\u3000"}
_GANTI = {"\ufffe": "-", "\x02": "-", "\u00ad": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}


class LembarTeks(NamedTuple):
    """The characters of a page, turned upright by `derajat`; `putaran` is what the file itself asks for."""

    huruf: list[Huruf]
    lukisan: list[Lukisan]
    lebar: float
    tinggi: float
    derajat: int
    putaran: int
    jalur: int
    kepenuhan: bool


def read_lembar(page: pypdfium2.PdfPage, kertas: tuple[float, float, float, float]) -> LembarTeks:
    """Read one page; what stands askew (a watermark across the page) is left out.

    The letters of pictures are kept apart, where the file is tagged and says which they are.

    Args:
        page: the page.
        kertas: its media box (x0, y0, x1, y1) in points, also where it is inherited: pdfium does not tell that one.
    """
    x0, y0, x1, y1 = kertas
    lebar, tinggi = x1 - x0, y1 - y0
    teks = page.get_textpage()
    gambar: dict[int, list[int]] = {}
    mentah = list(_list_mentah(teks.raw, x0, y1, list_isi_gambar(page), gambar))
    lukisan = [satu for letak in gambar.values() if (satu := build_lukisan(teks.raw, letak, x0, y1))]
    penuh = pdfium.FPDFText_CountChars(teks.raw) > HURUF_TERBANYAK
    teks.close()
    derajat = find_derajat(m[2] for m in mentah) if mentah else page.get_rotation()
    huruf = [_turn(m, derajat, lebar, tinggi) for m in mentah if m[2] % SEPEREMPAT == 0]
    lukisan = [satu._replace(petak=rotate_petak(satu.petak, derajat, lebar, tinggi)) for satu in lukisan]
    if derajat % (2 * SEPEREMPAT):
        lebar, tinggi = tinggi, lebar
    return LembarTeks(huruf, lukisan, lebar, tinggi, derajat, page.get_rotation(), _count_jalur(page), penuh)


def _turn(mentah: tuple[str, Petak, int, bool, bool], derajat: int, lebar: float, tinggi: float) -> Huruf:
    teks, petak, sudut, jeda, tebal = mentah
    return Huruf(teks, rotate_petak(petak, derajat, lebar, tinggi), sudut % 360 == derajat, jeda, tebal)


def _list_mentah(
    teks: object, x0: float, y1: float, gambar: Mapping[int, int], dalam: dict[int, list[int]]
) -> Iterator[tuple[str, Petak, int, bool, bool]]:
    """The characters outside of pictures; `dalam` is told where those of each picture are."""
    kotak, jeda, tebal, ukuran = pdfium.FS_RECTF(), True, False, 0.0
    for i in range(min(pdfium.FPDFText_CountChars(teks), HURUF_TERBANYAK)):
        kode = pdfium.FPDFText_GetUnicode(teks, i)
        huruf = chr(kode)
        ke = gambar.get(_get_isi(teks, i)) if gambar and huruf not in _PANGKAL_SPASI else None
        if ke is not None:
            dalam.setdefault(ke, []).append(i)
        if huruf in _PANGKAL_SPASI or ke is not None:
            jeda = True
            continue
        if not pdfium.FPDFText_GetLooseCharBox(teks, i, kotak):
            continue
        if jeda:
            tebal, ukuran = _is_bold(teks, i), _get_ukuran(teks, i)
        # The engine measures clockwise.
        sudut = -round(math.degrees(pdfium.FPDFText_GetCharAngle(teks, i)))
        if sudut == 0 and not 0.7 < (kotak.top - kotak.bottom) / ukuran < 1.7:  # noqa: PLR2004
            _mend(teks, i, kotak, ukuran)
        petak = Petak(kotak.left - x0, y1 - kotak.top, kotak.right - x0, y1 - kotak.bottom)
        yield _GANTI.get(huruf, huruf), petak, sudut, jeda, tebal
        jeda = False


def _get_isi(teks: object, i: int) -> int:
    """Number of the marked content that the character stands in; -1 for none."""
    benda = pdfium.FPDFText_GetTextObject(teks, i)
    return int(pdfium.FPDFPageObj_GetMarkedContentID(benda)) if benda else -1


def _get_ukuran(teks: object, i: int) -> float:
    """Size of the letters on the page: that of the font, scaled."""
    skala = pdfium.FS_MATRIX()
    tinggi = float(pdfium.FPDFText_GetFontSize(teks, i))
    if pdfium.FPDFText_GetMatrix(teks, i, skala):
        tinggi *= math.hypot(skala.c, skala.d)
    return max(abs(tinggi), 0.1)


def _mend(teks: object, i: int, kotak: Any, ukuran: float) -> None:
    """Some fonts state a nonsensical height; then the base line and the size tell where the letter stands."""
    x, y = ctypes.c_double(), ctypes.c_double()
    if pdfium.FPDFText_GetCharOrigin(teks, i, x, y):
        kotak.top, kotak.bottom = y.value + 0.9 * ukuran, y.value - 0.22 * ukuran


def _is_bold(teks: object, i: int) -> bool:
    penampung, tanda = ctypes.create_string_buffer(96), ctypes.c_int()
    panjang = pdfium.FPDFText_GetFontInfo(teks, i, penampung, 96, tanda)
    return 0 < panjang <= len(penampung) and b"bold" in penampung.value.lower()


def _count_jalur(page: pypdfium2.PdfPage) -> int:
    """Drawn paths, also in forms; letters in forms too, for the second engine reads a form as often as it is drawn."""
    jumlah = 0
    sisa = [(pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, page.raw)]
    while sisa and jumlah <= JALUR_TERBANYAK:
        count, get, wadah = sisa.pop()
        for i in range(count(wadah)):
            benda = get(wadah, i)
            jenis = pdfium.FPDFPageObj_GetType(benda)
            jumlah += jenis == pdfium.FPDF_PAGEOBJ_PATH or wadah is not page.raw
            if jenis == pdfium.FPDF_PAGEOBJ_FORM:
                # A form is looked into by the second engine, however little it draws.
                jumlah += JALUR_TERSEDIKIT
                sisa.append((pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject, benda))
    return jumlah
