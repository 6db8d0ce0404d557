"""A picture of a piece of evidence, drawn here: the browser never opens the file itself in our page."""

from __future__ import annotations

import io
from threading import Lock

import pypdfium2
from PIL import Image

from terang.web.common.errors import AturanError

_LEBAR = 900
_PIKSEL = 40_000_000
_RUSAK = "Pratinjau berkas ini tidak dapat dibuat. Unduh berkasnya untuk melihat isinya."
# PDFium is not safe for threads.
_KUNCI = Lock()


def draw_pratinjau(isi: bytes, tipe: str) -> bytes:
    """The first page of a PDF, or the picture, as PNG; AturanError where it cannot be drawn."""
    try:
        gambar = _draw_pdf(isi) if tipe == "application/pdf" else _open_gambar(isi)
        gambar.thumbnail((_LEBAR, _LEBAR * 2))
        keluar = io.BytesIO()
        gambar.convert("RGB").save(keluar, "PNG")
    except (pypdfium2.PdfiumError, OSError, ValueError, Image.DecompressionBombError) as salah:
        raise AturanError(_RUSAK) from salah
    return keluar.getvalue()


def _draw_pdf(isi: bytes) -> Image.Image:
    with _KUNCI:
        dokumen = pypdfium2.PdfDocument(isi)
        try:
            halaman = dokumen[0]
            lebar, tinggi = halaman.get_size()
            skala = min(_LEBAR / max(lebar, 1), 2 * _LEBAR / max(tinggi, 1), 4)
            return halaman.render(scale=skala).to_pil().copy()  # type: ignore[no-any-return]
        finally:
            dokumen.close()


def _open_gambar(isi: bytes) -> Image.Image:
    gambar = Image.open(io.BytesIO(isi), formats=("PNG", "JPEG"))
    if gambar.width * gambar.height > _PIKSEL:
        raise AturanError(_RUSAK)
    return gambar
