"""A table as a pipe table: one header row, spans written once."""

from __future__ import annotations

from terang.naskah.blok import Baris, JenisBaris, Rata, Sel, Tabel
from terang.writers.markdown.sisipan import render_sisipan

_GARIS = {Rata.KIRI: "---", Rata.TENGAH: ":---:", Rata.KANAN: "---:"}
_TEBAL = {JenisBaris.KELOMPOK, JenisBaris.SUBTOTAL, JenisBaris.TOTAL}

_Petak = tuple[Sel, bool]
"""A cell and whether this is its first square (top left)."""


def render_tabel(tabel: Tabel) -> str:
    """The pipe table alone, without caption and source.

    Several header rows fold into one (`Tahun 2022 – Target`). A body cell that spans stands in its first square and
    leaves the others empty: a figure that is printed once is not counted twice by whoever reads the file.
    """
    petak = layout_petak(tabel)
    kepala = [row for baris, row in zip(tabel.baris, petak, strict=True) if baris.jenis is JenisBaris.KEPALA]
    badan = [pair for pair in zip(tabel.baris, petak, strict=True) if pair[0].jenis is not JenisBaris.KEPALA]
    lines = [[_fold(kepala, nomor) for nomor in range(len(tabel.kolom))]]
    lines += [[_GARIS[kolom.rata] for kolom in tabel.kolom]]
    lines += [[_render_petak(baris, item) for item in row] for baris, row in badan]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def layout_petak(tabel: Tabel) -> list[list[_Petak | None]]:
    """The table as a full grid, one entry a square; None where a row is short."""
    grid: list[list[_Petak | None]] = [[None] * len(tabel.kolom) for _ in tabel.baris]
    for nomor, baris in enumerate(tabel.baris):
        for sel in baris.sel:
            if None not in grid[nomor]:
                break
            _place(grid, sel, nomor, grid[nomor].index(None))
    return grid


def _place(grid: list[list[_Petak | None]], sel: Sel, atas: int, kiri: int) -> None:
    for y in range(atas, min(atas + sel.bentang_baris, len(grid))):
        for x in range(kiri, min(kiri + sel.bentang_kolom, len(grid[y]))):
            grid[y][x] = (sel, (y, x) == (atas, kiri))


def _fold(kepala: list[list[_Petak | None]], nomor: int) -> str:
    """The header of one column: every header cell above it from the top down, one that spans rows once."""
    sel = [petak[0] for row in kepala if (petak := row[nomor])]
    teks = (render_sisipan(item.isi) for y, item in enumerate(sel) if y == 0 or item is not sel[y - 1])
    return " – ".join(item for item in teks if item)


def _render_petak(baris: Baris, petak: _Petak | None) -> str:
    if petak is None or not petak[1]:
        return ""
    sel = petak[0]
    return "&emsp;" * sel.menjorok + render_sisipan(sel.isi, tebal=baris.jenis in _TEBAL)
