"""Fills the folder of a running server with the small plan; run as a program, for the server is another process."""

from __future__ import annotations

import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "terang.web.settings"
django.setup()

from web.pengukuran.bahan_ukur import build_ukuran  # noqa: E402

build_ukuran()
