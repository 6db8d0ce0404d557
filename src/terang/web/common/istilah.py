"""The meaning of legal terms; `istilah.toml` is copied from the dictionary of the project by `./run docs`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Istilah:
    """A term, what it means, and which law says so."""

    nama: str
    arti: str
    sumber: str


@cache
def load_istilah() -> dict[str, Istilah]:
    """Every term by its name."""
    kata = tomllib.loads(resources.files(__package__).joinpath("istilah.toml").read_text(encoding="utf-8"))
    return {
        nama: Istilah(nama=nama.replace("_", " "), arti=isi["arti"], sumber=isi["sumber"]) for nama, isi in kata.items()
    }
