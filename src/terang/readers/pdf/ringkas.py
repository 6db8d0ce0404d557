"""Grids without the rows and columns that only double rules, margins and frames make."""

from __future__ import annotations

from dataclasses import replace

from terang.readers.pdf.bentuk import Kisi, SelKisi

PASANGAN = 0.25
"""Share of the rows of a table that have two filled cells at least."""


def drop_kosong(kisi: Kisi) -> Kisi | None:
    """Without columns and rows in which nothing begins; None where fewer than two columns stay."""
    isi = [s for b in kisi.baris for s in b if s.garis]
    berisi = [sum(bool(s.garis) for s in b) for b in kisi.baris]
    # The bars and grid of a chart enclose words too, but hardly ever two beside each other.
    if PASANGAN * sum(map(bool, berisi)) > sum(n > 1 for n in berisi):
        return None
    kolom = sorted({s.kolom for s in isi})
    lebar = max((s.kolom + s.bentang_kolom for s in isi), default=0)
    if len(kolom) < 2 or lebar < 2:  # noqa: PLR2004
        return None
    tinggal = [i for i, b in enumerate(kisi.baris) if any(s.garis for s in b)]
    return drop_kolom(_keep_rows(kisi, tinggal))


def _keep_rows(kisi: Kisi, tinggal: list[int]) -> Kisi:
    baris = []
    for baru, lama in enumerate(tinggal):
        # A cell that spans over dropped rows spans fewer.
        baris.append(tuple(
            replace(s, baris=baru, bentang_baris=max(1, sum(lama <= t < lama + s.bentang_baris for t in tinggal)))
            for s in kisi.baris[lama]
        ))  # fmt: skip
    return kisi.with_baris(tuple(baris))


def drop_kolom(kisi: Kisi) -> Kisi:
    """Without columns that hold no text of their own: the gap between double rules, the margin inside a frame."""
    kolom = 0
    while kolom < len(kisi.xs) - 1 and len(kisi.xs) > 3:  # noqa: PLR2004
        sendiri = any(s.kolom == kolom and s.bentang_kolom == 1 and s.garis for b in kisi.baris for s in b)
        if sendiri:
            kolom += 1
        else:
            kisi = _remove_kolom(kisi, kolom)
    return kisi


def _remove_kolom(kisi: Kisi, kolom: int) -> Kisi:
    baris = tuple(tuple(_shrink(s, kolom) for s in b if (s.kolom, s.bentang_kolom) != (kolom, 1)) for b in kisi.baris)
    batas = kolom + 1 if kolom < len(kisi.xs) - 2 else kolom
    return replace(kisi, xs=(*kisi.xs[:batas], *kisi.xs[batas + 1 :]), baris=baris)


def _shrink(sel: SelKisi, kolom: int) -> SelKisi:
    if sel.kolom > kolom:
        return replace(sel, kolom=sel.kolom - 1)
    return replace(sel, bentang_kolom=sel.bentang_kolom - 1) if sel.kolom + sel.bentang_kolom > kolom else sel
