"""The money in whole rupiah. What belongs to the whole agency has no node."""

from __future__ import annotations

from django.db import models

from terang.kinerja import pilihan
from terang.web.common.baris import BarisBuku
from terang.web.common.pilihan import list_pilihan
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import Indikator, Simpul


class Anggaran(BarisBuku):
    """A budget; with `jenis_belanja` it is the share of that kind, without it is the whole."""

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="anggaran")
    pemilik = models.ForeignKey(Simpul, on_delete=models.PROTECT, null=True, related_name="anggaran")
    tahun = models.PositiveBigIntegerField()
    versi = models.CharField(max_length=16, choices=list_pilihan(pilihan.Versi))
    jenis_belanja = models.CharField(max_length=16, null=True, choices=list_pilihan(pilihan.JenisBelanja))
    sumber_dana = models.TextField(null=True, blank=True)
    jumlah = models.BigIntegerField()

    class Meta(BarisBuku.Meta):
        """Found by year."""

        abstract = False
        indexes = (models.Index(fields=["perangkat_daerah", "tahun"]),)

    def __str__(self) -> str:
        return self.kode


class RealisasiAnggaran(BarisBuku):
    """Spending from the first of January up to the end of a period."""

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="realisasi_anggaran")
    pemilik = models.ForeignKey(Simpul, on_delete=models.PROTECT, null=True, related_name="realisasi_anggaran")
    tahun = models.PositiveBigIntegerField()
    periode = models.CharField(max_length=8, choices=list_pilihan(pilihan.Periode))
    jenis_belanja = models.CharField(max_length=16, null=True, choices=list_pilihan(pilihan.JenisBelanja))
    sumber_dana = models.TextField(null=True, blank=True)
    jumlah = models.BigIntegerField()

    class Meta(BarisBuku.Meta):
        """Found by year."""

        abstract = False
        indexes = (models.Index(fields=["perangkat_daerah", "tahun"]),)

    def __str__(self) -> str:
        return self.kode


class Pendapatan(BarisBuku):
    """A revenue source with its target and what came in; empty when unknown."""

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="pendapatan")
    uraian = models.TextField()
    tahun = models.PositiveBigIntegerField()
    target = models.BigIntegerField(null=True, blank=True)
    realisasi = models.BigIntegerField(null=True, blank=True)
    keterangan = models.TextField(null=True, blank=True)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return self.uraian


class TandaAnggaran(models.Model):
    """Says that the money of a node serves an indicator."""

    simpul = models.ForeignKey(Simpul, on_delete=models.CASCADE, related_name="tanda_anggaran")
    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="tanda_anggaran")
    tahun = models.PositiveSmallIntegerField()

    class Meta:
        """Once per year."""

        constraints = (models.UniqueConstraint(fields=["simpul", "indikator", "tahun"], name="satu_tanda_anggaran"),)

    def __str__(self) -> str:
        return f"{self.simpul} → {self.indikator}"
