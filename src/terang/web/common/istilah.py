"""The meaning of legal terms, from the dictionary of the project (`docs/kamus.toml`)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Istilah:
    """A term, what it means, and which law says so."""

    nama: str
    arti: str
    sumber: str


@cache
def load_istilah() -> dict[str, Istilah]:
    """Every term by its name; none where Terang runs without its documentation."""
    berkas: Path = settings.KAMUS
    if not berkas.is_file():
        return {}
    kata = tomllib.loads(berkas.read_text(encoding="utf-8"))["kata"]
    return {
        nama: Istilah(nama=nama.replace("_", " "), arti=isi["arti"], sumber=isi.get("sumber", ""))
        for nama, isi in kata.items()
    }
