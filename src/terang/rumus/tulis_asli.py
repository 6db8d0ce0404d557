"""Writes a given figure with the decimals it was given with."""

from __future__ import annotations

from decimal import Decimal

from terang.kinerja.write_angka import write_angka

_TERBANYAK = 6
"""Decimals beyond which a figure is the outcome of a division, not something that a person gave."""


def write_asli(value: Decimal) -> str:
    """A figure with its own decimals: `80,60`, `82`, `36.482.718.000`; six decimals at most."""
    exponent = value.as_tuple().exponent
    return write_angka(value, min(_TERBANYAK, max(0, -exponent)) if isinstance(exponent, int) else 0)
