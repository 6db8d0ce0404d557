"""A small chart of absorption by month, drawn on the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.write_angka import write_angka

LEBAR, TINGGI = 720, 150
_DASAR, _ATAS, _LANGKAH = 124, 20, 60
NAMA = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


@dataclass(frozen=True, slots=True, kw_only=True)
class Batang:
    """A bar with its place; without an amount there is only the name of its month."""

    nama: str
    tengah: int
    x: int
    y: int
    lebar: int
    tinggi: int
    tulisan: str

    @property
    def y_tulisan(self) -> int:
        """Where its figure stands."""
        return self.y - 4


def build_batang(serapan: Sequence[Decimal | None]) -> list[Batang]:
    """Twelve bars; the full height is 100 per cent, or the largest where more was spent."""
    penuh = max([Decimal(100), *(satu for satu in serapan if satu is not None)])
    hasil: list[Batang] = []
    for n, satu in enumerate(serapan):
        tinggi = 0 if satu is None else max(1, int((_DASAR - _ATAS) * max(satu, Decimal(0)) / penuh))
        x = n * _LANGKAH + 12
        hasil.append(
            Batang(
                nama=NAMA[n],
                tengah=x + 18,
                x=x,
                y=_DASAR - tinggi,
                lebar=36,
                tinggi=tinggi,
                tulisan="" if satu is None else write_angka(satu, 1),
            )
        )
    return hasil


def describe(serapan: Sequence[Decimal | None]) -> str:
    """The chart in words."""
    ada = [f"{NAMA[n]} {write_angka(satu, 1)} %" for n, satu in enumerate(serapan) if satu is not None]
    return "Serapan sampai akhir bulan: " + (", ".join(ada) if ada else "belum ada realisasi") + "."
