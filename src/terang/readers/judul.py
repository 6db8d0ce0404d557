"""Headings told by their look: `BAB I`, `A. Latar Belakang`, `1. Struktur`, and the names of unnumbered chapters."""

from __future__ import annotations

import re

_BAB = re.compile(r"^B\s?A\s?B\s+(?P<romawi>[IVXLC]+|\d+)\b[.:]?\s*(?P<judul>.*)$", re.IGNORECASE)
_NOMOR = re.compile(
    r"^(?P<nomor>lampiran\s+(?:\d+|[IVXLC]+)\b[.:]?|[A-Z]\.|[IVX]+\.|\d+(?:\.\d+)+\.?|\d+[.)]|[a-z][.)]{1,2})\s+(?P<judul>\S.*)$",
    re.IGNORECASE,
)
_TANPA_NOMOR = re.compile(
    r"^(kata pengantar|(?:ikhtisar|ringkasan) eksekutif|executive summary|daftar (?:isi|tabel|gambar|grafik|lampiran)"
    r"|lampiran(?:[ -].*)?|lembar pengukuran.*|formulir pengukuran.*)$",
    re.IGNORECASE,
)
_TINGKAT = ((r"[A-Z]\.", 2), (r"[IVX]+\.", 2), (r"\d+(\.\d+)+\.?", 3), (r"\d+\.", 3), (r"(\d+|[a-z])\)|[a-z]\.", 4))
_PANJANG = 120


def pisah_nomor(teks: str) -> tuple[str, str]:
    """A heading as number and title: `("BAB I", "Pendahuluan")`; the number is empty where there is none."""
    if bab := _BAB.match(teks):
        return f"BAB {bab['romawi'].upper()}", bab["judul"]
    if cocok := _NOMOR.match(teks):
        return cocok["nomor"].rstrip(":"), cocok["judul"]
    return "", teks


def is_bab(teks: str) -> bool:
    """Whether this line opens a chapter (`BAB III`, with or without its title)."""
    bab = _BAB.match(teks)
    return (
        bab is not None
        and len(teks) <= _PANJANG
        and not bab["judul"][:1].islower()
        and not teks.endswith((".", ",", ";", ":"))
    )


def tebak_tingkat(teks: str) -> int:
    """The level that a line would have as a heading, 0 where it does not look like one."""
    if is_bab(teks) or (_TANPA_NOMOR.match(teks) and teks[:1].isupper()):
        return 1
    if len(teks) > _PANJANG or teks.endswith((".", ",", ";", ":", " dan")):
        return 0
    nomor, judul = pisah_nomor(teks)
    if nomor and judul[:1].isupper() and any(huruf.isalpha() for huruf in judul):
        return next((tingkat for pola, tingkat in _TINGKAT if re.fullmatch(pola, nomor)), 0)
    return 0
