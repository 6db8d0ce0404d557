"""Ids of ledgers."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisasi", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="jabatan",
            name="kode_buku",
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.AddField(
            model_name="jabatan",
            name="posisi",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="pejabat",
            name="kode_buku",
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.AddField(
            model_name="pejabat",
            name="posisi",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="perangkatdaerah",
            name="misi_didukung",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="unitkerja",
            name="kode_buku",
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.AddField(
            model_name="unitkerja",
            name="posisi",
            field=models.PositiveIntegerField(default=0),
        ),
    ]
