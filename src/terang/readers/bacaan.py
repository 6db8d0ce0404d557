"""What reading a file gives: the document tree, and what in the file could not be read."""

from __future__ import annotations

from dataclasses import dataclass

from terang.naskah.naskah import Naskah
from terang.naskah.tempat import Tempat


@dataclass(frozen=True, slots=True, kw_only=True)
class TakTerbaca:
    """A part of the file that could not be read: where, and why in words for its author."""

    tempat: Tempat
    alasan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bacaan:
    """A file as Terang read it.

    Args:
        naskah: the document tree; every paragraph, chapter, table and cell has its place.
        jenis: `teks`, `md`, `html`, `docx`, `xlsx` or `pdf`, by content and not by name.
        sha256: fingerprint of the bytes, hexadecimal.
        halaman: number of pages, None for a file without pages.
        tak_terbaca: what could not be read.
        ocr: pages read from their pictures, whose every word may be misread.
    """

    naskah: Naskah
    jenis: str
    sha256: str
    halaman: int | None = None
    tak_terbaca: tuple[TakTerbaca, ...] = ()
    ocr: frozenset[int] = frozenset()
