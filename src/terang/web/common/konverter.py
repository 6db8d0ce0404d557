"""What may stand in an address besides numbers and slugs."""

from __future__ import annotations

from django.urls import register_converter


class KonverterKode:
    """The id of a ledger row: small letters, digits, dots and hyphens."""

    regex = r"[a-z0-9][a-z0-9.\-]*"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


register_converter(KonverterKode, "kode")
