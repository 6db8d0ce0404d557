"""What stands inside a line: text, names, figures, references."""

from __future__ import annotations

from dataclasses import dataclass

SANGSI = "?"
"""Stands in a text for a digit that could not be read for sure, such as one that OCR saw in two ways."""


@dataclass(frozen=True, slots=True)
class Teks:
    """Running text. In a report that Terang builds it holds no digit but years, dates, citations and list numbers."""

    teks: str
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Nama:
    """A proper name or a wording taken from the ledger as it stands (a sub kegiatan, a regulation, a letter number)."""

    teks: str
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Bilangan:
    """A printed figure; `id` names its `AsalAngka`, so that it can explain itself wherever it is printed."""

    teks: str
    id: str
    tebal: bool = False


@dataclass(frozen=True, slots=True)
class Acuan:
    """A reference to a numbered table, picture or chapter of the same document, such as `Tabel 3.1`."""

    teks: str
    ke: str


Sisipan = Teks | Nama | Bilangan | Acuan
"""One inline piece of a line."""


def read_teks(isi: tuple[Sisipan, ...]) -> str:
    """The plain text of a run of inline pieces."""
    return "".join(piece.teks for piece in isi)
