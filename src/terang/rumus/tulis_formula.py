"""Writes a formula for people, with the figures put in, and for a spreadsheet, with the cells put in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from terang.errors import FormulaError
from terang.rumus.pohon_formula import Bilangan, Fungsi, Negasi, Operasi, Simpul, Variabel, parse_formula

T = TypeVar("T")

Tertulis = Mapping[str, str | tuple[str, ...]]

_RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 4}
_NEGATIVE = 3
_ATOM = 9

_SIGNS = {"+": " + ", "-": " - ", "*": " x ", "/": " / ", "**": "^"}
_EXCEL = {
    "jumlah": "SUM",
    "rata_rata": "AVERAGE",
    "rata_geometrik": "GEOMEAN",
    "terkecil": "MIN",
    "terbesar": "MAX",
    "mutlak": "ABS",
}

Bagian = tuple[str, int]
"""A written part with its rank: how tightly it holds together."""


def substitute(text: str, written: Tertulis) -> str:
    """The formula with figures in place of names, as a person writes it: `91,88 / 80,60 x 100`.

    Args:
        text: a formula of the language.
        written: the figures as they are printed; a tuple for a list.

    Raises:
        FormulaError: a variable is missing, or the text is no formula.
    """
    return _people(parse_formula(text), written)[0]


def write_rumus(text: str) -> str:
    """The formula itself, as a person writes it: `(2 x T - R) / T x 100`, `rata-rata(C)`."""
    return _name(parse_formula(text))[0]


def to_excel(text: str, cells: Tertulis) -> str:
    """The formula for a spreadsheet cell, without the equals sign: `E5/D5*100`.

    Args:
        text: a formula of the language.
        cells: references such as `E5`, `Data!E5`; for a list a range `E5:E9` or a tuple of references.

    Raises:
        FormulaError: a variable is missing, or the text is no formula.
    """
    return _excel(parse_formula(text), cells)[0]


def _people(node: Simpul, written: Tertulis) -> Bagian:  # noqa: PLR0911 - one answer for each kind of node
    match node:
        case Bilangan(nilai):
            return f"{nilai:f}".replace(".", ","), _ATOM
        case Variabel(nama):
            return _bracket_negative(_one(nama, written)), _ATOM
        case Negasi(isi):
            return f"-{_wrap(_people(isi, written), _NEGATIVE + 1)}", _NEGATIVE
        case Operasi(operator, kiri, kanan):
            return _infix(operator, _people(kiri, written), _people(kanan, written), _SIGNS[operator])
        case Fungsi("mutlak", (argumen,)):
            return f"|{_people(argumen, written)[0]}|", _ATOM
        case Fungsi("jumlah_kali", (kiri, kanan)):
            pairs = _pair(_people_list(kiri, written), _people_list(kanan, written))
            return _join([_infix("*", a, b, " x ") for a, b in pairs])
        case Fungsi(nama, argumen):
            return _people_function(nama, [part for item in argumen for part in _people_list(item, written)])


def _name(node: Simpul) -> Bagian:
    match node:
        case Variabel(nama):
            return nama, _ATOM
        case Operasi(operator, kiri, kanan):
            return _infix(operator, _name(kiri), _name(kanan), _SIGNS[operator])
        case Fungsi(nama, argumen) if nama != "mutlak":
            return f"{nama.replace('_', '-')}({'; '.join(_name(part)[0] for part in argumen)})", _ATOM
        case Negasi(isi):
            return f"-{_wrap(_name(isi), _NEGATIVE + 1)}", _NEGATIVE
        case Fungsi(_, (isi,)):
            return f"|{_name(isi)[0]}|", _ATOM
        case _:
            return _people(node, {})


def _people_function(nama: str, parts: list[Bagian]) -> Bagian:
    if nama in ("terkecil", "terbesar"):
        return f"{nama}({'; '.join(text for text, _ in parts)})", _ATOM
    if len(parts) == 1:
        return parts[0]
    if nama == "jumlah":
        return _join(parts)
    if nama == "rata_rata":
        return f"({_join(parts)[0]}) / {len(parts)}", _RANK["/"]
    return f"({' x '.join(_wrap(part, _RANK['*']) for part in parts)})^(1/{len(parts)})", _RANK["**"]


def _people_list(node: Simpul, written: Tertulis) -> list[Bagian]:
    if isinstance(node, Variabel):
        value = written.get(node.nama)
        if isinstance(value, tuple):
            return [(_bracket_negative(item), _ATOM) for item in _filled(node.nama, value)]
    return [_people(node, written)]


def _join(parts: list[Bagian]) -> Bagian:
    return (" + ".join(text for text, _ in parts), _RANK["+"]) if len(parts) > 1 else parts[0]


def _excel(node: Simpul, cells: Tertulis) -> Bagian:
    match node:
        case Bilangan(nilai):
            return f"{nilai:f}", _ATOM
        case Variabel(nama):
            return _one(nama, cells), _ATOM
        case Negasi(isi):
            # A spreadsheet takes the minus sign before the power, Python after it; brackets say which.
            return f"-{_wrap(_excel(isi, cells), _ATOM)}", _NEGATIVE
        case Operasi(operator, kiri, kanan):
            return _infix(operator, _excel(kiri, cells), _excel(kanan, cells), "^" if operator == "**" else operator)
        case Fungsi("jumlah_kali", (kiri, kanan)):
            return _excel_products(_excel_list(kiri, cells), _excel_list(kanan, cells))
        case Fungsi(nama, argumen):
            return f"{_EXCEL[nama]}({','.join(ref for part in argumen for ref in _excel_list(part, cells))})", _ATOM


def _excel_products(kiri: list[str], kanan: list[str]) -> Bagian:
    if len(kiri) == len(kanan) == 1:
        return f"SUMPRODUCT({kiri[0]},{kanan[0]})", _ATOM
    return "+".join(f"{a}*{b}" for a, b in _pair(kiri, kanan)), _RANK["+"]


def _excel_list(node: Simpul, cells: Tertulis) -> list[str]:
    if isinstance(node, Variabel):
        value = cells.get(node.nama)
        if isinstance(value, tuple):
            return list(_filled(node.nama, value))
    return [_excel(node, cells)[0]]


def _pair(kiri: list[T], kanan: list[T]) -> list[tuple[T, T]]:
    if len(kiri) != len(kanan):
        raise FormulaError(
            "Fungsi jumlah_kali memerlukan dua daftar yang sama panjang. Lengkapi daftar yang lebih pendek."
        )
    return list(zip(kiri, kanan, strict=True))


def _filled(nama: str, value: tuple[str, ...]) -> tuple[str, ...]:
    if not value:
        raise FormulaError(f"Masukan '{nama}' berupa daftar kosong. Beri sedikitnya satu angka.")
    return value


def _infix(operator: str, kiri: Bagian, kanan: Bagian, sign: str) -> Bagian:
    """Joins two parts, with brackets only where leaving them out would change the value."""
    rank = _RANK[operator]
    tighter_left = rank + 1 if operator == "**" else rank
    tighter_right = rank if operator in ("+", "*") else rank + 1
    return f"{_wrap(kiri, tighter_left)}{sign}{_wrap(kanan, tighter_right)}", rank


def _wrap(part: Bagian, rank: int) -> str:
    text, own = part
    return text if own >= rank else f"({text})"


def _one(nama: str, written: Tertulis) -> str:
    value = written.get(nama)
    if not isinstance(value, str):
        raise FormulaError(f"Masukan '{nama}' tidak ada, atau berupa daftar padahal rumus memerlukan satu angka.")
    return value


def _bracket_negative(text: str) -> str:
    return f"({text})" if text.startswith(("-", "\u2212")) else text
