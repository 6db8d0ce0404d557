"""Tables from text with tabs have no spans; those of their header are found again from its empty cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from terang.naskah.blok import JenisBaris
from terang.readers.mentah import BarisMentah, SelMentah
from terang.readers.tabel import list_jenis


def tidy_kisi(baris: Sequence[BarisMentah]) -> tuple[BarisMentah, ...]:
    """The rows, equally long, without columns that are empty everywhere, the header with its spans."""
    lebar = max(len(satu.sel) for satu in baris)
    penuh = [replace(satu, sel=(*satu.sel, *(SelMentah(),) * (lebar - len(satu.sel)))) for satu in baris]
    while lebar > 1 and not any(satu.sel[lebar - 1].teks for satu in penuh):
        lebar -= 1
        penuh = [replace(satu, sel=satu.sel[:lebar]) for satu in penuh]
    jenis = list_jenis(penuh)
    atas = next((y for y, satu in enumerate(jenis) if satu is not JenisBaris.KEPALA), 0)
    return (*_span_kepala(penuh[:atas]), *penuh[atas:])


def _span_kepala(kepala: Sequence[BarisMentah]) -> list[BarisMentah]:
    """An empty cell belongs to the one on its left where both have titles below, else to the one above it."""
    hasil = []
    for y, satu in enumerate(kepala):
        sel: list[SelMentah] = []
        for x, item in enumerate(satu.sel):
            if item.teks:
                sel.append(replace(item, bentang_baris=1 + _count_bawah(kepala, y, x)))
            elif sel and (len(kepala) == 1 or (_has_bawah(kepala, y, x) and _is_dalam(satu, kepala, y, x))):
                sel[-1] = replace(sel[-1], bentang_kolom=sel[-1].bentang_kolom + 1)
            elif not _is_tertutup(kepala, y, x):
                sel.append(item)
        hasil.append(replace(satu, sel=tuple(sel)))
    return hasil


def _has_bawah(kepala: Sequence[BarisMentah], y: int, x: int) -> bool:
    return any(satu.sel[x].teks for satu in kepala[y + 1 :])


def _is_dalam(satu: BarisMentah, kepala: Sequence[BarisMentah], y: int, x: int) -> bool:
    asal = next((kiri for kiri in range(x - 1, -1, -1) if satu.sel[kiri].teks), None)
    return asal is not None and all(_has_bawah(kepala, y, kolom) for kolom in range(asal, x))


def _count_bawah(kepala: Sequence[BarisMentah], y: int, x: int) -> int:
    """How many rows below are empty in this column down to the end of the header."""
    bawah = [satu.sel[x].teks for satu in kepala[y + 1 :]]
    return 0 if any(bawah) else len(bawah)


def _is_tertutup(kepala: Sequence[BarisMentah], y: int, x: int) -> bool:
    return any(kepala[atas].sel[x].teks and _count_bawah(kepala, atas, x) for atas in range(y))
