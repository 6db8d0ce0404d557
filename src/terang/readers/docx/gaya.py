"""Styles: which of them make a heading, a caption or a line of a list of contents, whatever language named them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from terang.readers.docx.xml import find, is_nyala, name, read_angka, read_atribut, read_val

_JUDUL = re.compile(r"^(?:heading|judul|kop|überschrift|titre)\s*(\d)$", re.IGNORECASE)
_DAFTAR_ISI = re.compile(r"toc |table of figures$|(?:figure|table|illustration) index \d")
"""How Word, and LibreOffice where it writes for Word, name the styles of such lines."""
_DALAM_WARISAN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaya:
    """What a style says of a paragraph; `tingkat` is its heading level from 1, 0 for none."""

    tingkat: int = 0
    kaption: bool = False
    daftar_isi: bool = False
    tebal: bool = False
    nomor: tuple[str, str] = ("", "")


BIASA = Gaya()


def read_gaya(akar: etree._Element | None) -> dict[str, Gaya]:
    """Every style by its id; what one does not say it takes from the style that it is based on."""
    mentah = {read_atribut(el, "styleId"): el for el in akar if name(el) == "style"} if akar is not None else {}
    return {id_: _build(id_, mentah) for id_ in mentah}


def _build(id_: str, mentah: dict[str, etree._Element]) -> Gaya:
    warisan = _list_warisan(id_, mentah)
    nama = [read_val(el, "name").lower() for el in warisan]
    tingkat = [_JUDUL.match(teks) for teks in nama[:2]]
    garis = next((teks for el in warisan if (teks := read_val(el, "pPr", "outlineLvl"))), "")
    tebal = next((nyala for el in warisan if (nyala := is_nyala(el, "rPr", "b")) is not None), False)
    nomor = next((el for el in warisan if find(el, "pPr", "numPr") is not None), None)
    return Gaya(
        tingkat=next((int(cocok[1]) for cocok in tingkat if cocok), read_garis(garis)),
        kaption="caption" in nama[:1] or "keterangan" in nama[:1],
        daftar_isi=bool(nama and _DAFTAR_ISI.match(nama[0])),
        tebal=tebal,
        nomor=(read_val(nomor, "pPr", "numPr", "numId"), read_val(nomor, "pPr", "numPr", "ilvl") or "0"),
    )


def read_garis(teks: str) -> int:
    """The heading level that an outline level (from 0) stands for, 0 for body text."""
    garis = read_angka(teks, 9)
    return garis + 1 if 0 <= garis < 9 else 0  # noqa: PLR2004 - Word's level 9 is body text


def _list_warisan(id_: str, mentah: dict[str, etree._Element]) -> list[etree._Element]:
    hasil: list[etree._Element] = []
    while id_ in mentah and len(hasil) < _DALAM_WARISAN:
        hasil.append(mentah[id_])
        id_ = read_val(mentah[id_], "basedOn")
    return hasil
