"""What a report says beyond figures."""

import django.db.models.deletion
from django.db import migrations, models

import terang.web.common.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisasi", "0002_kode_buku"),
    ]

    operations = [
        migrations.CreateModel(
            name="Isu",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                (
                    "jenis",
                    models.CharField(
                        choices=[("permasalahan", "Permasalahan"), ("strategis", "Isu strategis")], max_length=16
                    ),
                ),
                ("uraian", models.TextField()),
                ("tahun", models.PositiveBigIntegerField()),
                ("urutan", models.PositiveBigIntegerField()),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Laporan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                ("tempat", models.TextField()),
                ("tanggal", models.DateField(blank=True, null=True)),
                (
                    "metode_agregasi",
                    models.CharField(
                        choices=[
                            ("rata-rata-sasaran", "Rata-rata sasaran"),
                            ("rata-rata-indikator", "Rata-rata indikator"),
                        ],
                        max_length=24,
                    ),
                ),
                ("skala_capaian", models.TextField()),
                ("batas_atas", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("batas_bawah", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("sumber", models.TextField(blank=True, null=True)),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="laporan",
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
            name="Langkah",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("uraian", models.TextField()),
                ("urutan", models.PositiveBigIntegerField()),
                ("isu", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.isu")),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="isu",
            name="laporan",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan"),
        ),
        migrations.CreateModel(
            name="DasarHukum",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("perihal", models.TextField()),
                ("nama", models.TextField()),
                ("tentang", models.TextField()),
                ("urutan", models.PositiveBigIntegerField()),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CatatanSumber",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tabel", models.TextField()),
                ("baris_id", models.TextField(null=True)),
                ("kolom", models.TextField(null=True)),
                (
                    "jenis",
                    models.CharField(
                        choices=[
                            ("pertentangan", "Pertentangan"),
                            ("diragukan", "Diragukan"),
                            ("tafsir", "Tafsir"),
                            ("tidak-ada", "Tidak ada"),
                        ],
                        max_length=16,
                    ),
                ),
                ("tempat", models.TextField()),
                ("bacaan_dipakai", models.TextField()),
                ("bacaan_lain", models.TextField(null=True)),
                ("alasan", models.TextField()),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Aset",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("kelompok", models.TextField()),
                ("nama", models.TextField()),
                ("jumlah", models.BigIntegerField()),
                ("kondisi", models.TextField(null=True)),
                ("tahun", models.PositiveBigIntegerField()),
                ("urutan", models.PositiveBigIntegerField()),
                (
                    "unit_kerja",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisasi.unitkerja"
                    ),
                ),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Narasi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("bagian", models.CharField(max_length=200)),
                ("teks", models.TextField()),
                (
                    "laporan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="narasi", to="pelaporan.laporan"
                    ),
                ),
            ],
            options={
                "ordering": ("bagian",),
            },
        ),
        migrations.CreateModel(
            name="Rekomendasi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                ("uraian", models.TextField()),
                ("tindak_lanjut", models.TextField(null=True)),
                ("status", models.TextField()),
                ("urutan", models.PositiveBigIntegerField()),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StatistikPegawai",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                (
                    "kelompok",
                    models.CharField(
                        choices=[
                            ("status", "Status"),
                            ("pendidikan", "Pendidikan"),
                            ("usia", "Usia"),
                            ("jenis-kelamin", "Jenis kelamin"),
                            ("golongan", "Golongan"),
                        ],
                        max_length=16,
                    ),
                ),
                ("kategori", models.TextField()),
                ("jumlah", models.BigIntegerField(null=True)),
                ("pada", models.DateField()),
                ("sisa", models.BooleanField(default=False)),
                ("urutan", models.PositiveBigIntegerField()),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TugasFungsi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("jenis", models.TextField()),
                ("uraian", models.TextField()),
                ("urutan", models.PositiveBigIntegerField()),
                (
                    "dasar_hukum",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pelaporan.dasarhukum"
                    ),
                ),
                ("laporan", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="pelaporan.laporan")),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="laporan",
            constraint=models.UniqueConstraint(fields=("perangkat_daerah", "tahun"), name="satu_laporan_setahun"),
        ),
        migrations.AddConstraint(
            model_name="langkah",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_langkah_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="isu",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_isu_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="dasarhukum",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_dasarhukum_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="catatansumber",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_catatansumber_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="aset",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_aset_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="narasi",
            constraint=models.UniqueConstraint(fields=("laporan", "bagian"), name="satu_narasi_per_bagian"),
        ),
        migrations.AddConstraint(
            model_name="rekomendasi",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_rekomendasi_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="statistikpegawai",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_statistikpegawai_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="tugasfungsi",
            constraint=models.UniqueConstraint(fields=("laporan", "kode"), name="satu_tugasfungsi_per_kode"),
        ),
    ]
