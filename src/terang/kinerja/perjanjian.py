"""Perjanjian Kinerja: who promises what to whom (PermenPANRB 53/2014, Lampiran I)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from terang.kinerja.kolom import Id, Kolom, Tahun, Urutan
from terang.kinerja.pilihan import Versi


@dataclass(frozen=True, slots=True, kw_only=True)
class PerjanjianKinerja:
    """An agreement of one year between two parties."""

    id: Id
    tahun: Tahun
    versi: Annotated[Versi, Kolom("murni atau perubahan")]
    tanggal: Annotated[date | None, Kolom("Tanggal ditandatangani")]
    pihak_pertama_id: Annotated[str, Kolom("Jabatan yang berjanji", acuan=("jabatan",))]
    pihak_kedua: Annotated[str, Kolom("Jabatan atasan yang menerima janji")]
    alasan_perubahan: Annotated[str | None, Kolom("Mengapa diubah; hanya untuk perubahan")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirPerjanjian:
    """One line of the agreement: a sasaran with an indicator and its target."""

    id: Id
    perjanjian_kinerja_id: Annotated[str, Kolom("Perjanjian", acuan=("perjanjian_kinerja",))]
    sasaran_id: Annotated[str, Kolom("Sasaran yang dijanjikan", acuan=("sasaran",))]
    indikator_id: Annotated[str, Kolom("Indikator yang dijanjikan", acuan=("indikator",))]
    target_id: Annotated[str, Kolom("Target yang dijanjikan", acuan=("target",))]
    urutan: Urutan
