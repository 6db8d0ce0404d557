"""Inline pieces as runs: text, names, figures, references; and the complex fields that Word updates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from terang.naskah.sisipan import Acuan, Bilangan, Nama, Sisipan, Teks
from terang.writers.docx.xml import clean, node, props, qn

if TYPE_CHECKING:
    from terang.writers.docx.tulisan import Tulisan

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def build_teks(tag: str, teks: str) -> etree._Element:
    """A `w:t` or `w:instrText` whose blanks are kept."""
    element = node(tag)
    element.text = teks
    if teks != teks.strip() or "  " in teks:
        element.set(_SPACE, "preserve")
    return element


def build_run(
    teks: str, *, tebal: bool = False, miring: bool = False, gaya: str = "", caps: bool = False
) -> etree._Element:
    """A run; a line feed in the text becomes a line break and a tab a tab."""
    run = node("r")
    if tebal or miring or gaya or caps:
        run.append(
            props(
                "rPr",
                node("rStyle", val=gaya) if gaya else None,
                node("b") if tebal else None,
                node("i") if miring else None,
                node("caps") if caps else None,
            )
        )
    for number, line in enumerate(clean(teks).replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        if number:
            run.append(node("br"))
        for place, part in enumerate(line.split("\t")):
            if place:
                run.append(node("tab"))
            if part:
                run.append(build_teks("t", part))
    return run


def build_field(instruksi: str, hasil: list[etree._Element]) -> list[etree._Element]:
    """A complex field with its cached result, so that it reads right before anybody updates it."""
    return [*open_field(instruksi), *hasil, close_field()]


def open_field(instruksi: str) -> list[etree._Element]:
    """The runs that start a field: begin, instruction, separator."""
    return [
        node("r", node("fldChar", fldCharType="begin")),
        node("r", build_teks("instrText", f" {instruksi} ")),
        node("r", node("fldChar", fldCharType="separate")),
    ]


def close_field() -> etree._Element:
    """The run that ends a field."""
    return node("r", node("fldChar", fldCharType="end"))


def build_link(penanda: str, isi: list[etree._Element], *, keterangan: str = "") -> etree._Element:
    """A hyperlink to a bookmark; `keterangan` shows when the pointer rests on it."""
    link = node("hyperlink", *isi, anchor=penanda, history=1)
    if keterangan:
        link.set(qn("tooltip"), clean(keterangan))
    return link


def _write_teks(piece: Teks | Nama, _: Tulisan) -> list[etree._Element]:
    return [build_run(piece.teks, tebal=piece.tebal, miring=piece.miring)]


def _write_bilangan(piece: Bilangan, tulisan: Tulisan) -> list[etree._Element]:
    run = build_run(piece.teks, tebal=piece.tebal, gaya=tulisan.gaya["Angka Terang"])
    penanda = tulisan.penjelasan.get(piece.id)
    if penanda is None:
        return [run]
    return [build_link(penanda, [run], keterangan=tulisan.keterangan.get(piece.id, ""))]


def _write_acuan(piece: Acuan, tulisan: Tulisan) -> list[etree._Element]:
    run = build_run(piece.teks)
    penanda = tulisan.penanda.get(piece.ke)
    if penanda is None:
        return [run]
    if tulisan.label.get(piece.ke) == piece.teks:
        return build_field(f"REF {penanda} \\h", [run])
    return [build_link(penanda, [run])]


_PENULIS: Mapping[type, Callable[..., list[etree._Element]]] = {
    Teks: _write_teks,
    Nama: _write_teks,
    Bilangan: _write_bilangan,
    Acuan: _write_acuan,
}


def write_sisipan(isi: tuple[Sisipan, ...], tulisan: Tulisan) -> list[etree._Element]:
    """The runs of a line."""
    return [element for piece in isi for element in _PENULIS[type(piece)](piece, tulisan)]
