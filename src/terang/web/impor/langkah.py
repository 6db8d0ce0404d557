"""What an import will do, row by row, before it does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from terang.importers.hasil import Pos, SalahBaris


class Keadaan(StrEnum):
    """What becomes of a row."""

    BARU = "baru"
    UBAH = "ubah"
    SAMA = "sama"
    PERIKSA = "periksa"
    """It only serves the sums and is not kept."""

    @property
    def kata(self) -> str:
        """In words."""
        return {"baru": "Baru", "ubah": "Berubah", "sama": "Sama", "periksa": "Hanya diperiksa"}[self.value]

    @property
    def tanda(self) -> str:
        """A mark beside the words."""
        return {"baru": "+", "ubah": "≠", "sama": "=", "periksa": "○"}[self.value]


@dataclass(slots=True, kw_only=True)
class Langkah:
    """A row, what becomes of it, and what it changes: name, before, after."""

    pos: Pos
    keadaan: Keadaan
    ubah: list[tuple[str, Any, Any]] = field(default_factory=list)
    isi: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaImpor:
    """All steps, and the rows that cannot be written because of what is in the database."""

    langkah: Sequence[Langkah]
    salah: Sequence[SalahBaris]

    def count(self, keadaan: str) -> int:
        """How many rows are new, changed and so on."""
        return sum(satu.keadaan == keadaan for satu in self.langkah)


def choose_keadaan(ubah: Sequence[tuple[str, Any, Any]], *, baru: bool) -> Keadaan:
    """What becomes of a row by what it changes."""
    if baru:
        return Keadaan.BARU
    beda = [satu for satu in ubah if satu[1] != satu[2]]
    if not beda:
        return Keadaan.SAMA
    return Keadaan.BARU if all(lama is None for _, lama, _ in beda) else Keadaan.UBAH
