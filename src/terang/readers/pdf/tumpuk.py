"""The lines of a table without rules to rows: names that wrap belong to the line with their figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from terang.readers.pdf.bentuk import Garis, Petak
from terang.readers.pdf.lajur import Lajur, count_lintas, find_kolom, split_lajur
from terang.readers.pdf.larik import Larik
from terang.readers.pdf.nama import DEKAT, NOMOR, goes_on

LONJAK = 0.2
"""The white between rows is wider than that inside of one by this share of the letter height at least."""
BERANGKA = 0.75
"""Share of the groups that the white makes which must hold figures."""
BERANGKA_TEGAS = 0.25
"""The same where the white between rows is wide and none begins in the middle of a name: headings of groups."""
TEGAS = 0.25
"""White between rows that is wider than this share of the letter height is not that of lines of one name."""
KATA_TERSEDIKIT = 3
"""So many lines with words in several columns for each line with figures make a table of words."""
TINDIH = 0.25
"""Lines of one row may overlap by this share of their height: figures beside the middle of a name."""
SEBAGIAN_BESAR = 0.7
"""Share of the width of a table that a rule between its rows spans."""

_NOMOR_BARIS = re.compile(r"^\(?(?:\d{1,3}|[A-Za-z])[.)]?$")


@dataclass(slots=True)
class Isi:
    """What one cell holds, and over how many columns and rows it reaches."""

    kolom: int
    bentang: int = 1
    tinggi: int = 1
    frasa: list[Garis] = field(default_factory=list)


def stack_baris(larik: Sequence[Larik], lajur: Sequence[Lajur], datar: Sequence[Petak]) -> list[list[Isi]]:
    """The rows of the body, every one with a cell for each column that nothing else covers."""
    hasil: list[list[Isi]] = []
    for bagian in _part_datar(larik, datar, lajur):
        hasil += [build_isi(baris, lajur) for baris in _list_baris(bagian, lajur)]
    return hasil


def _part_datar(larik: Sequence[Larik], datar: Sequence[Petak], lajur: Sequence[Lajur]) -> list[list[Larik]]:
    """The lines between the level rules that run under most columns."""
    kiri, kanan = lajur[0][0], lajur[-1][1]
    panjang: dict[int, float] = {}
    for p in datar:
        y = round(p.tengah[1] / 2)
        panjang[y] = panjang.get(y, 0.0) + max(0.0, min(p.x1, kanan) - max(p.x0, kiri))
    garis = [2 * y for y, n in panjang.items() if n > SEBAGIAN_BESAR * (kanan - kiri)]
    hasil: list[list[Larik]] = []
    for i, x in enumerate(larik):
        terpisah = any(larik[i - 1].petak.tengah[1] < v < x.petak.tengah[1] for v in garis)
        # Shading may be drawn line by line: the rest of a name stays with its row.
        if i and (not terpisah or (not x.nilai and _is_sambung(hasil[-1], x, lajur))):
            hasil[-1].append(x)
        else:
            hasil.append([x])
    return hasil


def _list_baris(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> list[list[Larik]]:
    if sum(bool(x.nilai) for x in larik) == 1 and not any(_is_lebar(x, lajur) for x in larik) and not _is_kata(larik):
        return [list(larik)] if len(larik) == 1 or _is_satu(larik, lajur) else _chain(larik, lajur)
    return _group_putih(larik) or _chain(larik, lajur)


def _is_satu(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> bool:
    """Whether nothing among these lines begins a row of its own."""
    return len(_chain(larik, lajur)) == 1


def _is_kata(larik: Sequence[Larik]) -> bool:
    """Whether the lines are of a table of words, which has figures here and there."""
    return sum(len(x.frasa) > 1 for x in larik) >= KATA_TERSEDIKIT * max(1, sum(bool(x.nilai) for x in larik))


def _is_lebar(x: Larik, lajur: Sequence[Lajur]) -> bool:
    return any(count_lintas(f, lajur) > 1 for f in x.frasa) and not x.nilai


def _group_putih(larik: Sequence[Larik]) -> list[list[Larik]]:
    """Lines that stand close together are one row, where the white tells; empty where it does not."""
    putih = [(b.petak.atas - a.petak.bawah) / max(b.petak.tinggi, 1.0) for a, b in pairwise(larik)]
    batas = [(a + b) / 2 for a, b in pairwise(sorted(putih)) if b - a >= LONJAK]
    if min(putih, default=0.0) > DEKAT:
        # No two lines are as near as those of one name.
        batas = [DEKAT, *batas]
    return next((satu for b in reversed(batas) if (satu := _part_putih(larik, putih, b))), [])


def _part_putih(larik: Sequence[Larik], putih: Sequence[float], batas: float) -> list[list[Larik]]:
    """The groups that wider white than `batas` parts, where they are rows."""
    hasil = [[larik[0]]]
    for p, x in zip(putih, larik[1:], strict=True):
        if p < batas:
            hasil[-1].append(x)
        else:
            hasil.append([x])
    berangka = [sum(bool(x.nilai) for x in satu) for satu in hasil]
    tegas = batas > TEGAS and not any(satu[0].garis.teks[:1].islower() for satu in hasil[1:])
    if tegas and _is_kata(larik):
        return hasil
    bagian = BERANGKA_TEGAS if tegas else BERANGKA
    return hasil if max(berangka) <= 1 and sum(map(bool, berangka)) >= bagian * len(hasil) else []


def _chain(larik: Sequence[Larik], lajur: Sequence[Lajur]) -> list[list[Larik]]:
    """Lines linked one to the next: where a name goes on, and where figures stand beside the middle of it."""
    hasil = [[larik[0]]]
    for x in larik[1:]:
        if _is_sambung(hasil[-1], x, lajur):
            hasil[-1].append(x)
        else:
            hasil.append([x])
    return hasil


def _is_sambung(baris: Sequence[Larik], x: Larik, lajur: Sequence[Lajur]) -> bool:
    if any(y.nilai for y in baris) and x.nilai:
        return False
    tinggi = median(y.petak.tinggi for y in (*baris, x))
    if _is_lebar(x, lajur) or _is_lebar(baris[-1], lajur):
        return False
    if baris[-1].petak.bawah - x.petak.atas > TINDIH * tinggi:
        return True
    isi = split_lajur(x.garis, lajur)
    lama = [[f for y in baris for f in split_lajur(y.garis, lajur)[k]] for k in range(len(lajur))]
    if x.nilai and not any(isi[k] for k in range(len(lajur)) if lama[k]):
        # Figures with no words beside them belong to the words above.
        return not any(any(h.isalpha() for h in f.teks) for s in isi for f in s if f not in x.nilai)
    if _has_nomor(lama[0]) and not isi[0] and not x.nilai and not x.garis.tebal:
        return all(not NOMOR.match(s[0].teks) for s in isi if s)
    return all(goes_on(lama[k], isi[k], lajur[k]) for k in range(len(lajur)) if isi[k] and not _is_angka_saja(isi[k]))


def _has_nomor(frasa: Sequence[Garis]) -> bool:
    """Whether the row has a number in a column of its own, as the next row will."""
    return len(frasa) == 1 and bool(_NOMOR_BARIS.match(frasa[0].teks))


def _is_angka_saja(frasa: Sequence[Garis]) -> bool:
    return not any(h.isalpha() for f in frasa for h in f.teks)


def build_isi(baris: Sequence[Larik], lajur: Sequence[Lajur]) -> list[Isi]:
    """One row of these lines."""
    isi = [Isi(kolom=k) for k in range(len(lajur))]
    for x in baris:
        for k, frasa in enumerate(split_lajur(x.garis, lajur)):
            isi[k].frasa.extend(frasa)
    return _span(isi, lajur)


def _span(isi: Sequence[Isi], lajur: Sequence[Lajur]) -> list[Isi]:
    """Cells whose words run over empty columns to their right take these in."""
    hasil: list[Isi] = []
    for satu in isi:
        if hasil and satu.kolom < hasil[-1].kolom + hasil[-1].bentang:
            continue
        sampai = max((_find_ujung(f, lajur) for f in satu.frasa), default=satu.kolom)
        while satu.kolom + satu.bentang <= sampai and not isi[satu.kolom + satu.bentang].frasa:
            satu.bentang += 1
        hasil.append(satu)
    return hasil


def _find_ujung(f: Garis, lajur: Sequence[Lajur]) -> int:
    """The last column that a piece lies over."""
    if count_lintas(f, lajur) < 2:  # noqa: PLR2004
        return find_kolom(f, lajur)
    return max(i for i, (kiri, kanan) in enumerate(lajur) if min(f.petak.x1, kanan) - max(f.petak.x0, kiri) > 1)
