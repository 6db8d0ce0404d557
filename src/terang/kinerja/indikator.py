"""What is measured: indicators with their units, targets per version, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from terang.kinerja.angka import Angka
from terang.kinerja.kolom import Id, Kolom, Tahun, Urutan
from terang.kinerja.pilihan import (
    Akumulasi,
    JenisSatuan,
    Periode,
    Polaritas,
    Rumus,
    StatusData,
    Tanda,
    Tingkat,
    Versi,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Satuan:
    """A unit of measurement, and how its figures are printed."""

    id: Id
    nama: Annotated[str, Kolom("Nama satuan sebagaimana dicetak")]
    lambang: Annotated[str | None, Kolom("Lambang yang ditempelkan pada angka, misalnya %")]
    jenis: Annotated[JenisSatuan, Kolom("Jenis besaran")]
    desimal: Annotated[int, Kolom("Banyak desimal saat dicetak", minimum=0, maksimum=12)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Predikat:
    """One step of an ordinal scale (opini, predikat, tingkat) and the score it counts for."""

    id: Id
    skala: Annotated[str, Kolom("Nama skala, misalnya opini-bpk")]
    kode: Annotated[str, Kolom("Sebutan predikat, misalnya WTP")]
    nilai: Annotated[Decimal, Kolom("Nilai hitung predikat")]
    sumber: Annotated[str, Kolom("Dasar skala ini")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikator:
    """One indicator; the agreement and the IKU list select it and never copy it.

    The five data-collection facts that PermenPANRB 53/2014 Lampiran II.H demands (indicator, frequency, person in
    charge, calculation, medium) are columns here.
    """

    id: Id
    pemilik_id: Annotated[str, Kolom("Yang diukur", acuan=("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"))]
    nama: Annotated[str, Kolom("Nama indikator")]
    definisi: Annotated[str | None, Kolom("Apa yang diukur dan apa yang tidak")]
    formulasi: Annotated[str | None, Kolom("Cara menghitung realisasi")]
    satuan_id: Annotated[str, Kolom("Satuan", acuan=("satuan",))]
    polaritas: Annotated[Polaritas, Kolom("Arah yang baik")]
    rumus: Annotated[Rumus, Kolom("Rumus capaian")]
    akumulasi: Annotated[Akumulasi, Kolom("Cara periode menjadi tahun")]
    tingkat: Annotated[Tingkat, Kolom("Tingkat indikator")]
    skala_predikat: Annotated[str | None, Kolom("Nama skala predikat; hanya untuk rumus predikat")]
    sumber_data: Annotated[str | None, Kolom("Dari mana realisasi berasal")]
    frekuensi: Annotated[str | None, Kolom("Seberapa sering diukur")]
    penanggung_jawab_id: Annotated[str | None, Kolom("Unit penanggung jawab data", acuan=("unit_kerja",))]
    iku: Annotated[bool, Kolom("Apakah Indikator Kinerja Utama")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class JedaMetode:
    """A year from which an indicator is measured in another way: figures on both sides must not be compared as one."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator", acuan=("indikator",))]
    tahun: Tahun
    pengukur: Annotated[str | None, Kolom("Pengukur yang memulai deret baru; kosong bila seluruh deret terputus")]
    uraian: Annotated[str, Kolom("Apa yang berubah")]
    dasar: Annotated[str | None, Kolom("Surat atau peraturan yang mengubah")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A target of one indicator in one document version, year and period."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator", acuan=("indikator",))]
    versi: Annotated[Versi, Kolom("Dokumen asal target")]
    tahun: Tahun
    periode: Annotated[Periode, Kolom("Periode")]
    tanda: Annotated[Tanda, Kolom("Pembanding; rentang memakai dua batas")]
    nilai: Annotated[Decimal | None, Kolom("Angka target, atau batas bawah rentang")]
    batas_atas: Annotated[Decimal | None, Kolom("Batas atas rentang")]
    predikat: Annotated[str | None, Kolom("Predikat yang ditargetkan")]

    @property
    def angka(self) -> Angka | None:
        """The target as a figure; None when it is a predicate or empty."""
        if self.nilai is None:
            return None
        return Angka(nilai=self.nilai, tanda=self.tanda, batas_atas=self.batas_atas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Realisasi:
    """What was reached in a period, by one measurer; of several for one period exactly one is `dipakai`."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator", acuan=("indikator",))]
    tahun: Tahun
    periode: Annotated[Periode, Kolom("Periode")]
    nilai: Annotated[Decimal | None, Kolom("Angka realisasi; kosong bila belum ada, bukan nol")]
    predikat: Annotated[str | None, Kolom("Predikat yang diperoleh")]
    pengukur: Annotated[str, Kolom("Siapa yang mengukur")]
    dipakai: Annotated[bool, Kolom("Apakah angka ini yang dipakai menghitung capaian")]
    alasan: Annotated[str | None, Kolom("Mengapa dipakai atau tidak dipakai")]
    status: Annotated[StatusData, Kolom("Status data")]
    kategori: Annotated[str | None, Kolom("Kategori yang diberikan pengukur")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Komponen:
    """A part of a realisasi, such as a dimension of an index."""

    id: Id
    realisasi_id: Annotated[str, Kolom("Realisasi yang dirinci", acuan=("realisasi",))]
    nama: Annotated[str, Kolom("Nama bagian")]
    nilai: Annotated[Decimal, Kolom("Nilai bagian")]
    urutan: Urutan


@dataclass(frozen=True, slots=True, kw_only=True)
class Bukti:
    """Evidence of a realisasi."""

    id: Id
    realisasi_id: Annotated[str, Kolom("Realisasi yang dibuktikan", acuan=("realisasi",))]
    jenis: Annotated[str, Kolom("berkas, surat, tautan atau catatan")]
    judul: Annotated[str, Kolom("Judul bukti")]
    nomor: Annotated[str | None, Kolom("Nomor surat")]
    tanggal: Annotated[date | None, Kolom("Tanggal bukti")]
    lokasi: Annotated[str | None, Kolom("Alamat berkas")]
    sha256: Annotated[str | None, Kolom("Sidik berkas")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pembanding:
    """A figure of others (national, provincial) to compare a realisasi with."""

    id: Id
    indikator_id: Annotated[str, Kolom("Indikator", acuan=("indikator",))]
    tahun: Tahun
    lingkup: Annotated[str, Kolom("Cakupan pembanding, misalnya nasional")]
    nilai: Annotated[Decimal, Kolom("Angka pembanding")]
    sumber: Annotated[str, Kolom("Sumber angka")]
