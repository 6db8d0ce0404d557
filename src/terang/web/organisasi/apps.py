"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class OrganisasiConfig(AppConfig):
    """Organisation."""

    name = "terang.web.organisasi"
    label = "organisasi"
