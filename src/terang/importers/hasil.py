"""What reading a table gives: rows for the ledger, and what in the table could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import JenisBelanja


class Jenjang(StrEnum):
    """What a row of money is about."""

    PERANGKAT_DAERAH = "perangkat-daerah"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub-kegiatan"
    JENIS_BELANJA = "jenis-belanja"
    RINCIAN = "rincian"
    PENDAPATAN = "pendapatan"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalahBaris:
    """Something in a row that its author must mend."""

    nomor: int
    kolom: str
    pesan: str

    def __str__(self) -> str:
        if not self.nomor:
            return f"{self.pesan[:1].upper()}{self.pesan[1:]}"
        letak = f"Baris {self.nomor}, kolom {self.kolom}" if self.kolom else f"Baris {self.nomor}"
        return f"{letak}: {self.pesan}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PosUang:
    """Money of one owner.

    Args:
        nomor: row of the table.
        jenjang: what it is about.
        kode: national code or account, normalised.
        nama: as written.
        jenis_belanja: kind of spending, None for the whole.
        sumber_dana: source of funds, or empty.
        nilai: whole rupiah by column of the layout; a column without a figure is missing.
    """

    nomor: int
    jenjang: Jenjang
    kode: str
    nama: str
    nilai: Mapping[str, int]
    jenis_belanja: JenisBelanja | None = None
    sumber_dana: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PosTarget:
    """An indicator with its sasaran and its targets by year."""

    nomor: int
    tujuan: str
    sasaran: str
    indikator: str
    satuan: str
    nilai: Mapping[int, Angka]


@dataclass(frozen=True, slots=True, kw_only=True)
class PosKode:
    """An entry of the national list of codes."""

    nomor: int
    jenjang: Jenjang
    kode: str
    nama: str


Pos = PosUang | PosTarget | PosKode


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilImpor:
    """Rows, faults (a row with a fault gives no row), warnings that stop nothing, and how many rows said nothing."""

    pos: tuple[Pos, ...] = ()
    salah: tuple[SalahBaris, ...] = ()
    peringatan: tuple[SalahBaris, ...] = ()
    dilewati: int = 0
    jumlah: Mapping[str, int] = field(default_factory=dict)
