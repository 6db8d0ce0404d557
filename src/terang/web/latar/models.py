"""Jobs with the files that they made, and notices with who wants them by e-mail too."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from terang.web.organisasi.models import UnitKerja


class StatusPekerjaan(models.TextChoices):
    """How far a job is."""

    MENUNGGU = "menunggu", "Menunggu giliran"
    BERJALAN = "berjalan", "Sedang berjalan"
    SELESAI = "selesai", "Selesai"
    GAGAL = "gagal", "Gagal"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class Pekerjaan(models.Model):
    """A job: what was asked for, how far it is, and how it ended.

    `putaran` counts its starts: a worker that comes back from the dead belongs to an older one and changes nothing.
    `terdengar` is the last sign of life of whoever works on it.
    """

    jenis = models.CharField(max_length=40)
    judul = models.CharField(max_length=300)
    pembuat = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="pekerjaan", null=True, blank=True
    )
    unit = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    isi = models.JSONField(default=dict)
    status = models.CharField(max_length=16, choices=StatusPekerjaan, default=StatusPekerjaan.MENUNGGU)
    langkah = models.CharField(max_length=300, blank=True)
    kemajuan = models.PositiveSmallIntegerField(default=0)
    pesan = models.TextField(blank=True)
    putaran = models.PositiveIntegerField(default=1)
    batal = models.BooleanField(default=False)
    dibuat = models.DateTimeField()
    dimulai = models.DateTimeField(null=True)
    terdengar = models.DateTimeField(null=True)
    selesai = models.DateTimeField(null=True)

    class Meta:
        """Newest first."""

        ordering = ("-id",)
        constraints = (models.CheckConstraint(condition=Q(kemajuan__lte=100), name="kemajuan_paling_banyak_seratus"),)

    def __str__(self) -> str:
        return f"{self.judul}: {self.status}"


class BerkasHasil(models.Model):
    """A file that a job made."""

    pekerjaan = models.ForeignKey(Pekerjaan, on_delete=models.CASCADE, related_name="hasil")
    nama = models.CharField(max_length=200)
    berkas = models.FileField(upload_to="pekerjaan/%Y/%m/", max_length=300)
    besar = models.PositiveBigIntegerField()
    sidik = models.CharField(max_length=64)

    class Meta:
        """In the order in which the job made them: the most wanted first."""

        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["pekerjaan", "nama"], name="satu_hasil_per_nama"),)

    def __str__(self) -> str:
        return self.nama


class Pemberitahuan(models.Model):
    """Something a person is told once: `kunci` says what about, so that no reminder comes twice."""

    untuk = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="pemberitahuan")
    judul = models.CharField(max_length=200)
    uraian = models.TextField(blank=True)
    alamat = models.CharField(max_length=300)
    kunci = models.CharField(max_length=300, blank=True)
    waktu = models.DateTimeField()
    dibaca = models.DateTimeField(null=True)
    dikirim = models.DateTimeField(null=True)

    class Meta:
        """Newest first."""

        ordering = ("-id",)
        indexes = (models.Index(fields=["untuk", "dibaca"]),)
        constraints = (
            models.UniqueConstraint(fields=["untuk", "kunci"], condition=~Q(kunci=""), name="satu_kabar_per_kunci"),
        )

    def __str__(self) -> str:
        return self.judul


class PilihanKabar(models.Model):
    """Who does not want notices by e-mail."""

    pengguna = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="pilihan_kabar")
    surel = models.BooleanField(default=True)

    def __str__(self) -> str:
        return f"{self.pengguna_id}: {self.surel}"
