"""The settings of the web application while it is tested: quick passwords, nobody's files, nothing served twice."""

from __future__ import annotations

import os

os.environ.pop("TERANG_FOLDER", None)

from terang.web import settings as asli
from terang.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Every test client would look for all static files anew.
MIDDLEWARE = [nama for nama in asli.MIDDLEWARE if "whitenoise" not in nama]
# What is uploaded is gone with the test.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
