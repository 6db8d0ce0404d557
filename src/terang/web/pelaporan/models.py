"""What a year's report says beyond plan, money and figures; tables of the ledger whose pages come later."""

from __future__ import annotations

from django.db import models

from terang.kinerja import pilihan
from terang.web.common.baris import BarisBuku
from terang.web.common.fields import ExactDecimalField
from terang.web.common.pilihan import list_pilihan
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.perencanaan.models import Rencana


class Laporan(BarisBuku):
    """The report of one agency about one year, and by which methods it is computed.

    `rencana` is the plan that it answers for; `sampai` the last year of the figures that its package brought, empty
    where none is later than usual.
    """

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="laporan")
    tahun = models.PositiveBigIntegerField()
    tempat = models.TextField()
    tanggal = models.DateField(null=True, blank=True)
    metode_agregasi = models.CharField(max_length=24, choices=list_pilihan(pilihan.MetodeAgregasi))
    skala_capaian = models.TextField()
    batas_atas = ExactDecimalField(null=True, blank=True)
    batas_bawah = ExactDecimalField(null=True, blank=True)
    sumber = models.TextField(null=True, blank=True)
    rencana = models.ForeignKey(Rencana, on_delete=models.PROTECT, null=True, related_name="laporan")
    sampai = models.PositiveBigIntegerField(null=True)

    class Meta(BarisBuku.Meta):
        """One report per agency and year."""

        abstract = False
        constraints = (models.UniqueConstraint(fields=["perangkat_daerah", "tahun"], name="satu_laporan_setahun"),)

    def __str__(self) -> str:
        return self.kode


class BagianLaporan(BarisBuku):
    """A row that belongs to one report."""

    laporan = models.ForeignKey(Laporan, on_delete=models.CASCADE)

    class Meta(BarisBuku.Meta):
        """One id per report."""

        abstract = True
        constraints = (models.UniqueConstraint(fields=["laporan", "kode"], name="satu_%(class)s_per_kode"),)

    def __str__(self) -> str:
        return self.kode


class DasarHukum(BagianLaporan):
    """A regulation that founds the agency or the report."""

    perihal = models.TextField()
    nama = models.TextField()
    tentang = models.TextField()
    urutan = models.PositiveBigIntegerField()


class TugasFungsi(BagianLaporan):
    """A main task or a function."""

    jenis = models.TextField()
    uraian = models.TextField()
    dasar_hukum = models.ForeignKey(DasarHukum, on_delete=models.PROTECT, null=True)
    urutan = models.PositiveBigIntegerField()


class StatistikPegawai(BagianLaporan):
    """A count of staff in one category on one day."""

    kelompok = models.CharField(max_length=16, choices=list_pilihan(pilihan.KelompokPegawai))
    kategori = models.TextField()
    jumlah = models.BigIntegerField(null=True)
    pada = models.DateField()
    sisa = models.BooleanField(default=False)
    urutan = models.PositiveBigIntegerField()


class Aset(BagianLaporan):
    """One row of an asset list."""

    unit_kerja = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="+")
    kelompok = models.TextField()
    nama = models.TextField()
    jumlah = models.BigIntegerField()
    kondisi = models.TextField(null=True)
    tahun = models.PositiveBigIntegerField()
    urutan = models.PositiveBigIntegerField()


class Isu(BagianLaporan):
    """A main problem or a strategic issue."""

    jenis = models.CharField(max_length=16, choices=list_pilihan(pilihan.JenisIsu))
    uraian = models.TextField()
    tahun = models.PositiveBigIntegerField()
    urutan = models.PositiveBigIntegerField()


class Langkah(BagianLaporan):
    """A step taken or planned to solve an issue."""

    isu = models.ForeignKey(Isu, on_delete=models.CASCADE)
    uraian = models.TextField()
    urutan = models.PositiveBigIntegerField()


class Rekomendasi(BagianLaporan):
    """A recommendation of last year's evaluation and what was done about it."""

    tahun = models.PositiveBigIntegerField()
    uraian = models.TextField()
    tindak_lanjut = models.TextField(null=True)
    status = models.TextField()
    urutan = models.PositiveBigIntegerField()


class CatatanSumber(BagianLaporan):
    """Which of several readings of the source a cell takes, and why."""

    tabel = models.TextField()
    baris_id = models.TextField(null=True)
    kolom = models.TextField(null=True)
    jenis = models.CharField(max_length=16, choices=list_pilihan(pilihan.JenisCatatan))
    tempat = models.TextField()
    bacaan_dipakai = models.TextField()
    bacaan_lain = models.TextField(null=True)
    alasan = models.TextField()


class Narasi(models.Model):
    """A text that people wrote for one section: Markdown in which figures are references."""

    laporan = models.ForeignKey(Laporan, on_delete=models.CASCADE, related_name="narasi")
    bagian = models.CharField(max_length=200)
    teks = models.TextField()

    class Meta:
        """In the order of their names; one text per section."""

        ordering = ("bagian",)
        constraints = (models.UniqueConstraint(fields=["laporan", "bagian"], name="satu_narasi_per_bagian"),)

    def __str__(self) -> str:
        return self.bagian
