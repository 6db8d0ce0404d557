"""The roles as `peran.yaml` has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import yaml

from terang.web.common.izin import Izin


class Lingkup(StrEnum):
    """The kind of unit that a role is given for."""

    INSTANSI = "instansi"
    PERANGKAT_DAERAH = "perangkat-daerah"
    UNIT = "unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peran:
    """A role."""

    kode: str
    nama: str
    uraian: str
    lingkup: Lingkup
    izin: frozenset[Izin]


@cache
def load_peran() -> dict[str, Peran]:
    """Every role by its code, in the order of the file."""
    isi = yaml.safe_load(Path(__file__).with_name("peran.yaml").read_text(encoding="utf-8"))
    return {
        satu["kode"]: Peran(
            kode=satu["kode"],
            nama=satu["nama"],
            uraian=satu["uraian"],
            lingkup=Lingkup(satu["lingkup"]),
            izin=frozenset(map(Izin, satu["izin"])),
        )
        for satu in isi
    }
