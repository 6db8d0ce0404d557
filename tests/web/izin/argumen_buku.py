"""The ledger of BKPP's real year."""

from __future__ import annotations

ARGUMEN = {
    **{nama: lambda: {"pd": "bkpp", "tahun": 2022} for nama in ("buku", "buku_paket")},
    "buku_laporan": lambda: {"pd": "bkpp", "tahun": 2022, "bentuk": "xlsx"},
}
