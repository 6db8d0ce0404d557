"""Captions: `Tabel 3.1 Judul`, `Gambar 1.2`, and the source line below."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOMOR = r"(?:[A-Z]{0,3}\.?\d+(?:[.\-–]\d+)*[a-z]?|[IVXLC]+(?:[.\-–]\d+)*)"
_KAPTION = re.compile(
    rf"^(?P<kata>(?i:tabel|gambar|grafik|bagan))\.?\s+(?P<nomor>{_NOMOR})[.:]?(?=\s|$)[\s:.\-–]*(?P<judul>.*)$"
)
# `Tabel 3.1 di atas menunjukkan ...` speaks of a table; it does not name it.
_KALIMAT = re.compile(
    r"^(di\s?atas|di\s?bawah|tersebut|berikut|ini\b|dapat|menunjuk|memperlihat|menyaji|menggambar|menjelas|terlihat|dan\b)",
    re.IGNORECASE,
)
_SUMBER = re.compile(r"^sumber(?:\s+data)?\s*:\s*(.*)$", re.IGNORECASE)
_PANJANG = 250


@dataclass(frozen=True, slots=True)
class NamaKaption:
    """A caption taken apart; `judul` is empty where the title stands on lines of its own."""

    gambar: bool
    nomor: str
    judul: str


def read_kaption(teks: str) -> NamaKaption | None:
    """The caption that this line (white space already single) is, or None."""
    cocok = _KAPTION.match(teks) if len(teks) <= _PANJANG else None
    if cocok is None or _KALIMAT.match(cocok["judul"]):
        return None
    return NamaKaption(cocok["kata"].lower() != "tabel", cocok["nomor"], cocok["judul"])


def read_sumber(teks: str) -> str:
    """What `Sumber: ...` names, empty for any other line."""
    cocok = _SUMBER.match(teks)
    return cocok[1] if cocok else ""


def is_judul_lanjutan(teks: str) -> bool:
    """Whether a line can be (a part of) the title of a table: short, and no sentence."""
    return bool(teks) and len(teks) <= _PANJANG and not teks.endswith((".", ":", ";", ",")) and not read_sumber(teks)
