"""The plan."""

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
            name="Indikator",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("nama", models.TextField()),
                ("definisi", models.TextField(blank=True, null=True)),
                ("formulasi", models.TextField(blank=True, null=True)),
                (
                    "polaritas",
                    models.CharField(
                        choices=[
                            ("naik", "Makin tinggi makin baik"),
                            ("turun", "Makin rendah makin baik"),
                            ("rentang", "Di dalam rentang"),
                            ("stabil", "Tetap"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "rumus",
                    models.CharField(
                        choices=[
                            ("maks", "Realisasi dibagi target"),
                            ("min", "Makin rendah makin baik: selisih terhadap target"),
                            ("min-rasio", "Target dibagi realisasi"),
                            ("rentang", "Rentang"),
                            ("stabil", "Tetap"),
                            ("predikat", "Predikat"),
                            ("ya-tidak", "Ya atau tidak"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "akumulasi",
                    models.CharField(
                        choices=[
                            ("jumlah", "Dijumlahkan"),
                            ("rata-rata", "Dirata-ratakan"),
                            ("terakhir", "Angka terakhir"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "tingkat",
                    models.CharField(
                        choices=[("dampak", "Dampak"), ("hasil", "Hasil (outcome)"), ("keluaran", "Keluaran (output)")],
                        max_length=16,
                    ),
                ),
                ("skala_predikat", models.TextField(blank=True, null=True)),
                ("sumber_data", models.TextField(blank=True, null=True)),
                ("frekuensi", models.TextField(blank=True, null=True)),
                ("iku", models.BooleanField(default=False)),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                (
                    "penanggung_jawab",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="indikator",
                        to="organisasi.unitkerja",
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="JedaMetode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("tahun", models.PositiveBigIntegerField()),
                ("pengukur", models.TextField(blank=True, null=True)),
                ("uraian", models.TextField()),
                ("dasar", models.TextField(blank=True, null=True)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="jeda", to="perencanaan.indikator"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Rencana",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("jenis", models.CharField(choices=[("rpjmd", "RPJMD"), ("renstra", "Renstra")], max_length=16)),
                ("nama", models.CharField(max_length=300)),
                ("tahun_awal", models.PositiveSmallIntegerField()),
                ("tahun_akhir", models.PositiveSmallIntegerField()),
                ("dasar", models.CharField(blank=True, max_length=300)),
                (
                    "status",
                    models.CharField(
                        choices=[("draf", "Draf"), ("ditetapkan", "Ditetapkan")], default="draf", max_length=16
                    ),
                ),
                (
                    "perangkat_daerah",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rencana",
                        to="organisasi.perangkatdaerah",
                    ),
                ),
            ],
            options={
                "ordering": ("-tahun_awal", "id"),
            },
        ),
        migrations.CreateModel(
            name="Predikat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("skala", models.TextField()),
                ("sebutan", models.TextField()),
                ("nilai", terang.web.common.fields.ExactDecimalField(max_length=64)),
                ("sumber", models.TextField()),
                (
                    "rencana",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="predikat", to="perencanaan.rencana"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="indikator",
            name="rencana",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="indikator", to="perencanaan.rencana"
            ),
        ),
        migrations.CreateModel(
            name="Satuan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("nama", models.TextField()),
                ("lambang", models.TextField(blank=True, null=True)),
                (
                    "jenis",
                    models.CharField(
                        choices=[
                            ("indeks", "Indeks"),
                            ("persen", "Persen"),
                            ("cacah", "Cacah"),
                            ("rupiah", "Rupiah"),
                            ("waktu", "Waktu"),
                            ("predikat", "Predikat"),
                        ],
                        max_length=16,
                    ),
                ),
                ("desimal", models.PositiveSmallIntegerField(default=2)),
                (
                    "rencana",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="satuan", to="perencanaan.rencana"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RencanaAksi",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("uraian", models.TextField()),
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
                ("target", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("realisasi", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("anggaran", models.BigIntegerField(blank=True, null=True)),
                ("selesai", models.DateField(blank=True, null=True)),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rencana_aksi",
                        to="perencanaan.indikator",
                    ),
                ),
                (
                    "penanggung_jawab",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisasi.unitkerja",
                    ),
                ),
                (
                    "satuan",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="perencanaan.satuan"),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="indikator",
            name="satuan",
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="perencanaan.satuan"),
        ),
        migrations.CreateModel(
            name="Simpul",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                (
                    "jenis",
                    models.CharField(
                        choices=[
                            ("visi", "Visi"),
                            ("misi", "Misi"),
                            ("tujuan", "Tujuan"),
                            ("sasaran", "Sasaran"),
                            ("strategi", "Strategi"),
                            ("arah_kebijakan", "Arah kebijakan"),
                            ("program", "Program"),
                            ("kegiatan", "Kegiatan"),
                            ("sub_kegiatan", "Sub kegiatan"),
                        ],
                        max_length=16,
                    ),
                ),
                ("nama", models.TextField()),
                ("urutan", models.PositiveBigIntegerField(default=1)),
                ("nomor", models.TextField(blank=True, null=True)),
                ("nomenklatur", models.TextField(blank=True, null=True)),
                ("versi_nomenklatur", models.TextField(blank=True, null=True)),
                ("tahun_awal", models.PositiveBigIntegerField(blank=True, null=True)),
                ("tahun_akhir", models.PositiveBigIntegerField(blank=True, null=True)),
                (
                    "induk",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="anak",
                        to="perencanaan.simpul",
                    ),
                ),
                (
                    "rencana",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="simpul", to="perencanaan.rencana"
                    ),
                ),
            ],
            options={
                "ordering": ("urutan", "posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="indikator",
            name="pemilik",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="indikator", to="perencanaan.simpul"
            ),
        ),
        migrations.CreateModel(
            name="Dukungan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                ("dasar", models.TextField(blank=True, null=True)),
                (
                    "pendukung",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="mendukung", to="perencanaan.simpul"
                    ),
                ),
                (
                    "sasaran",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="didukung", to="perencanaan.simpul"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Target",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kode", models.CharField(max_length=100)),
                ("posisi", models.PositiveIntegerField(default=0)),
                (
                    "versi",
                    models.CharField(
                        choices=[("renstra", "Renstra"), ("murni", "Murni"), ("perubahan", "Perubahan")], max_length=16
                    ),
                ),
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
                    "tanda",
                    models.CharField(
                        choices=[
                            ("=", "Tepat (=)"),
                            (">", "Lebih dari (>)"),
                            (">=", "Sedikitnya (≥)"),
                            ("<", "Kurang dari (<)"),
                            ("<=", "Paling banyak (≤)"),
                            ("rentang", "Rentang"),
                        ],
                        max_length=8,
                    ),
                ),
                ("nilai", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("batas_atas", terang.web.common.fields.ExactDecimalField(blank=True, max_length=64, null=True)),
                ("predikat", models.TextField(blank=True, null=True)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="target", to="perencanaan.indikator"
                    ),
                ),
            ],
            options={
                "ordering": ("posisi", "id"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PenanggungJawab",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("mulai", models.DateField()),
                ("selesai", models.DateField(null=True)),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="penanggung",
                        to="perencanaan.indikator",
                    ),
                ),
                ("jabatan", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="organisasi.jabatan")),
            ],
            options={
                "ordering": ("-mulai", "-id"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("selesai", None)), fields=("indikator",), name="satu_penanggung_berjalan"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="rencana",
            constraint=models.UniqueConstraint(fields=("perangkat_daerah", "tahun_awal"), name="satu_rencana_per_masa"),
        ),
        migrations.AddConstraint(
            model_name="rencana",
            constraint=models.CheckConstraint(
                condition=models.Q(("tahun_akhir__gte", models.F("tahun_awal"))), name="rencana_masa_urut"
            ),
        ),
        migrations.AddConstraint(
            model_name="predikat",
            constraint=models.UniqueConstraint(fields=("rencana", "kode"), name="satu_predikat_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="satuan",
            constraint=models.UniqueConstraint(fields=("rencana", "kode"), name="satu_satuan_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="simpul",
            constraint=models.UniqueConstraint(fields=("rencana", "kode"), name="satu_simpul_per_kode"),
        ),
        migrations.AddConstraint(
            model_name="simpul",
            constraint=models.CheckConstraint(
                condition=models.Q(("induk", models.F("id")), _negated=True), name="simpul_bukan_induk_sendiri"
            ),
        ),
        migrations.AddConstraint(
            model_name="indikator",
            constraint=models.UniqueConstraint(fields=("rencana", "kode"), name="satu_indikator_per_kode"),
        ),
        migrations.AddIndex(
            model_name="target",
            index=models.Index(fields=["indikator", "tahun"], name="perencanaan_indikat_3cee83_idx"),
        ),
    ]
