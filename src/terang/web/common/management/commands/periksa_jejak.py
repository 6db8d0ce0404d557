"""`periksa_jejak`: whether the audit trail is as it was written."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from terang.web.common.errors import JejakRusakError
from terang.web.common.queries import has_sidik, list_retak

_TERBANYAK = 20


class Command(BaseCommand):
    """Walks the whole chain."""

    help = "Memeriksa rantai jejak."

    def add_arguments(self, parser: CommandParser) -> None:
        """A seal noted down earlier, outside the database."""
        parser.add_argument("--sidik", default="")

    def handle(self, *args: Any, sidik: str, **options: Any) -> None:
        """Says how long it is and what its last seal is, or raises."""
        del args, options
        retak, ujung = list_retak()
        if retak:
            baris = "\n".join(f"  No. {satu.nomor}: {satu.alasan}." for satu in retak[:_TERBANYAK])
            raise JejakRusakError(f"Jejak tidak utuh, {len(retak)} retak:\n{baris}\nAmankan salinan basis data ini.")
        if sidik and not has_sidik(sidik):
            raise JejakRusakError("Sidik yang dicatat dahulu tidak ada lagi pada jejak: jejak telah ditulis ulang.")
        self.stdout.write(f"Jejak utuh: {ujung.nomor} peristiwa, sidik terakhir {ujung.sidik}.")
