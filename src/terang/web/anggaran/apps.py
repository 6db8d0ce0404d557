"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class AnggaranConfig(AppConfig):
    """Money."""

    name = "terang.web.anggaran"
    label = "anggaran"
