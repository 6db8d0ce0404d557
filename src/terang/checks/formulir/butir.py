"""An item of the checklist with its answer and what the answer rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from terang.naskah.tempat import Tempat


class Jawab(StrEnum):
    """What the report itself answers; where it does not, a person must look."""

    YA = "ya"
    TIDAK = "tidak"
    PERLU_DILIHAT = "perlu-dilihat"
    TIDAK_BERLAKU = "tidak-berlaku"
    """The item asks for an explanation of a fault that is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bukti:
    """Something found, or sought and not found; `sidik` names a finding that bears on the item."""

    uraian: str
    tempat: Tempat | None = None
    sidik: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """An answer with its evidence."""

    jawab: Jawab
    bukti: tuple[Bukti, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirFormulir:
    """One of the 23 items.

    Args:
        kode: letter of its group and number, such as `S4`.
        kelompok: its group.
        nomor: its number in the group.
        pernyataan: its official words.
        jawab: what the report answers.
        bukti: what the answer rests on.
        lihat: what a person still has to look at.
    """

    kode: str
    kelompok: str
    nomor: int
    pernyataan: str
    jawab: Jawab
    bukti: tuple[Bukti, ...]
    lihat: str
