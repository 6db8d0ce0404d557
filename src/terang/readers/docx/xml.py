"""Elements by their local names: the two namespaces of Word, transitional and strict, read the same."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

_BUNGKUS = {"ins", "sdt", "sdtContent", "smartTag", "customXml", "moveTo", "AlternateContent", "Choice", "hyperlink"}
_MATI = {"0", "false", "off", "none"}


def name(elemen: etree._Element) -> str:
    """The name without its namespace; empty for comments and the like."""
    return elemen.tag.rpartition("}")[2] if isinstance(elemen.tag, str) else ""


def read_atribut(elemen: etree._Element | None, atribut: str) -> str:
    """An attribute by its local name, empty where there is none."""
    if elemen is None:
        return ""
    return next((str(value) for key, value in elemen.items() if str(key).rpartition("}")[2] == atribut), "")


def find(elemen: etree._Element | None, *jalur: str) -> etree._Element | None:
    """The first element along a path of local names."""
    for bagian in jalur:
        if elemen is None:
            return None
        elemen = next(elemen.iterchildren(f"{{*}}{bagian}"), None)
    return elemen


def read_val(elemen: etree._Element | None, *jalur: str) -> str:
    """The `w:val` of the element along a path, empty where there is none."""
    return read_atribut(find(elemen, *jalur), "val")


def is_nyala(elemen: etree._Element | None, *jalur: str) -> bool | None:
    """A switch such as `w:b`: on, off, or None where nothing is said."""
    saklar = find(elemen, *jalur)
    return None if saklar is None else read_atribut(saklar, "val").lower() not in _MATI


def list_isi(wadah: etree._Element) -> Iterator[etree._Element]:
    """The children, those inside content controls and tracked insertions as if they stood here themselves."""
    for anak in wadah:
        if name(anak) in _BUNGKUS:
            yield from list_isi(anak)
        else:
            yield anak


def read_angka(teks: str, lain: int = 0) -> int:
    """A whole number from an attribute."""
    return int(teks) if teks.lstrip("-").isdecimal() and len(teks) < 10 else lain  # noqa: PLR2004
