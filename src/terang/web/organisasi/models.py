"""The organisation. A unit is who it is for ever; its name and its place in the tree are dated rows of their own."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from terang.kinerja.pilihan import StatusPejabat

STATUS_PEJABAT = (
    (StatusPejabat.DEFINITIF.value, "Definitif"),
    (StatusPejabat.PLT.value, "Plt (pelaksana tugas)"),
    (StatusPejabat.PLH.value, "Plh (pelaksana harian)"),
    (StatusPejabat.PJ.value, "Pj (penjabat)"),
)


class JenisPenerus(models.TextChoices):
    """How a unit came out of another."""

    GABUNG = "gabung", "Penggabungan"
    PECAH = "pecah", "Pemecahan"


class Instansi(models.Model):
    """The government that all perangkat daerah belong to."""

    kode = models.SlugField(max_length=64, unique=True)
    nama = models.CharField(max_length=200)
    nama_daerah = models.CharField(max_length=200)
    sebutan_kepala = models.CharField(max_length=200)
    kode_wilayah = models.CharField(max_length=16, blank=True)

    def __str__(self) -> str:
        return self.nama


class PerangkatDaerah(models.Model):
    """An agency that plans, agrees, measures and reports."""

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT)
    kode = models.SlugField(max_length=64, unique=True)
    nama = models.CharField(max_length=200)
    nama_pendek = models.CharField(max_length=200)
    singkatan = models.CharField(max_length=40)
    jenis = models.CharField(max_length=40)
    sebutan_kepala = models.CharField(max_length=200)
    kode_nomenklatur = models.CharField(max_length=40, blank=True)
    alamat = models.TextField(blank=True)
    misi_didukung = models.TextField(blank=True)
    urutan = models.PositiveIntegerField(default=1)

    class Meta:
        """In the order of the official list."""

        ordering = ("urutan", "nama")

    def __str__(self) -> str:
        return self.nama_pendek


class UnitKerja(models.Model):
    """A unit: the government itself at the root, each perangkat daerah under it, and the units inside.

    `kode` is its own in the whole government; `kode_buku` and `posisi` are its id and place in the ledger of its
    agency, empty as long as it never came from one.
    """

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT)
    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, null=True)
    kode = models.SlugField(max_length=80, unique=True)
    kode_buku = models.CharField(max_length=100, blank=True)
    posisi = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.kode


class KedudukanUnit(models.Model):
    """What a unit was called and under which unit it stood, from one day to another (both included)."""

    unit = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="kedudukan")
    induk = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, null=True, related_name="+")
    nama = models.CharField(max_length=200)
    urutan = models.PositiveBigIntegerField(default=1)
    mulai = models.DateField()
    selesai = models.DateField(null=True)
    dasar = models.CharField(max_length=200, blank=True)

    class Meta:
        """One open row per unit; nobody stands under themselves; no row ends before it starts."""

        ordering = ("mulai", "id")
        constraints = (
            models.UniqueConstraint(fields=["unit"], condition=Q(selesai=None), name="satu_kedudukan_berjalan"),
            models.UniqueConstraint(fields=["unit", "mulai"], name="satu_kedudukan_sehari"),
            models.CheckConstraint(condition=~Q(induk=F("unit")), name="kedudukan_bukan_induk_sendiri"),
            models.CheckConstraint(
                condition=Q(selesai=None) | Q(selesai__gte=F("mulai")), name="kedudukan_selesai_sesudah_mulai"
            ),
        )

    def __str__(self) -> str:
        return self.nama


class PenerusUnit(models.Model):
    """Which unit goes on with the work of which, from which day, on which legal basis."""

    lama = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="penerus")
    baru = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="pendahulu")
    jenis = models.CharField(max_length=16, choices=JenisPenerus)
    pada = models.DateField()
    dasar = models.CharField(max_length=200, blank=True)

    class Meta:
        """One link between two units."""

        constraints = (
            models.UniqueConstraint(fields=["lama", "baru"], name="satu_penerus"),
            models.CheckConstraint(condition=~Q(lama=F("baru")), name="penerus_unit_lain"),
        )

    def __str__(self) -> str:
        return f"{self.lama} → {self.baru}"


class Jabatan(models.Model):
    """A post in a unit."""

    unit = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, related_name="jabatan")
    nama = models.CharField(max_length=200)
    jenjang = models.CharField(max_length=80, blank=True)
    kepala = models.BooleanField(default=False)
    urutan = models.PositiveBigIntegerField(default=1)
    kode_buku = models.CharField(max_length=100, blank=True)
    posisi = models.PositiveIntegerField(default=0)

    class Meta:
        """In the order of the unit, its head first."""

        ordering = ("-kepala", "urutan", "id")
        constraints = (models.UniqueConstraint(fields=["unit", "nama"], name="satu_jabatan_per_nama"),)

    def __str__(self) -> str:
        return self.nama


class Pejabat(models.Model):
    """Who held a post, how, and from which day to which (both included)."""

    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="pejabat")
    nama = models.CharField(max_length=200)
    nip = models.CharField(max_length=18, blank=True)
    pangkat = models.CharField(max_length=80, blank=True)
    status = models.CharField(max_length=16, choices=STATUS_PEJABAT)
    kode_buku = models.CharField(max_length=100, blank=True)
    posisi = models.PositiveIntegerField(default=0)
    mulai = models.DateField()
    selesai = models.DateField(null=True)

    class Meta:
        """Newest first; one open row per post and way of holding it."""

        ordering = ("-mulai", "-id")
        constraints = (
            models.UniqueConstraint(
                fields=["jabatan", "status"], condition=Q(selesai=None), name="satu_pejabat_berjalan"
            ),
            models.CheckConstraint(
                condition=Q(selesai=None) | Q(selesai__gte=F("mulai")), name="pejabat_selesai_sesudah_mulai"
            ),
        )

    def __str__(self) -> str:
        return self.nama
