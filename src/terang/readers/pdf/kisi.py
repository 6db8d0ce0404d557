"""Cells to grids: which cells form one table, and how many rows and columns each spans."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from terang.readers.pdf.bentuk import Kata, Kisi, Petak, SelKisi, hull
from terang.readers.pdf.kata import build_garis
from terang.readers.pdf.ringkas import drop_kosong

JARAK = 3.0
"""Borders nearer than this are one."""


def list_kelompok(sel: Sequence[Petak]) -> list[list[Petak]]:
    """Cells that share a corner belong together; tables from top to bottom."""
    induk = list(range(len(sel)))

    def find(i: int) -> int:
        while induk[i] != i:
            i = induk[i]
        return i

    sudut: dict[tuple[float, float], int] = {}
    for i, p in enumerate(sel):
        for titik in ((p.x0, p.atas), (p.x1, p.atas), (p.x0, p.bawah), (p.x1, p.bawah)):
            induk[find(i)] = find(sudut.setdefault(titik, i))
    kelompok: dict[int, list[Petak]] = defaultdict(list)
    for i, p in enumerate(sel):
        kelompok[find(i)].append(p)
    return sorted(_drop_nested(list(kelompok.values())), key=lambda k: (hull(k).atas, hull(k).x0))


def _drop_nested(kelompok: list[list[Petak]]) -> list[list[Petak]]:
    petak = [hull(k) for k in kelompok]
    return [
        k
        for i, k in enumerate(kelompok)
        if len(k) > 1 and not any(_within(petak[i], p) for p in petak if p != petak[i])
    ]


def _within(dalam: Petak, luar: Petak) -> bool:
    besar = luar.lebar * luar.tinggi > dalam.lebar * dalam.tinggi
    return besar and luar.holds(dalam.x0, dalam.atas, 1) and luar.holds(dalam.x1, dalam.bawah, 1)


def list_batas(nilai: Iterable[float]) -> list[float]:
    """Sorted borders, near ones taken together."""
    batas: list[float] = []
    for v in sorted(nilai):
        if not batas or v - batas[-1] > JARAK:
            batas.append(v)
    return batas


def build_kisi(sel: Sequence[Petak], kata: Iterable[Kata], halaman: int) -> Kisi | None:
    """The grid of one table with its words; None where it is no table (a single row or column without a second one)."""
    petak = hull(list(sel))
    xs = list_batas(v for p in sel for v in (p.x0, p.x1))
    ys = list_batas(v for p in sel for v in (p.atas, p.bawah))
    kotak = _place(sel, xs, ys)
    isi: dict[int, list[Kata]] = defaultdict(list)
    peta = {slot: i for i, k in enumerate(kotak) for slot in _list_slot(k)}
    for k in kata:
        x, y = k.petak.tengah
        slot = (_find_slot(ys, y), _find_slot(xs, x))
        if slot in peta:
            isi[peta[slot]].append(k)
    penuh = [replace(k, garis=tuple(build_garis(isi[i]))) for i, k in enumerate(kotak)]
    return drop_kosong(Kisi(halaman=halaman, petak=petak, xs=tuple(xs), baris=_list_baris(penuh, len(ys) - 1)))


def _find_slot(batas: Sequence[float], v: float) -> int:
    return max(0, min(len(batas) - 2, bisect_left(batas, v) - 1))


def _place(sel: Sequence[Petak], xs: list[float], ys: list[float]) -> list[SelKisi]:
    kotak: list[SelKisi] = []
    terisi: set[tuple[int, int]] = set()
    for p in sorted(sel, key=lambda p: (p.atas, p.x0)):
        y, x = _nearest(ys, p.atas), _nearest(xs, p.x0)
        calon = SelKisi(
            baris=y, kolom=x, petak=p,
            bentang_baris=max(1, _nearest(ys, p.bawah) - y), bentang_kolom=max(1, _nearest(xs, p.x1) - x),
        )  # fmt: skip
        slot = set(_list_slot(calon))
        if y < len(ys) - 1 and x < len(xs) - 1 and not slot & terisi:
            kotak.append(calon)
            terisi |= slot
    # Where a rule is missing, words would be lost: every free square becomes a cell of its own.
    kotak += [
        SelKisi(baris=y, kolom=x, petak=Petak(xs[x], ys[y], xs[x + 1], ys[y + 1]))
        for y in range(len(ys) - 1)
        for x in range(len(xs) - 1)
        if (y, x) not in terisi
    ]
    return kotak


def _nearest(batas: Sequence[float], v: float) -> int:
    return min(range(len(batas)), key=lambda i: abs(batas[i] - v))


def _list_slot(sel: SelKisi) -> list[tuple[int, int]]:
    return [
        (y, x)
        for y in range(sel.baris, sel.baris + sel.bentang_baris)
        for x in range(sel.kolom, sel.kolom + sel.bentang_kolom)
    ]


def _list_baris(sel: Sequence[SelKisi], jumlah: int) -> tuple[tuple[SelKisi, ...], ...]:
    baris: list[list[SelKisi]] = [[] for _ in range(jumlah)]
    for s in sel:
        baris[s.baris].append(s)
    return tuple(tuple(sorted(b, key=lambda s: s.kolom)) for b in baris)
