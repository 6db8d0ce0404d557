"""Every number is read twice: a second model must see it the same, else its digits are not printed at all.

One model takes `%` for a digit (`104%` for `1004`) and is sure of it. What the two do not agree on is therefore never
judged; its digits become question marks, which no reader takes for a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image, ImageOps

from terang.readers.pdf.ocr_mesin import KataOcr, recognize

SANGSI = "?"
"""Stands for a digit that could not be read for sure."""
TEPI = 20
"""White dots around a picture of one word: letters that touch its edge are read badly."""
BUNTUT_TERPANJANG = 3
"""Signs that the first model makes of a percent sign and what touches it."""
_DIGIT = re.compile(r"\d")
_PINGGIR = re.compile(r"^[^\w<>≥≤(-]+|[^\w%)]+$")
_ANGKA = re.compile(r"\d[\d.,]*\d|\d")


def confirm_angka(gambar: Image.Image, kata: Sequence[KataOcr], bahasa: str) -> tuple[list[KataOcr], list[str]]:
    """The words with doubtful digits taken out, and for each doubtful number both readings.

    Args:
        gambar: the picture that the words were read from.
        kata: the words.
        bahasa: language of the second model.
    """
    angka = [i for i, k in enumerate(kata) if _DIGIT.search(k.teks)]
    potong = [_cut(gambar, kata[i]) for i in angka]
    # As one line and as one word: the same model, led astray by different things.
    bacaan = [recognize(potong, bahasa, mode) for mode in (7, 8)]
    hasil, ragu = list(kata), []
    for urut, i in enumerate(angka):
        kedua = ["".join(k.teks for k in satu[urut]) for satu in bacaan]
        sepakat = agree(kata[i].teks, kedua)
        if sepakat is None:
            ragu.append(f"{kata[i].teks} atau {kedua[0] or 'kosong'}")
        hasil[i] = kata[i]._replace(teks=_DIGIT.sub(SANGSI, kata[i].teks) if sepakat is None else sepakat)
    return hasil, ragu


def agree(pertama: str, kedua: Sequence[str]) -> str | None:
    """The number that the first reading and one of the second readings agree on, None where there is none.

    A percent sign that the second model sees is believed, where the first has something else behind the same number.
    """
    if any(_strip(pertama) == _strip(satu) for satu in kedua):
        return pertama
    persen = [satu for satu in kedua if _count_buntut(_strip(pertama), satu.partition("%")[0]) <= BUNTUT_TERPANJANG]
    for satu in persen:
        # A single stray sign may be the percent sign; where there are more, a digit may be among them.
        if "%" in satu and (len(persen) > 1 or _count_buntut(_strip(pertama), satu.partition("%")[0]) <= 1):
            return satu
    return None


def _strip(teks: str) -> str:
    return _PINGGIR.sub("", teks)


def _count_buntut(teks: str, angka: str) -> int:
    """How many signs the first reading has behind the number; many, where it is not the number that it begins with."""
    return len(teks) - len(angka) if _ANGKA.fullmatch(angka) and teks.startswith(angka) else len(teks) + 9


def _cut(gambar: Image.Image, kata: KataOcr) -> Image.Image:
    p = kata.petak
    kotak = (int(p.x0) - 4, int(p.atas) - 4, int(p.x1) + 5, int(p.bawah) + 5)
    return ImageOps.expand(gambar.crop(kotak), TEPI, fill=255)
