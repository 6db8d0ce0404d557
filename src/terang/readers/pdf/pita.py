"""Coloured bands and framed headers: boxes around some rows of a table whose other rows have none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from terang.readers.pdf.bentuk import Garis, Kisi, Petak
from terang.readers.pdf.bidang import list_bidang
from terang.readers.pdf.larik import Larik, list_larik
from terang.readers.pdf.mesin_garis import Coretan

PITA = 3
"""A band, or a header, has no more rows than this."""
TEBAL = 3.0


def drop_pita(kisi: Sequence[Kisi], garis: Sequence[Garis], coretan: Sequence[Coretan]) -> list[Kisi]:
    """The ruled grids without those that are a part of a larger table: it has rows beside them that no rule frames."""
    larik = list_larik(garis)
    buang: set[int] = set()
    for b in list_bidang(larik):
        isi = [larik[i] for i in b.rentang]
        dalam = [k for k in kisi if len(k.baris) <= PITA and _is_dalam(k, isi) and not _is_bergaris(k, coretan)]
        lepas = [x for x in isi if x.nilai and not any(k.petak.holds(*x.petak.tengah) for k in kisi)]
        berangka = [_count_angka(k, isi) for k in dalam]
        if lepas and any(berangka) and all(n <= len(k.baris) for n, k in zip(berangka, dalam, strict=True)):
            buang.update(id(k) for k in dalam)
    return [k for k in kisi if id(k) not in buang]


def _is_dalam(kisi: Kisi, larik: Sequence[Larik]) -> bool:
    return larik[0].petak.atas - TEBAL <= kisi.petak.tengah[1] <= larik[-1].petak.bawah + TEBAL


def _is_bergaris(kisi: Kisi, coretan: Sequence[Coretan]) -> bool:
    """Whether lines are drawn between most of its columns; the edges of filled boxes are none."""
    tegak = [
        x
        for c in coretan
        if min(c.petak.bawah, kisi.petak.bawah) - max(c.petak.atas, kisi.petak.atas) > kisi.petak.tinggi / 5
        for x in ((c.petak.x0, c.petak.x1) if c.tepi else (c.petak.tengah[0],) if c.petak.lebar <= TEBAL else ())
    ]
    batas = kisi.xs[1:-1]
    return 2 * sum(any(abs(x - b) <= TEBAL for x in tegak) for b in batas) > len(batas)


def _count_angka(kisi: Kisi, larik: Sequence[Larik]) -> int:
    """How many lines with figures the grid frames; a header has none, a band no more than it has rows."""
    return sum(bool(x.nilai) and kisi.petak.holds(*x.petak.tengah) for x in larik)


def list_datar(coretan: Iterable[Coretan]) -> list[Petak]:
    """The level rules, and the upper and lower edges of boxes: they part rows."""
    hasil: list[Petak] = []
    for c in coretan:
        p = c.petak
        if p.lebar <= TEBAL:
            continue
        if p.tinggi <= TEBAL:
            hasil.append(p)
        else:
            hasil += [Petak(p.x0, p.atas, p.x1, p.atas), Petak(p.x0, p.bawah, p.x1, p.bawah)]
    return hasil
