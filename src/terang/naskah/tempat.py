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


def write_tempat(tempat: Tempat) -> str:
    """`Halaman 8, Tabel 3.1, baris 4, kolom Target`, as far as the place is known."""
    bagian = (
        (tempat.halaman, f"halaman {tempat.halaman}"),
        (tempat.baris, f"baris {tempat.baris}"),
        (tempat.bab, tempat.bab),
        (tempat.tabel, tempat.tabel),
        (tempat.baris_tabel, f"baris tabel {tempat.baris_tabel}"),
        (tempat.kolom, f"kolom {tempat.kolom}"),
    )
    teks = ", ".join(kata for ada, kata in bagian if ada is not None and kata)
    return f"{teks[:1].upper()}{teks[1:]}" or "Seluruh berkas"
