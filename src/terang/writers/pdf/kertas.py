"""The sheet: A4 with the margins of an office letter, in whole points."""

from __future__ import annotations

LEBAR_TEGAK, TINGGI_TEGAK = 439, 690
LEBAR_LANSKAP, TINGGI_LANSKAP = 686, 452
"""What the margins (3 cm at the left, 2.5 cm elsewhere) leave for text. The template sets the same margins."""

TINGGI_KETERANGAN = 44
"""What a caption and a source line take of that height beside a picture."""


def compute_lebar_kertas(*, lanskap: bool) -> int:
    """Width of the text on a sheet."""
    return LEBAR_LANSKAP if lanskap else LEBAR_TEGAK


def compute_tinggi_gambar(*, lanskap: bool) -> int:
    """How tall a picture may be on a sheet of its own."""
    return (TINGGI_LANSKAP if lanskap else TINGGI_TEGAK) - TINGGI_KETERANGAN
