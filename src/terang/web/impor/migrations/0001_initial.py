"""Files on their way in."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisasi", "0003_urutan_besar"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Impor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tahun", models.PositiveSmallIntegerField()),
                ("berkas", models.CharField(max_length=200)),
                ("ukuran", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("waktu", models.DateTimeField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("diunggah", "Menunggu kolom ditunjuk"),
                            ("dipetakan", "Siap diterapkan"),
                            ("diterapkan", "Diterapkan"),
                            ("dibatalkan", "Dibatalkan"),
                        ],
                        default="diunggah",
                        max_length=16,
                    ),
                ),
                ("tabel", models.PositiveIntegerField(default=0)),
                ("jenis", models.CharField(blank=True, max_length=32)),
                ("peta", models.JSONField(default=list)),
                ("mulai", models.PositiveIntegerField(default=0)),
                ("pilihan", models.JSONField(default=dict)),
                ("pratinjau", models.JSONField(default=dict)),
                ("hasil", models.JSONField(default=list)),
                (
                    "pembuat",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impor",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impor",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisasi.unitkerja"
                    ),
                ),
            ],
            options={
                "ordering": ("-waktu", "-id"),
            },
        ),
        migrations.CreateModel(
            name="TabelBerkas",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nomor", models.PositiveIntegerField()),
                ("judul", models.CharField(max_length=300)),
                ("banyak_baris", models.PositiveIntegerField()),
                ("tebakan", models.CharField(blank=True, max_length=32)),
                ("skor", models.PositiveSmallIntegerField(default=0)),
                ("baris", models.JSONField()),
                (
                    "impor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="tabel_berkas", to="impor.impor"
                    ),
                ),
            ],
            options={
                "ordering": ("nomor",),
                "constraints": [models.UniqueConstraint(fields=("impor", "nomor"), name="satu_tabel_per_nomor")],
            },
        ),
    ]
