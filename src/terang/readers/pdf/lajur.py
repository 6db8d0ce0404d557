"""Columns without rules: where words of many lines stand under each other, with white between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from terang.readers.pdf.bentuk import Garis, hull
from terang.readers.pdf.larik import Larik, is_nilai

RAPAT = 0.4
"""Words nearer than this share of the letter height belong to one piece."""
CELAH = 0.22
"""White between two columns is at least this share of the letter height wide."""
MENYEBERANG = 0.12
"""Share of the lines that may cross the white between two columns: labels of totals and groups."""
RATA = 3.0
"""Figures of one column end, begin or have their middle within this distance."""
Lajur = tuple[float, float]


def find_lajur(larik: Sequence[Larik]) -> list[Lajur]:
    """The columns, (left, right) from left to right, of lines that are rows of one table."""
    potong = [_list_potong(x.garis) for x in larik]
    tinggi = median(x.petak.tinggi for x in larik)
    boleh = max(1, round(MENYEBERANG * len(larik))) if len(larik) > 2 else 0  # noqa: PLR2004
    ketat = _sweep(potong, 0, CELAH * tinggi)
    longgar = _sweep(potong, boleh, CELAH * tinggi) if boleh else ketat
    lajur = _unite(longgar, ketat, CELAH * tinggi)
    return _join_rupiah(larik, lajur)


def _list_potong(garis: Garis) -> list[Lajur]:
    hasil: list[Lajur] = []
    for k in garis.kata:
        if hasil and k.petak.x0 - hasil[-1][1] <= RAPAT * k.petak.tinggi:
            hasil[-1] = (hasil[-1][0], max(hasil[-1][1], k.petak.x1))
        else:
            hasil.append((k.petak.x0, k.petak.x1))
    return hasil


def _sweep(potong: Sequence[Sequence[Lajur]], boleh: int, celah: float) -> list[Lajur]:
    """The stretches that more than `boleh` lines cover; a narrower gap than `celah` is none."""
    titik = sorted([(x0, 1) for p in potong for x0, _ in p] + [(x1, -1) for p in potong for _, x1 in p])
    hasil: list[Lajur] = []
    banyak, mulai = 0, 0.0
    for x, beda in titik:
        if banyak <= boleh < banyak + beda:
            mulai = x
        elif banyak + beda <= boleh < banyak:
            if hasil and mulai - hasil[-1][1] < celah:
                hasil[-1] = (hasil[-1][0], x)
            else:
                hasil.append((mulai, x))
        banyak += beda
    return hasil


def _unite(longgar: Sequence[Lajur], ketat: Sequence[Lajur], celah: float) -> list[Lajur]:
    """The columns of most lines, and those that one line alone has, clear of them all."""
    tambahan = [k for k in ketat if all(k[1] + celah < x0 or x1 + celah < k[0] for x0, x1 in longgar)]
    return sorted([*longgar, *tambahan])


def _join_rupiah(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> list[Lajur]:
    """`Rp` in a column of its own belongs to the figures beside it."""
    hasil: list[Lajur] = []
    gabung = False
    for satu in lajur:
        isi = {
            k.teks.strip(".").lower() for x in larik for k in x.garis.kata if satu[0] <= k.petak.tengah[0] <= satu[1]
        }
        if gabung:
            hasil[-1] = (hasil[-1][0], satu[1])
        else:
            hasil.append(satu)
        gabung = isi == {"rp"}
    return hasil


def add_lajur(lajur: Sequence[Lajur], larik: Sequence[Larik]) -> list[Lajur]:
    """The columns, and those of pieces that stand clear of them all: names of which no line stands beside figures."""
    lepas = [f.petak for x in larik for f in x.frasa if not count_lintas(f, lajur)]
    baru = _sweep([[(p.x0, p.x1)] for p in lepas], 0, 1.0)
    return sorted([*lajur, *(b for b in baru if not any(b[0] < x1 and b[1] > x0 for x0, x1 in lajur))])


def widen_lajur(lajur: Sequence[Lajur], larik: Sequence[Larik]) -> list[Lajur]:
    """The columns with the lines between the rows: names that wrap may be longer than what stands beside figures."""
    hasil = list(lajur)
    for f in (f for x in larik for f in x.frasa):
        k = find_kolom(f, hasil)
        if count_lintas(f, hasil) == 1:
            kiri = hasil[k - 1][1] if k else -1.0
            kanan = hasil[k + 1][0] if k + 1 < len(hasil) else f.petak.x1 + 1
            if kiri < f.petak.x0 and f.petak.x1 < kanan:
                hasil[k] = (min(hasil[k][0], f.petak.x0), max(hasil[k][1], f.petak.x1))
    return hasil


def find_kolom(garis: Garis, lajur: Sequence[Lajur]) -> int:
    """The column over which most of a piece lies, else the nearest one."""

    def rate(i: int) -> tuple[float, float, int]:
        kiri, kanan = lajur[i]
        tumpang = min(garis.petak.x1, kanan) - max(garis.petak.x0, kiri)
        return tumpang, -abs(garis.petak.tengah[0] - (kiri + kanan) / 2), -i

    return max(range(len(lajur)), key=rate)


def count_lintas(garis: Garis, lajur: Sequence[Lajur]) -> int:
    """Over how many columns a piece lies."""
    return sum(min(garis.petak.x1, kanan) - max(garis.petak.x0, kiri) > 1 for kiri, kanan in lajur)


def split_lajur(garis: Garis, lajur: Sequence[Lajur]) -> list[list[Garis]]:
    """The words of a line in their columns; a piece that runs over several stays whole in the first of them."""
    hasil: list[list[Garis]] = [[] for _ in lajur]
    for frasa in _list_frasa(garis, lajur):
        hasil[find_kolom(frasa, lajur) if count_lintas(frasa, lajur) < 2 else _find_awal(frasa, lajur)].append(frasa)  # noqa: PLR2004
    return hasil


def _find_awal(garis: Garis, lajur: Sequence[Lajur]) -> int:
    return next(
        i for i, (kiri, kanan) in enumerate(lajur) if min(garis.petak.x1, kanan) - max(garis.petak.x0, kiri) > 1
    )


def _list_frasa(garis: Garis, lajur: Sequence[Lajur]) -> list[Garis]:
    """Pieces parted where the line has white and the columns have too."""
    potong: list[list[int]] = [[0]]
    for i in range(1, len(garis.kata)):
        kiri, kanan = garis.kata[i - 1], garis.kata[i]
        lebar = kanan.petak.x0 - kiri.petak.x1
        lain = lebar > CELAH * kanan.petak.tinggi and _is_celah(kiri.petak.x1, kanan.petak.x0, lajur)
        if lebar > 0.9 * kanan.petak.tinggi or (
            lain and (is_nilai(kiri.teks) or is_nilai(kanan.teks) or lebar > RAPAT * kanan.petak.tinggi)
        ):
            potong.append([i])
        else:
            potong[-1].append(i)
    return [_pick(garis, p) for p in potong]


def _is_celah(x0: float, x1: float, lajur: Sequence[Lajur]) -> bool:
    """Whether the white from `x0` to `x1` holds (a part of) the white between two columns."""
    return any(min(x1, b[0]) - max(x0, a[1]) > 0 for a, b in pairwise(lajur))


def _pick(garis: Garis, nomor: Sequence[int]) -> Garis:
    kata = tuple(garis.kata[i] for i in nomor)
    return Garis(kata, hull([k.petak for k in kata]))


def is_rata(petak: Sequence[tuple[float, float]]) -> bool:
    """Whether pieces (left, right) stand flush left, flush right or centred on each other."""
    pilihan = ([p[0] for p in petak], [p[1] for p in petak], [(p[0] + p[1]) / 2 for p in petak])
    return any(_count_dekat(nilai) >= 0.7 * len(petak) for nilai in pilihan)


def _count_dekat(nilai: Sequence[float]) -> int:
    return max(sum(abs(v - w) <= RATA for w in nilai) for v in nilai)
