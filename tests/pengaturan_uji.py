"""The settings of the web application while it is tested: quick passwords, no files of anybody's installation."""

from __future__ import annotations

import os

os.environ.pop("TERANG_FOLDER", None)

from terang.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
