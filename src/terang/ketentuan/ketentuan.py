"""One dated provision, and how the provision of a day is found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Any

from terang.errors import NotInForceError, UsageError
from terang.ketentuan.muat import list_nama, load_baris


class StatusKetentuan(StrEnum):
    """How sure we are that a provision says what its source says."""

    TERVERIFIKASI = "terverifikasi"
    PERLU_DIPERIKSA = "perlu-diperiksa"
    KEPUTUSAN_TERANG = "keputusan-terang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketentuan:
    """A provision with the days on which it is in force.

    Args:
        nama: name in kebab-case; the same for all versions of a provision.
        berlaku_sejak: first day in force.
        berlaku_sampai: last day in force, None while it still is.
        sumber: the legal source, or where the practice was read.
        status: whether the source was read, remembered, or is a decision of ours.
        isi: the provision itself: mappings, tuples, text, Decimal, int, bool, dates; frozen through and through.
        catatan: what a reader should know about it, in Bahasa Indonesia.
    """

    nama: str
    berlaku_sejak: date
    sumber: str
    status: StatusKetentuan
    isi: Mapping[str, Any]
    berlaku_sampai: date | None = None
    catatan: str = ""

    def is_in_force(self, on: date) -> bool:
        """Whether `on` lies between the first and the last day in force, both included."""
        return self.berlaku_sejak <= on and (self.berlaku_sampai is None or on <= self.berlaku_sampai)


def ketentuan(name: str, on: date) -> Ketentuan:
    """The provision of this name that was in force on this day.

    Raises:
        UsageError: there is no such provision; the message lists near names.
        NotInForceError: there is, but not on that day; the message says from when one is in force.
    """
    rows = list_ketentuan(name)
    for row in rows:
        if row.is_in_force(on):
            return row
    spans = "; ".join(_write_span(row) for row in rows)
    raise NotInForceError(
        f"Ketentuan '{name}' tidak berlaku pada {on.isoformat()}. Yang tersedia: {spans}. "
        "Pilih hari di dalam masa itu, atau tambahkan baris ketentuan yang berlaku pada hari tersebut."
    )


@cache
def list_ketentuan(name: str) -> tuple[Ketentuan, ...]:
    """Every version of a provision, oldest first; UsageError when the name is unknown."""
    if name not in list_nama():
        near = get_close_matches(name, list_nama(), n=3, cutoff=0.4) or list_nama()
        raise UsageError(f"Tidak ada ketentuan bernama '{name}'. Nama yang mirip: {', '.join(near)}.")
    return tuple(Ketentuan(nama=name, **{**row, "status": StatusKetentuan(row["status"])}) for row in load_baris(name))


def _write_span(row: Ketentuan) -> str:
    if row.berlaku_sampai is None:
        return f"berlaku sejak {row.berlaku_sejak.isoformat()}"
    return f"berlaku {row.berlaku_sejak.isoformat()} sampai {row.berlaku_sampai.isoformat()}"
