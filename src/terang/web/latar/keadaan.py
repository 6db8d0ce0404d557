"""How a job stands at a moment: its status, and whether whoever worked on it has died."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from django.utils.translation import gettext_noop as _

from terang.web.latar.denyut import TERHENTI
from terang.web.latar.models import Pekerjaan, StatusPekerjaan

_LAMA = timedelta(seconds=30)


class Keadaan(StrEnum):
    """What a person is told about a job."""

    MENUNGGU = "menunggu"
    BERJALAN = "berjalan"
    BERHENTI = "berhenti"
    TERHENTI = "terhenti"
    SELESAI = "selesai"
    GAGAL = "gagal"
    DIBATALKAN = "dibatalkan"

    @property
    def tulisan(self) -> str:
        """In words."""
        return _TULISAN[self][0]

    @property
    def tanda(self) -> str:
        """A sign beside the words."""
        return _TULISAN[self][1]

    @property
    def berlangsung(self) -> bool:
        """Whether it is still under way, so that its page asks again."""
        return self in {Keadaan.MENUNGGU, Keadaan.BERJALAN, Keadaan.BERHENTI}


_TULISAN = {
    Keadaan.MENUNGGU: (_("Menunggu giliran"), "○"),
    Keadaan.BERJALAN: (_("Sedang berjalan"), "▶"),
    Keadaan.BERHENTI: (_("Sedang dihentikan"), "▶"),
    Keadaan.TERHENTI: (_("Terhenti"), "⚠"),
    Keadaan.SELESAI: (_("Selesai"), "●"),
    Keadaan.GAGAL: (_("Gagal"), "⚠"),
    Keadaan.DIBATALKAN: (_("Dibatalkan"), "✕"),
}


def compute_keadaan(pekerjaan: Pekerjaan, kini: datetime) -> Keadaan:
    """How a job stands now; one that has been silent too long is stopped."""
    if pekerjaan.status != StatusPekerjaan.BERJALAN:
        return Keadaan(pekerjaan.status)
    if pekerjaan.terdengar is None or kini - pekerjaan.terdengar > timedelta(seconds=TERHENTI):
        return Keadaan.TERHENTI
    return Keadaan.BERHENTI if pekerjaan.batal else Keadaan.BERJALAN


def is_lama(pekerjaan: Pekerjaan, kini: datetime) -> bool:
    """Whether it has waited so long that perhaps nobody works."""
    return pekerjaan.status == StatusPekerjaan.MENUNGGU and kini - pekerjaan.dibuat > _LAMA
