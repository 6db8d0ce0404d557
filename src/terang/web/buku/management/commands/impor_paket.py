"""`impor_paket PAKET`: a package into the database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from terang.kinerja.buku import TABEL
from terang.stores.paket import load_paket
from terang.web.buku.actions import load_buku
from terang.web.common.jam import get_kini
from terang.web.common.pelaku import build_mesin


class Command(BaseCommand):
    """All of it, or nothing."""

    help = "Memuat paket ke basis data."

    def add_arguments(self, parser: CommandParser) -> None:
        """The folder of the package."""
        parser.add_argument("paket", type=Path)

    def handle(self, *args: Any, paket: Path, **options: Any) -> None:
        """Says what was loaded."""
        del args, options
        buku = load_paket(paket)
        laporan = load_buku(build_mesin(get_kini()), buku)
        perangkat = laporan.perangkat_daerah
        baris = sum(len(getattr(buku, nama)) for nama in TABEL)
        self.stdout.write(
            f"{perangkat.nama_pendek} tahun {laporan.tahun} dimuat: {baris} baris, {len(buku.narasi)} narasi. "
            f"Buka /{perangkat.kode}/{laporan.tahun}/buku/ di aplikasi."
        )
