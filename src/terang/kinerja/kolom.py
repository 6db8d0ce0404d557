"""How a column of a ledger table is described: one description serves schema, validation and documentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True, slots=True)
class Kolom:
    """Description of one column, in the words of the people who fill it in.

    Args:
        uraian: what the column holds.
        acuan: the tables whose ids the column may hold; empty when it is not a reference.
        minimum: the smallest number allowed; None when any is.
        maksimum: the largest number allowed; None when any is.
    """

    uraian: str
    acuan: tuple[str, ...] = ()
    minimum: int | None = None
    maksimum: int | None = None


Id = Annotated[str, Kolom("Tanda pengenal tetap: huruf kecil, angka, titik dan tanda hubung")]
Urutan = Annotated[int, Kolom("Urutan tampil, mulai dari 1", minimum=1)]
Tahun = Annotated[int, Kolom("Tahun anggaran, empat angka", minimum=1900)]
Rupiah = Annotated[int, Kolom("Rupiah utuh tanpa pemisah")]
