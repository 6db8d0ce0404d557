"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class BerandaConfig(AppConfig):
    """Home."""

    name = "terang.web.beranda"
    label = "beranda"
