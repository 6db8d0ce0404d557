"""What was deleted from a plan, kept for a while."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("perencanaan", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Hapusan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uraian", models.TextField()),
                ("isi", models.TextField()),
                ("sejak", models.DateTimeField()),
                ("penghapus", models.CharField(max_length=200)),
                (
                    "rencana",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="hapusan", to="perencanaan.rencana"
                    ),
                ),
            ],
            options={
                "ordering": ("-sejak", "-id"),
            },
        ),
    ]
