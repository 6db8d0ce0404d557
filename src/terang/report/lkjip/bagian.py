"""The registry of sections: which function composes which part of the outline."""

from __future__ import annotations

from collections.abc import Callable

from terang.naskah.blok import Blok
from terang.report.lkjip.bahan import Bahan

Penyusun = Callable[[Bahan], tuple[Blok, ...]]

BAGIAN: dict[str, Penyusun] = {}
"""Composer of each section, by the id that `susunan-lkjip` gives it: `bab-i/latar-belakang`."""


def bagian(id_: str) -> Callable[[Penyusun], Penyusun]:
    """Registers the composer of one section."""

    def register(susun: Penyusun) -> Penyusun:
        BAGIAN[id_] = susun
        return susun

    return register
