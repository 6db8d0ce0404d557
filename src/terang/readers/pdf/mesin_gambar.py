"""What a tagged file says is a picture: letters inside it belong to no sentence."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

UNSUR_TERBANYAK = 20_000
"""A page with more structure elements is not looked through to its end."""


def list_isi_gambar(page: pypdfium2.PdfPage) -> frozenset[int]:
    """Marked-content numbers of the pictures on this page; none where the file is not tagged."""
    pohon = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not pohon:
        return frozenset()
    try:
        return frozenset(_walk(pohon))
    finally:
        pdfium.FPDF_StructTree_Close(pohon)


def _walk(pohon: object) -> Iterator[int]:
    jumlah = pdfium.FPDF_StructTree_CountChildren(pohon)
    sisa = [(pdfium.FPDF_StructTree_GetChildAtIndex(pohon, i), False) for i in range(jumlah)]
    for _ in range(UNSUR_TERBANYAK):
        if not sisa:
            return
        unsur, gambar = sisa.pop()
        if not unsur:
            continue
        gambar = gambar or _read_jenis(unsur) == "Figure"
        if gambar:
            banyak = max(pdfium.FPDF_StructElement_GetMarkedContentIdCount(unsur), 0)
            yield from (pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(unsur, i) for i in range(banyak))
        anak = max(pdfium.FPDF_StructElement_CountChildren(unsur), 0)
        sisa += [(pdfium.FPDF_StructElement_GetChildAtIndex(unsur, i), gambar) for i in range(anak)]


def _read_jenis(unsur: object) -> str:
    penampung = ctypes.create_string_buffer(32)
    panjang = pdfium.FPDF_StructElement_GetType(unsur, penampung, len(penampung))
    return penampung.raw[:panjang].decode("utf-16-le", "replace").rstrip("\0") if panjang <= len(penampung) else ""
