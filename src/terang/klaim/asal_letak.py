"""Where printed numbers stand in tables, and whether a guess about one of them is more than chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.laporan import Laporan
from terang.klaim.selang import Selang
from terang.klaim.tabel import TabelTerbaca

_KEBETULAN = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Letak:
    """Where in which table a printed number stands."""

    tabel: TabelTerbaca
    baris: int
    kolom: int


Peta = dict[int, Letak]
"""The place of every number of a table, by its key."""


def map_letak(laporan: Laporan) -> Peta:
    """The place of every number of a table, by its key."""
    return {
        cetakan.kunci: Letak(tabel, i, j)
        for tabel in laporan.tabel
        for i, baris in enumerate(tabel.baris)
        for j, cetakan in enumerate(baris.angka)
        if cetakan
    }


def fits(hasil: Cetakan, selang: Selang | None) -> bool:
    """Whether a value prints like this, rounded or cut off."""
    return selang is not None and (hasil.bulat().meets(selang) or hasil.potong().meets(selang))


def is_kebetulan(hasil: Cetakan, banyak: int) -> bool:
    """Whether one of so many candidates would print like this by chance."""
    return banyak * Decimal(1).scaleb(-hasil.desimal) > _KEBETULAN * abs(hasil.nilai)


def list_persis(masukan: Sequence[Cetakan]) -> list[Selang]:
    """The inputs taken at their word."""
    return [satu.persis() for satu in masukan]


def list_sebaris(tempat: Letak) -> Iterator[tuple[Cetakan, str]]:
    """The figures of the same row, each with the name of its column."""
    for j, satu in enumerate(tempat.tabel.baris[tempat.baris].angka):
        if satu and j != tempat.kolom:
            yield satu, f"kolom {tempat.tabel.kolom[j].nama}"


def list_sekolom(tempat: Letak) -> Iterator[tuple[Cetakan, str]]:
    """The figures of the same column, each with the name of its row."""
    for i, baris in enumerate(tempat.tabel.baris):
        satu = baris.angka[tempat.kolom]
        if satu and i != tempat.baris:
            yield satu, f"baris {baris.nama[:60]}" if baris.nama else "baris lain"
