"""The picture of a scanned page: drawn, set upright and straight, its rules found and wiped out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageDraw

from terang.readers.pdf.bentuk import Petak
from terang.readers.pdf.mesin_garis import Coretan

TITIK_PER_INCI = 300
POIN_PER_INCI = 72
TITIK_TERBANYAK = 14_000_000
"""A picture never has more dots, whatever size of paper the file states."""
GELAP = 160
"""Darker than this (0 black, 255 white) is ink."""
TERPENDEK = 60
"""Dots, at half the size, of the shortest rule: no letter of a text has one so long."""
RENGGANG = 20
"""Dots between two pieces of one broken rule."""
SUDUT_TERBESAR = 30
"""Tenths of a degree by which a sheet may lie askew in the scanner."""
_RUAS = re.compile(rb"\x00{12,}(?:\xff{1,8}\x00{12,})*")


class Ruas(NamedTuple):
    """A rule in dots of the halved picture, along its direction: from `awal` to `akhir`, between `atas` and `bawah`."""

    awal: int
    atas: int
    akhir: int
    bawah: int


def draw_halaman(page: pypdfium2.PdfPage) -> tuple[Image.Image, float]:
    """The page in grey, and how many dots a point has."""
    lebar, tinggi = page.get_size()
    skala = min(TITIK_PER_INCI / POIN_PER_INCI, (TITIK_TERBANYAK / max(lebar * tinggi, 1)) ** 0.5)
    gambar: Image.Image = page.render(scale=skala, grayscale=True).to_pil().convert("L")
    return gambar, skala


def halve(gambar: Image.Image) -> Image.Image:
    """The picture at half its size; what only looks at shapes needs no more."""
    return gambar.resize((max(gambar.width // 2, 1), max(gambar.height // 2, 1)), Image.Resampling.BOX)


def compare_arah(kecil: Image.Image) -> float:
    """How much more its rows look like lines of text than its columns do; below 1 the picture lies on its side."""
    return _measure_baris(kecil) / max(_measure_baris(kecil.transpose(Image.Transpose.TRANSPOSE)), 1)


def find_miring(kecil: Image.Image) -> float:
    """The counter-clockwise turn in degrees that makes the lines of the picture level."""
    kasar = max(range(-SUDUT_TERBESAR, SUDUT_TERBESAR + 1, 5), key=lambda s: (_measure_miring(kecil, s), -abs(s)))
    halus = range(kasar - 4, kasar + 5)
    return max(halus, key=lambda s: (_measure_miring(kecil, s), -abs(s))) / 10


def _measure_miring(kecil: Image.Image, persepuluh: int) -> int:
    return _measure_baris(kecil.rotate(persepuluh / 10, fillcolor=255))


def _measure_baris(gambar: Image.Image) -> int:
    """Lines of text alternate with white: how sharply the darkness changes from row to row."""
    jalur = gambar.resize((1, gambar.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in pairwise(jalur))


def straighten(gambar: Image.Image, sudut: float) -> Image.Image:
    """The picture turned by a few degrees, on white."""
    return gambar.rotate(sudut, Image.Resampling.BICUBIC, fillcolor=255) if sudut else gambar


def list_garis_gambar(kecil: Image.Image) -> tuple[list[Ruas], list[Ruas]]:
    """The level and the upright rules of the halved picture; of the latter, `awal` and `akhir` count downwards."""
    hitam = kecil.point([0] * GELAP + [255] * (256 - GELAP))
    return _list_ruas(hitam), _list_ruas(hitam.transpose(Image.Transpose.TRANSPOSE))


def _list_ruas(hitam: Image.Image) -> list[Ruas]:
    ruas: list[Ruas] = []
    hidup: list[Ruas] = []
    for y, awal, akhir in _list_lari(hitam):
        # Rows come from top to bottom, so that only the last ones can still grow.
        ruas += [r for r in hidup if y - r.bawah > 2]  # noqa: PLR2004
        hidup = [r for r in hidup if y - r.bawah <= 2]  # noqa: PLR2004
        kena = [r for r in hidup if awal - r.akhir <= RENGGANG and r.awal - akhir <= RENGGANG]
        hidup = [r for r in hidup if r not in kena]
        kena.append(Ruas(awal, y, akhir, y + 1))
        hidup.append(Ruas(min(r.awal for r in kena), min(r.atas for r in kena), max(r.akhir for r in kena), y + 1))
    return [r for r in (*ruas, *hidup) if r.akhir - r.awal > 4 * (r.bawah - r.atas)]


def _list_lari(hitam: Image.Image) -> Iterator[tuple[int, int, int]]:
    """Every long dark run of every row: (row, begin, end)."""
    lebar, isi = hitam.width, hitam.tobytes()
    for y in range(hitam.height):
        for lari in _RUAS.finditer(isi, y * lebar, (y + 1) * lebar):
            if lari.end() - lari.start() >= TERPENDEK:
                yield y, lari.start() - y * lebar, lari.end() - y * lebar


def wipe_garis(gambar: Image.Image, datar: Sequence[Ruas], tegak: Sequence[Ruas], kali: int) -> None:
    """Paint the rules white, so that none is read as a letter; `kali` is the size relative to the halved picture."""
    kuas = ImageDraw.Draw(gambar)
    for r in datar:
        kuas.rectangle(_scale((r.awal - 1, r.atas - 1, r.akhir + 1, r.bawah + 1), kali), fill=255)
    for r in tegak:
        kuas.rectangle(_scale((r.atas - 1, r.awal - 1, r.bawah + 1, r.akhir + 1), kali), fill=255)


def _scale(kotak: tuple[int, int, int, int], kali: int) -> tuple[int, int, int, int]:
    x0, y0, x1, y1 = (v * kali for v in kotak)
    return x0, y0, x1 - 1, y1 - 1


def build_coretan(datar: Sequence[Ruas], tegak: Sequence[Ruas], skala: float) -> list[Coretan]:
    """The rules as the drawn lines of a text page; `skala` is dots of the halved picture per point."""
    mendatar = [Petak(r.awal, _middle(r), r.akhir, _middle(r)) for r in datar]
    menurun = [Petak(_middle(r), r.awal, _middle(r), r.akhir) for r in tegak]
    petak = [Petak(*(v / skala for v in p)) for p in (*mendatar, *menurun)]
    return [Coretan(p, isi=False, tepi=True, putih=False) for p in petak]


def _middle(ruas: Ruas) -> float:
    return (ruas.atas + ruas.bawah) / 2
