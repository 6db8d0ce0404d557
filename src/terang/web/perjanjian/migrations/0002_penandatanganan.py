"""What a signature needs: who sent the agreement, why it came back, what was frozen, and why a target is weaker."""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """After the tables."""

    dependencies = [("perjanjian", "0001_initial"), migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        migrations.AddField("butirperjanjian", "penjelasan", models.TextField(blank=True)),
        migrations.AddField("perjanjiankinerja", "beku", models.JSONField(null=True)),
        migrations.AddField("perjanjiankinerja", "catatan", models.TextField(blank=True)),
        migrations.AddField(
            "perjanjiankinerja",
            "pengaju",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            "perjanjiankinerja",
            models.UniqueConstraint(fields=["perangkat_daerah", "tahun", "kode"], name="satu_perjanjian_per_kode"),
        ),
    ]
