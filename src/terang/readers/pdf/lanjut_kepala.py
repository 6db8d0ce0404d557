"""Rows without rules under a header that has them: the header's borders are theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from terang.readers.angka import is_nomor_kolom
from terang.readers.pdf.bentuk import Garis, Kisi, Petak, hull
from terang.readers.pdf.bidang import JAUH
from terang.readers.pdf.lajur import Lajur
from terang.readers.pdf.larik import Larik, is_nilai, list_larik, measure_jarak
from terang.readers.pdf.tanpa_garis import build_baris
from terang.readers.pdf.teks_sel import sel_teks
from terang.readers.pdf.tepi import find_akhir
from terang.readers.pdf.tumpuk import stack_baris

DEKAT = 1.5
"""The first row stands nearer to the header than this many letter heights."""
TEPI = 1.0
NOMOR_TERSEDIKIT = 4


def extend_kepala(kisi: Kisi, garis: Sequence[Garis], datar: Sequence[Petak]) -> tuple[Kisi, range] | None:
    """The grid with the rows below it, and the lines that they take; None where it has rows itself or none follow."""
    if not _is_kepala(kisi):
        return None
    larik = list_larik(garis)
    lajur = tuple((a + TEPI, b - TEPI) for a, b in pairwise(kisi.xs))
    rentang = _find_rentang(kisi, larik, lajur)
    if not rentang:
        return None
    isi = [larik[i] for i in rentang]
    mulai = len(kisi.baris)
    baris = tuple(build_baris(b, mulai + y, kisi.xs) for y, b in enumerate(stack_baris(isi, lajur, datar)))
    petak = hull([kisi.petak, *(x.petak for x in isi)])
    return replace(kisi, petak=petak, baris=(*kisi.baris, *baris), lajur=lajur), rentang


def _is_kepala(kisi: Kisi) -> bool:
    teks = [[sel_teks(s.garis) for s in b] for b in kisi.baris]
    berangka = any(is_nilai(t) for b in teks for t in b if not _is_nomor(b))
    return not berangka and len(kisi.xs) > 2  # noqa: PLR2004


def _is_nomor(teks: Sequence[str]) -> bool:
    """Whether the row numbers the columns; people leave one out."""
    angka = [int(t.strip("()")) for t in teks if t.strip("()").isdigit()]
    naik = len(angka) == sum(map(bool, teks)) and angka == sorted(set(angka))
    return is_nomor_kolom(teks) or (naik and len(angka) > NOMOR_TERSEDIKIT)


def _find_rentang(kisi: Kisi, larik: Sequence[Larik], lajur: Sequence[Lajur]) -> range:
    mulai = next((i for i, x in enumerate(larik) if x.petak.tengah[1] > kisi.petak.bawah), len(larik))
    if mulai == len(larik) or larik[mulai].petak.atas - kisi.petak.bawah > DEKAT * larik[mulai].petak.tinggi:
        return range(0)
    akhir = mulai
    while akhir < len(larik) and _is_anggota(larik, mulai, akhir, lajur):
        akhir += 1
    baris = [i for i in range(mulai, akhir) if larik[i].is_baris]
    return range(mulai, min(akhir, find_akhir(larik, baris[-1], lajur))) if baris else range(0)


def _is_anggota(larik: Sequence[Larik], mulai: int, i: int, lajur: Sequence[Lajur]) -> bool:
    x = larik[i]
    if x.is_batas or (i > mulai and measure_jarak(larik[i - 1], x) > JAUH):
        return False
    return all(any(f.petak.x0 > kiri - 2 and f.petak.x1 < kanan + 2 for kiri, kanan in lajur) for f in x.frasa)
