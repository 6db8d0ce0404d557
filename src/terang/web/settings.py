"""Everything that an office may set comes from the environment; without any of it Terang runs on SQLite.

`TERANG_FOLDER` holds the database file, the secret key and what people upload; `TERANG_DATABASE_URL` names a
PostgreSQL instead of the file; `TERANG_HOST` the names under which the application answers; `TERANG_HTTPS` that it does
so over TLS.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from terang.web.basis_data import build_basis_data

FOLDER = Path(os.environ.get("TERANG_FOLDER", "terang-data")).absolute()
_KUNCI = FOLDER / "kunci-rahasia"
_HTTPS = os.environ.get("TERANG_HTTPS") == "ya"
_HOST = os.environ.get("TERANG_HOST", "127.0.0.1 localhost").split()

# `terang layani` writes the key; a command that serves nobody may well have one that nobody remembers.
SECRET_KEY = _KUNCI.read_text(encoding="utf-8").strip() if _KUNCI.is_file() else secrets.token_urlsafe(50)
DEBUG = os.environ.get("TERANG_DEBUG") == "ya"
ALLOWED_HOSTS = _HOST
CSRF_TRUSTED_ORIGINS = [f"https://{nama}" for nama in _HOST] if _HTTPS else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "terang.web.common",
    "terang.web.organisasi",
    "terang.web.akun",
    "terang.web.latar",
    "terang.web.perencanaan",
    "terang.web.anggaran",
    "terang.web.perjanjian",
    "terang.web.pengukuran",
    "terang.web.pelaporan",
    "terang.web.impor",
    "terang.web.buku",
    "terang.web.beranda",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "django_htmx",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "terang.web.common.middleware.guard_isi",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "terang.web.common.middleware.choose_bahasa",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Closed by default: a view that strangers may see says so itself.
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "terang.web.akun.middleware.recognize_pelaku",
    "terang.web.common.middleware.record_penolakan",
]

ROOT_URLCONF = "terang.web.urls"
WSGI_APPLICATION = "terang.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "terang.web.beranda.bingkai.build_bingkai",
            ],
            "builtins": ["terang.web.common.templatetags.terang", "django.templatetags.i18n"],
        },
    }
]

DATABASES = {"default": build_basis_data(os.environ.get("TERANG_DATABASE_URL", ""), FOLDER / "terang.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Limits on guessing must hold over all worker processes, so they are counted in the database.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "tembolok"}}

# What takes long is worked on by a process of its own, which `terang layani` starts beside the server.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LOCALE_PATHS = [Path(__file__).parent / "locale"]
TIME_ZONE = os.environ.get("TERANG_ZONA", "Asia/Jakarta")
USE_TZ = True

STATIC_URL = "/statis/"
# No hashed names: they would take a step that copies all files at every start. A file is asked for anew after ten
# minutes, and a 304 costs nothing.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 600
MEDIA_ROOT = FOLDER / "unggahan"
# A year of spending by month is twelve fields for each sub kegiatan where a browser runs no scripts.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
# Whether the other names under the office's domain speak TLS is not for this application to promise.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
CSRF_FAILURE_VIEW = "terang.web.common.views.show_csrf"
X_FRAME_OPTIONS = "DENY"

AUTH_USER_MODEL = "akun.Pengguna"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{nama}"}
    for nama in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}}]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "tugas"

ACCOUNT_ADAPTER = "terang.web.akun.adapter.AdapterAkun"
ACCOUNT_FORMS = {"login": "terang.web.akun.forms_masuk.FormMasuk"}
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_USER_DISPLAY = "terang.web.akun.adapter.show_pengguna"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {"add_webauthn": "terang.web.akun.forms_masuk.FormKunciSandi"}
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _HTTPS
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = (
    {
        "openid_connect": {
            "APPS": [
                {
                    "provider_id": "sso",
                    "name": os.environ.get("TERANG_OIDC_NAMA", "SSO"),
                    "client_id": os.environ["TERANG_OIDC_ID"],
                    "secret": os.environ.get("TERANG_OIDC_RAHASIA", ""),
                    "settings": {"server_url": os.environ["TERANG_OIDC_URL"]},
                }
            ]
        }
    }
    if "TERANG_OIDC_ID" in os.environ
    else {}
)
ASAL_SSO = (
    os.environ.get("TERANG_OIDC_ASAL") or "/".join(os.environ.get("TERANG_OIDC_URL", "").split("/", 3)[:3])
).split()
"""Where the browser may be sent to sign in: the provider's own address, unless it asks people at others."""
# Who may enter is decided by an administrator; the office's sign-on only proves who somebody is.
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False

ALAMAT = os.environ.get("TERANG_ALAMAT") or f"{'https' if _HTTPS else 'http'}://{_HOST[0]}"
"""Where people find this application: the links of e-mails begin with it."""
EMAIL_BACKEND = os.environ.get("TERANG_SUREL", "django.core.mail.backends.console.EmailBackend")
DEFAULT_FROM_EMAIL = os.environ.get("TERANG_SUREL_DARI", "terang@contoh.go.id")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"layar": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["layar"], "level": "WARNING"},
}
