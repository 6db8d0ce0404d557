"""Rows whose figures stand one column beside their headers, as another table's print of the same row shows."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from terang.klaim.fakta import Fakta
from terang.klaim.tabel import BarisTerbaca, Peran

_KIRI = ((Peran.TARGET, Peran.REALISASI), (Peran.REALISASI, Peran.PERSEN))
_KANAN = tuple((tujuan, asal) for asal, tujuan in _KIRI)


def find_baris(fakta: Fakta) -> int:
    """The row of a print, from 0."""
    angka = (baris.angka[fakta.kolom.indeks] for baris in fakta.tabel.baris)
    return next(i for i, satu in enumerate(angka) if satu and satu.kunci == fakta.cetakan.kunci)


def is_bergeser(fakta: Fakta, acuan: Fakta) -> bool:
    """Whether two figures of the row are those that the other table has in the column beside."""
    di, baku = _map_peran(fakta), _map_peran(acuan)
    if len(set(baku.values())) < len(baku):
        return False
    return any(all(a in di and di[a] == baku.get(b) for a, b in geser) for geser in (_KIRI, _KANAN))


def _map_peran(fakta: Fakta) -> Mapping[Peran, Decimal]:
    """The figures of the row by what their headers say, of the year of the fact."""
    baris: BarisTerbaca = fakta.tabel.baris[find_baris(fakta)]
    tahun = fakta.kunci[1]
    kolom = [k for k in fakta.tabel.kolom if k.tahun in {tahun, None}]
    return {k.peran: satu.nilai for k in reversed(kolom) if (satu := baris.angka[k.indeks])}
