"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class AkunConfig(AppConfig):
    """Accounts."""

    name = "terang.web.akun"
    label = "akun"
