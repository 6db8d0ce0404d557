"""The money."""

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
            name="Pendapatan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("uraian", models.TextField()),
                ("tahun", models.PositiveBigIntegerField()),
                ("target", models.BigIntegerField(blank=True, null=True)),
                ("realisasi", models.BigIntegerField(blank=True, null=True)),
                ("keterangan", models.TextField(blank=True, null=True)),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pendapatan",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Anggaran",
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
                (
                    "jenis_belanja",
                    models.CharField(
                        choices=[
                            ("operasi", "Belanja operasi"),
                            ("modal", "Belanja modal"),
                            ("tak-terduga", "Belanja tak terduga"),
                            ("transfer", "Belanja transfer"),
                            ("tidak-langsung", "Belanja tidak langsung"),
                            ("langsung", "Belanja langsung"),
                        ],
                        max_length=16,
                        null=True,
                    ),
                ),
                ("sumber_dana", models.TextField(blank=True, null=True)),
                ("jumlah", models.BigIntegerField()),
                (
                    "pemilik",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="anggaran",
                        to="perencanaan.simpul",
                    ),
                ),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="anggaran",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
                "indexes": [models.Index(fields=["perangkat_daerah", "tahun"], name="anggaran_an_perangk_e68239_idx")],
            },
        ),
        migrations.CreateModel(
            name="RealisasiAnggaran",
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
                (
                    "jenis_belanja",
                    models.CharField(
                        choices=[
                            ("operasi", "Belanja operasi"),
                            ("modal", "Belanja modal"),
                            ("tak-terduga", "Belanja tak terduga"),
                            ("transfer", "Belanja transfer"),
                            ("tidak-langsung", "Belanja tidak langsung"),
                            ("langsung", "Belanja langsung"),
                        ],
                        max_length=16,
                        null=True,
                    ),
                ),
                ("sumber_dana", models.TextField(blank=True, null=True)),
                ("jumlah", models.BigIntegerField()),
                (
                    "pemilik",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="realisasi_anggaran",
                        to="perencanaan.simpul",
                    ),
                ),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="realisasi_anggaran",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
                "indexes": [models.Index(fields=["perangkat_daerah", "tahun"], name="anggaran_re_perangk_eaef31_idx")],
            },
        ),
        migrations.CreateModel(
            name="TandaAnggaran",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tahun", models.PositiveSmallIntegerField()),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tanda_anggaran",
                        to="perencanaan.indikator",
                    ),
                ),
                (
                    "simpul",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tanda_anggaran",
                        to="perencanaan.simpul",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("simpul", "indikator", "tahun"), name="satu_tanda_anggaran")
                ],
            },
        ),
    ]
