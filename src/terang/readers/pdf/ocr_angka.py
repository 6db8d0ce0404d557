"""Every number is read twice: a second model must see it the same, else its digits are not printed at all.

The model of one language takes `%` for a digit (`100%` for `1004`) and is sure of it. What two models do not agree on
is therefore never judged; its digits become question marks, which no reader takes for a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image, ImageOps

from terang.naskah.sisipan import SANGSI
from terang.readers.pdf.ocr_mesin import BARIS, KATA, KataOcr, recognize

TEPI = 20
"""White dots around a picture of one word: letters that touch its edge are read badly."""
BUNTUT_TERPANJANG = 3
"""Signs that the first model makes of a percent sign and what touches it."""
_DIGIT = re.compile(r"\d")
_PERSEN = re.compile(r"^\(?[YVW%][\w%]\)?[.,;]?$")
"""What the first model makes of a percent sign that stands alone."""
_PINGGIR = re.compile(r"^[^\w<>≥≤(-]+|[^\w%)]+$")
_ANGKA = re.compile(r"\(?\d[\d.]*")


def confirm_angka(gambar: Image.Image, kata: Sequence[KataOcr], bahasa: str) -> tuple[list[KataOcr], list[str]]:
    """The words with doubtful digits taken out, and for each doubtful number both readings.

    Args:
        gambar: the picture that the words were read from.
        kata: the words.
        bahasa: language of the second model.
    """
    hasil = list(kata)
    sisa: dict[int, list[str]] = {i: [] for i, k in enumerate(kata) if _DIGIT.search(k.teks) or _PERSEN.match(k.teks)}
    # As one line, and where that does not agree as one word: the same model, led astray by different things.
    for mode in (BARIS, KATA):
        for i, teks in _reread(gambar, kata, list(sisa), bahasa, mode):
            sisa[i].append(teks)
            if (sepakat := agree(kata[i].teks, sisa[i])) is not None:
                hasil[i] = kata[i]._replace(teks=sepakat)
                del sisa[i]
    for i in sisa:
        hasil[i] = kata[i]._replace(teks=_DIGIT.sub(SANGSI, kata[i].teks))
    return hasil, [
        f"{kata[i].teks} atau {bacaan[0] or 'kosong'}" for i, bacaan in sisa.items() if _DIGIT.search(kata[i].teks)
    ]


def _reread(
    gambar: Image.Image, kata: Sequence[KataOcr], tempat: Sequence[int], bahasa: str, mode: int
) -> list[tuple[int, str]]:
    bacaan = recognize([_cut(gambar, kata[i]) for i in tempat], bahasa, mode)
    return [(i, "".join(k.teks for k in satu)) for i, satu in zip(tempat, bacaan, strict=True)]


def agree(pertama: str, kedua: Sequence[str]) -> str | None:
    """The number that the first reading and one of the second readings agree on, None where there is none.

    A percent sign that the second model sees is believed, where the first has something else behind the same number.
    """
    if any(_strip(pertama) == _strip(satu) for satu in kedua):
        return pertama
    if _PERSEN.match(pertama):
        return next((satu for satu in kedua if re.fullmatch(r"\(?%\)?[.,;]?", satu)), None)
    persen = [satu for satu in kedua if "%" in satu and _count_buntut(pertama, satu) <= BUNTUT_TERPANJANG]
    # A single sign too much may be the percent sign; where there are more, a digit may be among them.
    if persen and (len(persen) > 1 or _count_buntut(pertama, persen[0]) <= 1):
        angka, _, sisa = persen[0].partition("%")
        return f"{pertama[: len(angka)]}%{sisa}"
    return None


def _strip(teks: str) -> str:
    """Without marks around it; a dot and a comma count as one, for each model sets those that its language uses."""
    return _PINGGIR.sub("", teks).replace(",", ".")


def _count_buntut(pertama: str, kedua: str) -> int:
    """How many signs the first reading has where the second has `%`; many, where the number before it is another."""
    angka, _, sisa = kedua.replace(",", ".").partition("%")
    sama = _ANGKA.fullmatch(angka) and pertama.replace(",", ".").startswith(angka)
    lebih = len(pertama.rstrip(".,;:")) - len(angka) - len(sisa.rstrip(".,;:"))
    return max(lebih, 0) if sama else len(pertama) + BUNTUT_TERPANJANG


def _cut(gambar: Image.Image, kata: KataOcr) -> Image.Image:
    p = kata.petak
    kotak = (int(p.x0) - 4, int(p.atas) - 4, int(p.x1) + 5, int(p.bawah) + 5)
    return ImageOps.expand(gambar.crop(kotak), TEPI, fill=255)
