"""Lines to paragraphs: distance, indentation, markers and short last lines part them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Garis, Petak, hull
from terang.readers.pdf.teks_sel import join_teks

_BUTIR = re.compile(r"^(?:[•▪➢✓\-–*o§]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]{1,2}|\d+(?:\.\d+)+\.?|[A-Z]\.)\s+\S")
_BULLET = re.compile(r"^[•▪➢✓\-–*o§]\s+")
INDEN = 8.0
AGAK_RENGGANG = 1.12
RENGGANG = 1.35
"""A step to the next line this many times the usual one begins a paragraph."""


@dataclass(frozen=True, slots=True)
class Alinea:
    """The lines of one paragraph, heading or item; `pindah` holds those with which it goes on over a page."""

    garis: tuple[Garis, ...]
    halaman: int
    pindah: tuple[tuple[int, int], ...] = ()

    @property
    def teks(self) -> str:
        """The lines joined, words parted at a line's end made whole."""
        return _join(self.garis)

    def list_pindah(self, teks: str) -> Iterator[tuple[int, int]]:
        """Where in the text, its bullet gone or not, each further page begins."""
        utuh = self.teks
        for ke, halaman in self.pindah:
            # Counted from the end, since what was taken away stood at the beginning.
            yield len(teks) - (len(utuh) - len(_join(self.garis[:ke]))), halaman

    @property
    def petak(self) -> Petak:
        """The rectangle around the lines on its first page."""
        return hull([g.petak for g in self.garis])

    @property
    def tinggi(self) -> float:
        """Height of its letters in points."""
        return median(g.petak.tinggi for g in self.garis)

    @property
    def tebal(self) -> bool:
        """Whether all of it is bold."""
        return all(g.tebal for g in self.garis)


def _join(garis: Sequence[Garis]) -> str:
    teks = ""
    for g in garis:
        teks = join_teks(teks, g.teks)
    return teks


def is_butir(teks: str) -> bool:
    """Whether the line begins with a bullet or a list number."""
    return bool(_BUTIR.match(teks))


def strip_bullet(teks: str) -> str:
    """The item without its bullet; a number stays, since the document counts with it."""
    return _BULLET.sub("", teks)


def list_alinea(garis: Sequence[Garis], halaman: int, kanan: float) -> list[Alinea]:
    """The paragraphs among lines in reading order; `kanan` is the right margin of the text."""
    langkah = _usual_step(garis)
    kelompok: list[list[Garis]] = []
    for g in garis:
        if kelompok and _continues(kelompok[-1], g, langkah, kanan):
            kelompok[-1].append(g)
        else:
            kelompok.append([g])
    return [Alinea(tuple(k), halaman) for k in kelompok]


def _usual_step(garis: Sequence[Garis]) -> float:
    """Distance of line to line relative to the letter height, usual on this page."""
    langkah = [(b.petak.bawah - a.petak.bawah) / max(b.petak.tinggi, 1) for a, b in pairwise(garis)]
    dekat = [v for v in langkah if 0.5 < v < 2.2]  # noqa: PLR2004
    return min(max(median(dekat), 0.9), 1.7) if dekat else 1.2


def _continues(atas: Sequence[Garis], g: Garis, langkah: float, kanan: float) -> bool:
    akhir = atas[-1]
    jarak = (g.petak.bawah - akhir.petak.bawah) / max(g.petak.tinggi, 1)
    if not 0 < jarak <= RENGGANG * langkah or is_butir(g.teks) or read_kaption(g.teks) or not _looks_same(atas, g):
        return False
    # A sentence ended and the step is a little wider.
    if jarak > AGAK_RENGGANG * langkah and akhir.teks.endswith((".", ":", ";")):
        return False
    if _is_tengah(akhir, g):
        return True
    # The text leaves the indentation of its item.
    if len(atas) > 1 and g.petak.x0 < akhir.petak.x0 - INDEN:
        return False
    # The next word would have fitted on the line above: it was meant to end there.
    if akhir.petak.x1 + g.kata[0].petak.lebar + 0.5 * g.petak.tinggi < 0.98 * kanan and not g.tebal:
        return akhir.teks[-1:].isalpha() and g.teks[:1].islower()
    return g.petak.x0 < akhir.petak.x0 + INDEN or (len(atas) == 1 and is_butir(akhir.teks))


def _looks_same(atas: Sequence[Garis], g: Garis) -> bool:
    """Same size; and bold ends where all of it was bold, and begins where none was."""
    if abs(g.petak.tinggi - atas[-1].petak.tinggi) > 0.12 * g.petak.tinggi:
        return False
    return g.tebal == atas[-1].tebal or not (g.tebal or all(a.tebal for a in atas))


def _is_tengah(a: Garis, b: Garis) -> bool:
    """Two centred lines: same middle, different left ends."""
    return abs(a.petak.tengah[0] - b.petak.tengah[0]) < 3 and abs(a.petak.x0 - b.petak.x0) > 8  # noqa: PLR2004
