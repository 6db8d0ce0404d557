"""Reads of the calendar."""

from __future__ import annotations

from terang.kinerja.pilihan import Periode
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.models import JadwalPengisian


def list_jadwal(pelaku: Pelaku, *, tahun: int) -> dict[Periode, JadwalPengisian]:
    """The calendar of a year by period; it is one for all agencies."""
    pelaku.require_anywhere(Izin.LIHAT)
    return {Periode(satu.periode): satu for satu in JadwalPengisian.objects.filter(tahun=tahun)}


def may_atur_jadwal(pelaku: Pelaku) -> bool:
    """Whether the person keeps the calendar."""
    return pelaku.may_anywhere(Izin.KUNCI)
