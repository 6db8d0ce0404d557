"""The header of a table without rules: titles that wrap, and titles that stand over several columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from terang.readers.pdf.bentuk import Garis
from terang.readers.pdf.lajur import RATA, Lajur, count_lintas, find_kolom, split_lajur
from terang.readers.pdf.larik import Larik
from terang.readers.pdf.tumpuk import Isi

RENGGANG = 0.45
"""Lines of one title stand nearer than this share of the letter height; a title over others stands further off."""
MELESET = 0.15
"""A title over several columns stands in their middle, to this share of their width."""


class Potong(NamedTuple):
    """A piece of the header: its line, the column under it, and how many columns it plainly covers."""

    larik: int
    kolom: int
    lintas: int
    frasa: Garis


def build_kepala(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> list[list[Isi]]:
    """The header as one row, or as several where titles stand over several columns."""
    if not larik:
        return []
    potong = _list_potong(larik, lajur)
    sel = list(_arrange(potong, 0, len(lajur), 0))
    dalam = 1 + max(tingkat for tingkat, *_ in sel)
    hasil: list[list[Isi]] = [[] for _ in range(dalam)]
    for tingkat, kolom, bentang, frasa, daun in sel:
        tinggi = dalam - tingkat if daun else 1
        hasil[tingkat].append(Isi(kolom=kolom, bentang=bentang, tinggi=tinggi, frasa=list(frasa)))
    return [sorted(b, key=lambda s: s.kolom) for b in hasil]


def _list_potong(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> list[Potong]:
    hasil = []
    for i, x in enumerate(larik):
        for frasa in split_lajur(x.garis, lajur):
            for f in frasa:
                lintas = [k for k in range(len(lajur)) if count_lintas(f, [lajur[k]])]
                hasil.append(Potong(i, lintas[0] if len(lintas) > 1 else find_kolom(f, lajur), max(1, len(lintas)), f))
    return hasil


Sel = tuple[int, int, int, Sequence[Garis], bool]


def _arrange(potong: Sequence[Potong], dari: int, sampai: int, tingkat: int) -> list[Sel]:
    """The cells of columns `dari` to `sampai`: (level, column, span, pieces, reaches down to the figures)."""
    hasil: list[Sel] = []
    kolom = dari
    while kolom < sampai:
        isi = [p for p in potong if p.kolom == kolom]
        rentang = _find_rentang(isi, potong, dari, sampai) if isi else None
        if rentang is None:
            rentang = next(
                (r for k in range(kolom + 1, sampai) if (r := _find_dari(potong, k, dari, sampai)) and r[0] == kolom),
                None,
            )
        if rentang is None:
            hasil.append((tingkat, kolom, 1, [p.frasa for p in isi], True))
            kolom += 1
            continue
        awal, akhir, atas = rentang
        hasil.append((tingkat, awal, akhir - awal, [p.frasa for p in atas], False))
        bawah = [p for p in potong if awal <= p.kolom < akhir and p not in atas]
        hasil += _arrange(bawah, awal, akhir, tingkat + 1)
        kolom = akhir
    return hasil


Rentang = tuple[int, int, list[Potong]]


def _find_dari(potong: Sequence[Potong], kolom: int, dari: int, sampai: int) -> Rentang | None:
    isi = [p for p in potong if p.kolom == kolom]
    return _find_rentang(isi, potong, dari, sampai) if isi else None


def _find_rentang(isi: Sequence[Potong], potong: Sequence[Potong], dari: int, sampai: int) -> Rentang | None:
    """The columns over which the first piece of `isi` stands as a common title, with all pieces of that title."""
    atas = isi[0]
    lebih = [p for p in potong if dari <= p.kolom < sampai and p.larik > atas.larik]
    if not lebih:
        return None
    kosong = _list_kosong(atas, potong, dari, sampai)
    if atas.lintas > 1:
        awal, akhir = atas.kolom, atas.kolom + atas.lintas
    elif _is_terpisah(atas, isi) and (pilih := _find_tengah(atas, potong, kosong)):
        awal, akhir = pilih
    else:
        return None
    while akhir < sampai and akhir in kosong and _nearer(atas, potong, awal, akhir):
        akhir += 1
    if akhir - awal < 2 or not _has_bawah(potong, atas, awal, akhir):  # noqa: PLR2004
        return None
    bawah = min(b.larik for b in lebih if awal <= b.kolom < akhir)
    return awal, akhir, [p for p in isi if p.larik < bawah] or [atas]


def _has_bawah(potong: Sequence[Potong], atas: Potong, awal: int, akhir: int) -> bool:
    return sum(p.larik > atas.larik and awal <= p.kolom < akhir for p in potong) > 1


def _nearer(atas: Potong, potong: Sequence[Potong], awal: int, akhir: int) -> bool:
    """Whether the title stands nearer to the middle with one more column."""
    tengah = atas.frasa.petak.tengah[0]
    tanpa, dengan = (_find_titik(potong, atas, awal, n) for n in (akhir, akhir + 1))
    return abs(dengan - tengah) < abs(tanpa - tengah)


def _find_titik(potong: Sequence[Potong], atas: Potong, awal: int, akhir: int) -> float:
    petak = [p.frasa.petak for p in potong if p.larik > atas.larik and awal <= p.kolom < akhir]
    return (min(p.x0 for p in petak) + max(p.x1 for p in petak)) / 2 if petak else 0.0


def _list_kosong(atas: Potong, potong: Sequence[Potong], dari: int, sampai: int) -> set[int]:
    """The columns with titles below the line of `atas` only."""
    punya = {p.kolom for p in potong if p.larik > atas.larik}
    isi = {k for p in potong if p.larik <= atas.larik for k in range(p.kolom, p.kolom + p.lintas)}
    return {k for k in range(dari, sampai) if k in punya and k not in isi}


def _is_terpisah(atas: Potong, isi: Sequence[Potong]) -> bool:
    """Whether the next piece in the same column stands further off than a line of the same title would."""
    bawah = next((p for p in isi if p.larik > atas.larik), None)
    if bawah is None:
        return True
    return bawah.frasa.petak.atas - atas.frasa.petak.bawah > RENGGANG * atas.frasa.petak.tinggi


def _find_tengah(atas: Potong, potong: Sequence[Potong], kosong: set[int]) -> tuple[int, int] | None:
    """The run of columns in whose middle the title stands."""
    pilihan = []
    punya_bawah = any(p.kolom == atas.kolom and p.larik > atas.larik for p in potong)
    boleh = kosong | {atas.kolom}
    kiri = atas.kolom
    while kiri in boleh:
        kanan = atas.kolom
        while kanan in boleh:
            if kanan > kiri:
                titik = _find_titik(potong, atas, kiri, kanan + 1)
                lebar = _measure_lebar(potong, atas, kiri, kanan + 1)
                pilihan.append((abs(titik - atas.frasa.petak.tengah[0]), -(kanan - kiri), kiri, kanan + 1, lebar))
            kanan += 1
        kiri -= 1
    if not pilihan or not punya_bawah:
        return None
    jauh, _, kiri, kanan, lebar = min(pilihan)
    if jauh <= MELESET * lebar + 3:
        return kiri, kanan
    return _find_rata(atas, potong, kosong)


def _find_rata(atas: Potong, potong: Sequence[Potong], kosong: set[int]) -> tuple[int, int] | None:
    """All the columns around it without titles, where it stands beside the one below or flush with either end."""
    kiri, kanan = atas.kolom, atas.kolom + 1
    while kiri - 1 in kosong:
        kiri -= 1
    while kanan in kosong:
        kanan += 1
    petak = [p.frasa.petak for p in potong if p.larik > atas.larik and kiri <= p.kolom < kanan]
    tepi = min(p.x0 for p in petak) - atas.frasa.petak.x0, max(p.x1 for p in petak) - atas.frasa.petak.x1
    bawah = [p.frasa.petak for p in potong if p.larik > atas.larik and p.kolom == atas.kolom]
    lepas = all(p.x1 < atas.frasa.petak.x0 or atas.frasa.petak.x1 < p.x0 for p in bawah)
    return (kiri, kanan) if lepas or min(map(abs, tepi)) <= RATA else None


def _measure_lebar(potong: Sequence[Potong], atas: Potong, awal: int, akhir: int) -> float:
    petak = [p.frasa.petak for p in potong if p.larik > atas.larik and awal <= p.kolom < akhir]
    return max(p.x1 for p in petak) - min(p.x0 for p in petak)
