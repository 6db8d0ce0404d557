"""A place in a document, precise enough to point at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempat:
    """Where something stands; each part is None where the document has no such thing.

    `halaman` counts pages of a paged file from 1, `baris` lines of a text file from 1, `baris_tabel` the body rows of
    a table from 1.
    """

    halaman: int | None = None
    baris: int | None = None
    bab: str | None = None
    tabel: str | None = None
    baris_tabel: int | None = None
    kolom: str | None = None
