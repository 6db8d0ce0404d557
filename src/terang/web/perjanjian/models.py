"""Perjanjian Kinerja: who promises what to whom (PermenPANRB 53/2014, Lampiran I)."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from terang.kinerja import pilihan
from terang.web.common.baris import BarisBuku
from terang.web.common.pilihan import list_pilihan
from terang.web.organisasi.models import Jabatan, PerangkatDaerah
from terang.web.perencanaan.models import Indikator, Simpul, Target


class StatusPerjanjian(models.TextChoices):
    """How far an agreement has come."""

    DRAF = "draf", "Draf"
    DIAJUKAN = "diajukan", "Menunggu tanda tangan"
    DITANDATANGANI = "ditandatangani", "Ditandatangani"


class PerjanjianKinerja(BarisBuku):
    """An agreement of one year between two parties.

    `induk` is the signed agreement that this one changes. `beku` holds, from the signature on, every ledger row that
    the official form prints and the provisions by which it was judged; `catatan` why it was last sent back.
    """

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, related_name="perjanjian")
    tahun = models.PositiveBigIntegerField()
    versi = models.CharField(max_length=16, choices=list_pilihan(pilihan.Versi))
    tanggal = models.DateField(null=True, blank=True)
    pihak_pertama = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="perjanjian")
    pihak_kedua = models.TextField()
    alasan_perubahan = models.TextField(null=True, blank=True)
    status = models.CharField(max_length=16, choices=StatusPerjanjian, default=StatusPerjanjian.DRAF)
    tanggal_dpa = models.DateField(null=True, blank=True)
    induk = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="turunan")
    pengaju = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    catatan = models.TextField(blank=True)
    berkas = models.FileField(upload_to="perjanjian/", blank=True)
    sidik_berkas = models.CharField(max_length=64, blank=True)
    beku = models.JSONField(null=True)

    class Meta(BarisBuku.Meta):
        """Found by year; one id per agency and year."""

        abstract = False
        indexes = (models.Index(fields=["perangkat_daerah", "tahun"]),)
        constraints = (
            models.UniqueConstraint(fields=["perangkat_daerah", "tahun", "kode"], name="satu_perjanjian_per_kode"),
        )

    def __str__(self) -> str:
        return self.kode


class ButirPerjanjian(BarisBuku):
    """One line of an agreement; `beku` holds target and rule as they were when it was signed.

    `penjelasan` says why the target is weaker than that of the Renstra.
    """

    perjanjian_kinerja = models.ForeignKey(PerjanjianKinerja, on_delete=models.CASCADE, related_name="butir")
    sasaran = models.ForeignKey(Simpul, on_delete=models.PROTECT, related_name="butir_perjanjian")
    indikator = models.ForeignKey(Indikator, on_delete=models.PROTECT, related_name="butir_perjanjian")
    target = models.ForeignKey(Target, on_delete=models.PROTECT, related_name="butir_perjanjian")
    urutan = models.PositiveBigIntegerField(default=1)
    penjelasan = models.TextField(blank=True)
    beku = models.JSONField(null=True)

    class Meta(BarisBuku.Meta):
        """In the order of the agreement."""

        abstract = False
        ordering = ("urutan", "posisi", "id")

    def __str__(self) -> str:
        return self.kode
