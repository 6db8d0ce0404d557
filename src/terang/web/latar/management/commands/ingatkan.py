"""`ingatkan`: reminders of what is due, for cron."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from terang.web.common.jam import get_kini
from terang.web.common.pelaku import build_mesin
from terang.web.latar.pengingat import remind


class Command(BaseCommand):
    """Tells everybody what is due; whom it told before, it does not tell again."""

    help = "Mengirim pengingat tenggat."

    def handle(self, *args: Any, **options: Any) -> None:
        """Once."""
        del args, options
        banyak = remind(build_mesin(get_kini()))
        self.stdout.write(f"{banyak} pengingat baru.")
