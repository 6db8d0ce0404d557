"""Where the boxes of a tree stand: wide at the top, indented lists below, so that it fits a page and can be read.

The upper levels spread sideways. Below them the children of a box are a list, and a list too tall for the page goes
on in a further column. How many levels spread, how wide a box is and how tall a column may be is tried out; the
arrangement that keeps text readable, cuts no word and spreads the most levels is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from terang.writers.gambar.petak import LEGA, RAPAT, UKURAN, Bagian, Jarak, Simpul, Titik, build_petak

TERKECIL = 7
"""Font size in points that a reader of the printed page must be left with."""

_LEBAR = (86, 104, 124, 150, 170, 190)
_LEBAR_TERSEMPIT = 60
_PERSEN_TINGGI = (120, 106, 94, 80, 60, 40)
_TINGKAT_TERBANYAK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """One arrangement to try: levels that spread, width of a box, height that a column may reach, distances."""

    menyebar: int
    lebar: int
    tinggi: int
    jarak: Jarak


def arrange_pohon(akar: Simpul, halaman: Titik) -> Bagian:
    """Place every box of a tree so that it reads best on a page of that width and height in points."""
    lega = _choose_susunan(akar, halaman, LEGA)
    return lega if is_terbaca(lega, halaman) else _choose_susunan(akar, halaman, RAPAT)


def compute_skala(bagian: Bagian, halaman: Titik) -> float:
    """How much the picture must shrink to fit the page; 1 when it fits as it is."""
    return min(1, halaman[0] / bagian.lebar, halaman[1] / bagian.tinggi)


def is_terbaca(bagian: Bagian, halaman: Titik) -> bool:
    """Whether text is large enough once the picture is fitted to the page."""
    return compute_skala(bagian, halaman) * UKURAN >= TERKECIL


def place_simpul(simpul: Simpul, susunan: Susunan) -> Bagian:
    """Place a node and all below it, with the top left corner at (0, 0)."""
    jarak = susunan.jarak
    if simpul.anak and simpul.tingkat < susunan.menyebar:
        return _hang(simpul, [place_simpul(anak, susunan) for anak in simpul.anak], susunan)
    butir = [_list_bagian(anak, susunan.lebar - jarak.inden, jarak) for anak in simpul.anak]
    lajur = list(_pack(butir, susunan.tinggi, jarak))
    if len(lajur) < 2:  # noqa: PLR2004 - one column is a list
        return _list_bagian(simpul, susunan.lebar, jarak)
    return _hang(simpul, [_stack(isi, jarak) for isi in lajur], susunan)


def _choose_susunan(akar: Simpul, halaman: Titik, jarak: Jarak) -> Bagian:
    calon = [(s, place_simpul(akar, s)) for s in _list_susunan(akar, halaman, jarak)]
    return max(calon, key=lambda pasangan: _rate(pasangan[0], pasangan[1], halaman))[1]


def _list_susunan(akar: Simpul, halaman: Titik, jarak: Jarak) -> Iterator[Susunan]:
    terdalam = min(_TINGKAT_TERBANYAK, _compute_kedalaman(akar))
    for menyebar, lebar, persen in product(range(terdalam + 1), _LEBAR, _PERSEN_TINGGI):
        yield Susunan(menyebar=menyebar, lebar=lebar, tinggi=halaman[1] * persen // 100, jarak=jarak)


def _compute_kedalaman(simpul: Simpul) -> int:
    return 1 + max(map(_compute_kedalaman, simpul.anak)) if simpul.anak else 0


def _rate(susunan: Susunan, bagian: Bagian, halaman: Titik) -> tuple[bool, int, int, float, int]:
    """What counts first, first: readable, no word cut, levels that spread, size of the text, no empty paper."""
    skala = compute_skala(bagian, halaman)
    kertas = -bagian.lebar * bagian.tinggi
    if is_terbaca(bagian, halaman):
        return True, -bagian.terpotong, susunan.menyebar, skala, kertas
    return False, 0, 0, skala, kertas


def _hang(simpul: Simpul, bagian: Sequence[Bagian], susunan: Susunan) -> Bagian:
    """A head centred over parts side by side, with a line from its foot to where each part hangs."""
    jarak = susunan.jarak
    kepala = build_petak(simpul, max(susunan.lebar, jarak.lebar_kepala), jarak)
    kiri = [sum(b.lebar + jarak.sela_x for b in bagian[:nomor]) for nomor in range(len(bagian))]
    titik = [x + b.gantungan for x, b in zip(kiri, bagian, strict=True)]
    geser = max(0, kepala.lebar // 2 - (titik[0] + titik[-1]) // 2)
    tengah = (titik[0] + titik[-1]) // 2 + geser
    atas, palang = kepala.tinggi + jarak.sela_tingkat, kepala.tinggi + jarak.sela_tingkat // 2
    x_kepala = tengah - kepala.lebar // 2
    return Bagian(
        lebar=max(kiri[-1] + bagian[-1].lebar + geser, x_kepala + kepala.lebar),
        tinggi=atas + max(b.tinggi for b in bagian),
        gantungan=tengah,
        terpotong=kepala.terpotong + sum(b.terpotong for b in bagian),
        petak=(replace(kepala, x=x_kepala),),
        garis=tuple(((tengah, kepala.tinggi), (tengah, palang), (x + geser, palang), (x + geser, atas)) for x in titik),
        isi=tuple(((x + geser, atas), b) for x, b in zip(kiri, bagian, strict=True)),
    )


def _pack(butir: Sequence[Bagian], tinggi: int, jarak: Jarak) -> Iterator[list[Bagian]]:
    """Parts in their order, as many to a column as its height takes; always at least one."""
    lajur: list[Bagian] = []
    for bagian in butir:
        if lajur and sum(b.tinggi + jarak.sela_y for b in lajur) + bagian.tinggi > tinggi:
            yield lajur
            lajur = []
        lajur.append(bagian)
    if lajur:
        yield lajur


@lru_cache(maxsize=4096)
def _list_bagian(simpul: Simpul, lebar: int, jarak: Jarak) -> Bagian:
    """A node with all below it as an indented list, or as a card where the distances ask for cards."""
    lebar = max(lebar, _LEBAR_TERSEMPIT)
    petak = build_petak(simpul, lebar, jarak)
    kepala = Bagian(
        lebar=lebar, tinggi=petak.tinggi, gantungan=lebar // 2, terpotong=int(petak.terpotong), petak=(petak,)
    )
    if not simpul.anak:
        return kepala
    if jarak.kartu and not any(anak.anak for anak in simpul.anak):
        return _build_kartu(kepala, [_list_bagian(anak, lebar, jarak) for anak in simpul.anak])
    lajur = _stack([_list_bagian(anak, lebar - jarak.inden, jarak) for anak in simpul.anak], jarak)
    atas, sisi = petak.tinggi + jarak.sela_y, jarak.inden // 2
    return replace(
        kepala,
        lebar=max(lebar, lajur.lebar),
        tinggi=atas + lajur.tinggi,
        terpotong=kepala.terpotong + lajur.terpotong,
        garis=(((sisi, petak.tinggi), (sisi, atas)),),
        isi=(((0, atas), lajur),),
    )


def _build_kartu(kepala: Bagian, baris: Sequence[Bagian]) -> Bagian:
    """A heading box with rows right below it, edge to edge."""
    atas = [kepala.tinggi + sum(b.tinggi for b in baris[:nomor]) for nomor in range(len(baris))]
    return replace(
        kepala,
        tinggi=atas[-1] + baris[-1].tinggi,
        terpotong=kepala.terpotong + sum(b.terpotong for b in baris),
        isi=tuple(((0, y), b) for y, b in zip(atas, baris, strict=True)),
    )


def _stack(bagian: Sequence[Bagian], jarak: Jarak) -> Bagian:
    """Parts below each other, indented, with a line along their left edge and a branch to each."""
    atas = [sum(b.tinggi + jarak.sela_y for b in bagian[:nomor]) for nomor in range(len(bagian))]
    sisi = jarak.inden // 2
    masuk = [y + b.petak[0].tinggi // 2 for y, b in zip(atas, bagian, strict=True)]
    return Bagian(
        lebar=jarak.inden + max(b.lebar for b in bagian),
        tinggi=atas[-1] + bagian[-1].tinggi,
        gantungan=sisi,
        terpotong=sum(b.terpotong for b in bagian),
        garis=tuple(((sisi, 0), (sisi, y), (jarak.inden, y)) for y in masuk),
        isi=tuple(((jarak.inden, y), b) for y, b in zip(atas, bagian, strict=True)),
    )
