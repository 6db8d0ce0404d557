"""Capaian of one cell, by the formulas of the core: what was reached so far against what was aimed at so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Akumulasi, Periode, Rumus, Versi
from terang.rumus.akumulasi import compute_akumulasi, compute_capaian_periode
from terang.rumus.capaian import compute_capaian, compute_capaian_predikat
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import TRIWULAN

TIDAK_TERCAPAI = "tidak tercapai"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sasar:
    """The target of a period in the newest document that has one."""

    versi: Versi
    angka: Angka | None
    predikat: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """What was reached in a period: a number or a predicate; both None where nothing is known."""

    nilai: Decimal | None = None
    predikat: str | None = None

    @property
    def kosong(self) -> bool:
        """Whether nothing is known; zero is known."""
        return self.nilai is None and self.predikat is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bahan:
    """All that the capaian of an indicator needs in one year."""

    rumus: Rumus
    akumulasi: Akumulasi
    skor: Mapping[str, Decimal]
    target: Mapping[Periode, Sasar]
    isian: Mapping[Periode, Isian]
    on: date


def compute_capaian_sel(bahan: Bahan, periode: Periode) -> Hitungan:
    """The capaian of a period: of a quarter the year so far, of the year all of it."""
    if bahan.rumus is Rumus.PREDIKAT:
        return _compute_predikat(bahan, periode)
    if periode is Periode.TAHUN:
        return compute_capaian(bahan.rumus, _get_angka(bahan, periode), compute_setahun(bahan), on=bahan.on)
    sampai = _list_sampai(bahan, periode)
    if _get_nilai(bahan, periode) is None:
        return compute_capaian(bahan.rumus, _get_angka(bahan, periode), None, on=bahan.on)
    if bahan.akumulasi is Akumulasi.TERAKHIR or len(sampai) == 1:
        # One period against one target: its sign and its range count, which sums and means cannot carry.
        return compute_capaian(bahan.rumus, _get_angka(bahan, periode), _get_nilai(bahan, periode), on=bahan.on)
    target = {p: _get_plain(bahan, p) for p in sampai}
    return compute_capaian_periode(
        bahan.rumus, target, {p: _get_nilai(bahan, p) for p in sampai}, bahan.akumulasi, on=bahan.on
    )


def compute_setahun(bahan: Bahan) -> Decimal | Hitungan | None:
    """The figure of the year: as it was entered for the year, or made from its quarters."""
    tahunan = _get_nilai(bahan, Periode.TAHUN)
    deret = {p: _get_nilai(bahan, p) for p in TRIWULAN}
    if tahunan is not None or not any(nilai is not None for nilai in deret.values()):
        return tahunan
    return compute_akumulasi(deret, bahan.akumulasi, on=bahan.on, nama="Realisasi setahun dari triwulan")


def get_isian(bahan: Bahan, periode: Periode) -> Isian:
    """What was reached in a period; of the year the last predicate of its quarters where none was entered for it."""
    satu = bahan.isian.get(periode, Isian())
    if periode is not Periode.TAHUN or not satu.kosong or bahan.rumus is not Rumus.PREDIKAT:
        return satu
    return next((i for p in reversed(TRIWULAN) if not (i := bahan.isian.get(p, Isian())).kosong), satu)


def _compute_predikat(bahan: Bahan, periode: Periode) -> Hitungan:
    target = bahan.target.get(periode)
    dicapai = get_isian(bahan, periode).predikat
    return compute_capaian_predikat(target.predikat if target else None, dicapai, bahan.skor, on=bahan.on)


def _list_sampai(bahan: Bahan, periode: Periode) -> list[Periode]:
    """The quarters up to this one that have a figure, and this one in any case."""
    sampai = TRIWULAN[: TRIWULAN.index(periode) + 1]
    return [p for p in sampai if p is periode or _get_nilai(bahan, p) is not None]


def _get_angka(bahan: Bahan, periode: Periode) -> Angka | None:
    target = bahan.target.get(periode)
    return target.angka if target else None


def _get_plain(bahan: Bahan, periode: Periode) -> Decimal | None:
    angka = _get_angka(bahan, periode)
    return angka.nilai if angka and angka.batas_atas is None else None


def _get_nilai(bahan: Bahan, periode: Periode) -> Decimal | None:
    return bahan.isian.get(periode, Isian()).nilai
