"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class PerjanjianConfig(AppConfig):
    """Agreements."""

    name = "terang.web.perjanjian"
    label = "perjanjian"
