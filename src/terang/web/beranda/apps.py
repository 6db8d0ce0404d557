"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class BerandaConfig(AppConfig):
    """Home."""

    name = "terang.web.beranda"
    label = "beranda"

    def ready(self) -> None:
        """What home adds to the work in the background."""
        from terang.web.latar.jenis import register_jenis  # noqa: PLC0415 - tables come after the apps
        from terang.web.latar.pengingat import register_pengingat  # noqa: PLC0415

        register_jenis("laporan", "terang.web.beranda.laporan.work_laporan")
        register_pengingat("tugas", "terang.web.beranda.pengingat.list_pengingat")
