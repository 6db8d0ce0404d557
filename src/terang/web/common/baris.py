"""What every row has that goes into a ledger: its lasting id there, and its place among the rows of its table."""

from __future__ import annotations

from collections.abc import Container
from typing import ClassVar

from django.db import models
from django.utils.text import slugify

_PANJANG = 100


class BarisBuku(models.Model):
    """A row of the ledger. `kode` is its id in the exported package, `posisi` its place in the file."""

    kode = models.CharField(max_length=_PANJANG)
    posisi = models.PositiveIntegerField(default=0)

    class Meta:
        """In the order of the file."""

        abstract = True
        ordering: ClassVar[tuple[str, ...]] = ("posisi", "id")


def choose_kode(dasar: str, dipakai: Container[str]) -> str:
    """A readable id that is not taken: `sasaran-2` after `sasaran-1`."""
    awal = (slugify(dasar) or "baris")[: _PANJANG - 8].strip("-")
    calon, n = awal, 1
    while calon in dipakai:
        n += 1
        calon = f"{awal}-{n}"
    return calon
