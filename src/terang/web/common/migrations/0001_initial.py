"""The first tables."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Peristiwa",
            fields=[
                ("nomor", models.BigIntegerField(primary_key=True, serialize=False)),
                ("waktu", models.DateTimeField()),
                ("pelaku_id", models.BigIntegerField(null=True)),
                ("pelaku", models.CharField(max_length=200)),
                ("alamat", models.CharField(blank=True, max_length=64)),
                ("tindakan", models.CharField(max_length=64)),
                ("hasil", models.CharField(choices=[("berhasil", "Berhasil"), ("ditolak", "Ditolak")], max_length=16)),
                ("objek", models.CharField(blank=True, max_length=64)),
                ("objek_id", models.CharField(blank=True, max_length=200)),
                ("unit_id", models.BigIntegerField(null=True)),
                ("uraian", models.TextField()),
                ("perubahan", models.TextField(default="{}")),
                ("sidik_sebelum", models.CharField(max_length=64)),
                ("sidik", models.CharField(max_length=64)),
            ],
            options={
                "ordering": ("-nomor",),
                "indexes": [
                    models.Index(fields=["objek", "objek_id"], name="common_peri_objek_8c38b6_idx"),
                    models.Index(fields=["unit_id", "-nomor"], name="common_peri_unit_id_50e093_idx"),
                    models.Index(fields=["pelaku_id", "-nomor"], name="common_peri_pelaku__42ffa0_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="UjungJejak",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("nomor", models.BigIntegerField(default=0)),
                (
                    "sidik",
                    models.CharField(
                        default="0000000000000000000000000000000000000000000000000000000000000000", max_length=64
                    ),
                ),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="satu_ujung_jejak")],
            },
        ),
    ]
