"""Codes of units: readable, and never given twice."""

from __future__ import annotations

from collections.abc import Container

from django.utils.text import slugify


def choose_kode_unit(awal: str, nama: str, dipakai: Container[str]) -> str:
    """A code for a unit of the agency with code `awal`: it stands in addresses and in exported ledgers."""
    dasar = f"{awal}-{slugify(nama)}"[:70].strip("-")
    calon, n = dasar, 1
    while calon in dipakai:
        n += 1
        calon = f"{dasar}-{n}"
    return calon
