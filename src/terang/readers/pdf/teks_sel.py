"""The lines of a cell or paragraph as one text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.readers.pdf.bentuk import Garis

LUNAK = "\u00ad"
"""Stands for a hyphen that goes when its lines are joined."""
_RIBUAN = re.compile(r"(?:Rp\.? ?)?\(?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?:,-|\))?")
_DEPAN = re.compile(r"(?:Rp\.? ?)?\(?\d[\d.]*(?:,\d?)?")


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
    if angka or is_penggal(kiri, kanan) or (kiri[-1] == "-" and kiri[-2:-1].isalnum() and kanan[0].isalnum()):
        return kiri + kanan
    return f"{kiri} {kanan}"


def is_penggal(kiri: str, kanan: str) -> bool:
    """Whether a narrow column broke one amount: `2.277.211.00` and `0`."""
    utuh = _RIBUAN.fullmatch(kiri + kanan)
    return bool(utuh and _DEPAN.fullmatch(kiri)) and (kanan[0] in ".," or not _RIBUAN.fullmatch(kiri))
