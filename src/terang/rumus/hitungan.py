"""A result that carries how it came about: formula, inputs, legal source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from terang.rumus.formula import evaluate


@dataclass(frozen=True, slots=True, kw_only=True)
class Hitungan:
    """One computed figure, exact; `evaluate(rumus, inputs)` gives `value` again.

    Args:
        value: the figure to 36 significant digits; None when it cannot be computed.
        rumus: formula in the language of `rumus.formula`, with the names of `inputs`.
        inputs: figures of the formula, or the Hitungan that gave them; a tuple for a list.
        dasar_hukum: legal source of the formula.
        nama: what was computed, in words.
        alasan: why there is no value and what to do; None exactly when there is a value.
        status: a judgement that goes with the value (`tercapai`), None where none is made.
        catatan: what a reader of the value should know.
        arti: what each name of the formula means.
    """

    value: Decimal | None
    rumus: str
    inputs: Mapping[str, Isi]
    dasar_hukum: str
    nama: str
    alasan: str | None = None
    status: str | None = None
    catatan: str = ""
    arti: Mapping[str, str] = field(default_factory=dict)


Angka = Decimal | Hitungan
"""A figure that was given, or one that was computed before."""

Isi = Angka | tuple[Angka, ...]


def get_nilai(isi: Isi) -> Decimal | tuple[Decimal, ...] | None:
    """The figures behind an input; None when one of them could not be computed."""
    if isinstance(isi, tuple):
        figures = tuple(get_nilai(part) for part in isi)
        return tuple(f for f in figures if isinstance(f, Decimal)) if None not in figures else None
    return isi.value if isinstance(isi, Hitungan) else isi


def evaluate_hitungan(hitungan: Hitungan) -> Decimal | None:
    """Computes a result once more from its formula and inputs; None where an input is missing."""
    return evaluate_isi(hitungan.rumus, hitungan.inputs)


def evaluate_isi(rumus: str, inputs: Mapping[str, Isi]) -> Decimal | None:
    """The value of a formula over inputs of which some were computed; None where one of them has no value."""
    figures = {nama: get_nilai(isi) for nama, isi in inputs.items()}
    known = {nama: figure for nama, figure in figures.items() if figure is not None}
    return evaluate(rumus, known) if len(known) == len(figures) else None
