"""Which way up a scanned page lies: the shape of its lines tells the axis, a small trial of reading the rest."""

from __future__ import annotations

from PIL import Image

from terang.readers.pdf.ocr_gambar import GELAP, compare_arah, halve
from terang.readers.pdf.ocr_mesin import BLOK, KataOcr, recognize

TEGAK = 1.6
"""Rows that look so much more like lines than the columns do: the page is not on its side."""
BARING = 0.6
CONTOH = 3
"""The page is cut in so many strips each way; the one with the most ink is read on trial."""
_PUTAR = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
_HURUF_TERSEDIKIT = 3


def find_putaran(kecil: Image.Image, bahasa: str) -> int:
    """The counter-clockwise turn (0, 90, 180, 270) that sets the page upright.

    Args:
        kecil: the page at half size, without rules.
        bahasa: language to read the trial in.
    """
    arah = compare_arah(halve(kecil))
    calon: list[int] = [*((0, 180) if arah > BARING else ()), *((90, 270) if arah < TEGAK else ())]
    contoh = _cut_contoh(kecil)
    bacaan = recognize([turn(contoh, sudut) for sudut in calon], bahasa, BLOK)
    nilai = [rate_bacaan(kata) for kata in bacaan]
    return calon[nilai.index(max(nilai))]


def turn(gambar: Image.Image, sudut: int) -> Image.Image:
    """The picture turned counter-clockwise by a multiple of 90 degrees."""
    return gambar.transpose(_PUTAR[sudut]) if sudut else gambar


def rate_bacaan(kata: list[KataOcr]) -> int:
    """How much of what was read is words that the engine is sure of."""
    return sum(k.yakin * len(k.teks) for k in kata if k.teks.isalpha() and len(k.teks) >= _HURUF_TERSEDIKIT)


def _cut_contoh(kecil: Image.Image) -> Image.Image:
    lebar, tinggi = kecil.width // CONTOH, kecil.height // CONTOH
    kotak = [(x * lebar, y * tinggi, (x + 1) * lebar, (y + 1) * tinggi) for y in range(CONTOH) for x in range(CONTOH)]
    return max((kecil.crop(k) for k in kotak), key=lambda potong: sum(potong.histogram()[:GELAP]))
