"""Running headers, footers and page numbers: lines at one place on many pages. They are no sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from terang.readers.pdf.bentuk import Garis, Halaman

TEPI = 0.18
"""Share of the page height, at its top and bottom, where furniture stands."""
HALAMAN_TERSEDIKIT = 3
HURUF_TERSEDIKIT = 3
BAGIAN = 0.15
_NOMOR = re.compile(
    r"^(?:(?:hal(?:aman)?|page)\.?\s*[:|]?\s*)?[-–|(\s]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|dari|of)\s*\d{1,4})?[-–|)\s]*$",
    re.IGNORECASE,
)
_BERNOMOR = re.compile(r"(?:bab|lampiran)\s+(?:\d+|[ivxlc]+)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d+|\b[ivxlc]+\b")


def drop_perabot(halaman: Sequence[Halaman]) -> list[Halaman]:
    """The pages without furniture."""
    kali: Counter[tuple[str, int]] = Counter()
    for h in halaman:
        kali.update({kunci for g in _list_tepi(h) for kunci in _list_kunci(g, h)})
    batas = max(HALAMAN_TERSEDIKIT, round(BAGIAN * len(halaman)) if len(halaman) < 40 else 6)  # noqa: PLR2004
    return [_clean(h, kali, batas) for h in halaman]


def _clean(h: Halaman, kali: Counter[tuple[str, int]], batas: int) -> Halaman:
    buang: set[int] = set()
    for g in _list_tepi(h):
        if any(kali[k] >= batas for k in _list_kunci(g, h)) or _is_nomor(g, h):
            buang.add(id(g))
    return replace(h, garis=tuple(g for g in h.garis if id(g) not in buang))


def _list_tepi(h: Halaman) -> list[Garis]:
    return [g for g in h.garis if g.petak.bawah < TEPI * h.tinggi or g.petak.atas > (1 - TEPI) * h.tinggi]


def _list_kunci(g: Garis, h: Halaman) -> list[tuple[str, int]]:
    """The text without its numbers, with its place from the nearer edge (to 6 points, and half a step on).

    A chapter keeps its number: `Lampiran 1` and `Lampiran 2` each open one, while a running header repeats its own.
    """
    y = g.petak.atas if g.petak.atas < h.tinggi / 2 else g.petak.atas - h.tinggi
    teks = g.teks.lower().strip()
    teks = teks if _BERNOMOR.match(teks) else _DIGIT.sub("#", teks)
    # "(#)" or a lone number can be anything; page numbers have a rule of their own.
    return (
        [(teks, round(y / 6)), (teks, -10_000 + int(y // 6))]
        if sum(h.isalpha() for h in teks) >= HURUF_TERSEDIKIT
        else []
    )


def _is_nomor(g: Garis, h: Halaman) -> bool:
    """A page number: alone on the first or last line of its page."""
    tepi = [x for x in h.garis if (x.petak.atas < h.tinggi / 2) == (g.petak.atas < h.tinggi / 2)]
    isi = [k.petak for k in h.kisi]
    luar = g.petak.atas < h.tinggi / 2
    ujung = min(x.petak.atas for x in tepi) if luar else max(x.petak.bawah for x in tepi)
    paling = abs((g.petak.atas if luar else g.petak.bawah) - ujung) < 30  # noqa: PLR2004
    return paling and bool(_NOMOR.match(g.teks)) and not any(p.holds(*g.petak.tengah) for p in isi)
