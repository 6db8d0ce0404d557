"""The grid of a table: which cell stands over which columns, row by row."""

from __future__ import annotations

from dataclasses import dataclass

from terang.naskah.blok import Baris, Sel, Tabel

MULAI = "restart"
LANJUT = "continue"
_KOSONG = Sel()


@dataclass(frozen=True, slots=True, kw_only=True)
class Petak:
    """A cell in its place; `gabung` says whether it starts (MULAI) or goes on (LANJUT) over rows."""

    kolom: int
    bentang: int
    sel: Sel
    gabung: str = ""


def build_kisi(tabel: Tabel) -> list[list[Petak]]:
    """Every row as wide as the table: covered cells are LANJUT, a row that ends early is filled up."""
    sisa: dict[int, tuple[int, int]] = {}
    return [_place(baris, len(tabel.kolom), sisa) for baris in tabel.baris]


def _place(baris: Baris, banyak: int, sisa: dict[int, tuple[int, int]]) -> list[Petak]:
    """One row; `sisa` has, by first column, how many rows a cell above still covers, and its width."""
    petak: list[Petak] = []
    sel = iter(baris.sel)
    kolom = 0
    while kolom < banyak:
        lagi, bentang = sisa.get(kolom, (0, 1))
        if lagi:
            sisa[kolom] = (lagi - 1, bentang)
            petak.append(Petak(kolom=kolom, bentang=bentang, sel=_KOSONG, gabung=LANJUT))
        else:
            isi = next(sel, _KOSONG)
            bentang = min(isi.bentang_kolom, banyak - kolom)
            sisa[kolom] = (isi.bentang_baris - 1, bentang)
            gabung = MULAI if isi.bentang_baris > 1 else ""
            petak.append(Petak(kolom=kolom, bentang=bentang, sel=isi, gabung=gabung))
        kolom += bentang
    return petak
