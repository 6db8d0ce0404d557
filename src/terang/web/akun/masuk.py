"""Comings and goings as lines of the trail."""

from __future__ import annotations

from terang.web.akun.models import Pengguna
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import DitolakError
from terang.web.common.pelaku import Pelaku


@action("akun.masuk")
def record_masuk(pelaku: Pelaku, /, *, pengguna: Pengguna) -> None:
    """Somebody came in."""
    record(pelaku, "akun.masuk", Objek(jenis="pengguna", id=pengguna.pk), f"{pengguna.nama} masuk", {})


@action("akun.keluar")
def record_keluar(pelaku: Pelaku, /, *, pengguna: Pengguna) -> None:
    """Somebody left."""
    record(pelaku, "akun.keluar", Objek(jenis="pengguna", id=pengguna.pk), f"{pengguna.nama} keluar", {})


@action("akun.gagal-masuk")
def refuse_masuk(pelaku: Pelaku, /, *, nama: str) -> None:
    """Somebody tried to come in and could not."""
    del pelaku
    raise DitolakError(f"Gagal masuk dengan nama pengguna {nama[:80]!r}.")
