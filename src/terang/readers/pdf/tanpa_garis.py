"""Tables without rules: columns from words that stand under each other on lines with several figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from terang.readers.angka import is_angka
from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Garis, Kisi, Petak, SelKisi, hull
from terang.readers.pdf.kata import build_garis, split_frasa

ANGKA_TERSEDIKIT = 2
BARIS_TERSEDIKIT = 3
LOMPAT = 3
"""Lines without figures that may lie between two rows of one table (names that wrap)."""
KEPALA = 3


def find_kisi(garis: Sequence[Garis], halaman: int) -> list[tuple[Kisi, range]]:
    """Tables among the lines of a page, each with the range of lines that it takes."""
    frasa = [split_frasa(g) for g in garis]
    hasil: list[tuple[Kisi, range]] = []
    kaption = [i for i, g in enumerate(garis) if read_kaption(g.teks)]
    for rentang in _list_rentang(frasa, kaption):
        batas = list_kolom([f for i in rentang for f in [frasa[i]] if _is_baris_angka(f)])
        if len(batas) > ANGKA_TERSEDIKIT:
            penuh = _extend_kepala(frasa, garis, rentang, batas, hasil[-1][1].stop if hasil else 0)
            hasil.append((_build(frasa, penuh, rentang.start, batas, halaman), penuh))
    return hasil


def _is_baris_angka(frasa: Sequence[Garis]) -> bool:
    return sum(is_angka(f.teks) for f in frasa) >= ANGKA_TERSEDIKIT


def _list_rentang(frasa: Sequence[Sequence[Garis]], kaption: Sequence[int]) -> list[range]:
    """Runs of lines with figures; the caption of the next table ends one."""
    angka = [i for i, f in enumerate(frasa) if _is_baris_angka(f)]
    rentang: list[range] = []
    for i in angka:
        lanjut = rentang and not any(rentang[-1][-1] < k < i for k in kaption)
        if lanjut and i - rentang[-1][-1] <= LOMPAT + 1:
            rentang[-1] = range(rentang[-1].start, i + 1)
        else:
            rentang.append(range(i, i + 1))
    return [r for r in rentang if sum(i in r for i in angka) >= BARIS_TERSEDIKIT]


def list_kolom(baris: Sequence[Sequence[Garis]]) -> list[tuple[float, float]]:
    """The columns as (left, right): pieces that overlap from line to line, with white between the columns."""
    kolom: list[tuple[float, float]] = []
    for x0, x1 in sorted((f.petak.x0, f.petak.x1) for b in baris for f in b):
        if kolom and x0 < kolom[-1][1]:
            kolom[-1] = (kolom[-1][0], max(kolom[-1][1], x1))
        else:
            kolom.append((x0, x1))
    return kolom


def _extend_kepala(
    frasa: Sequence[Sequence[Garis]],
    garis: Sequence[Garis],
    rentang: range,
    kolom: Sequence[tuple[float, float]],
    awal: int,
) -> range:
    """The lines above that hold several pieces over the columns are the header."""
    mulai = rentang.start
    while mulai > max(awal, rentang.start - KEPALA):
        atas, ini = garis[mulai - 1].petak, garis[mulai].petak
        if ini.atas - atas.bawah > 1.5 * atas.tinggi or len(frasa[mulai - 1]) < min(3, len(kolom)):
            break
        mulai -= 1
    return range(mulai, rentang.stop)


def _build(
    frasa: Sequence[Sequence[Garis]], penuh: range, isi: int, kolom: Sequence[tuple[float, float]], halaman: int
) -> Kisi:
    baris: list[list[list[Garis]]] = []
    for i in penuh:
        sel: list[list[Garis]] = [[] for _ in kolom]
        for f in frasa[i]:
            sel[_find_kolom(f.petak, kolom)].append(f)
        if baris and i > isi and not _is_baris_angka(frasa[i]) and _is_lanjutan(sel, baris[-1]):
            for lama, baru in zip(baris[-1], sel, strict=True):
                lama.extend(baru)
        else:
            baris.append(sel)
    petak = hull([f.petak for i in penuh for f in frasa[i]])
    xs = (petak.x0, *((a[1] + b[0]) / 2 for a, b in pairwise(kolom)), petak.x1)
    return Kisi(halaman=halaman, petak=petak, xs=xs, baris=tuple(_build_baris(b, y, xs) for y, b in enumerate(baris)))


def _is_lanjutan(sel: Sequence[Sequence[Garis]], atas: Sequence[Sequence[Garis]]) -> bool:
    """A line without figures goes on where the row above has text in the same columns and the lines stand close."""
    isi = [i for i, s in enumerate(sel) if s]
    if not all(atas[i] for i in isi):
        return False
    return all(sel[i][0].petak.atas - atas[i][-1].petak.bawah < 0.5 * sel[i][0].petak.tinggi for i in isi)


def _find_kolom(petak: Petak, kolom: Sequence[tuple[float, float]]) -> int:
    def tumpang(i: int) -> tuple[float, float]:
        kiri, kanan = kolom[i]
        return min(petak.x1, kanan) - max(petak.x0, kiri), -i

    return max(range(len(kolom)), key=tumpang)


def _build_baris(sel: Sequence[Sequence[Garis]], y: int, xs: Sequence[float]) -> tuple[SelKisi, ...]:
    hasil = []
    for x, frasa in enumerate(sel):
        garis = tuple(build_garis([k for f in frasa for k in f.kata]))
        atas = min((g.petak.atas for g in garis), default=0.0)
        bawah = max((g.petak.bawah for g in garis), default=0.0)
        hasil.append(SelKisi(baris=y, kolom=x, petak=Petak(xs[x], atas, xs[x + 1], bawah), garis=garis))
    return tuple(hasil)
