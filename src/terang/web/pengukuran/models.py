"""What came of the plan, who entered it, what proves it, and what people say about it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from terang.kinerja import pilihan
from terang.web.common.baris import BarisBuku
from terang.web.common.fields import ExactDecimalField
from terang.web.common.pilihan import list_pilihan
from terang.web.perencanaan.models import Indikator


class Realisasi(BarisBuku):
    """What was reached in a period, by one measurer; of several for one period exactly one is `dipakai`.

    `terbitan` rises with every write: a form that was opened on an older one is refused and shown both. `dibuka` says
    that somebody sent the figure back or opened it again, so that the calendar no longer holds for it.
    """

    indikator = models.ForeignKey(Indikator, on_delete=models.PROTECT, related_name="realisasi")
    tahun = models.PositiveBigIntegerField()
    periode = models.CharField(max_length=8, choices=list_pilihan(pilihan.Periode))
    nilai = ExactDecimalField(null=True, blank=True)
    predikat = models.TextField(null=True, blank=True)
    pengukur = models.TextField()
    dipakai = models.BooleanField(default=True)
    alasan = models.TextField(null=True, blank=True)
    status = models.CharField(
        max_length=16, choices=list_pilihan(pilihan.StatusData), default=pilihan.StatusData.DRAF.value
    )
    kategori = models.TextField(null=True, blank=True)
    terbitan = models.PositiveIntegerField(default=1)
    pengisi = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    pemeriksa = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    pengesah = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    diubah = models.DateTimeField(null=True)
    dibuka = models.BooleanField(default=False)
    catatan = models.TextField(blank=True)

    class Meta(BarisBuku.Meta):
        """Found by year and period; one figure per period is used."""

        abstract = False
        indexes = (models.Index(fields=["indikator", "tahun", "periode"]),)
        constraints = (
            models.UniqueConstraint(
                fields=["indikator", "tahun", "periode"], condition=Q(dipakai=True), name="satu_realisasi_dipakai"
            ),
        )

    def __str__(self) -> str:
        return self.kode


class Komponen(BarisBuku):
    """A part of a realisasi, such as a dimension of an index."""

    realisasi = models.ForeignKey(Realisasi, on_delete=models.CASCADE, related_name="komponen")
    nama = models.TextField()
    nilai = ExactDecimalField()
    urutan = models.PositiveBigIntegerField(default=1)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return self.nama


class Bukti(BarisBuku):
    """Evidence of a realisasi: a file with its SHA-256, a letter, a link, or a note."""

    realisasi = models.ForeignKey(Realisasi, on_delete=models.CASCADE, related_name="bukti")
    jenis = models.TextField()
    judul = models.TextField()
    nomor = models.TextField(null=True, blank=True)
    tanggal = models.DateField(null=True, blank=True)
    lokasi = models.TextField(null=True, blank=True)
    sha256 = models.TextField(null=True, blank=True)
    berkas = models.FileField(upload_to="bukti/", blank=True)
    tipe = models.CharField(max_length=100, blank=True)
    pengunggah = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return self.judul


class Pembanding(BarisBuku):
    """A figure of others to compare a realisasi with."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="pembanding")
    tahun = models.PositiveBigIntegerField()
    lingkup = models.TextField()
    nilai = ExactDecimalField()
    sumber = models.TextField()

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return f"{self.lingkup} {self.tahun}"


class Analisis(BarisBuku):
    """A cause, an obstacle, a solution or a next step for one indicator in one year."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="analisis")
    tahun = models.PositiveBigIntegerField()
    jenis = models.CharField(max_length=16, choices=list_pilihan(pilihan.JenisAnalisis))
    uraian = models.TextField()
    urutan = models.PositiveBigIntegerField(default=1)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return self.uraian


class JadwalPengisian(models.Model):
    """When the figures of a period are entered, and when they are checked; one calendar for all agencies."""

    tahun = models.PositiveSmallIntegerField()
    periode = models.CharField(max_length=8, choices=list_pilihan(pilihan.Periode))
    buka_isi = models.DateField()
    tutup_isi = models.DateField()
    buka_reviu = models.DateField()
    tutup_reviu = models.DateField()

    class Meta:
        """In the order of time; one row per period."""

        ordering = ("tahun", "buka_isi")
        constraints = (
            models.UniqueConstraint(fields=["tahun", "periode"], name="satu_jadwal_per_periode"),
            models.CheckConstraint(
                condition=Q(tutup_isi__gte=F("buka_isi")) & Q(tutup_reviu__gte=F("buka_reviu")), name="jadwal_urut"
            ),
        )

    def __str__(self) -> str:
        return f"{self.tahun} {self.periode}"


class Komentar(models.Model):
    """A remark of a person about a figure, with whom it calls."""

    realisasi = models.ForeignKey(Realisasi, on_delete=models.CASCADE, related_name="komentar")
    penulis = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    isi = models.TextField()
    waktu = models.DateTimeField()
    sebutan = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="disebut")

    class Meta:
        """In the order in which they were said."""

        ordering = ("waktu", "id")

    def __str__(self) -> str:
        return self.isi
