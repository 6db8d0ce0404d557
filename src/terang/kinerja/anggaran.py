"""The money: budget per version, spending per period, and revenue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from terang.kinerja.kolom import Id, Kolom, Rupiah, Tahun
from terang.kinerja.pilihan import JenisBelanja, Periode, Versi

PEMILIK_ANGGARAN = ("perangkat_daerah", "program", "kegiatan", "sub_kegiatan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran:
    """A budget in whole rupiah; with `jenis_belanja` it is the share of that kind, without it is the whole."""

    id: Id
    pemilik_id: Annotated[str, Kolom("Yang dianggarkan", acuan=PEMILIK_ANGGARAN)]
    tahun: Tahun
    versi: Annotated[Versi, Kolom("murni atau perubahan")]
    jenis_belanja: Annotated[JenisBelanja | None, Kolom("Jenis belanja; kosong untuk seluruhnya")]
    sumber_dana: Annotated[str | None, Kolom("Sumber dana, misalnya APBD")]
    jumlah: Rupiah


@dataclass(frozen=True, slots=True, kw_only=True)
class RealisasiAnggaran:
    """Spending up to the end of a period, in whole rupiah."""

    id: Id
    pemilik_id: Annotated[str, Kolom("Yang dibelanjakan", acuan=PEMILIK_ANGGARAN)]
    tahun: Tahun
    periode: Annotated[Periode, Kolom("Sampai dengan periode")]
    jenis_belanja: Annotated[JenisBelanja | None, Kolom("Jenis belanja; kosong untuk seluruhnya")]
    sumber_dana: Annotated[str | None, Kolom("Sumber dana, misalnya APBD")]
    jumlah: Rupiah


@dataclass(frozen=True, slots=True, kw_only=True)
class Pendapatan:
    """A revenue source with its target and what came in; both are empty when unknown."""

    id: Id
    uraian: Annotated[str, Kolom("Sumber pendapatan")]
    tahun: Tahun
    target: Annotated[int | None, Kolom("Target dalam rupiah utuh", minimum=0)]
    realisasi: Annotated[int | None, Kolom("Realisasi dalam rupiah utuh; kosong bila tidak diketahui", minimum=0)]
    keterangan: Annotated[str | None, Kolom("Penjelasan, dengan kata sendiri")]
