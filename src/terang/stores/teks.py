"""What a text of the ledger may be, so that it survives the way through a file unchanged.

A cell holds no spaces or line ends at its two ends, is never an empty text (an empty cell is None), ends its lines
with LF, and has no control characters but LF and tab. Reading tidies spaces and line ends silently, because nobody
sees them in a spreadsheet; writing refuses what would not come back as it went.
"""

from __future__ import annotations

import re

# Control characters break XML and PDF; U+FFFD and lone surrogates are letters that some program has already lost.
_TERLARANG = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufffd\ud800-\udfff\ufffe\uffff]")


def tidy_sel(isi: str) -> str:
    """The text of a cell with LF line ends and nothing blank at its ends."""
    return isi.replace("\r\n", "\n").replace("\r", "\n").strip()


def tidy_narasi(isi: str) -> str:
    """The text of a narrative file; blank lines at its start stay, because errors in it are told by line number."""
    return isi.replace("\r\n", "\n").replace("\r", "\n").rstrip()


def find_terlarang(isi: str) -> str | None:
    """The first character of `isi` that no text may hold, as U+XXXX, or None."""
    ada = _TERLARANG.search(isi)
    return f"U+{ord(ada.group()):04X}" if ada else None
