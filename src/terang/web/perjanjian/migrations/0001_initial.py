"""Agreements."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisasi", "0002_kode_buku"),
        ("perencanaan", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="PerjanjianKinerja",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                (
                    "versi",
                    models.CharField(
                        choices=[("renstra", "Renstra"), ("murni", "Murni"), ("perubahan", "Perubahan")], max_length=16
                    ),
                ),
                ("tanggal", models.DateField(blank=True, null=True)),
                ("pihak_kedua", models.TextField()),
                ("alasan_perubahan", models.TextField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draf", "Draf"),
                            ("diajukan", "Menunggu tanda tangan"),
                            ("ditandatangani", "Ditandatangani"),
                        ],
                        default="draf",
                        max_length=16,
                    ),
                ),
                ("tanggal_dpa", models.DateField(blank=True, null=True)),
                ("berkas", models.FileField(blank=True, upload_to="perjanjian/")),
                ("sidik_berkas", models.CharField(blank=True, max_length=64)),
                (
                    "induk",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="turunan",
                        to="perjanjian.perjanjiankinerja",
                    ),
                ),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="perjanjian",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
                (
                    "pihak_pertama",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="perjanjian", to="organisasi.jabatan"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ButirPerjanjian",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                ("beku", models.JSONField(null=True)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="butir_perjanjian",
                        to="perencanaan.indikator",
                    ),
                ),
                (
                    "sasaran",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="butir_perjanjian",
                        to="perencanaan.simpul",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="butir_perjanjian",
                        to="perencanaan.target",
                    ),
                ),
                (
                    "perjanjian_kinerja",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="butir",
                        to="perjanjian.perjanjiankinerja",
                    ),
                ),
            ],
            options={
                "ordering": ("urutan", "posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="perjanjiankinerja",
            index=models.Index(fields=["perangkat_daerah", "tahun"], name="perjanjian__perangk_881f52_idx"),
        ),
    ]
