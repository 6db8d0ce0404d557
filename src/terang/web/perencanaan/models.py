"""The plan: one tree per document, what is measured at its nodes, and what is promised for which year."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from terang.kinerja import pilihan
from terang.web.common.baris import BarisBuku
from terang.web.common.fields import ExactDecimalField
from terang.web.common.pilihan import list_pilihan
from terang.web.organisasi.models import Jabatan, PerangkatDaerah, UnitKerja


class JenisRencana(models.TextChoices):
    """Which document."""

    RPJMD = "rpjmd", "RPJMD"
    RENSTRA = "renstra", "Renstra"


class StatusRencana(models.TextChoices):
    """Whether the document may still change freely."""

    DRAF = "draf", "Draf"
    DITETAPKAN = "ditetapkan", "Ditetapkan"


class JenisSimpul(models.TextChoices):
    """The kinds of node, from the top down."""

    VISI = "visi", "Visi"
    MISI = "misi", "Misi"
    TUJUAN = "tujuan", "Tujuan"
    SASARAN = "sasaran", "Sasaran"
    STRATEGI = "strategi", "Strategi"
    ARAH_KEBIJAKAN = "arah_kebijakan", "Arah kebijakan"
    PROGRAM = "program", "Program"
    KEGIATAN = "kegiatan", "Kegiatan"
    SUB_KEGIATAN = "sub_kegiatan", "Sub kegiatan"


class Rencana(models.Model):
    """A planning document: the RPJMD of the government (no perangkat daerah) or the Renstra of one of its agencies."""

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, on_delete=models.PROTECT, null=True, related_name="rencana")
    jenis = models.CharField(max_length=16, choices=JenisRencana)
    nama = models.CharField(max_length=300)
    tahun_awal = models.PositiveSmallIntegerField()
    tahun_akhir = models.PositiveSmallIntegerField()
    dasar = models.CharField(max_length=300, blank=True)
    status = models.CharField(max_length=16, choices=StatusRencana, default=StatusRencana.DRAF)

    class Meta:
        """Newest first; one document per agency and first year."""

        ordering = ("-tahun_awal", "id")
        constraints = (
            models.UniqueConstraint(fields=["perangkat_daerah", "tahun_awal"], name="satu_rencana_per_masa"),
            models.CheckConstraint(condition=Q(tahun_akhir__gte=F("tahun_awal")), name="rencana_masa_urut"),
        )

    def __str__(self) -> str:
        return self.nama


class Simpul(BarisBuku):
    """A node of the tree; its id is unique in its document over all kinds.

    `induk` is the node above: a misi's visi, a strategi's sasaran, a kegiatan's program. A program stands at the top
    and serves sasaran through `Dukungan`, of its own document or of another agency's (crosscutting).
    """

    rencana = models.ForeignKey(Rencana, on_delete=models.CASCADE, related_name="simpul")
    jenis = models.CharField(max_length=16, choices=JenisSimpul)
    induk = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="anak")
    nama = models.TextField()
    urutan = models.PositiveBigIntegerField(default=1)
    nomor = models.TextField(null=True, blank=True)
    nomenklatur = models.TextField(null=True, blank=True)
    versi_nomenklatur = models.TextField(null=True, blank=True)
    tahun_awal = models.PositiveBigIntegerField(null=True, blank=True)
    tahun_akhir = models.PositiveBigIntegerField(null=True, blank=True)

    class Meta(BarisBuku.Meta):
        """Siblings in their order."""

        abstract = False
        ordering = ("urutan", "posisi", "id")
        constraints = (
            models.UniqueConstraint(fields=["rencana", "kode"], name="satu_simpul_per_kode"),
            models.CheckConstraint(condition=~Q(induk=F("id")), name="simpul_bukan_induk_sendiri"),
        )

    def __str__(self) -> str:
        return self.nama


class Dukungan(BarisBuku):
    """A program, kegiatan or sub kegiatan serves a sasaran."""

    pendukung = models.ForeignKey(Simpul, on_delete=models.CASCADE, related_name="mendukung")
    sasaran = models.ForeignKey(Simpul, on_delete=models.CASCADE, related_name="didukung")
    dasar = models.TextField(null=True, blank=True)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return f"{self.pendukung} → {self.sasaran}"


class Satuan(BarisBuku):
    """A unit of measurement, and how its figures are printed."""

    rencana = models.ForeignKey(Rencana, on_delete=models.CASCADE, related_name="satuan")
    nama = models.TextField()
    lambang = models.TextField(null=True, blank=True)
    jenis = models.CharField(max_length=16, choices=list_pilihan(pilihan.JenisSatuan))
    desimal = models.PositiveSmallIntegerField(default=2)

    class Meta(BarisBuku.Meta):
        """One id per document."""

        abstract = False
        constraints = (models.UniqueConstraint(fields=["rencana", "kode"], name="satu_satuan_per_kode"),)

    def __str__(self) -> str:
        return self.nama


class Predikat(BarisBuku):
    """One step of an ordinal scale and the score it counts for."""

    rencana = models.ForeignKey(Rencana, on_delete=models.CASCADE, related_name="predikat")
    skala = models.TextField()
    sebutan = models.TextField()
    nilai = ExactDecimalField()
    sumber = models.TextField()

    class Meta(BarisBuku.Meta):
        """One id per document."""

        abstract = False
        constraints = (models.UniqueConstraint(fields=["rencana", "kode"], name="satu_predikat_per_kode"),)

    def __str__(self) -> str:
        return self.sebutan


class Indikator(BarisBuku):
    """What is measured at a node: name, definition, formula, unit, rule of capaian, source and who answers for it."""

    rencana = models.ForeignKey(Rencana, on_delete=models.CASCADE, related_name="indikator")
    pemilik = models.ForeignKey(Simpul, on_delete=models.PROTECT, related_name="indikator")
    nama = models.TextField()
    definisi = models.TextField(null=True, blank=True)
    formulasi = models.TextField(null=True, blank=True)
    satuan = models.ForeignKey(Satuan, on_delete=models.PROTECT)
    polaritas = models.CharField(max_length=16, choices=list_pilihan(pilihan.Polaritas))
    rumus = models.CharField(max_length=16, choices=list_pilihan(pilihan.Rumus))
    akumulasi = models.CharField(max_length=16, choices=list_pilihan(pilihan.Akumulasi))
    tingkat = models.CharField(max_length=16, choices=list_pilihan(pilihan.Tingkat))
    skala_predikat = models.TextField(null=True, blank=True)
    sumber_data = models.TextField(null=True, blank=True)
    frekuensi = models.TextField(null=True, blank=True)
    penanggung_jawab = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, null=True, related_name="indikator")
    iku = models.BooleanField(default=False)
    urutan = models.PositiveBigIntegerField(default=1)

    class Meta(BarisBuku.Meta):
        """One id per document."""

        abstract = False
        constraints = (models.UniqueConstraint(fields=["rencana", "kode"], name="satu_indikator_per_kode"),)

    def __str__(self) -> str:
        return self.nama


class PenanggungJawab(models.Model):
    """Which post answers for an indicator, from one day to another (both included)."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="penanggung")
    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT)
    mulai = models.DateField()
    selesai = models.DateField(null=True)

    class Meta:
        """Newest first; one at a time."""

        ordering = ("-mulai", "-id")
        constraints = (
            models.UniqueConstraint(fields=["indikator"], condition=Q(selesai=None), name="satu_penanggung_berjalan"),
        )

    def __str__(self) -> str:
        return str(self.jabatan)


class JedaMetode(BarisBuku):
    """A year from which an indicator is measured in another way."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="jeda")
    tahun = models.PositiveBigIntegerField()
    pengukur = models.TextField(null=True, blank=True)
    uraian = models.TextField()
    dasar = models.TextField(null=True, blank=True)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return f"{self.indikator}: {self.tahun}"


class Target(BarisBuku):
    """What is promised for an indicator in one version, year and period. Its history is the trail of `target`."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="target")
    versi = models.CharField(max_length=16, choices=list_pilihan(pilihan.Versi))
    tahun = models.PositiveBigIntegerField()
    periode = models.CharField(max_length=8, choices=list_pilihan(pilihan.Periode))
    tanda = models.CharField(max_length=8, choices=list_pilihan(pilihan.Tanda))
    nilai = ExactDecimalField(null=True, blank=True)
    batas_atas = ExactDecimalField(null=True, blank=True)
    predikat = models.TextField(null=True, blank=True)

    class Meta(BarisBuku.Meta):
        """In the order of the file; found by year."""

        abstract = False
        indexes = (models.Index(fields=["indikator", "tahun"]),)

    def __str__(self) -> str:
        return self.kode


class RencanaAksi(BarisBuku):
    """One step of the action plan behind the agreement."""

    indikator = models.ForeignKey(Indikator, on_delete=models.CASCADE, related_name="rencana_aksi")
    uraian = models.TextField()
    tahun = models.PositiveBigIntegerField()
    periode = models.CharField(max_length=8, choices=list_pilihan(pilihan.Periode))
    target = ExactDecimalField(null=True, blank=True)
    realisasi = ExactDecimalField(null=True, blank=True)
    satuan = models.ForeignKey(Satuan, on_delete=models.PROTECT, null=True)
    anggaran = models.BigIntegerField(null=True, blank=True)
    penanggung_jawab = models.ForeignKey(UnitKerja, on_delete=models.PROTECT, null=True, related_name="+")
    selesai = models.DateField(null=True, blank=True)
    urutan = models.PositiveBigIntegerField(default=1)

    class Meta(BarisBuku.Meta):
        """In the order of the file."""

        abstract = False

    def __str__(self) -> str:
        return self.uraian


class Hapusan(models.Model):
    """What was deleted, whole, so that it can be taken back: rows as Django writes them, in the order of putting back.

    `sejak` is when; after `perencanaan.actions_hapus.TENGGANG` it cannot be taken back any more.
    """

    rencana = models.ForeignKey(Rencana, on_delete=models.CASCADE, related_name="hapusan")
    uraian = models.TextField()
    isi = models.TextField()
    sejak = models.DateTimeField()
    penghapus = models.CharField(max_length=200)

    class Meta:
        """Newest first."""

        ordering = ("-sejak", "-id")

    def __str__(self) -> str:
        return self.uraian
