"""What a reader sees before it is a tree: blocks in reading order, headings not yet nested, tables not yet typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from terang.naskah.blok import Daftar, DaftarOtomatis, Gambar, Paragraf
from terang.naskah.sisipan import Sisipan, Teks, read_teks


@dataclass(frozen=True, slots=True, kw_only=True)
class Judul:
    """A heading. `tebakan`: told by its look alone, so that it may turn out to be a line of a list of contents."""

    teks: str
    tingkat: int
    baris: int | None = None
    tebakan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaption:
    """A paragraph that its file marks as the caption of what stands beside it; `label`: what that picture says."""

    teks: str
    baris: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelMentah:
    """A cell as its file has it; it leaves out the cells that it covers."""

    isi: tuple[Sisipan, ...] = ()
    bentang_kolom: int = 1
    bentang_baris: int = 1
    menjorok: int = 0

    @property
    def teks(self) -> str:
        """The text on one line."""
        return flatten_teks(read_teks(self.isi))


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisMentah:
    """A row; `kepala`: its file says that it is a header."""

    sel: tuple[SelMentah, ...]
    kepala: bool = False
    baris: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kisi:
    """A table as its file has it; `kaption` where the caption is a part of the table itself."""

    baris: tuple[BarisMentah, ...]
    kaption: str = ""
    nomor_baris: int | None = None


Mentah = Judul | Kaption | Kisi | Paragraf | Daftar | Gambar | DaftarOtomatis
"""One block in reading order."""


def flatten_teks(teks: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(teks.split())


def trim_sisipan(isi: list[Teks]) -> tuple[Teks, ...]:
    """A line without white space at its ends and without empty pieces; neighbours that look alike become one."""
    # Joined run by run and not piece by piece, which would copy a long line once for each of its pieces.
    isi_nyata = (piece for piece in isi if piece.teks)
    runs = groupby(isi_nyata, key=lambda piece: (piece.tebal, piece.miring))
    hasil = [Teks("".join(piece.teks for piece in run), *gaya) for gaya, run in runs]
    while hasil and not hasil[0].teks.lstrip():
        hasil.pop(0)
    while hasil and not hasil[-1].teks.rstrip():
        hasil.pop()
    if hasil:
        hasil[0] = Teks(hasil[0].teks.lstrip(), hasil[0].tebal, hasil[0].miring)
        hasil[-1] = Teks(hasil[-1].teks.rstrip(), hasil[-1].tebal, hasil[-1].miring)
    return tuple(hasil)


def place_sel(baris: tuple[BarisMentah, ...]) -> Iterator[tuple[int, int, SelMentah]]:
    """Every cell with the row and column (from 0) of its first square, spans taken into account."""
    isi: set[tuple[int, int]] = set()
    for y, satu in enumerate(baris):
        x = 0
        for sel in satu.sel:
            while (y, x) in isi:
                x += 1
            yield y, x, sel
            tinggi = min(sel.bentang_baris, len(baris) - y)
            # A cell of one row needs no note: the next cell simply starts behind it.
            isi.update((y + j, x + i) for j in range(1, tinggi) for i in range(sel.bentang_kolom))
            x += sel.bentang_kolom
