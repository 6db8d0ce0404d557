"""The ledger of one perangkat daerah's year. Everything else in Terang is computed from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, get_args, get_type_hints

from terang.errors import UsageError
from terang.kinerja.anggaran import Anggaran, Pendapatan, RealisasiAnggaran
from terang.kinerja.indikator import (
    Bukti,
    Indikator,
    JedaMetode,
    Komponen,
    Pembanding,
    Predikat,
    Realisasi,
    Satuan,
    Target,
)
from terang.kinerja.organisasi import (
    Aset,
    DasarHukum,
    Instansi,
    Jabatan,
    Pejabat,
    PerangkatDaerah,
    StatistikPegawai,
    TugasFungsi,
    UnitKerja,
)
from terang.kinerja.pelaporan import (
    Analisis,
    CatatanSumber,
    Isu,
    Langkah,
    Laporan,
    Narasi,
    Rekomendasi,
)
from terang.kinerja.perjanjian import ButirPerjanjian, PerjanjianKinerja
from terang.kinerja.rencana import (
    ArahKebijakan,
    Dukungan,
    Kegiatan,
    Misi,
    Program,
    RencanaAksi,
    Sasaran,
    Strategi,
    SubKegiatan,
    Tujuan,
    Visi,
)


@dataclass(frozen=True, kw_only=True)
class BukuKinerja:
    """One frozen year of one perangkat daerah: a field per table, rows in file order.

    The order of rows is part of the value: the n-th row of a table stands in line n + 1 of its CSV file (the heading
    is line 1), which is how a figure names its source.
    """

    laporan: tuple[Laporan, ...] = ()
    instansi: tuple[Instansi, ...] = ()
    perangkat_daerah: tuple[PerangkatDaerah, ...] = ()
    dasar_hukum: tuple[DasarHukum, ...] = ()
    tugas_fungsi: tuple[TugasFungsi, ...] = ()
    unit_kerja: tuple[UnitKerja, ...] = ()
    jabatan: tuple[Jabatan, ...] = ()
    pejabat: tuple[Pejabat, ...] = ()
    statistik_pegawai: tuple[StatistikPegawai, ...] = ()
    aset: tuple[Aset, ...] = ()
    visi: tuple[Visi, ...] = ()
    misi: tuple[Misi, ...] = ()
    tujuan: tuple[Tujuan, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()
    strategi: tuple[Strategi, ...] = ()
    arah_kebijakan: tuple[ArahKebijakan, ...] = ()
    program: tuple[Program, ...] = ()
    kegiatan: tuple[Kegiatan, ...] = ()
    sub_kegiatan: tuple[SubKegiatan, ...] = ()
    dukungan: tuple[Dukungan, ...] = ()
    satuan: tuple[Satuan, ...] = ()
    predikat: tuple[Predikat, ...] = ()
    indikator: tuple[Indikator, ...] = ()
    jeda_metode: tuple[JedaMetode, ...] = ()
    target: tuple[Target, ...] = ()
    realisasi: tuple[Realisasi, ...] = ()
    komponen: tuple[Komponen, ...] = ()
    bukti: tuple[Bukti, ...] = ()
    pembanding: tuple[Pembanding, ...] = ()
    perjanjian_kinerja: tuple[PerjanjianKinerja, ...] = ()
    butir_perjanjian: tuple[ButirPerjanjian, ...] = ()
    rencana_aksi: tuple[RencanaAksi, ...] = ()
    anggaran: tuple[Anggaran, ...] = ()
    realisasi_anggaran: tuple[RealisasiAnggaran, ...] = ()
    pendapatan: tuple[Pendapatan, ...] = ()
    analisis: tuple[Analisis, ...] = ()
    isu: tuple[Isu, ...] = ()
    langkah: tuple[Langkah, ...] = ()
    rekomendasi: tuple[Rekomendasi, ...] = ()
    catatan_sumber: tuple[CatatanSumber, ...] = ()
    narasi: tuple[Narasi, ...] = ()

    @property
    def identitas(self) -> Laporan:
        """The one row of `laporan`."""
        return self.laporan[0]

    @property
    def tahun(self) -> int:
        """The fiscal year that the ledger reports."""
        return self.identitas.tahun

    def get(self, tabel: str, id_: str) -> Any:
        """The row of `tabel` with this id; UsageError when there is none."""
        try:
            return self._indeks[tabel][id_]
        except KeyError:
            raise UsageError(f"Tidak ada baris dengan id '{id_}' pada tabel {tabel}. Periksa ejaannya.") from None

    def get_baris(self, tabel: str, id_: str) -> int:
        """The line of this row in its CSV file, counting the heading as line 1."""
        return self._baris[tabel][id_]

    @cached_property
    def _indeks(self) -> Mapping[str, Mapping[str, Any]]:
        return {nama: {row.id: row for row in getattr(self, nama)} for nama in TABEL}

    @cached_property
    def _baris(self) -> Mapping[str, Mapping[str, int]]:
        return {nama: {row.id: n for n, row in enumerate(getattr(self, nama), start=2)} for nama in TABEL}


def _row_types() -> dict[str, type[Any]]:
    hints = get_type_hints(BukuKinerja)
    return {f.name: get_args(hints[f.name])[0] for f in fields(BukuKinerja) if f.name != "narasi"}


TABEL: Mapping[str, type[Any]] = _row_types()
"""Name of every table with the dataclass of its rows, in the order in which a package lists them."""
