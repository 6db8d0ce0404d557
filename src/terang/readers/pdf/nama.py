"""Does a name go on over two lines of a table?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.readers.pdf.bentuk import Garis
from terang.readers.pdf.lajur import Lajur

NOMOR = re.compile(r"^(?:\(?[0-9]{1,3}[.)]|[A-Za-z][.)]|[IVXivx]{1,5}[.)])(?:\s|$)")
"""The number or letter with which a row or an item begins."""
DEKAT = 0.5
"""Lines of one name stand nearer than this many letter heights."""
_PENANDA = re.compile(r"^(?:[^\W\d]+(?:\s[^\W\d]+){0,3}\s?:\s|\d+(?:\.\d+)+\.?\s)")


def is_penanda(garis: Garis) -> bool:
    """Whether a line begins as the heading of a group of rows does: `Sub kegiatan: ...`, a number, a code."""
    return bool(_PENANDA.match(garis.teks) or NOMOR.match(garis.teks))


def goes_on(atas: Sequence[Garis], bawah: Sequence[Garis], lajur: Lajur) -> bool:
    """Whether words go on with those above: small letters, or the next word would not have fitted there."""
    teks = bawah[0].teks
    if not atas or NOMOR.match(teks):
        return False
    if teks[:1].islower():
        return True
    tebal = bawah[0].tebal and not atas[-1].tebal
    muat = atas[-1].petak.x1 + bawah[0].kata[0].petak.lebar + 0.25 * bawah[0].petak.tinggi <= lajur[1] + 1
    return not muat and not tebal
