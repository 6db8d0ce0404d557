"""The demo ledger, read once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from terang.kinerja.buku import BukuKinerja
from terang.stores.paket import load_paket

PAKET_DEMO = Path(__file__).parents[1] / "data" / "bkpp-kota-semarang-2022"


@cache
def load_demo() -> BukuKinerja:
    """The ledger of data/bkpp-kota-semarang-2022."""
    return load_paket(PAKET_DEMO)
