"""Whether one name abbreviates words of another: `Nilai SAKIP` and `Nilai Sistem Akuntabilitas Kinerja ...`."""

from __future__ import annotations

import re

_TERPENDEK = 3


def is_singkatan(a: str, b: str) -> bool:
    """Whether a word of one name is the first letters of words of the other, and the rest of them agrees."""
    return _shortens(a, b) or _shortens(b, a)


def _shortens(pendek: str, panjang: str) -> bool:
    kata, utuh = _list_kata(pendek), _list_kata(panjang)
    awal = "".join(satu[0] for satu in utuh)
    singkat = [satu for satu in kata if satu not in utuh and len(satu) >= _TERPENDEK]
    return len(singkat) == 1 and singkat[0] in awal and len(utuh) - len(kata) == len(singkat[0]) - 1


def _list_kata(nama: str) -> list[str]:
    """Words in small letters; what stands in brackets explains and is no part of the name."""
    return re.findall(r"\w+", re.sub(r"\([^)]*\)", " ", nama).casefold())
