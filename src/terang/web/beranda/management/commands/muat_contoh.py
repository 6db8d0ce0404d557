"""`muat_contoh FOLDER`: the example city, into an empty database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from terang.web.akun.peran import load_peran
from terang.web.beranda.contoh import SANDI, list_orang, load_contoh
from terang.web.common.jam import get_kini
from terang.web.common.pelaku import build_mesin


class Command(BaseCommand):
    """Fills and says with which accounts one may look around."""

    help = "Mengisi basis data kosong dengan contoh."

    def add_arguments(self, parser: CommandParser) -> None:
        """The folder of the example."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--penuh", action="store_true")

    def handle(self, *args: Any, folder: Path, penuh: bool, **options: Any) -> None:
        """Once; a database with an instansi stays as it is."""
        del args, options
        pelaku = build_mesin(get_kini())
        if not load_contoh(pelaku, folder, penuh=penuh):
            self.stdout.write("Basis data sudah berisi; contoh tidak dimuat lagi.")
        self.stdout.write(f"Akun contoh (kata sandi semuanya: {SANDI}):")
        for baris in list_orang(folder):
            self.stdout.write(f"  {baris['username']:<12} {load_peran()[baris['peran']].nama}")
