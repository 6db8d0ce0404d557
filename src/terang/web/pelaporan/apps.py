"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class PelaporanConfig(AppConfig):
    """Reports."""

    name = "terang.web.pelaporan"
    label = "pelaporan"
