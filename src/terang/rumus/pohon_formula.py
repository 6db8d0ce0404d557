"""Reads a formula into a small tree. Python's own parser does the work; whatever is not on the list is refused."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from terang.errors import FormulaError

FUNGSI = ("jumlah", "rata_rata", "rata_geometrik", "terkecil", "terbesar", "mutlak", "jumlah_kali")
"""The functions of the language; the first five take any number of figures or lists of figures."""

BANYAK_ARGUMEN = {"mutlak": 1, "jumlah_kali": 2}
PANJANG_TERBANYAK = 500

Operator = Literal["+", "-", "*", "/", "**"]


@dataclass(frozen=True, slots=True)
class Bilangan:
    """A number written in the formula."""

    nilai: Decimal


@dataclass(frozen=True, slots=True)
class Variabel:
    """A name that stands for a figure or for a list of figures."""

    nama: str


@dataclass(frozen=True, slots=True)
class Negasi:
    """A minus sign before a term."""

    isi: Simpul


@dataclass(frozen=True, slots=True)
class Operasi:
    """Two terms with an operator between them."""

    operator: Operator
    kiri: Simpul
    kanan: Simpul


@dataclass(frozen=True, slots=True)
class Fungsi:
    """A function of the language with its arguments."""

    nama: str
    argumen: tuple[Simpul, ...]


Simpul = Bilangan | Variabel | Negasi | Operasi | Fungsi
"""A formula as a tree; every writer of formulas walks it."""

_OPERATORS: dict[type[ast.operator], Operator] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Pow: "**",
}
_CHARACTERS = re.compile(r"[A-Za-z0-9_+\-*/(),. ]+")
_LITERAL = re.compile(r"\d+(\.\d+)?")


@lru_cache(maxsize=1024)
def parse_formula(text: str) -> Simpul:
    """The tree of a formula such as `(2 * T - R) / T * 100`.

    Raises:
        FormulaError: the text is not written in the language; the message says which part.
    """
    source = text.strip()
    if len(source) > PANJANG_TERBANYAK or not _CHARACTERS.fullmatch(source):
        raise _refuse(text, "hanya angka, nama, + - * / ** ( ) , . dan spasi yang dikenal")
    try:
        tree = ast.parse(source, mode="eval").body
    # A hundred brackets inside each other exhaust the parser, not only its grammar.
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise _refuse(text, "susunannya tidak utuh") from None
    return _convert(tree, source)


def list_variabel(simpul: Simpul) -> tuple[str, ...]:
    """Names of the variables of a formula, each once, in the order in which they are read."""
    match simpul:
        case Variabel(nama):
            return (nama,)
        case Negasi(isi):
            return list_variabel(isi)
        case Operasi(_, kiri, kanan):
            return tuple(dict.fromkeys(list_variabel(kiri) + list_variabel(kanan)))
        case Fungsi(_, argumen):
            return tuple(dict.fromkeys(name for part in argumen for name in list_variabel(part)))
        case _:
            return ()


def _convert(node: ast.expr, text: str) -> Simpul:
    match node:
        case ast.Constant():
            return _convert_literal(node, text)
        case ast.Name(id=name) if name not in FUNGSI:
            return Variabel(name)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return Negasi(_convert(operand, text))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return Operasi(_OPERATORS[type(op)], _convert(left, text), _convert(right, text))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNGSI:
            return _convert_call(name, args, text)
        case _:
            raise _refuse(text, f"bagian '{_cut(node, text)}' tidak dikenal")


def _convert_literal(node: ast.Constant, text: str) -> Bilangan:
    # The digits are taken from the text: the parser's own value has been a float.
    digits = _cut(node, text)
    if not _LITERAL.fullmatch(digits):
        raise _refuse(text, f"'{digits}' bukan bilangan desimal")
    return Bilangan(Decimal(digits))


def _convert_call(name: str, args: list[ast.expr], text: str) -> Fungsi:
    wanted = BANYAK_ARGUMEN.get(name)
    if not args or (wanted is not None and len(args) != wanted):
        raise _refuse(text, f"fungsi {name} memerlukan {wanted or 'sedikitnya satu'} masukan")
    return Fungsi(name, tuple(_convert(arg, text) for arg in args))


def _cut(node: ast.expr, text: str) -> str:
    return text[node.col_offset : node.end_col_offset]


def _refuse(text: str, reason: str) -> FormulaError:
    return FormulaError(f"Rumus '{text[:80]}' tidak dapat dibaca: {reason}. Perbaiki rumus pada ketentuan.")
