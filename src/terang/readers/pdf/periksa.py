"""Two engines must agree on every digit of a cell; where they do not, the cell says so and keeps its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from terang.readers.pdf.bentuk import Garis, Kisi, SelKisi

BEDA = "angka tidak dikonfirmasi mesin baca kedua"


def confirm_kisi(kisi: Kisi, angka: Iterable[tuple[str, float, float]]) -> Kisi:
    """The grid with `ragu` set on cells whose digits the second engine (character, x, y) does not see the same."""
    urut = sorted(angka, key=lambda a: a[2])
    tinggi = [a[2] for a in urut]
    return kisi.with_baris(tuple(tuple(_confirm(s, urut, tinggi) for s in b) for b in kisi.baris))


def _confirm(sel: SelKisi, urut: Sequence[tuple[str, float, float]], tinggi: Sequence[float]) -> SelKisi:
    for garis in sel.garis:
        satu = _list_digit(garis)
        if not satu:
            continue
        p = garis.petak
        dekat = urut[bisect_left(tinggi, p.atas) : bisect_right(tinggi, p.bawah)]
        dua = "".join(a[0] for a in sorted(dekat, key=lambda a: a[1]) if p.x0 - 1 <= a[1] <= p.x1 + 1)
        dua = "".join(h for h in dua if h.isdigit())
        # A number in false bold is drawn twice, and the second engine sees it so.
        if satu != dua and Counter(satu + satu) != Counter(dua):
            return replace(sel, ragu=f'{BEDA}: "{garis.teks}" terbaca {dua or "kosong"}')
    return sel


def _list_digit(garis: Garis) -> str:
    return "".join(h for k in garis.kata for h in k.teks if h.isdigit())
