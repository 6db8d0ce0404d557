"""What people say about the figures: analysis, problems, recommendations, and where the figures came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from terang.kinerja.kolom import Id, Kolom, Tahun, Urutan
from terang.kinerja.pilihan import JenisAnalisis, JenisCatatan, JenisIsu, MetodeAgregasi


@dataclass(frozen=True, slots=True, kw_only=True)
class Laporan:
    """What the package reports, and by which methods; the table has exactly one row."""

    id: Id
    perangkat_daerah_id: Annotated[str, Kolom("Yang melapor", acuan=("perangkat_daerah",))]
    tahun: Tahun
    tempat: Annotated[str, Kolom("Tempat laporan ditandatangani")]
    tanggal: Annotated[date | None, Kolom("Tanggal laporan; kosong bila belum ditandatangani")]
    metode_agregasi: Annotated[MetodeAgregasi, Kolom("Cara capaian indikator menjadi capaian perangkat daerah")]
    skala_capaian: Annotated[str, Kolom("Nama skala kategori pada ketentuan, misalnya pmdn")]
    batas_atas: Annotated[Decimal | None, Kolom("Batas atas capaian saat dirata-ratakan; kosong bila tanpa batas")]
    batas_bawah: Annotated[Decimal | None, Kolom("Batas bawah capaian saat dirata-ratakan; kosong bila tanpa batas")]
    sumber: Annotated[str | None, Kolom("Dokumen asal seluruh isi paket")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analisis:
    """A cause, an obstacle, a solution or a next step for one indicator in one year."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator", acuan=("indikator",))]
    tahun: Tahun
    jenis: Annotated[JenisAnalisis, Kolom("Jenis uraian")]
    uraian: Annotated[str, Kolom("Isi, tanpa angka yang dapat dirujuk")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Isu:
    """A main problem or a strategic issue of the agency."""

    id: Id
    jenis: Annotated[JenisIsu, Kolom("permasalahan atau strategis")]
    uraian: Annotated[str, Kolom("Isi permasalahan")]
    tahun: Tahun
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """A step taken or planned to solve an issue."""

    id: Id
    isu_id: Annotated[str, Kolom("Masalah yang dipecahkan", acuan=("isu",))]
    uraian: Annotated[str, Kolom("Langkah pemecahan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekomendasi:
    """A recommendation of last year's evaluation and what was done about it."""

    id: Id
    tahun: Tahun
    uraian: Annotated[str, Kolom("Isi rekomendasi")]
    tindak_lanjut: Annotated[str | None, Kolom("Yang sudah dilakukan")]
    status: Annotated[str, Kolom("belum, proses atau selesai")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanSumber:
    """Which of several readings of the source a cell takes, and why; the other reading is kept here."""

    id: Id
    tabel: Annotated[str, Kolom("Nama tabel paket, misalnya target")]
    baris_id: Annotated[str | None, Kolom("Id baris yang dimaksud; kosong bila menyangkut seluruh tabel")]
    kolom: Annotated[str | None, Kolom("Nama kolom yang dimaksud")]
    jenis: Annotated[JenisCatatan, Kolom("Mengapa catatan ini ada")]
    tempat: Annotated[str, Kolom("Tempat pada dokumen asal")]
    bacaan_dipakai: Annotated[str, Kolom("Bacaan yang dipakai")]
    bacaan_lain: Annotated[str | None, Kolom("Bacaan lain yang tercetak pada dokumen asal")]
    alasan: Annotated[str, Kolom("Mengapa bacaan ini yang dipakai")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Narasi:
    """A text that people wrote for one section: Markdown in which figures are references."""

    bagian: str
    teks: str
