"""Say of a figure that it was sent back or opened again."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pengukuran", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="realisasi",
            name="dibuka",
            field=models.BooleanField(default=False),
        ),
    ]
