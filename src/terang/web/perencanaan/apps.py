"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class PerencanaanConfig(AppConfig):
    """Planning."""

    name = "terang.web.perencanaan"
    label = "perencanaan"
