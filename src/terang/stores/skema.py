"""The columns of every table, read from the annotations of the ledger's dataclasses: one description serves all."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from terang.kinerja.buku import TABEL
from terang.kinerja.kolom import Kolom

BENAR, SALAH = "ya", "tidak"
"""How a boolean is written in a cell."""

POLA_ID = "[a-z0-9][a-z0-9.-]*"
"""An id: lower-case letters, digits, full stops and hyphens."""

_JENIS_FRICTIONLESS: Mapping[type, str] = {
    str: "string",
    int: "integer",
    # Frictionless reads a number into Decimal unless `floatNumber` is set, so that it is exact.
    Decimal: "number",
    bool: "boolean",
    date: "date",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomTabel:
    """One column of a table: its Python type, whether it must be filled, its choices, and its description."""

    nama: str
    tipe: type
    wajib: bool
    pilihan: tuple[str, ...]
    kolom: Kolom

    @property
    def jenis(self) -> str:
        """The Frictionless type name."""
        return "string" if self.pilihan else _JENIS_FRICTIONLESS[self.tipe]


@cache
def list_kolom(tabel: str) -> tuple[KolomTabel, ...]:
    """The columns of `tabel` in file order."""
    tipe_baris = TABEL[tabel]
    petunjuk = get_type_hints(tipe_baris, include_extras=True)
    return tuple(_read_kolom(f.name, petunjuk[f.name]) for f in fields(tipe_baris))


def _read_kolom(nama: str, petunjuk: Any) -> KolomTabel:
    tipe, kolom = get_args(petunjuk)[:2] if get_origin(petunjuk) is Annotated else (petunjuk, Kolom(nama))
    opsional = get_origin(tipe) in (types.UnionType, Union)
    if opsional:
        (tipe,) = (bagian for bagian in get_args(tipe) if bagian is not types.NoneType)
    pilihan = tuple(anggota.value for anggota in tipe) if issubclass(tipe, StrEnum) else ()
    return KolomTabel(nama=nama, tipe=tipe, wajib=not opsional, pilihan=pilihan, kolom=kolom)


def build_skema(tabel: str) -> dict[str, Any]:
    """The Frictionless table schema of `tabel`.

    Columns are matched by name, so that a column moved in a spreadsheet is no error. A reference to one table is a
    foreign key; a reference that may point into several has no counterpart in the standard and is noted as the
    custom property `terang:acuan`.
    """
    kolom = list_kolom(tabel)
    skema: dict[str, Any] = {
        "fieldsMatch": "equal",
        "fields": [_build_field(k) for k in kolom],
        "primaryKey": ["id"],
        "missingValues": [""],
    }
    if kunci := [_build_kunci_asing(tabel, k) for k in kolom if len(k.kolom.acuan) == 1]:
        skema["foreignKeys"] = kunci
    return skema


def _build_field(kolom: KolomTabel) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": kolom.nama,
        "type": kolom.jenis,
        "title": write_judul(kolom.nama),
        "description": kolom.kolom.uraian,
    }
    if kolom.tipe is bool:
        field |= {"trueValues": [BENAR], "falseValues": [SALAH]}
    if batas := _build_batas(kolom):
        field["constraints"] = batas
    if len(kolom.kolom.acuan) > 1:
        field["terang:acuan"] = list(kolom.kolom.acuan)
    return field


def _build_batas(kolom: KolomTabel) -> dict[str, Any]:
    batas: dict[str, Any] = {"required": True} if kolom.wajib else {}
    if kolom.nama == "id":
        batas |= {"unique": True, "pattern": POLA_ID}
    if kolom.pilihan:
        batas["enum"] = list(kolom.pilihan)
    if kolom.kolom.minimum is not None:
        batas["minimum"] = kolom.kolom.minimum
    if kolom.kolom.maksimum is not None:
        batas["maximum"] = kolom.kolom.maksimum
    return batas


def _build_kunci_asing(tabel: str, kolom: KolomTabel) -> dict[str, Any]:
    (tujuan,) = kolom.kolom.acuan
    # The standard spells a reference into the same table as an empty resource name.
    return {"fields": [kolom.nama], "reference": {"resource": "" if tujuan == tabel else tujuan, "fields": ["id"]}}


def write_judul(nama: str) -> str:
    """`sub_kegiatan` as a heading: "Sub kegiatan"."""
    return nama.replace("_", " ").capitalize()
