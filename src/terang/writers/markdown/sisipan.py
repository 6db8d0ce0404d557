"""Inline pieces as Markdown: escaped, so that a parser gives back the very text."""

from __future__ import annotations

import re
from itertools import groupby

from terang.naskah.sisipan import Acuan, Sisipan

# What a parser takes for markup wherever it stands. A dollar sign opens a formula on GitHub; an
# ampersand at the end may meet its letters in the next piece.
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~$]|&(?=[#\w]|$)")
# What it takes for markup only where a line begins: a list, a rule, the underline of a heading.
_START = re.compile(r"^(?:([-+=])|(\d{1,9})([.)]))")


def escape_teks(teks: str) -> str:
    """Running text with every markup character escaped; runs of white space become one space."""
    satu_baris = re.sub(r"\s+", " ", teks)
    return _MARKUP.sub(r"\\\g<0>", satu_baris)


def escape_awal(baris: str) -> str:
    """A line already escaped, so that its beginning is no list, rule or heading either."""
    return _START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", baris.strip())


def render_sisipan(isi: tuple[Sisipan, ...], *, tebal: bool = False) -> str:
    """A run of inline pieces on one line; `tebal` makes all of it bold, as in a row of totals."""
    runs = [
        (mark, "".join(piece.teks for piece in pieces))
        for mark, pieces in groupby(isi, key=lambda piece: _mark(piece, tebal=tebal))
    ]
    hasil = ""
    for nomor, (mark, teks) in enumerate(runs):
        sesudah = "".join(lain for _, lain in runs[nomor + 1 :])[:1]
        hasil += _emphasise(teks, mark, sebelum=hasil[-1:], sesudah=sesudah)
    return hasil.strip()


def _mark(piece: Sisipan, *, tebal: bool) -> str:
    if isinstance(piece, Acuan):
        return "**" if tebal else ""
    return ("**" if tebal or piece.tebal else "") + ("*" if getattr(piece, "miring", False) else "")


def _emphasise(teks: str, mark: str, *, sebelum: str, sesudah: str) -> str:
    """Put the marks around the words, not the spaces; leave them out where a parser would print them instead."""
    inti = teks.strip()
    kiri = " " if teks[:1].isspace() else ""
    kanan = " " if teks[-1:].isspace() else ""
    isi = escape_teks(inti)
    if not mark or not inti or not _can_open(inti[0], kiri or sebelum) or not _can_close(inti[-1], kanan or sesudah):
        return f"{kiri}{isi}{kanan}"
    return f"{kiri}{mark}{isi}{mark}{kanan}"


def _can_open(huruf: str, sebelum: str) -> bool:
    # Two runs of marks that touch are read as one.
    return sebelum != "*" and (huruf.isalnum() or not sebelum or sebelum.isspace())


def _can_close(huruf: str, sesudah: str) -> bool:
    return huruf.isalnum() or not sesudah or sesudah.isspace()
