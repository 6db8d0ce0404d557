"""Characters that the file format cannot hold."""

from __future__ import annotations

import re

_TERLARANG = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean_teks(teks: str) -> str:
    """The text without what no XML file can hold: control characters, halves of characters, other line ends."""
    return _TERLARANG.sub("", teks.replace("\r\n", "\n").replace("\r", "\n"))
