"""Reads the provisions' YAML exactly: a number becomes int or Decimal, never a float, and nothing can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml


class _ExactLoader(yaml.CSafeLoader):
    """Safe YAML in which `0.1` is one tenth."""


def _construct_decimal(loader: _ExactLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(str(loader.construct_scalar(node)))


_ExactLoader.add_constructor("tag:yaml.org,2002:float", _construct_decimal)


@cache
def list_nama() -> tuple[str, ...]:
    """Names of all provisions, sorted; each is a file of `data`."""
    names = (entry.name for entry in files("terang.ketentuan").joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


@cache
def load_baris(nama: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of one file, oldest first, frozen."""
    text = files("terang.ketentuan").joinpath("data", f"{nama}.yaml").read_text(encoding="utf-8")
    rows = _freeze(load_exact(text))
    return tuple(sorted(rows, key=lambda row: row["berlaku_sejak"]))


def load_exact(text: str) -> Any:
    """YAML text as mappings, lists, text, int, bool, date and Decimal."""
    # A subclass of the safe loader constructs only plain values.
    return yaml.load(text, Loader=_ExactLoader)  # noqa: S506


def _freeze(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _freeze(part) for key, part in value.items()})
    if isinstance(value, list):
        return tuple(_freeze(part) for part in value)
    return value
