"""The plan of a report, and how far its figures reach."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pelaporan", "0001_initial"),
        ("perencanaan", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="laporan",
            name="rencana",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="laporan", to="perencanaan.rencana"
            ),
        ),
        migrations.AddField(
            model_name="laporan",
            name="sampai",
            field=models.PositiveBigIntegerField(null=True),
        ),
    ]
