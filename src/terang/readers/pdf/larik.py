"""A line of the page as a possible row of a table: its pieces, and which of them are figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from terang.readers.angka import is_angka, is_nomor_kolom
from terang.readers.judul import is_bab
from terang.readers.kaption import read_kaption, read_sumber
from terang.readers.pdf.bentuk import Garis, Petak
from terang.readers.pdf.daftar_isi import is_titik
from terang.readers.pdf.kata import split_frasa

_BERSATUAN = re.compile(r"^(?:Rp\.?\s*)?\d[\d.,]*\s*(?:%|[A-Za-z]{1,12}(?:/[A-Za-z]{1,8})?)(?:\s*\([^)]{1,12}\))?$")
_KOSONG = frozenset({"-", "–", "—", "n/a", "N/A", "NA", "0"})
_PASANGAN = re.compile(r"^\s*:(?:\s|$)")
_BUNTU = re.compile(r"[.:;]$")
_BUTIR = re.compile(r"^[•▪➢✓\-–*o§](?:\s|$)")
KATA_KALIMAT = 5
"""A line of fewer words is no sentence."""
SUMBU = 4
"""An axis has no fewer figures."""
TINDIH = 0.15
"""Lines that share more than this of their height stand beside each other."""


def is_nilai(teks: str) -> bool:
    """Whether a piece is what a cell of figures holds: a figure, one with its unit, or a dash for none."""
    return is_angka(teks) or teks in _KOSONG or bool(_BERSATUAN.match(teks))


@dataclass(frozen=True)
class Larik:
    """A line with its pieces; `nilai` are those that hold figures."""

    garis: Garis
    sejajar: bool = False
    """Whether it overlaps the line above or below: figures beside the middle of a name of two lines."""

    @cached_property
    def frasa(self) -> tuple[Garis, ...]:
        """The pieces of the line that stand apart."""
        return tuple(split_frasa(self.garis))

    @cached_property
    def nilai(self) -> tuple[Garis, ...]:
        """The pieces with figures; the number of a row or list at the start of the line is none of them."""
        return tuple(f for f in self.frasa[0 if self.sejajar else 1 :] if is_nilai(f.teks))

    @cached_property
    def is_baris(self) -> bool:
        """Whether it has figures beside a label, or numbers the columns."""
        if self.is_batas:
            return False
        berangka = any(f.teks not in _KOSONG for f in self.nilai)
        return berangka or is_nomor_kolom([f.teks for f in self.frasa])

    @cached_property
    def is_batas(self) -> bool:
        """Whether no table goes on over this line: a caption, a source, a chapter, an entry of a list of contents."""
        teks = self.garis.teks
        if self.is_bernilai:
            return False
        return bool(
            read_kaption(teks)
            or read_sumber(teks)
            or is_bab(teks)
            or is_titik(teks)
            or self.is_sumbu
            or any(_PASANGAN.match(f.teks) for f in self.frasa)
        )

    @property
    def is_bernilai(self) -> bool:
        """Whether it is a row about a table, picture or chapter: after its name there is nothing but figures."""
        lain = self.frasa[1:]
        return len(lain) > 1 and any(h.isalpha() for h in self.frasa[0].teks) and all(is_nilai(f.teks) for f in lain)

    @cached_property
    def is_sumbu(self) -> bool:
        """Whether it is the axis of a chart: figures that rise by equal steps, and nothing else."""
        angka = [f.teks.replace(".", "").rstrip("%") for f in self.frasa]
        if len(angka) < SUMBU or not all(t.isdigit() for t in angka) or is_nomor_kolom(angka):
            return False
        langkah = {int(b) - int(a) for a, b in pairwise(angka)}
        return len(langkah) == 1 and min(langkah) > 0

    @property
    def is_butir(self) -> bool:
        """Whether it begins with the mark of a list."""
        return bool(_BUTIR.match(self.garis.teks))

    @property
    def petak(self) -> Petak:
        """The rectangle around it."""
        return self.garis.petak

    def is_kalimat(self, kolom: float) -> bool:
        """Whether it is running text that reaches over the column of figures at `kolom`."""
        if not any(f.petak.x0 < kolom - 1 and f.petak.x1 > kolom + 1 for f in self.frasa):
            return False
        return len(self.garis.kata) >= KATA_KALIMAT and bool(_BUNTU.search(self.garis.teks))


def list_larik(garis: Sequence[Garis]) -> list[Larik]:
    """The lines of a page with what they hold."""
    if not garis:
        return []
    petak = [g.petak for g in garis]
    bawah = [a.bawah - b.atas > TINDIH * b.tinggi for a, b in pairwise(petak)]
    return [Larik(g, a or b) for g, a, b in zip(garis, [False, *bawah], [*bawah, False], strict=True)]


def measure_jarak(atas: Larik, bawah: Larik) -> float:
    """White between two lines in letter heights."""
    return (bawah.petak.atas - atas.petak.bawah) / max(bawah.petak.tinggi, 1.0)
