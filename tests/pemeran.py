"""The cast of every web test: the people of the example city, plainly invented, from `data/kota-semarang/orang.csv`.

What each may do stands in `tests/web/izin/`.
"""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from pathlib import Path

from terang.web.akun.hak import build_pelaku
from terang.web.akun.models import Pengguna
from terang.web.common.pelaku import Pelaku, build_mesin

FOLDER = Path(__file__).parents[1] / "data" / "kota-semarang"
KINI = datetime(2026, 3, 2, 3, tzinfo=UTC)
"""A Monday morning in Semarang."""

MULAI = date(2022, 1, 1)
"""Since when everybody has their role."""

with (FOLDER / "orang.csv").open(encoding="utf-8", newline="") as isi:
    PEMERAN = tuple(baris["username"] for baris in csv.DictReader(isi))
TAMU = "tamu"
"""The stranger, who has no account."""


def get_orang(username: str) -> Pengguna:
    """The account of one of the cast."""
    return Pengguna.objects.get(username=username)


def play(username: str, kini: datetime = KINI) -> Pelaku:
    """One of the cast in the act."""
    return build_pelaku(get_orang(username), kini=kini)


def play_mesin() -> Pelaku:
    """A command on the server in the act."""
    return build_mesin(KINI)
