"""Levels that only the arithmetic shows: rows followed by those that make them up, with no other sign of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

_KELOMPOK_TERSEDIKIT = 3
_BARIS_TERBANYAK = 600
_TERTUTUP = Decimal("0.8")  # share of rows that must stand in groups that add up


def find_tingkat_hitung(nilai: Sequence[Decimal | None]) -> list[int] | None:
    """Level 0 for a row that equals the sum of the rows after it, 1 for those; None where the rows are a plain list.

    One group that does not add up between groups that do is read as a group with an error in it.
    """
    if len(nilai) > _BARIS_TERBANYAK or any(satu is None or satu <= 0 for satu in nilai):
        return None
    angka = [satu for satu in nilai if satu is not None]
    kelompok = _choose(angka)
    tertutup = sum(akhir - awal + 1 for awal, akhir in kelompok)
    besar = any(akhir - awal > 1 for awal, akhir in kelompok)
    if len(kelompok) < _KELOMPOK_TERSEDIKIT or not besar or tertutup < _TERTUTUP * len(angka):
        return None
    induk = {awal for awal, _ in kelompok}
    anak = {i for awal, akhir in kelompok for i in range(awal + 1, akhir + 1)}
    return [0 if i in induk or (i not in anak and (i == 0 or i - 1 in anak)) else 1 for i in range(len(angka))]


def _choose(angka: Sequence[Decimal]) -> list[tuple[int, int]]:
    """The groups that together cover most rows, and of those the fewest."""
    banyak = len(angka)
    terbaik: list[tuple[int, int, int]] = [(0, 0, 0)] * (banyak + 1)  # rows covered, minus groups, end of group or -1
    for i in range(banyak - 1, -1, -1):
        terbaik[i] = (terbaik[i + 1][0], terbaik[i + 1][1], -1)
        jumlah = Decimal(0)
        for k in range(i + 1, banyak):
            jumlah += angka[k]
            if jumlah > angka[i]:
                break
            if jumlah == angka[i]:
                calon = (terbaik[k + 1][0] + k - i + 1, terbaik[k + 1][1] - 1, k)
                terbaik[i] = max(terbaik[i], calon)
    return _follow(terbaik, banyak)


def _follow(terbaik: Sequence[tuple[int, int, int]], banyak: int) -> list[tuple[int, int]]:
    kelompok = []
    i = 0
    while i < banyak:
        akhir = terbaik[i][2]
        if akhir > i:
            kelompok.append((i, akhir))
            i = akhir + 1
        else:
            i += 1
    return kelompok
