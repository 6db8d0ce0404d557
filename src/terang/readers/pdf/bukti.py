"""Do lines with figures prove a table? Figures in columns beside words do; lists and page numbers do not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Garis
from terang.readers.pdf.lajur import Lajur, is_rata, split_lajur
from terang.readers.pdf.larik import Larik, is_nilai, measure_jarak
from terang.readers.pdf.tepi import KAPTION

BARIS_TERSEDIKIT = 3
"""Fewer rows prove no table, unless a caption says that there is one."""
RAPAT = 0.0
"""Lines nearer than this many letter heights overlap."""
_TAHUN = re.compile(r"^(?:19|20)\d\d$")


def has_kaption(larik: Sequence[Larik], atas: int, awal: int) -> bool:
    """Whether a caption stands just above line `atas`, and below line `awal`."""
    kaption = (read_kaption(x.garis.teks) for x in larik[max(awal, atas - KAPTION) : atas])
    return any(k and not k.gambar for k in kaption)


def is_tabel(
    larik: Sequence[Larik], deret: Sequence[int], lajur: Sequence[Lajur], *, bernama: bool, berkepala: bool
) -> bool:
    """Whether the figures stand in columns, beside words, and are no page numbers."""
    if len(lajur) < 2 or (len(deret) < BARIS_TERSEDIKIT and not (bernama and berkepala)):  # noqa: PLR2004
        return False
    kolom = [[f for i in deret for f in split_lajur(larik[i].garis, lajur)[k]] for k in range(len(lajur))]
    angka = [k for k, isi in enumerate(kolom) if k and isi and _share_nilai(isi) >= 0.6]  # noqa: PLR2004
    berkata = sum(
        _has_kata(larik[i])
        or (bernama and _has_tahun(larik[i]))
        or any(_has_kata(larik[j]) for j in list_dekat(larik, [i]))
        for i in deret
    )
    if not angka or 2 * berkata < len(deret):
        return False
    if not bernama and 2 * sum(larik[i].is_butir for i in deret) > len(deret):
        return False
    # Figures at the ends of bars stand each in a column of its own.
    penuh = [k for k in angka if 2 * len(kolom[k]) >= len(deret)]
    rata = sum(is_rata([(f.petak.x0, f.petak.x1) for f in kolom[k]]) for k in penuh)
    if not penuh or 2 * rata < len(penuh):
        return False
    return bernama or not _is_daftar_isi([f.teks for f in kolom[angka[-1]]], len(angka))


def list_dekat(larik: Sequence[Larik], deret: Sequence[int]) -> list[int]:
    """The lines that overlap or nearly touch lines with figures: names of two lines beside figures in their middle."""
    hasil = {
        j
        for i in deret
        for j in (i - 1, i + 1)
        if 0 <= j < len(larik) and measure_jarak(larik[min(i, j)], larik[max(i, j)]) < RAPAT
    }
    return sorted(j for j in hasil if not larik[j].is_baris and not larik[j].is_batas)


def _has_kata(x: Larik) -> bool:
    return any(h.isalpha() for h in x.garis.teks)


def _has_tahun(x: Larik) -> bool:
    """Whether the label of the row is a year."""
    return bool(_TAHUN.match(x.frasa[0].teks)) and not all(_TAHUN.match(f.teks) for f in x.frasa)


def _share_nilai(isi: Sequence[Garis]) -> float:
    return sum(is_nilai(f.teks) for f in isi) / len(isi)


def _is_daftar_isi(teks: Sequence[str], kolom: int) -> bool:
    """One column of whole numbers that never fall is that of the pages in a list of contents."""
    if kolom > 1 or not all(t.isdigit() and len(t) < 4 for t in teks):  # noqa: PLR2004
        return False
    angka = [int(t) for t in teks]
    return angka == sorted(angka)
