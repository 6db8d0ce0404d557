"""A formula as people write it: × and ÷, words for functions."""

from __future__ import annotations

import re
from decimal import Decimal

from terang.rumus.formula import PRESISI

_TANDA = {"*": "×", "/": "÷", "-": "−", "**": "^", "<=": "≤", ">=": "≥", "!=": "≠", "==": "="}
# A minus sign stands between spaces or before a number or bracket; a hyphen inside a word stays one.
_LAMBANG = re.compile(r"\*\*|[*/]|<=|>=|!=|==|(?<![\w-])-(?=[\s\d(])")
_DESIMAL_TERPOTONG = 12
_FUNGSI = re.compile(r"\b([^\W\d]\w*)(?=\()")


def write_rumus(rumus: str) -> str:
    """A formula for readers: `rata_rata(C) / T * 100` becomes `rata-rata(C) ÷ T × 100`."""
    kata = _FUNGSI.sub(lambda m: m[1].replace("_", "-"), rumus)
    return _LAMBANG.sub(lambda m: _TANDA[m[0]], kata)


def write_substitusi(substitusi: str) -> str:
    """A formula with figures in it, in which an `x` on its own multiplies: `91,88 ÷ 80,60 × 100`."""
    return write_rumus(substitusi.replace(" x ", " × "))


def write_persis(nilai: Decimal) -> str:
    """An exact value with all its digits, in Indonesian format; of a division that never ends twelve, then `…`."""
    teks = f"{nilai:,f}".translate(str.maketrans(",.-", ".,−"))
    if len(nilai.as_tuple().digits) < PRESISI:
        return teks
    bulat, koma, pecahan = teks.partition(",")
    return f"{bulat}{koma}{pecahan[:_DESIMAL_TERPOTONG]}…"
