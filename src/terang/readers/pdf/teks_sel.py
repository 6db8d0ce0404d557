"""The lines of a cell or paragraph as one text."""

from __future__ import annotations

from collections.abc import Sequence

from terang.readers.pdf.bentuk import Garis

LUNAK = "\u00ad"
"""Stands for a hyphen that goes when its lines are joined."""


def sel_teks(garis: Sequence[Garis]) -> str:
    """The lines of a cell as one text; a number broken over two lines becomes whole again."""
    teks = ""
    for g in garis:
        teks = join_teks(teks, g.teks)
    return teks


def join_teks(kiri: str, kanan: str) -> str:
    """Two lines as one: `1.790.000.` and `000` are one number, `per-` (soft hyphen) and `sen` one word."""
    if not kiri or not kanan:
        return kiri or kanan
    if kiri[-1] == LUNAK:
        return kiri[:-1] + kanan
    angka = kiri[-1] in ".," and kanan[0].isdigit() and kiri.replace(".", "").replace(",", "").isdigit()
    if angka or (kiri[-1] == "-" and kiri[-2:-1].isalnum() and kanan[0].isalnum()):
        return kiri + kanan
    return f"{kiri} {kanan}"
