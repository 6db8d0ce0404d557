"""Who the agency is: its legal bases, tasks, units, posts, people counted, and things owned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from terang.kinerja.kolom import Id, Kolom, Tahun, Urutan
from terang.kinerja.pilihan import KelompokPegawai, StatusPejabat


@dataclass(frozen=True, slots=True, kw_only=True)
class Instansi:
    """The government that the perangkat daerah belongs to."""

    id: Id
    nama: Annotated[str, Kolom("Nama resmi, misalnya Pemerintah Kota Semarang")]
    nama_daerah: Annotated[str, Kolom("Nama daerah saja, misalnya Kota Semarang")]
    sebutan_kepala: Annotated[str, Kolom("Sebutan kepala daerah, misalnya Wali Kota Semarang")]
    kode_wilayah: Annotated[str | None, Kolom("Kode wilayah Kemendagri, misalnya 33.74")]


@dataclass(frozen=True, slots=True, kw_only=True)
class PerangkatDaerah:
    """The agency that reports."""

    id: Id
    instansi_id: Annotated[str, Kolom("Pemerintah yang menaungi", acuan=("instansi",))]
    nama: Annotated[str, Kolom("Nama resmi lengkap dengan nama daerah")]
    nama_pendek: Annotated[str, Kolom("Nama tanpa nama daerah")]
    singkatan: Annotated[str, Kolom("Singkatan resmi")]
    sebutan_kepala: Annotated[str, Kolom("Sebutan kepala, misalnya Kepala Badan")]
    kode: Annotated[str | None, Kolom("Kode perangkat daerah menurut nomenklatur")]
    alamat: Annotated[str | None, Kolom("Alamat kantor")]
    misi_didukung: Annotated[str | None, Kolom("Rumusan singkat misi kepala daerah yang didukung")]


@dataclass(frozen=True, slots=True, kw_only=True)
class DasarHukum:
    """A regulation that founds the agency or the report."""

    id: Id
    perihal: Annotated[str, Kolom("Untuk apa dasar hukum ini: kelembagaan, perencanaan atau pelaporan")]
    nama: Annotated[str, Kolom("Jenis, nomor dan tahun, misalnya Peraturan Pemerintah Nomor 8 Tahun 2006")]
    tentang: Annotated[str, Kolom("Judul peraturan")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class TugasFungsi:
    """A main task or a function of the agency."""

    id: Id
    jenis: Annotated[str, Kolom("tugas atau fungsi")]
    uraian: Annotated[str, Kolom("Isi tugas atau fungsi")]
    dasar_hukum_id: Annotated[str | None, Kolom("Dasar hukumnya", acuan=("dasar_hukum",))]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitKerja:
    """A unit in the tree of the agency."""

    id: Id
    induk_id: Annotated[str | None, Kolom("Unit di atasnya; kosong untuk pucuk", acuan=("unit_kerja",))]
    nama: Annotated[str, Kolom("Nama unit")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Jabatan:
    """A post in a unit."""

    id: Id
    unit_kerja_id: Annotated[str, Kolom("Unit tempat jabatan", acuan=("unit_kerja",))]
    nama: Annotated[str, Kolom("Nama jabatan")]
    jenjang: Annotated[str | None, Kolom("Jenjang, misalnya JPT Pratama, Administrator, Pengawas")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Pejabat:
    """Who held a post, from which day to which; a report whose source must not name people leaves this table empty."""

    id: Id
    jabatan_id: Annotated[str, Kolom("Jabatan yang dipegang", acuan=("jabatan",))]
    nama: Annotated[str, Kolom("Nama lengkap dengan gelar")]
    status: Annotated[StatusPejabat, Kolom("Cara memegang jabatan")]
    pangkat: Annotated[str | None, Kolom("Pangkat dan golongan ruang")]
    nip: Annotated[str | None, Kolom("NIP delapan belas angka, selalu sebagai teks")]
    mulai: Annotated[date, Kolom("Hari pertama memegang jabatan")]
    selesai: Annotated[date | None, Kolom("Hari terakhir; kosong bila masih berjalan")]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatistikPegawai:
    """A count of staff in one category on one day."""

    id: Id
    kelompok: Annotated[KelompokPegawai, Kolom("Cara penggolongan")]
    kategori: Annotated[str, Kolom("Nama golongan, misalnya S-1/D-IV")]
    jumlah: Annotated[int | None, Kolom("Banyak orang; kosong bila tidak diketahui", minimum=0)]
    pada: Annotated[date, Kolom("Keadaan pada tanggal")]
    sisa: Annotated[bool, Kolom("Apakah baris ini sisa yang tidak dirinci sumber, bukan kategori")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Aset:
    """One row of an asset list."""

    id: Id
    unit_kerja_id: Annotated[str, Kolom("Unit pemegang", acuan=("unit_kerja",))]
    kelompok: Annotated[str, Kolom("Kelompok barang")]
    nama: Annotated[str, Kolom("Nama barang")]
    jumlah: Annotated[int, Kolom("Banyak barang", minimum=0)]
    kondisi: Annotated[str | None, Kolom("Kondisi barang")]
    tahun: Tahun
    urutan: Urutan
