"""The document as an archivable, tagged PDF, set by Typst."""

from __future__ import annotations

from terang.writers.pdf.write import Cetakan, PdfError, compile_laporan, query_halaman, write_pdf

__all__ = ["Cetakan", "PdfError", "compile_laporan", "query_halaman", "write_pdf"]
