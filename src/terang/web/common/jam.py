"""The only clock. Everything below the views is told the time by whoever calls it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.utils import timezone


def get_kini() -> datetime:
    """This moment."""
    return datetime.now(UTC)  # noqa: TID251 - here, and nowhere else


def get_setempat(kini: datetime) -> datetime:
    """A moment as the office's clock shows it."""
    return timezone.localtime(kini)


def get_hari(kini: datetime) -> date:
    """The day of a moment where the office is."""
    return get_setempat(kini).date()
