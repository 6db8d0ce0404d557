"""PDF -> Naskah: words, then lines, then blocks, then the tree. Two engines read; they must agree on every figure."""

from terang.readers.pdf.read_pdf import read_pdf

__all__ = ["read_pdf"]
