"""A document tree as JSON: to see how Terang read a document, and why a claim was or was not found in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from terang.naskah.naskah import Naskah


def build_naskah_json(naskah: Naskah) -> dict[str, Any]:
    """The tree as plain values: every node an object with its kind under `jenis_simpul`; what is empty is left out."""
    isi: dict[str, Any] = _build(naskah)
    return isi


def write_naskah_json(naskah: Naskah) -> bytes:
    """The same as UTF-8 text."""
    return (json.dumps(build_naskah_json(naskah), ensure_ascii=False, indent=1) + "\n").encode()


def _build(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        isi = {f.name: getattr(value, f.name) for f in fields(value)}
        filled = {nama: _build(part) for nama, part in isi.items() if part not in (None, "", ())}
        return {"jenis_simpul": type(value).__name__, **filled}
    if isinstance(value, Mapping):
        return {nama: _build(part) for nama, part in value.items()}
    if isinstance(value, tuple | list):
        return [_build(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Decimal | date) else value
