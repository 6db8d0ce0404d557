"""Orders as large as a ledger may hold."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisasi", "0002_kode_buku"),
    ]

    operations = [
        migrations.AlterField(
            model_name="jabatan",
            name="urutan",
            field=models.PositiveBigIntegerField(default=1),
        ),
        migrations.AlterField(
            model_name="kedudukanunit",
            name="urutan",
            field=models.PositiveBigIntegerField(default=1),
        ),
    ]
