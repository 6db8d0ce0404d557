"""The first tables."""

import django.contrib.auth.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisasi", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Pengguna",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "username",
                    models.CharField(
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="nama pengguna",
                    ),
                ),
                ("nama", models.CharField(max_length=200)),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="surel")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                ("is_active", models.BooleanField(default=True)),
                ("perdana", models.BooleanField(default=True)),
            ],
            options={
                "ordering": ("nama", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("email", ""), _negated=True), fields=("email",), name="satu_surel"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Larangan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "izin",
                    models.CharField(
                        choices=[
                            ("lihat", "lihat"),
                            ("ubah-organisasi", "ubah-organisasi"),
                            ("angkat-pejabat", "angkat-pejabat"),
                            ("lihat-pengguna", "lihat-pengguna"),
                            ("kelola-pengguna", "kelola-pengguna"),
                            ("beri-peran", "beri-peran"),
                            ("lihat-jejak", "lihat-jejak"),
                            ("isi-rencana", "isi-rencana"),
                            ("isi-anggaran", "isi-anggaran"),
                            ("isi-realisasi", "isi-realisasi"),
                            ("verifikasi-realisasi", "verifikasi-realisasi"),
                            ("sahkan", "sahkan"),
                            ("kunci", "kunci"),
                            ("reviu", "reviu"),
                            ("sahkan-reviu", "sahkan-reviu"),
                        ],
                        max_length=40,
                    ),
                ),
                ("mulai", models.DateField()),
                ("selesai", models.DateField(null=True)),
                ("alasan", models.CharField(max_length=300)),
                (
                    "pengguna",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="larangan",
                        to=settings.AUTH_USER_MODEL,
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
                "ordering": ("-mulai", "-id"),
            },
        ),
        migrations.CreateModel(
            name="Penugasan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("peran", models.CharField(max_length=40)),
                ("mulai", models.DateField()),
                ("selesai", models.DateField(null=True)),
                (
                    "pengguna",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="penugasan",
                        to=settings.AUTH_USER_MODEL,
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
                "ordering": ("-mulai", "-id"),
            },
        ),
        migrations.CreateModel(
            name="Delegasi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("mulai", models.DateField()),
                ("selesai", models.DateField()),
                ("alasan", models.CharField(max_length=300)),
                (
                    "kepada",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegasi",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "penugasan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="delegasi", to="akun.penugasan"
                    ),
                ),
            ],
            options={
                "ordering": ("-mulai", "-id"),
            },
        ),
        migrations.AddConstraint(
            model_name="penugasan",
            constraint=models.UniqueConstraint(
                condition=models.Q(("selesai", None)),
                fields=("pengguna", "peran", "unit"),
                name="satu_penugasan_berjalan",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegasi",
            constraint=models.CheckConstraint(
                condition=models.Q(("selesai__gte", models.F("mulai"))), name="delegasi_selesai_sesudah_mulai"
            ),
        ),
    ]
