"""Rows of the ledger as JSON keeps them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_type_hints

from terang.kinerja.buku import TABEL, BukuKinerja


def freeze_baris(baris: Any) -> dict[str, Any]:
    """A row of the ledger as JSON keeps it: text, whole numbers, yes and no, nothing."""
    return {nama: isi if isinstance(isi, bool | int | NoneType) else str(isi) for nama, isi in asdict(baris).items()}


def freeze_buku(buku: BukuKinerja) -> dict[str, list[dict[str, Any]]]:
    """All rows of a ledger as JSON keeps them."""
    return {nama: [freeze_baris(b) for b in getattr(buku, nama)] for nama in TABEL if getattr(buku, nama)}


def thaw_buku(isi: Mapping[str, list[dict[str, Any]]]) -> BukuKinerja:
    """The ledger that was frozen."""
    return BukuKinerja(**{nama: tuple(_thaw(TABEL[nama], baris) for baris in semua) for nama, semua in isi.items()})


def _thaw(jenis: type[Any], baris: Mapping[str, Any]) -> Any:
    tipe = get_type_hints(jenis)
    return jenis(**{nama: _read(tipe[nama], isi) for nama, isi in baris.items()})


def _read(tipe: Any, isi: Any) -> Any:
    jenis = next((t for t in get_args(tipe) or (tipe,) if t is not NoneType), tipe)
    if isi is None:
        return None
    if jenis is date:
        return date.fromisoformat(isi)
    if jenis is Decimal or (isinstance(jenis, type) and issubclass(jenis, StrEnum)):
        return jenis(isi)
    return isi
