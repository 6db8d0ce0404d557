"""Does a cell hold a figure? Enough to tell the header of a table from its body; meaning is read later."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ANGKA = re.compile(r"^[<>≤≥±~()\-–+\s]*(?:Rp\.?\s*)?\d[\d.,\s]*(?:,-)?\s*\)?\s*%?$", re.IGNORECASE)
_TAHUN = re.compile(r"^\(?(?:19|20)\d\d\)?$")
_NOMOR_KOLOM = re.compile(r"^\(?(\d{1,2})\)?(?:\s*=.*)?$")
_KOLOM_TERSEDIKIT = 3
_PANJANG = 60


def is_angka(teks: str) -> bool:
    """Whether this is a figure and nothing else (`>82`, `1.234,50 %`, `Rp 5.000,-`); a year is none."""
    return len(teks) <= _PANJANG and bool(_ANGKA.match(teks)) and not _TAHUN.match(teks)


def is_nomor_kolom(sel: Sequence[str]) -> bool:
    """Whether a row numbers the columns: `1 2 3 4`, `(1) (2) (3)`, `1 2 3=1+2`."""
    isi = [teks for teks in sel if teks]
    cocok = [_NOMOR_KOLOM.match(teks) for teks in isi]
    nomor = [int(item[1]) for item in cocok if item]
    return len(nomor) >= _KOLOM_TERSEDIKIT and nomor == list(range(1, len(isi) + 1))
