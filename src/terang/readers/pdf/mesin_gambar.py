"""What a tagged file says is a picture: letters inside it belong to no sentence, but to the picture."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from terang.readers.pdf.bentuk import Lukisan, Petak, hull

UNSUR_TERBANYAK = 20_000
"""A page with more structure elements is not looked through to its end."""


def list_isi_gambar(page: pypdfium2.PdfPage) -> dict[int, int]:
    """Which picture each marked content of this page belongs to; empty where the file is not tagged.

    What programs call a figure but fill with paragraphs and tables is no picture.
    """
    pohon = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not pohon:
        return {}
    try:
        gambar = enumerate(_list_gambar(pohon))
        return {nomor: ke for ke, satu in gambar for nomor in _list_isi(satu) if nomor >= 0}
    finally:
        pdfium.FPDF_StructTree_Close(pohon)


def build_lukisan(teks: object, letak: Sequence[int], x0: float, y1: float) -> Lukisan | None:
    """A picture from the places of its letters on the text page; other marks, such as a space, part its words."""
    kotak = pdfium.FS_RECTF()
    petak = [
        Petak(kotak.left - x0, y1 - kotak.top, kotak.right - x0, y1 - kotak.bottom)
        for i in letak
        if pdfium.FPDFText_GetLooseCharBox(teks, i, kotak)
    ]
    sela = ["", *("" if kanan - kiri == 1 else " " for kiri, kanan in pairwise(letak))]
    isi = "".join(f"{jeda}{chr(pdfium.FPDFText_GetUnicode(teks, i))}" for jeda, i in zip(sela, letak, strict=True))
    return Lukisan(isi, hull(petak)) if petak else None


def _list_gambar(pohon: object) -> Iterator[object]:
    jumlah = pdfium.FPDF_StructTree_CountChildren(pohon)
    sisa = [pdfium.FPDF_StructTree_GetChildAtIndex(pohon, i) for i in range(jumlah)]
    for _ in range(UNSUR_TERBANYAK):
        if not sisa:
            return
        unsur = sisa.pop()
        if not unsur:
            continue
        if _read_jenis(unsur) == "Figure":
            yield unsur
        else:
            sisa += _list_anak(unsur)


def _list_isi(gambar: object) -> list[int]:
    """The picture's own content; empty where it holds more than runs of letters."""
    unsur = [gambar, *filter(None, _list_anak(gambar))]
    if any(_read_jenis(satu) != "Span" or any(_list_anak(satu)) for satu in unsur[1:]):
        return []
    banyak = [(satu, max(pdfium.FPDF_StructElement_GetMarkedContentIdCount(satu), 0)) for satu in unsur]
    return [pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(satu, i) for satu, n in banyak for i in range(n)]


def _list_anak(unsur: object) -> list[object]:
    jumlah = max(pdfium.FPDF_StructElement_CountChildren(unsur), 0)
    return [pdfium.FPDF_StructElement_GetChildAtIndex(unsur, i) for i in range(jumlah)]


def _read_jenis(unsur: object) -> str:
    penampung = ctypes.create_string_buffer(32)
    panjang = pdfium.FPDF_StructElement_GetType(unsur, penampung, len(penampung))
    return penampung.raw[:panjang].decode("utf-16-le", "replace").rstrip("\0") if panjang <= len(penampung) else ""
