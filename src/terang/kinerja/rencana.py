"""What is planned: from visi down to sub kegiatan, and which program serves which sasaran."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from terang.kinerja.kolom import Id, Kolom, Tahun, Urutan
from terang.kinerja.pilihan import Periode

SIMPUL = ("visi", "misi", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
"""Tables whose rows are nodes of the pohon kinerja; an id is unique over all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visi:
    """The vision of the regional head."""

    id: Id
    nama: Annotated[str, Kolom("Rumusan visi")]
    tahun_awal: Annotated[int, Kolom("Tahun pertama periode", minimum=1900)]
    tahun_akhir: Annotated[int, Kolom("Tahun terakhir periode", minimum=1900)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Misi:
    """A mission under the vision."""

    id: Id
    visi_id: Annotated[str, Kolom("Visi yang dijabarkan", acuan=("visi",))]
    nomor: Annotated[str | None, Kolom("Nomor misi sebagaimana dokumen perencanaan, misalnya II")]
    nama: Annotated[str, Kolom("Rumusan misi")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan:
    """A goal of the Renstra."""

    id: Id
    misi_id: Annotated[str | None, Kolom("Misi yang didukung", acuan=("misi",))]
    nama: Annotated[str, Kolom("Rumusan tujuan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Sasaran:
    """A strategic target of the Renstra; its indicators are what the report answers for."""

    id: Id
    tujuan_id: Annotated[str, Kolom("Tujuan yang didukung", acuan=("tujuan",))]
    nama: Annotated[str, Kolom("Rumusan sasaran")]
    tahun_awal: Annotated[int, Kolom("Tahun pertama berlaku", minimum=1900)]
    tahun_akhir: Annotated[int | None, Kolom("Tahun terakhir berlaku; kosong bila masih berlaku", minimum=1900)]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategi:
    """A strategy towards a goal or a sasaran."""

    id: Id
    sasaran_id: Annotated[str, Kolom("Sasaran yang dituju", acuan=("sasaran",))]
    nama: Annotated[str, Kolom("Rumusan strategi")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class ArahKebijakan:
    """A policy direction under a strategy."""

    id: Id
    strategi_id: Annotated[str, Kolom("Strategi yang dijabarkan", acuan=("strategi",))]
    nama: Annotated[str, Kolom("Rumusan arah kebijakan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program with its national code."""

    id: Id
    kode: Annotated[str, Kolom("Kode nomenklatur nasional, misalnya 5.03.02")]
    versi_nomenklatur: Annotated[str, Kolom("Peraturan nomenklatur asal kode")]
    nama: Annotated[str, Kolom("Nama program")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Kegiatan:
    """An activity of a program."""

    id: Id
    program_id: Annotated[str, Kolom("Program induk", acuan=("program",))]
    kode: Annotated[str, Kolom("Kode nomenklatur nasional, misalnya 5.03.02.2.01")]
    nama: Annotated[str, Kolom("Nama kegiatan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class SubKegiatan:
    """A sub-activity; the code is empty where the source gives none and the national list has no such name."""

    id: Id
    kegiatan_id: Annotated[str, Kolom("Kegiatan induk", acuan=("kegiatan",))]
    kode: Annotated[str | None, Kolom("Kode nomenklatur nasional, misalnya 5.03.02.2.01.02")]
    nama: Annotated[str, Kolom("Nama sub kegiatan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Dukungan:
    """Says that a program, kegiatan or sub kegiatan serves a sasaran."""

    id: Id
    pendukung_id: Annotated[str, Kolom("Yang mendukung", acuan=("program", "kegiatan", "sub_kegiatan"))]
    sasaran_id: Annotated[str, Kolom("Sasaran yang didukung", acuan=("sasaran",))]
    dasar: Annotated[str | None, Kolom("Dari mana hubungan ini diketahui")]


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaAksi:
    """One step of the action plan behind the agreement, with what it should give in a period."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator yang dilayani", acuan=("indikator",))]
    uraian: Annotated[str, Kolom("Langkah yang dilakukan")]
    tahun: Tahun
    periode: Annotated[Periode, Kolom("Kapan dilakukan")]
    target: Annotated[Decimal | None, Kolom("Keluaran yang direncanakan")]
    realisasi: Annotated[Decimal | None, Kolom("Keluaran yang tercapai")]
    satuan_id: Annotated[str | None, Kolom("Satuan keluaran", acuan=("satuan",))]
    anggaran: Annotated[int | None, Kolom("Anggaran langkah ini dalam rupiah utuh")]
    penanggung_jawab_id: Annotated[str | None, Kolom("Unit penanggung jawab", acuan=("unit_kerja",))]
    selesai: Annotated[date | None, Kolom("Tanggal selesai")]
    urutan: Urutan
