"""The sheet of an agency in a year: indicators down, periods across, each cell with all that its page shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from terang.kinerja.pilihan import Akumulasi, JenisAnalisis, Periode, Rumus, StatusData
from terang.kinerja.write_angka import write_angka, write_target
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import SERATUS, TRIWULAN
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.pengukuran.hitung import (
    TIDAK_TERCAPAI,
    Bahan,
    Isian,
    Sasar,
    compute_capaian_sel,
    compute_setahun,
    get_isian,
)
from terang.web.pengukuran.models import JadwalPengisian, Realisasi
from terang.web.perencanaan.models import Indikator

PERIODE = (*TRIWULAN, Periode.TAHUN)
"""The periods of measurement, in the order of a sheet."""

WAJIB = (JenisAnalisis.PENGHAMBAT, JenisAnalisis.SOLUSI, JenisAnalisis.TINDAK_LANJUT)
"""What must be explained where a target was missed; a driver of success cannot be asked of a failure."""

_TANDA = {"melampaui": "▲", "tercapai": "●", TIDAK_TERCAPAI: "▼"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """One indicator in one period."""

    periode: Periode
    target: Sasar | None
    realisasi: Realisasi | None
    isian: Isian
    capaian: Hitungan
    turunan: bool = False
    terkunci: str = ""
    bukti: int = 0
    komentar: int = 0

    @property
    def status(self) -> StatusData:
        """Where the figure stands; one that was never written is a draft."""
        return StatusData(self.realisasi.status) if self.realisasi else StatusData.DRAF

    @property
    def terbitan(self) -> int:
        """The edition that a person sees."""
        return self.realisasi.terbitan if self.realisasi else 0

    @property
    def hasil(self) -> str:
        """In one word: `melampaui`, `tercapai`, `tidak tercapai`, or nothing."""
        nilai = self.capaian.value
        if self.capaian.status == "tercapai" and nilai is not None and nilai > SERATUS:
            return "melampaui"
        return self.capaian.status or ""

    @property
    def tanda(self) -> str:
        """The sign of that word; it never stands without the word."""
        return _TANDA.get(self.hasil, "○")

    @property
    def meleset(self) -> bool:
        """Whether the target was missed, so that it must be explained."""
        return self.hasil == TIDAK_TERCAPAI

    @property
    def tertulis(self) -> str:
        """The figure as one types it, with every digit."""
        return write_isian(self.isian)

    @property
    def target_tertulis(self) -> str:
        """The target as it is printed."""
        return write_sasar(self.target)

    @property
    def capaian_tertulis(self) -> str:
        """The capaian in percent, two decimals; a dash where there is none."""
        return "–" if self.capaian.value is None else f"{write_angka(self.capaian.value)}%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """One indicator of the sheet."""

    indikator: Indikator
    unit_id: int
    unit: str
    bahan: Bahan
    sel: Mapping[Periode, Sel]
    lalu: Isian
    uraian: Sequence[tuple[JenisAnalisis, str]] = ()

    @property
    def triwulan(self) -> list[Sel]:
        """The cells of the quarters."""
        return [self.sel[p] for p in TRIWULAN]

    @property
    def setahun(self) -> Sel:
        """The cell of the year."""
        return self.sel[Periode.TAHUN]

    @property
    def lalu_tertulis(self) -> str:
        """The figure of the year before."""
        return write_isian(self.lalu) or "–"

    @property
    def kurang_analisis(self) -> list[JenisAnalisis]:
        """What has still to be explained where a target was missed."""
        return [satu for satu in WAJIB if satu not in {jenis for jenis, _ in self.uraian}]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """The whole sheet."""

    perangkat: PerangkatDaerah
    puncak: UnitKerja
    tahun: int
    baris: list[Baris]
    jadwal: Mapping[Periode, JadwalPengisian]


@dataclass(frozen=True, slots=True, kw_only=True)
class BahanBaris:
    """What the database has about one indicator in one year."""

    target: Mapping[Periode, Sasar]
    realisasi: Mapping[Periode, Realisasi]
    lalu: Isian
    skor: Mapping[str, Decimal]
    on: date


def build_bahan(indikator: Indikator, mentah: BahanBaris) -> Bahan:
    """The input of the formulas."""
    return Bahan(
        rumus=Rumus(indikator.rumus),
        akumulasi=Akumulasi(indikator.akumulasi),
        skor=mentah.skor,
        target=mentah.target,
        isian={p: Isian(nilai=r.nilai, predikat=r.predikat) for p, r in mentah.realisasi.items()},
        on=mentah.on,
    )


def build_sel(bahan: Bahan, periode: Periode, realisasi: Realisasi | None, *, terkunci: str) -> Sel:
    """One cell; that of the year shows what its quarters make where nothing was entered for it."""
    isian = get_isian(bahan, periode)
    setahun = compute_setahun(bahan) if periode is Periode.TAHUN else None
    turunan = isinstance(setahun, Hitungan) or (isian != bahan.isian.get(periode, Isian()))
    if isinstance(setahun, Hitungan):
        isian = Isian(nilai=setahun.value)
    return Sel(
        periode=periode,
        target=bahan.target.get(periode),
        realisasi=realisasi,
        isian=isian,
        capaian=compute_capaian_sel(bahan, periode),
        turunan=turunan,
        terkunci=terkunci,
        bukti=getattr(realisasi, "banyak_bukti", 0),
        komentar=getattr(realisasi, "banyak_komentar", 0),
    )


def write_isian(isian: Isian) -> str:
    """A figure with every digit that was given; a computed one is rounded only where it does not end."""
    if isian.nilai is None:
        return isian.predikat or ""
    exponent = isian.nilai.as_tuple().exponent
    desimal = max(0, -exponent) if isinstance(exponent, int) else 0
    return write_angka(isian.nilai, desimal if desimal <= _TERBANYAK else 2)


_TERBANYAK = 20
"""Decimals beyond which a figure is the outcome of a division."""


def write_sasar(sasar: Sasar | None) -> str:
    """A target as it is printed, with its own decimals; a dash where there is none."""
    if sasar is None:
        return "–"
    if sasar.angka is None:
        return sasar.predikat or "–"
    exponent = sasar.angka.nilai.as_tuple().exponent
    return write_target(sasar.angka, max(0, -exponent) if isinstance(exponent, int) else 0)


def build_objek_id(pd: str, indikator: str, tahun: int, periode: str) -> str:
    """How the trail names a cell."""
    return f"{pd}/{tahun}/{periode}/{indikator}"
