"""What an app tells home: what waits for a person, and what a few letters of a name may mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tugas:
    """Something that waits: what, why, where to do it, and until when (None: no day is set)."""

    judul: str
    uraian: str
    alamat: str
    ikon: str
    tenggat: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Temu:
    """Something that was found."""

    judul: str
    jenis: str
    alamat: str
