"""The small arithmetic language of the provisions: one text for the computation, the print and the spreadsheet.

Numbers, `+ - * / **`, brackets, names, and the functions `jumlah, rata_rata, rata_geometrik, terkecil, terbesar,
mutlak, jumlah_kali` (sum of products). A name stands for a figure or for a list of figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import (
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)

from terang.errors import FormulaError
from terang.rumus.pohon_formula import Bilangan, Fungsi, Negasi, Operasi, Simpul, Variabel, list_variabel, parse_formula
from terang.rumus.tulis_formula import substitute, to_excel, write_rumus

__all__ = ["PRESISI", "Masukan", "evaluate", "list_variabel", "parse_formula", "substitute", "to_excel", "write_rumus"]

PRESISI = 36
"""Significant digits of every result."""

_GUARD = 20
"""More digits inside sums and roots, so that the mean of equal figures is that figure."""

Masukan = Mapping[str, Decimal | tuple[Decimal, ...]]


def evaluate(text: str, inputs: Masukan) -> Decimal:
    """The value of a formula to 36 significant digits; inputs that it does not name are ignored.

    Raises:
        FormulaError: the text is no formula, a variable is missing or a list where one figure is needed, or the
            arithmetic has no answer (division by zero).
    """
    tree = parse_formula(text)
    try:
        with localcontext(_context(PRESISI)):
            value = +_compute(tree, inputs)
    except DecimalException:
        raise _refuse(text) from None
    if not value.is_finite():
        raise _refuse(text)
    return value


def _refuse(text: str) -> FormulaError:
    return FormulaError(
        f"Rumus '{text}' tidak mempunyai hasil untuk masukan ini, misalnya pembagian dengan nol. Periksa masukannya."
    )


def _context(prec: int) -> Context:
    return Context(prec=prec, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow])


def _compute(node: Simpul, inputs: Masukan) -> Decimal:  # noqa: PLR0911 - one answer for each kind of node
    match node:
        case Bilangan(nilai):
            return nilai
        case Variabel(nama):
            return _scalar(nama, inputs)
        case Negasi(isi):
            return -_compute(isi, inputs)
        case Operasi(operator, kiri, kanan):
            return _operate(operator, _compute(kiri, inputs), _compute(kanan, inputs))
        case Fungsi("mutlak", (argumen,)):
            return abs(_compute(argumen, inputs))
        case Fungsi("jumlah_kali", (kiri, kanan)):
            return _sum_products(_figures(kiri, inputs), _figures(kanan, inputs))
        case Fungsi(nama, argumen):
            return _collect(nama, tuple(figure for part in argumen for figure in _figures(part, inputs)))


def _operate(operator: str, kiri: Decimal, kanan: Decimal) -> Decimal:
    match operator:
        case "+":
            return kiri + kanan
        case "-":
            return kiri - kanan
        case "*":
            return kiri * kanan
        case "/":
            return kiri / kanan
        case _:
            return kiri**kanan


def _collect(nama: str, figures: tuple[Decimal, ...]) -> Decimal:
    if not figures:
        raise FormulaError(f"Fungsi {nama} menerima daftar kosong. Beri sedikitnya satu angka.")
    with localcontext(_context(PRESISI + _GUARD)):
        match nama:
            case "jumlah":
                result = sum(figures, Decimal(0))
            case "rata_rata":
                result = sum(figures, Decimal(0)) / len(figures)
            case "terkecil":
                result = min(figures)
            case "terbesar":
                result = max(figures)
            case _:
                result = _geometric_mean(figures)
    # In the caller's context, which rounds to the precision of results.
    return +result


def _geometric_mean(figures: tuple[Decimal, ...]) -> Decimal:
    product = Decimal(1)
    for figure in figures:
        product *= figure
    if product < 0 or any(figure < 0 for figure in figures):
        raise FormulaError("Rata-rata geometrik tidak berlaku untuk angka negatif. Gunakan rata-rata hitung.")
    return product ** (Decimal(1) / len(figures)) if product else product


def _sum_products(kiri: tuple[Decimal, ...], kanan: tuple[Decimal, ...]) -> Decimal:
    if len(kiri) != len(kanan):
        raise FormulaError(
            "Fungsi jumlah_kali memerlukan dua daftar yang sama panjang. Lengkapi daftar yang lebih pendek."
        )
    return _collect("jumlah", tuple(a * b for a, b in zip(kiri, kanan, strict=True)))


def _figures(node: Simpul, inputs: Masukan) -> tuple[Decimal, ...]:
    """A list variable as its figures; anything else as a list of one."""
    if isinstance(node, Variabel):
        value = inputs.get(node.nama)
        if isinstance(value, tuple):
            return value
    return (_compute(node, inputs),)


def _scalar(nama: str, inputs: Masukan) -> Decimal:
    value = inputs.get(nama)
    if value is None:
        raise FormulaError(f"Masukan '{nama}' tidak ada. Sertakan nilainya.")
    if isinstance(value, tuple):
        raise FormulaError(f"Masukan '{nama}' berupa daftar, padahal rumus memerlukan satu angka.")
    return value
