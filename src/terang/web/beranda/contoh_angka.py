"""Figures of the example city, worked out from names, so that they are the same each time."""

from __future__ import annotations

from dataclasses import fields
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zlib import crc32

from terang.kinerja.buku import TABEL
from terang.kinerja.pilihan import Periode, StatusData

TAHUN = (2024, 2025, 2026)
AWAL = TAHUN[0]
TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)
Isi = dict[str, list[Any]]
"""Rows of the ledger by table."""


def draw(*kunci: object) -> Decimal:
    """A number from 0 to below 1 that belongs to these words."""
    return Decimal(crc32("|".join(map(str, kunci)).encode()) % 1000) / 1000


def compute_target(awal: Decimal, akhir: Decimal, tahun: int) -> Decimal:
    """A straight line from the first year to the last, with as many decimals as its ends."""
    bagian = Decimal(tahun - TAHUN[0]) / Decimal(TAHUN[-1] - TAHUN[0])
    return round_seperti(awal + (akhir - awal) * bagian, awal, akhir)


def round_seperti(nilai: Decimal, *contoh: Decimal) -> Decimal:
    """Rounded to the decimals of the finest of these."""
    halus = min((satu.as_tuple().exponent for satu in contoh), key=int)
    return nilai.quantize(Decimal((0, (1,), min(int(halus), 0))), ROUND_HALF_UP)


def compute_realisasi(target: Decimal, *kunci: object, turun: bool) -> Decimal:
    """A result around its target, more often reached than not."""
    selisih = Decimal("0.94") + draw(*kunci) * Decimal("0.13")
    return round_seperti(target * (2 - selisih if turun else selisih), target)


def build_baris(tabel: str, **isi: Any) -> Any:
    """A row of the ledger; columns that are not named are empty."""
    return TABEL[tabel](**{f.name: isi.pop(f.name, None) for f in fields(TABEL[tabel])} | isi)


def build_realisasi(id_: str, tahun: int, periode: Periode, nilai: Decimal, status: StatusData) -> Any:
    """A figure that counts."""
    return build_baris(
        "realisasi",
        id=f"realisasi-{id_}-{tahun}-{periode.value}",
        indikator_id=id_,
        tahun=tahun,
        periode=periode,
        nilai=nilai,
        pengukur="Bidang penanggung jawab (contoh)",
        dipakai=True,
        status=status,
    )
