"""The first tables."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Instansi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.SlugField(max_length=64, unique=True)),
                ("nama", models.CharField(max_length=200)),
                ("nama_daerah", models.CharField(max_length=200)),
                ("sebutan_kepala", models.CharField(max_length=200)),
                ("kode_wilayah", models.CharField(blank=True, max_length=16)),
            ],
        ),
        migrations.CreateModel(
            name="PerangkatDaerah",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.SlugField(max_length=64, unique=True)),
                ("nama", models.CharField(max_length=200)),
                ("nama_pendek", models.CharField(max_length=200)),
                ("singkatan", models.CharField(max_length=40)),
                ("jenis", models.CharField(max_length=40)),
                ("sebutan_kepala", models.CharField(max_length=200)),
                ("kode_nomenklatur", models.CharField(blank=True, max_length=40)),
                ("alamat", models.TextField(blank=True)),
                ("urutan", models.PositiveIntegerField(default=1)),
                ("instansi", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="organisasi.instansi")),
            ],
            options={
                "ordering": ("urutan", "nama"),
            },
        ),
        migrations.CreateModel(
            name="UnitKerja",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.SlugField(max_length=80, unique=True)),
                ("instansi", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="organisasi.instansi")),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="organisasi.perangkatdaerah"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Jabatan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nama", models.CharField(max_length=200)),
                ("jenjang", models.CharField(blank=True, max_length=80)),
                ("kepala", models.BooleanField(default=False)),
                ("urutan", models.PositiveIntegerField(default=1)),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="jabatan", to="organisasi.unitkerja"
                    ),
                ),
            ],
            options={
                "ordering": ("-kepala", "urutan", "id"),
            },
        ),
        migrations.CreateModel(
            name="Pejabat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nama", models.CharField(max_length=200)),
                ("nip", models.CharField(blank=True, max_length=18)),
                ("pangkat", models.CharField(blank=True, max_length=80)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("definitif", "Definitif"),
                            ("plt", "Plt (pelaksana tugas)"),
                            ("plh", "Plh (pelaksana harian)"),
                            ("pj", "Pj (penjabat)"),
                        ],
                        max_length=16,
                    ),
                ),
                ("mulai", models.DateField()),
                ("selesai", models.DateField(null=True)),
                (
                    "jabatan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="pejabat", to="organisasi.jabatan"
                    ),
                ),
            ],
            options={
                "ordering": ("-mulai", "-id"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("selesai", None)),
                        fields=("jabatan", "status"),
                        name="satu_pejabat_berjalan",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("selesai", None), ("selesai__gte", models.F("mulai")), _connector="OR"),
                        name="pejabat_selesai_sesudah_mulai",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PenerusUnit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "jenis",
                    models.CharField(choices=[("gabung", "Penggabungan"), ("pecah", "Pemecahan")], max_length=16),
                ),
                ("pada", models.DateField()),
                ("dasar", models.CharField(blank=True, max_length=200)),
                (
                    "baru",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="pendahulu", to="organisasi.unitkerja"
                    ),
                ),
                (
                    "lama",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="penerus", to="organisasi.unitkerja"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("lama", "baru"), name="satu_penerus"),
                    models.CheckConstraint(
                        condition=models.Q(("lama", models.F("baru")), _negated=True), name="penerus_unit_lain"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="KedudukanUnit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nama", models.CharField(max_length=200)),
                ("urutan", models.PositiveIntegerField(default=1)),
                ("mulai", models.DateField()),
                ("selesai", models.DateField(null=True)),
                ("dasar", models.CharField(blank=True, max_length=200)),
                (
                    "induk",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisasi.unitkerja",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="kedudukan", to="organisasi.unitkerja"
                    ),
                ),
            ],
            options={
                "ordering": ("mulai", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("selesai", None)), fields=("unit",), name="satu_kedudukan_berjalan"
                    ),
                    models.UniqueConstraint(fields=("unit", "mulai"), name="satu_kedudukan_sehari"),
                    models.CheckConstraint(
                        condition=models.Q(("induk", models.F("unit")), _negated=True),
                        name="kedudukan_bukan_induk_sendiri",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("selesai", None), ("selesai__gte", models.F("mulai")), _connector="OR"),
                        name="kedudukan_selesai_sesudah_mulai",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="jabatan",
            constraint=models.UniqueConstraint(fields=("unit", "nama"), name="satu_jabatan_per_nama"),
        ),
    ]
