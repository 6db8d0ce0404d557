"""Which database holds the rows: a file beside the application, or a PostgreSQL named by one address."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from terang.errors import UsageError

_SKEMA = ("postgres", "postgresql")
_PRAGMA = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA mmap_size=134217728;"
    "PRAGMA cache_size=-20000;PRAGMA temp_store=MEMORY;"
)


def build_basis_data(alamat: str, berkas: Path) -> dict[str, Any]:
    """Django's description of the database.

    Args:
        alamat: `postgresql://user:password@host:port/name`; empty for SQLite.
        berkas: the file of SQLite.

    Raises:
        UsageError: the address is none of PostgreSQL.
    """
    if not alamat:
        return _build_sqlite(berkas)
    bagian = urlsplit(alamat)
    if bagian.scheme not in _SKEMA or not bagian.path.strip("/"):
        raise UsageError("TERANG_DATABASE_URL tidak dikenal. Tulis postgresql://nama:sandi@host:5432/basisdata.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": bagian.path.strip("/"),
        "USER": unquote(bagian.username or ""),
        "PASSWORD": unquote(bagian.password or ""),
        "HOST": bagian.hostname or "",
        "PORT": str(bagian.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _build_sqlite(berkas: Path) -> dict[str, Any]:
    # A writer that takes its lock at once never has to give up half way (IMMEDIATE); readers go on meanwhile (WAL).
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": berkas,
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _PRAGMA},
    }
