"""`ekspor_paket`: one agency's year as a package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from terang.errors import UnreadableError, UsageError
from terang.stores.paket import dump_paket, list_berkas, read_paket
from terang.web.buku.queries import get_buku
from terang.web.common.jam import get_kini
from terang.web.common.pelaku import build_mesin
from terang.web.organisasi.queries import list_perangkat_daerah


class Command(BaseCommand):
    """Writes, and reads what it wrote with the same eyes as everybody who receives it."""

    help = "Menulis paket dari basis data."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whose ledger, of which year, into which folder."""
        parser.add_argument("--opd", required=True)
        parser.add_argument("--tahun", type=int, required=True)
        parser.add_argument("--ke", type=Path, required=True)

    def handle(self, *args: Any, opd: str, tahun: int, ke: Path, **options: Any) -> None:
        """Says where the package stands."""
        del args, options
        pelaku = build_mesin(get_kini())
        semua = {satu.kode: satu for satu in list_perangkat_daerah(pelaku)}
        if opd not in semua:
            raise UsageError(
                f"Tidak ada perangkat daerah berkode '{opd}'. Yang ada: {', '.join(semua) or 'belum ada'}."
            )
        buku = get_buku(pelaku, semua[opd], tahun)
        try:
            dump_paket(buku, ke)
        except OSError as salah:
            raise UsageError(f"Tidak dapat menulis ke {ke}: {salah.strerror}. Pilih folder lain.") from salah
        _require_terbaca(ke)
        self.stdout.write(f"{semua[opd].nama_pendek} tahun {tahun}: {len(list_berkas(ke))} berkas di {ke}.")


def _require_terbaca(ke: Path) -> None:
    salah = read_paket(ke).kesalahan
    if salah:
        daftar = "\n".join(f"- {satu}" for satu in salah)
        raise UnreadableError(
            f"Paket sudah ditulis ke {ke}, tetapi isinya masih memuat {len(salah)} kesalahan. "
            f"Perbaiki di aplikasi, lalu ulangi:\n{daftar}"
        )
