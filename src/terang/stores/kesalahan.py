"""What is wrong with a delivered package, said so that the person who fills it in can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_TERPANJANG = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Kesalahan:
    """One thing wrong in one place of a package.

    Args:
        berkas: path inside the package, `/` between folders.
        baris: row of the table with the heading as row 1 (as a spreadsheet numbers it), or line of a text file;
            None when the whole file is meant.
        kolom: name of the column; None when the whole row or file is meant.
        isi: what stands there; None when nothing does.
        pesan: what is wrong, one sentence in Bahasa Indonesia.
        saran: what to do about it, one or more sentences.
    """

    berkas: str
    baris: int | None = None
    kolom: str | None = None
    isi: str | None = None
    pesan: str
    saran: str

    def __str__(self) -> str:
        """One line: place, content, what is wrong, what to do."""
        tempat = self.berkas
        tempat += f" baris {self.baris}" if self.baris is not None else ""
        tempat += f" kolom {self.kolom}" if self.kolom is not None else ""
        isi = f" [{shorten(self.isi)}]" if self.isi else ""
        return f"{tempat}{isi}: {self.pesan} {self.saran}"


def shorten(teks: str) -> str:
    """`teks` on one line, cut where it would bury the message."""
    satu_baris = " ".join(teks.split())
    return satu_baris if len(satu_baris) <= _TERPANJANG else satu_baris[: _TERPANJANG - 1] + "…"


def sort_kesalahan(kesalahan: Iterable[Kesalahan]) -> tuple[Kesalahan, ...]:
    """By file, row and column, each problem once; what concerns a whole file or row comes first in it."""
    return tuple(
        sorted(
            dict.fromkeys(kesalahan),
            key=lambda k: (k.berkas, k.baris or 0, k.kolom or "", k.pesan, k.isi or ""),
        )
    )
