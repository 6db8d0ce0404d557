"""Reminders of what waits for people: their tasks with a day, a week and a day before it, and once it has passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from terang.web.akun.queries import list_pelaku
from terang.web.beranda.queries import list_tugas
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.latar.pengingat import Pengingat

SEPEKAN = timedelta(days=7)
SEHARI = timedelta(days=1)


def list_pengingat(pelaku: Pelaku) -> Iterator[Pengingat]:
    """Yield what to remind everybody of today."""
    for orang in list_pelaku(pelaku):
        for tugas in list_tugas(orang):
            kata = write_tenggat(tugas, pelaku.hari)
            if kata and orang.pengguna_id is not None:
                yield Pengingat(
                    untuk=(orang.pengguna_id,),
                    judul=f"{tugas.judul}: {kata}",
                    uraian=tugas.uraian,
                    alamat=tugas.alamat,
                    kunci=f"tugas {tugas.alamat} {tugas.tenggat} {kata}"[:300],
                )


def write_tenggat(tugas: Tugas, hari: date) -> str:
    """How near its day is, in the words of a reminder; empty where it is too early for one."""
    if tugas.tenggat is None or tugas.tenggat - hari > SEPEKAN:
        return ""
    if tugas.tenggat < hari:
        return "lewat tenggat"
    return "tenggat paling lambat besok" if tugas.tenggat - hari <= SEHARI else "tenggat dalam sepekan"
