"""The tree of units on one day, in memory: a few hundred nodes, read with one query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Simpul:
    """A unit as it was on the day."""

    unit_id: int
    kode: str
    nama: str
    induk_id: int | None
    perangkat_daerah_id: int | None
    urutan: int
    berjalan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cabang:
    """A unit with how deep it stands, in reading order."""

    simpul: Simpul
    dalam: int


@dataclass(frozen=True, slots=True)
class Pohon:
    """All units; `anak` lists the children of each, in their order (None has the roots)."""

    simpul: Mapping[int, Simpul]
    anak: Mapping[int | None, tuple[int, ...]] = field(repr=False)

    def list_turunan(self, unit_id: int) -> frozenset[int]:
        """The unit and everything under it."""
        return frozenset(cabang.simpul.unit_id for cabang in self.walk(unit_id))

    def walk(self, unit_id: int | None = None, dalam: int = 0) -> Iterator[Cabang]:
        """Yield the units from here downwards, in reading order."""
        if unit_id is not None and unit_id in self.simpul:
            yield Cabang(simpul=self.simpul[unit_id], dalam=dalam)
            dalam += 1
        for anak in self.anak.get(unit_id, ()):
            yield from self.walk(anak, dalam)

    def list_atasan(self, unit_id: int) -> list[Simpul]:
        """The units above, from the top down to the unit itself."""
        jalan: list[Simpul] = []
        satu = self.simpul.get(unit_id)
        while satu is not None:
            jalan.insert(0, satu)
            satu = None if satu.induk_id is None else self.simpul.get(satu.induk_id)
        return jalan


def build_pohon(simpul: Iterable[Simpul]) -> Pohon:
    """The tree of these units."""
    semua = {satu.unit_id: satu for satu in simpul}
    anak: dict[int | None, list[Simpul]] = {}
    for satu in semua.values():
        # A unit whose upper unit is not shown on this day stands at the top rather than nowhere.
        anak.setdefault(satu.induk_id if satu.induk_id in semua else None, []).append(satu)
    urut = {
        induk: tuple(s.unit_id for s in sorted(daftar, key=lambda s: (s.urutan, s.nama)))
        for induk, daftar in anak.items()
    }
    return Pohon(semua, urut)


@dataclass(frozen=True, slots=True, kw_only=True)
class Masa:
    """A dated row of a unit, as the database has it."""

    simpul: Simpul
    mulai: date
    selesai: date | None

    def is_berjalan(self, pada: date) -> bool:
        """Whether it holds on this day."""
        return self.mulai <= pada and (self.selesai is None or pada <= self.selesai)
