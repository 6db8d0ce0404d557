"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class LatarConfig(AppConfig):
    """Work in the background, and notices."""

    name = "terang.web.latar"
    label = "latar"

    def ready(self) -> None:
        """The job that every installation has."""
        from terang.web.latar.jenis import register_jenis  # noqa: PLC0415 - tables come after the apps

        register_jenis("ingatkan", "terang.web.latar.pengingat.work_pengingat")
