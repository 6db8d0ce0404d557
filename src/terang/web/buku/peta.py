"""Where each table of the ledger lives in the database: its model, whose rows it takes, and columns of other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from terang.stores.skema import KolomTabel, list_kolom
from terang.web.anggaran import models as anggaran
from terang.web.organisasi import models as organisasi
from terang.web.pelaporan import models as pelaporan
from terang.web.pengukuran import models as pengukuran
from terang.web.perencanaan import models as perencanaan
from terang.web.perjanjian import models as perjanjian


@dataclass(frozen=True, slots=True, kw_only=True)
class Peta:
    """One table of the ledger in the database.

    Args:
        model: the rows.
        cakupan: the way from a row to the plan, the agency or the report whose ledger it stands in.
        lanjut: how many years after the report's own a row still belongs to its ledger; None for any.
        nama: columns that the database calls otherwise.
    """

    model: type[models.Model]
    cakupan: str
    lanjut: int | None = None
    nama: Mapping[str, str] = field(default_factory=dict)

    def get_bidang(self, kolom: KolomTabel) -> models.Field[Any, Any]:
        """The database field of a column: `id` is `kode`, a reference loses its `_id`."""
        biasa = kolom.nama.removesuffix("_id") if kolom.kolom.acuan else kolom.nama
        satu = self.model._meta.get_field(self.nama.get(kolom.nama, "kode" if kolom.nama == "id" else biasa))  # noqa: SLF001
        if not isinstance(satu, models.Field):
            raise TypeError(f"{kolom.nama} bukan kolom {self.model.__name__}.")
        return satu

    def list_bidang(self, tabel: str) -> list[tuple[KolomTabel, models.Field[Any, Any]]]:
        """Every column of a table with its field."""
        return [(kolom, self.get_bidang(kolom)) for kolom in list_kolom(tabel)]


_INDUK = ("visi_id", "misi_id", "tujuan_id", "sasaran_id", "strategi_id", "program_id", "kegiatan_id")
_SIMPUL = Peta(
    model=perencanaan.Simpul,
    cakupan="rencana",
    nama={"kode": "nomenklatur", **dict.fromkeys(_INDUK, "induk")},
)

ORGANISASI: Mapping[str, Peta] = {
    "instansi": Peta(model=organisasi.Instansi, cakupan=""),
    "perangkat_daerah": Peta(
        model=organisasi.PerangkatDaerah, cakupan="", nama={"id": "kode", "kode": "kode_nomenklatur"}
    ),
    "jabatan": Peta(
        model=organisasi.Jabatan,
        cakupan="unit__perangkat_daerah",
        nama={"id": "kode_buku", "unit_kerja_id": "unit"},
    ),
    "pejabat": Peta(
        model=organisasi.Pejabat, cakupan="jabatan__unit__perangkat_daerah", lanjut=0, nama={"id": "kode_buku"}
    ),
}
"""Who the agency is; `unit_kerja` has dated rows and is read and written apart."""

RENCANA: Mapping[str, Peta] = {
    **{jenis.value: _SIMPUL for jenis in perencanaan.JenisSimpul},
    "dukungan": Peta(model=perencanaan.Dukungan, cakupan="pendukung__rencana"),
    "satuan": Peta(model=perencanaan.Satuan, cakupan="rencana"),
    "predikat": Peta(model=perencanaan.Predikat, cakupan="rencana", nama={"kode": "sebutan"}),
    "indikator": Peta(model=perencanaan.Indikator, cakupan="rencana"),
    "jeda_metode": Peta(model=perencanaan.JedaMetode, cakupan="indikator__rencana"),
    "target": Peta(model=perencanaan.Target, cakupan="indikator__rencana"),
    "realisasi": Peta(model=pengukuran.Realisasi, cakupan="indikator__rencana", lanjut=0),
    "komponen": Peta(model=pengukuran.Komponen, cakupan="realisasi__indikator__rencana"),
    "bukti": Peta(model=pengukuran.Bukti, cakupan="realisasi__indikator__rencana"),
    "pembanding": Peta(model=pengukuran.Pembanding, cakupan="indikator__rencana", lanjut=0),
    "perjanjian_kinerja": Peta(model=perjanjian.PerjanjianKinerja, cakupan="perangkat_daerah", lanjut=1),
    "butir_perjanjian": Peta(model=perjanjian.ButirPerjanjian, cakupan="perjanjian_kinerja__perangkat_daerah"),
    "rencana_aksi": Peta(model=perencanaan.RencanaAksi, cakupan="indikator__rencana", lanjut=1),
    "anggaran": Peta(model=anggaran.Anggaran, cakupan="perangkat_daerah", lanjut=1),
    "realisasi_anggaran": Peta(model=anggaran.RealisasiAnggaran, cakupan="perangkat_daerah", lanjut=0),
    "pendapatan": Peta(model=anggaran.Pendapatan, cakupan="perangkat_daerah", lanjut=1),
    "analisis": Peta(model=pengukuran.Analisis, cakupan="indikator__rencana", lanjut=0),
}
"""Plan, figures, agreements and money, in the order in which they refer to each other."""

LAPORAN: Mapping[str, Peta] = {
    "dasar_hukum": Peta(model=pelaporan.DasarHukum, cakupan="laporan"),
    "tugas_fungsi": Peta(model=pelaporan.TugasFungsi, cakupan="laporan"),
    "statistik_pegawai": Peta(model=pelaporan.StatistikPegawai, cakupan="laporan"),
    "aset": Peta(model=pelaporan.Aset, cakupan="laporan"),
    "isu": Peta(model=pelaporan.Isu, cakupan="laporan"),
    "langkah": Peta(model=pelaporan.Langkah, cakupan="laporan"),
    "rekomendasi": Peta(model=pelaporan.Rekomendasi, cakupan="laporan"),
    "catatan_sumber": Peta(model=pelaporan.CatatanSumber, cakupan="laporan"),
}
"""What belongs to one report."""

SEMUA: Mapping[str, Peta] = {
    **ORGANISASI,
    **RENCANA,
    **LAPORAN,
    "laporan": Peta(model=pelaporan.Laporan, cakupan="perangkat_daerah"),
}
"""Every table but `unit_kerja`."""


def get_tahun(tabel: str, baris: Any) -> int:
    """The year by which a row belongs to a ledger or not."""
    return int(baris.mulai.year if tabel == "pejabat" else baris.tahun)
