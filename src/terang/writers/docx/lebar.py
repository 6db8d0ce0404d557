"""Column widths: shares of the text width, but no column narrower than its longest word or number."""

from __future__ import annotations

import re
from collections.abc import Callable

from terang.naskah.blok import Tabel
from terang.naskah.sisipan import read_teks
from terang.writers.docx.kisi import Petak
from terang.writers.gambar.aksara import compute_lebar, split_kata

TAKUK = 227
"""How far one step of indent in a cell goes, in twips."""

_TIMES = 900  # the widths known are those of Arial (in thousandths of an em); Times is narrower by a tenth
_TEPI_SEL = 200
_KATA_PENDEK = 4
_UKURAN = (20, 18, 16)
_KOLOM_BANYAK = ((10, 16), (7, 18))
_TWIP_PER_SETENGAH_TITIK = 10


def fit_lebar(tabel: Tabel, kisi: list[list[Petak]], total: int) -> tuple[list[int], int]:
    """Widths in twips that sum to `total`, and the size of type in half points.

    The type gets smaller, down to 8 points, before a word is broken; a number is broken only where not even all the
    numbers of a row would fit.
    """
    bagian = [kolom.lebar for kolom in tabel.kolom]
    mulai = next((ukuran for banyak, ukuran in _KOLOM_BANYAK if len(bagian) >= banyak), _UKURAN[0])
    for ukuran in (size for size in _UKURAN if size <= mulai):
        minimum = _list_minimum(kisi, len(bagian), ukuran, lambda _: True)
        if sum(minimum) <= total:
            return _share(bagian, minimum, total), ukuran
    minimum = _list_minimum(kisi, len(bagian), _UKURAN[-1], _is_penting)
    if sum(minimum) > total:
        bagian, minimum = minimum, [0] * len(minimum)
    return _share(bagian, minimum, total), _UKURAN[-1]


def _list_minimum(kisi: list[list[Petak]], banyak: int, ukuran: int, is_utuh: Callable[[str], bool]) -> list[int]:
    """What each column needs for the longest of its words that stay whole; cells over several columns do not count."""
    minimum = [_TEPI_SEL] * banyak
    for petak in (petak for baris in kisi for petak in baris if petak.bentang == 1):
        kata = [k for k in _list_kata(read_teks(petak.sel.isi)) if is_utuh(k)]
        perlu = max((int(compute_lebar(k, _TIMES, tebal=True)) for k in kata), default=0)
        tepi = _TEPI_SEL + TAKUK * petak.sel.menjorok
        minimum[petak.kolom] = max(minimum[petak.kolom], perlu * ukuran * _TWIP_PER_SETENGAH_TITIK // 1000 + tepi)
    return minimum


def _list_kata(teks: str) -> list[str]:
    """The pieces between which a line may break: at blanks, and behind a hyphen between letters."""
    return [potongan for kata in split_kata(teks) for potongan in re.split(r"(?<=[a-z]-)", kata)]


def _is_penting(kata: str) -> bool:
    """A number, or a word too short to be broken."""
    return len(kata) <= _KATA_PENDEK or any(letter.isdigit() for letter in kata)


def _share(bagian: list[int], minimum: list[int], total: int) -> list[int]:
    """Share out `total`; a column that would get less than its minimum gets that, and the others share the rest."""
    tetap: dict[int, int] = {}
    while True:
        sisa = total - sum(tetap.values())
        bebas = max(1, sum(share for place, share in enumerate(bagian) if place not in tetap))
        lebar = [tetap.get(place, share * sisa // bebas) for place, share in enumerate(bagian)]
        kurang = [place for place, width in enumerate(lebar) if place not in tetap and width < minimum[place]]
        if not kurang:
            lebar[-1] += total - sum(lebar)
            return lebar
        tetap.update({place: minimum[place] for place in kurang})
