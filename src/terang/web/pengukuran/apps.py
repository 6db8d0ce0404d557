"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class PengukuranConfig(AppConfig):
    """Measurement."""

    name = "terang.web.pengukuran"
    label = "pengukuran"
