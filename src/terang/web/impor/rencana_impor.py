"""From the kept table to the steps, and doing them: the same for the look before and for the writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from terang.importers.daftar import TATA
from terang.importers.hasil import HasilImpor, SalahBaris
from terang.importers.susunan import Peta, list_judul, list_kurang
from terang.importers.tabel import TabelImpor
from terang.web.common.izin import Izin
from terang.web.impor.langkah import Langkah, RencanaImpor
from terang.web.impor.langkah_rencana import apply_kode, apply_target, plan_kode, plan_target
from terang.web.impor.langkah_uang import apply_uang, plan_uang
from terang.web.impor.models import Impor
from terang.web.impor.tabel import get_peta, read_hasil

_TATA_RENCANA = {"target": (plan_target, apply_target), "nomenklatur": (plan_kode, apply_kode)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pratinjau:
    """What the file says and what will become of it."""

    tabel: TabelImpor
    peta: Peta
    judul: list[str]
    kurang: list[str]
    hasil: HasilImpor
    rencana: RencanaImpor

    @property
    def salah(self) -> list[SalahBaris]:
        """Everything wrong, in the order of the file."""
        return sorted((*self.hasil.salah, *self.rencana.salah), key=lambda satu: satu.nomor)


def get_izin(jenis: str) -> Izin:
    """What it takes to import in this layout."""
    return Izin.ISI_RENCANA if jenis in _TATA_RENCANA else Izin.ISI_ANGGARAN


def build_pratinjau(impor: Impor, tabel: TabelImpor, *, kolom_saja: bool = False) -> Pratinjau:
    """The whole look; nothing is read and planned while a needed column is missing, or where `kolom_saja` asks so."""
    peta = get_peta(impor, tabel)
    kurang = list_kurang(peta, TATA[impor.jenis].susunan) if impor.jenis in TATA else ["Pilih dahulu isi berkasnya."]
    siap = not kurang and not kolom_saja
    hasil = read_hasil(impor, tabel) if siap else HasilImpor()
    rencana = _plan(impor, hasil) if siap else RencanaImpor(langkah=[], salah=[])
    return Pratinjau(
        tabel=tabel,
        peta=peta,
        judul=list_judul(tabel, peta.mulai),
        kurang=kurang,
        hasil=replace(hasil, pos=()),
        rencana=rencana,
    )


def _plan(impor: Impor, hasil: HasilImpor) -> RencanaImpor:
    plan: Callable[[Impor, HasilImpor], RencanaImpor] = _TATA_RENCANA.get(impor.jenis, (plan_uang, apply_uang))[0]
    return plan(impor, hasil)


def apply_langkah(impor: Impor, langkah: Sequence[Langkah]) -> list[dict[str, Any]]:
    """Do the steps; every row that was written, with what it said before."""
    return _TATA_RENCANA.get(impor.jenis, (plan_uang, apply_uang))[1](impor, langkah)


def count_pratinjau(lihat: Pratinjau) -> Mapping[str, int]:
    """The counts that are kept."""
    return {
        "baru": lihat.rencana.count("baru"),
        "ubah": lihat.rencana.count("ubah"),
        "sama": lihat.rencana.count("sama"),
        "salah": len({satu.nomor for satu in lihat.salah}),
        "peringatan": len(lihat.hasil.peringatan),
    }
