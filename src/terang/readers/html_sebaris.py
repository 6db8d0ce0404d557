"""What stands in a line of HTML: text with its bold and slanted parts, white space as a browser shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

from lxml import etree

from terang.naskah.sisipan import Teks
from terang.readers.mentah import trim_sisipan

ABAIKAN = {
    *("script", "style", "nav", "template", "noscript", "svg", "head", "title", "dialog", "iframe", "object", "select"),
    *("button", "input", "textarea", "audio", "video", "canvas", "math"),
}
_TEBAL = {"b", "strong", "th"}
_MIRING = {"i", "em", "cite"}
_PATAH = {"br", "p", "div", "li", "tr", "dd", "dt"}
_SEMBUNYI = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RUANG = re.compile(r"[ \t\r\n\f\v]+")


def is_tampak(elemen: etree._Element) -> bool:
    """Whether a reader of the page sees this element."""
    if not isinstance(elemen.tag, str) or elemen.tag in ABAIKAN or elemen.get("hidden") is not None:
        return False
    return not _SEMBUNYI.search(elemen.get("style") or "")


def find_line(elemen: etree._Element) -> int | None:
    """The line of the file on which an element begins, from 1."""
    return cast("int | None", elemen.sourceline)


def read_sebaris(isi: Sequence[etree._Element | str]) -> tuple[Teks, ...]:
    """Text and elements in reading order as one line; where the page breaks it stands a line feed."""
    pieces = [piece for item in isi for piece in _read(item, tebal=False, miring=False)]
    return trim_sisipan(_collapse(pieces))


def _read(item: etree._Element | str, *, tebal: bool, miring: bool) -> Iterator[Teks]:
    if isinstance(item, str):
        yield Teks(_RUANG.sub(" ", item), tebal, miring)
        return
    if not is_tampak(item):
        return
    patah = item.tag in _PATAH
    if patah:
        yield Teks("\n")
    tebal, miring = tebal or item.tag in _TEBAL, miring or item.tag in _MIRING
    yield Teks(_RUANG.sub(" ", item.text or ""), tebal, miring)
    for anak in item:
        yield from _read(anak, tebal=tebal, miring=miring)
        yield from _read(anak.tail or "", tebal=tebal, miring=miring)
    if patah and item.tag != "br":
        yield Teks("\n")


def _collapse(pieces: list[Teks]) -> list[Teks]:
    """One space, or one line feed, where several meet; none where a line begins."""
    hasil: list[Teks] = []
    akhir = "\n"
    for piece in pieces:
        teks = piece.teks.lstrip(" ") if akhir in {" ", "\n"} else piece.teks
        if teks == "\n":
            if akhir == "\n":
                continue
            if hasil and akhir == " ":
                hasil[-1] = Teks(hasil[-1].teks.rstrip(" "), hasil[-1].tebal, hasil[-1].miring)
        if teks:
            hasil.append(Teks(teks, piece.tebal, piece.miring))
            akhir = teks[-1]
    return hasil
