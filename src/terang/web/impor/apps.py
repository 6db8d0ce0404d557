"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class ImporConfig(AppConfig):
    """Import."""

    name = "terang.web.impor"
    label = "impor"
