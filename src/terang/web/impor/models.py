"""A delivered file on its way into the plan and the money."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from terang.web.organisasi.models import PerangkatDaerah, UnitKerja


class StatusImpor(models.TextChoices):
    """How far it is."""

    DIUNGGAH = "diunggah", "Menunggu kolom ditunjuk"
    DIPETAKAN = "dipetakan", "Siap diterapkan"
    DITERAPKAN = "diterapkan", "Diterapkan"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class Impor(models.Model):
    """One file of one agency's year.

    `unit` is the top unit of the agency, by which permissions are asked; `peta` and `mulai` say what the columns of
    table `tabel` hold and where its rows begin; `pilihan` what else was chosen; `pratinjau` the counts last shown;
    `hasil` every row that was written, with what it said before.
    """

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="impor")
    unit = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="+")
    tahun = models.PositiveSmallIntegerField()
    berkas = models.CharField(max_length=200)
    ukuran = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    pembuat = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="impor")
    waktu = models.DateTimeField()
    status = models.CharField(max_length=16, choices=StatusImpor, default=StatusImpor.DIUNGGAH)
    tabel = models.PositiveIntegerField(default=0)
    jenis = models.CharField(max_length=32, blank=True)
    peta = models.JSONField(default=list)
    mulai = models.PositiveIntegerField(default=0)
    pilihan = models.JSONField(default=dict)
    pratinjau = models.JSONField(default=dict)
    hasil = models.JSONField(default=list)

    class Meta:
        """Newest first."""

        ordering = ("-waktu", "-id")

    def __str__(self) -> str:
        return self.berkas


class TabelBerkas(models.Model):
    """A table of a file: rows as number, texts, and over how many columns each text reaches."""

    impor = models.ForeignKey(Impor, on_delete=models.CASCADE, related_name="tabel_berkas")
    nomor = models.PositiveIntegerField()
    judul = models.CharField(max_length=300)
    banyak_baris = models.PositiveIntegerField()
    tebakan = models.CharField(max_length=32, blank=True)
    skor = models.PositiveSmallIntegerField(default=0)
    baris = models.JSONField()

    class Meta:
        """In the order of the file."""

        ordering = ("nomor",)
        constraints = (models.UniqueConstraint(fields=["impor", "nomor"], name="satu_tabel_per_nomor"),)

    def __str__(self) -> str:
        return self.judul
