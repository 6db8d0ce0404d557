"""Tables with their meaning: a full grid, what each column holds, what each row is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from terang.klaim.cetakan import Cetakan
from terang.naskah.tempat import Tempat


class Peran(StrEnum):
    """What a column holds, as its header says."""

    NOMOR = "nomor"
    NAMA = "nama"
    SATUAN = "satuan"
    TARGET = "target"
    REALISASI = "realisasi"
    ANGGARAN = "anggaran"
    PERSEN = "persen"
    SISA = "sisa"
    JUMLAH = "jumlah"
    TUMBUH = "tumbuh"
    LAIN = "lain"


class JenisRingkas(StrEnum):
    """What a body row is."""

    DATA = "data"
    TOTAL = "total"
    RATA_RATA = "rata-rata"
    SELISIH = "selisih"
    """Surplus, deficit, net financing: what is left of other rows, part of no sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomTerbaca:
    """A column.

    Args:
        indeks: its place from 0.
        jalur: its header from the outermost to the innermost, as printed.
        peran: what it holds.
        tahun: the year that its header names, else None.
        uang: whether its header or cells speak of rupiah.
        persen: whether its figures are percentages by header or by most of its cells.
        ringkas: the unit of money counted in thousands or millions (`Rp juta`), whose last digits are hidden.
    """

    indeks: int
    jalur: tuple[str, ...]
    peran: Peran
    tahun: int | None = None
    uang: bool = False
    persen: bool = False
    ringkas: str = ""

    @property
    def nama(self) -> str:
        """The innermost header, for people."""
        return self.jalur[-1] if self.jalur else f"kolom {self.indeks + 1}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisTerbaca:
    """A body row, or one of several logical rows that stand in one printed row.

    Args:
        teks: text per column; a cell that spans stands in every column that it covers.
        angka: the printed number per column, None where there is none.
        nama: the text that names the row.
        tanda: what tells its level: code depth, word, marker, capitals; equal for rows of one level.
        jenis: what it is.
        tempat: where it stands.
    """

    teks: tuple[str, ...]
    angka: tuple[Cetakan | None, ...]
    nama: str
    tanda: tuple[str, ...]
    jenis: JenisRingkas
    tempat: Tempat


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelTerbaca:
    """A table with its meaning; `judul` is its caption or empty, `bab` its chapter."""

    id: str
    judul: str
    nomor: str
    kolom: tuple[KolomTerbaca, ...]
    baris: tuple[BarisTerbaca, ...]
    tempat: Tempat
    bab: str | None = None
