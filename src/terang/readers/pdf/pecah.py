"""Ruled rows that hold several logical ones: split where figures of two columns stand line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from terang.readers.angka import is_angka
from terang.readers.pdf.bentuk import Garis, Kisi, Petak, SelKisi
from terang.readers.pdf.teks_sel import is_penggal

SELISIH = 4.0
"""Lines whose middles differ by less stand beside each other."""
KOLOM_TERSEDIKIT = 2
BENTANG_TERKECIL = 3
"""Wrapped text may fall in step with two rows by chance."""


def split_kisi(kisi: Kisi) -> Kisi:
    """The grid with such rows split; cells that hold one text for all of them span the new rows."""
    letak = [find_letak(b) for b in kisi.baris]
    if any(letak):
        kisi = _split_semua(kisi, letak)
    return split_bentang(kisi)


def _split_semua(kisi: Kisi, letak: Sequence[list[float]]) -> Kisi:
    baris: list[tuple[SelKisi, ...]] = []
    for i, b in enumerate(kisi.baris):
        # A cell from here that spans rows below spans their new rows too.
        lebar = [
            replace(s, bentang_baris=sum(max(1, len(letak[y])) for y in range(i, min(i + s.bentang_baris, len(letak)))))
            if s.bentang_baris > 1
            else s
            for s in b
        ]
        baris += split_baris(lebar, letak[i]) if letak[i] else [tuple(lebar)]
    return kisi.with_baris(tuple(tuple(replace(s, baris=i) for s in b) for i, b in enumerate(baris)))


def split_bentang(kisi: Kisi) -> Kisi:
    """Cells that span the same rows, with lines beside their figures, are columns without rules of their own."""
    baris = [list(b) for b in kisi.baris]
    for i, b in enumerate(kisi.baris):
        for n in sorted({s.bentang_baris for s in b if s.bentang_baris >= BENTANG_TERKECIL}):
            calon = [s for s in b if s.bentang_baris == n]
            batas = [_find_atas(kisi.baris[y]) for y in range(i, min(i + n, len(baris)))]
            isi = {s.kolom: _share(s.garis, batas) for s in calon}
            if len(calon) >= KOLOM_TERSEDIKIT and len(batas) == n and all(_is_sejajar(s.garis, batas) for s in calon):
                for s in calon:
                    baris[i].remove(s)
                    for k, garis in enumerate(isi[s.kolom]):
                        baris[i + k].append(replace(s, baris=i + k, bentang_baris=1, garis=tuple(garis)))
    return kisi.with_baris(tuple(tuple(sorted(b, key=lambda s: s.kolom)) for b in baris))


def _is_sejajar(garis: Sequence[Garis], batas: Sequence[float]) -> bool:
    """Whether every line stands beside the figures of some row; wrapped text does so by chance only."""
    sejajar = all(any(abs(g.petak.tengah[1] - y) < SELISIH for y in batas) for g in garis)
    return sejajar and len(garis) >= BENTANG_TERKECIL


def _find_atas(baris: Sequence[SelKisi]) -> float:
    """The middle of the first line of a row's figures."""
    return min((s.garis[0].petak.tengah[1] for s in baris if s.bentang_baris == 1 and s.garis), default=0.0)


def find_letak(baris: Sequence[SelKisi]) -> list[float]:
    """The heights (middles) of the logical rows of one ruled row, empty where it is one row."""
    angka = [
        [g.petak.tengah[1] for g in s.garis]
        for s in baris
        if len(s.garis) > 1 and all(is_angka(g.teks) for g in s.garis)
    ]
    if len(angka) < KOLOM_TERSEDIKIT or any(_is_terpenggal(s.garis) for s in baris):
        return []
    acuan = angka[0]
    cocok = all(
        len(a) == len(acuan) and all(abs(p - q) < SELISIH for p, q in zip(a, acuan, strict=True)) for a in angka
    )
    return acuan if cocok else []


def _is_terpenggal(garis: Sequence[Garis]) -> bool:
    return any(is_penggal(a.teks, b.teks) for a, b in pairwise(garis))


def split_baris(baris: Sequence[SelKisi], letak: Sequence[float]) -> list[tuple[SelKisi, ...]]:
    """The row as `len(letak)` rows."""
    hasil: list[list[SelKisi]] = [[] for _ in letak]
    for s in baris:
        if s.bentang_baris > 1:
            hasil[0].append(s)
            continue
        isi = _share(s.garis, letak)
        if sum(map(bool, isi)) <= 1 and s.garis:
            hasil[0].append(replace(s, bentang_baris=len(letak)))
            continue
        for i, garis in enumerate(isi):
            atas = letak[i] - SELISIH if i else s.petak.atas
            bawah = letak[i + 1] - SELISIH if i + 1 < len(letak) else s.petak.bawah
            hasil[i].append(replace(s, garis=tuple(garis), petak=Petak(s.petak.x0, atas, s.petak.x1, bawah)))
    return [tuple(h) for h in hasil]


def _share(garis: Sequence[Garis], letak: Sequence[float]) -> list[list[Garis]]:
    """Every line belongs to the last row that begins at or above it."""
    isi: list[list[Garis]] = [[] for _ in letak]
    for g in garis:
        i = max((i for i, y in enumerate(letak) if y <= g.petak.tengah[1] + SELISIH), default=0)
        isi[i].append(g)
    return isi
