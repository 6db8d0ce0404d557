"""The planner of BKPP and their role."""

from __future__ import annotations

from terang.web.akun.models import Penugasan


def _get_penugasan() -> Penugasan:
    return Penugasan.objects.get(pengguna__username="perencana")


ARGUMEN = {
    **{nama: lambda: {"id_": _get_penugasan().pk} for nama in ("peran_cabut", "delegasi_beri")},
    **{
        nama: lambda: {"id_": _get_penugasan().pengguna_id}
        for nama in ("pengguna_satu", "pengguna_tutup", "peran_beri", "larangan_beri")
    },
    "istilah": lambda: {"nama": "indikator"},
}
