"""A period of measurement in an address."""

from __future__ import annotations

from django.urls import register_converter

from terang.kinerja.pilihan import Periode


class KonverterPeriode:
    """A quarter or the year: `tw1` to `tw4`, `tahun`."""

    regex = r"tw[1-4]|tahun"

    def to_python(self, value: str) -> Periode:
        """The period."""
        return Periode(value)

    def to_url(self, value: str) -> str:
        """As it stands."""
        return str(value)


register_converter(KonverterPeriode, "periode")
