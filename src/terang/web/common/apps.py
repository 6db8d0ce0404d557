"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class CommonConfig(AppConfig):
    """Common things."""

    name = "terang.web.common"
    label = "common"
