"""Hyphens at the end of lines: the typesetter's (`kepe-gawaian`) or the word's own (`perundang-undangan`)?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from terang.readers.pdf.bentuk import Garis, Halaman, Kisi
from terang.readers.pdf.teks_sel import LUNAK

_TEPI = re.compile(r"^\W+|\W+$")


def mark_hyphen(halaman: Sequence[Halaman]) -> list[Halaman]:
    """The pages with the typesetter's hyphens marked; the document's own words tell which they are."""
    kosakata = frozenset(_TEPI.sub("", k.teks.lower()) for h in halaman for g in _list_garis(h) for k in g.kata)
    return [
        replace(h, garis=mark_garis(h.garis, kosakata), kisi=tuple(_mark_kisi(k, kosakata) for k in h.kisi))
        for h in halaman
    ]


def _list_garis(h: Halaman) -> Iterable[Garis]:
    yield from h.garis
    for k in h.kisi:
        for b in k.baris:
            for s in b:
                yield from s.garis


def _mark_kisi(kisi: Kisi, kosakata: frozenset[str]) -> Kisi:
    return kisi.with_baris(tuple(tuple(replace(s, garis=mark_garis(s.garis, kosakata)) for s in b) for b in kisi.baris))


def mark_garis(garis: Sequence[Garis], kosakata: frozenset[str]) -> tuple[Garis, ...]:
    """The lines of one column, in which a hyphen that only parts a line became a soft one."""
    hasil = list(garis)
    for i, (a, b) in enumerate(pairwise(garis)):
        akhir = a.kata[-1]
        if is_pemenggal(akhir.teks, b.kata[0].teks, kosakata):
            hasil[i] = replace(a, kata=(*a.kata[:-1], replace(akhir, teks=akhir.teks[:-1] + LUNAK)))
    return tuple(hasil)


def is_pemenggal(kiri: str, kanan: str, kosakata: frozenset[str]) -> bool:
    """Whether the hyphen at the end of `kiri` is none of the word's own."""
    if not kiri.endswith("-") or not kiri[-2:-1].isalpha() or not kanan[:1].islower():
        return False
    utuh, lepas = (_TEPI.sub("", teks.lower()) for teks in (kiri + kanan, kiri[:-1] + kanan))
    if lepas in kosakata or utuh in kosakata:
        return lepas in kosakata
    # A doubled word (masing-masing) and a code (aset-bkpp-1) keep theirs.
    ganda = kanan.lower().startswith(kiri[:-1].lower())
    return not ganda and kiri[:-1].isalpha() and not any(h.isdigit() for h in kanan)
