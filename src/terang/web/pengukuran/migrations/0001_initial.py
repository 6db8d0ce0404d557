"""Figures, evidence, calendar, remarks."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import terang.web.common.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("perencanaan", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Analisis",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                (
                    "jenis",
                    models.CharField(
                        choices=[
                            ("pendorong", "Pendorong"),
                            ("penghambat", "Penghambat"),
                            ("solusi", "Solusi"),
                            ("tindak-lanjut", "Tindak lanjut"),
                        ],
                        max_length=16,
                    ),
                ),
                ("uraian", models.TextField()),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="analisis", to="perencanaan.indikator"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="JadwalPengisian",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tahun", models.PositiveSmallIntegerField()),
                (
                    "periode",
                    models.CharField(
                        choices=[
                            ("tahun", "Setahun"),
                            ("tw1", "Triwulan I"),
                            ("tw2", "Triwulan II"),
                            ("tw3", "Triwulan III"),
                            ("tw4", "Triwulan IV"),
                            ("b01", "Januari"),
                            ("b02", "Februari"),
                            ("b03", "Maret"),
                            ("b04", "April"),
                            ("b05", "Mei"),
                            ("b06", "Juni"),
                            ("b07", "Juli"),
                            ("b08", "Agustus"),
                            ("b09", "September"),
                            ("b10", "Oktober"),
                            ("b11", "November"),
                            ("b12", "Desember"),
                        ],
                        max_length=8,
                    ),
                ),
                ("buka_isi", models.DateField()),
                ("tutup_isi", models.DateField()),
                ("buka_reviu", models.DateField()),
                ("tutup_reviu", models.DateField()),
            ],
            options={
                "ordering": ("tahun", "buka_isi"),
                "constraints": [
                    models.UniqueConstraint(fields=("tahun", "periode"), name="satu_jadwal_per_periode"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("tutup_isi__gte", models.F("buka_isi")), ("tutup_reviu__gte", models.F("buka_reviu"))
                        ),
                        name="jadwal_urut",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Pembanding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                ("lingkup", models.TextField()),
                ("nilai", terang.web.common.fields.ExactDecimalField(max_length=64)),
                ("sumber", models.TextField()),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pembanding",
                        to="perencanaan.indikator",
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Realisasi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                (
                    "periode",
                    models.CharField(
                        choices=[
                            ("tahun", "Setahun"),
                            ("tw1", "Triwulan I"),
                            ("tw2", "Triwulan II"),
                            ("tw3", "Triwulan III"),
                            ("tw4", "Triwulan IV"),
                            ("b01", "Januari"),
                            ("b02", "Februari"),
                            ("b03", "Maret"),
                            ("b04", "April"),
                            ("b05", "Mei"),
                            ("b06", "Juni"),
                            ("b07", "Juli"),
                            ("b08", "Agustus"),
                            ("b09", "September"),
                            ("b10", "Oktober"),
                            ("b11", "November"),
                            ("b12", "Desember"),
                        ],
                        max_length=8,
                    ),
                ),
                ("nilai", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("predikat", models.TextField(blank=True, null=True)),
                ("pengukur", models.TextField()),
                ("dipakai", models.BooleanField(default=True)),
                ("alasan", models.TextField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draf", "Draf"),
                            ("diajukan", "Diajukan"),
                            ("diverifikasi", "Diverifikasi"),
                            ("disahkan", "Disahkan"),
                            ("dikunci", "Dikunci"),
                            ("dikembalikan", "Dikembalikan"),
                        ],
                        default="draf",
                        max_length=16,
                    ),
                ),
                ("kategori", models.TextField(blank=True, null=True)),
                ("terbitan", models.PositiveIntegerField(default=1)),
                ("diubah", models.DateTimeField(null=True)),
                ("catatan", models.TextField(blank=True)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="realisasi",
                        to="perencanaan.indikator",
                    ),
                ),
                (
                    "pemeriksa",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pengesah",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pengisi",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Komponen",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("nama", models.TextField()),
                ("nilai", terang.web.common.fields.ExactDecimalField(max_length=64)),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                (
                    "realisasi",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="komponen", to="pengukuran.realisasi"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Komentar",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("isi", models.TextField()),
                ("waktu", models.DateTimeField()),
                (
                    "penulis",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("sebutan", models.ManyToManyField(related_name="disebut", to=settings.AUTH_USER_MODEL)),
                (
                    "realisasi",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="komentar", to="pengukuran.realisasi"
                    ),
                ),
            ],
            options={
                "ordering": ("waktu", "id"),
            },
        ),
        migrations.CreateModel(
            name="Bukti",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("jenis", models.TextField()),
                ("judul", models.TextField()),
                ("nomor", models.TextField(blank=True, null=True)),
                ("tanggal", models.DateField(blank=True, null=True)),
                ("lokasi", models.TextField(blank=True, null=True)),
                ("sha256", models.TextField(blank=True, null=True)),
                ("berkas", models.FileField(blank=True, upload_to="bukti/")),
                ("tipe", models.CharField(blank=True, max_length=100)),
                (
                    "pengunggah",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "realisasi",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="bukti", to="pengukuran.realisasi"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="realisasi",
            index=models.Index(fields=["indikator", "tahun", "periode"], name="pengukuran__indikat_460162_idx"),
        ),
        migrations.AddConstraint(
            model_name="realisasi",
            constraint=models.UniqueConstraint(
                condition=models.Q(("dipakai", True)),
                fields=("indikator", "tahun", "periode"),
                name="satu_realisasi_dipakai",
            ),
        ),
    ]
