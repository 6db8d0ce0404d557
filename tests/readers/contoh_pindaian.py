"""Scans made of PDFs with text: the same pages as pictures, as a scanner would give them."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image

from readers.contoh_pdf import set_pdf

TITIK = 200


def scan_pdf(isi: bytes, *, miring: float = 0, putar: int = 0) -> bytes:
    """The pages as grey pictures of 200 dots per inch, askew by some degrees and turned by a multiple of 90."""
    with pypdfium2.PdfDocument(isi) as dokumen:
        gambar = [satu.render(scale=TITIK / 72, grayscale=True).to_pil() for satu in dokumen]
    gambar = [g.rotate(miring, Image.Resampling.BICUBIC, fillcolor=255).rotate(putar, expand=True) for g in gambar]
    hasil = io.BytesIO()
    gambar[0].save(hasil, "PDF", resolution=TITIK, save_all=True, append_images=gambar[1:])
    return hasil.getvalue()


def scan_typst(isi: str, *, miring: float = 0, putar: int = 0) -> bytes:
    """Typst markup as a scan."""
    return scan_pdf(set_pdf(isi), miring=miring, putar=putar)


def draw_png(isi: bytes) -> bytes:
    """The first page as a picture."""
    hasil = io.BytesIO()
    with pypdfium2.PdfDocument(isi) as dokumen:
        dokumen[0].render(scale=TITIK / 72, grayscale=True).to_pil().save(hasil, "PNG")
    return hasil.getvalue()
