"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class BukuConfig(AppConfig):
    """Ledgers; it has no tables of its own."""

    name = "terang.web.buku"
    label = "buku"
