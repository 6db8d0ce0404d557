"""How wide text in Liberation Sans is, and how it breaks into lines; enough for boxes that must not overflow."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

# Advance widths in thousandths of the font size, from the space to the tilde.
_BIASA = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
_TEBAL = (
    "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 "
    "584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 "
    "333 611 556 778 556 556 500 389 280 389 584"
)
_LEBAR = {tebal: [int(n) for n in tabel.split()] for tebal, tabel in ((False, _BIASA), (True, _TEBAL))}
_LEBAR_LAIN = 1000
"""What a character outside the table takes: the widest, so that a guess never overflows."""


def compute_lebar(teks: str, ukuran: float, *, tebal: bool = False) -> float:
    """The width of a line of text, in the unit of `ukuran` (the font size)."""
    tabel = _LEBAR[tebal]
    total = sum(tabel[ord(c) - 32] if " " <= c <= "~" else _LEBAR_LAIN for c in teks.replace("\xa0", " "))
    return total * ukuran / 1000


@lru_cache(maxsize=8192)
def wrap_teks(teks: str, lebar: float, ukuran: float, *, tebal: bool = False) -> tuple[str, ...]:
    """Break a text into lines no wider than `lebar`; a word that is wider itself is cut. At least one line."""
    baris: list[str] = []
    kini = ""
    for kata in split_kata(teks):
        calon = f"{kini} {kata}" if kini else kata
        if compute_lebar(calon, ukuran, tebal=tebal) <= lebar:
            kini = calon
            continue
        if kini:
            baris.append(kini)
        *penuh, kini = _cut_kata(kata, lebar, ukuran, tebal=tebal)
        baris.extend(penuh)
    return (*baris, kini)


def split_kata(teks: str) -> list[str]:
    """The words of a text; what a no-break space joins is one word."""
    return [kata for kata in re.split(r"[ \t\r\n]+", teks) if kata]


def _cut_kata(kata: str, lebar: float, ukuran: float, *, tebal: bool) -> list[str]:
    """The pieces of one word, each fitting, each at least one character."""
    potongan = [""]
    for huruf in kata:
        if potongan[-1] and compute_lebar(potongan[-1] + huruf, ukuran, tebal=tebal) > lebar:
            potongan.append("")
        potongan[-1] += huruf
    return potongan


def escape_xml(teks: str) -> str:
    """Text that may stand in an XML document, between tags or in a quoted attribute.

    Characters that XML cannot hold at all (most control characters, surrogates) become U+FFFD.
    """
    return escape("".join(c if _is_xml(c) else "\ufffd" for c in teks))


def _is_xml(huruf: str) -> bool:
    return huruf in "\t\n\r" or " " <= huruf <= "\ud7ff" or "\ue000" <= huruf <= "\ufffd" or huruf >= "\U00010000"
