"""The picture of a scanned page: drawn, set upright and straight, its rules found and wiped out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageDraw

from terang.readers.pdf.bentuk import Petak
from terang.readers.pdf.mesin_garis import Coretan

TITIK_PER_INCI = 300
POIN_PER_INCI = 72
TITIK_TERBANYAK = 14_000_000
"""A picture never has more dots, whatever size of paper the file states."""
TITIK_ASLI_TERBANYAK = 150_000_000
"""A sheet of A3 scanned at 600 dots per inch has 70 million."""
GELAP = 160
"""Darker than this (0 black, 255 white) is ink."""
TERPENDEK = 60
"""Dots, at half the size, of the shortest rule: no letter of a text has one so long."""
RENGGANG = 20
"""Dots between two pieces of one broken rule."""
CELAH_DATAR, CELAH_TEGAK = 40, 100
"""Dots of a gap in a rule that a poor scan makes; a cell over two rows or columns leaves a wider one."""
TEBAL = 2
SUDUT_TERBESAR = 30
"""Tenths of a degree by which a sheet may lie askew in the scanner."""
_RUAS = re.compile(rb"\x00{12,}(?:\xff{1,8}\x00{12,})*")


class GambarTerlaluPadatError(ValueError):
    """A page holds a picture of more dots than any scanner makes."""


class Ruas(NamedTuple):
    """A rule in dots of the halved picture, along its direction: from `awal` to `akhir`, between `atas` and `bawah`."""

    awal: int
    atas: int
    akhir: int
    bawah: int


def draw_halaman(page: pypdfium2.PdfPage) -> tuple[Image.Image, float]:
    """The page in grey, and how many dots a point has.

    Raises:
        GambarTerlaluPadatError: a picture on it would fill the memory before it is drawn small.
    """
    for gambar_asli in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        kolom, baris = gambar_asli.get_px_size()
        if kolom * baris > TITIK_ASLI_TERBANYAK:
            raise GambarTerlaluPadatError
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
    tegak = hitam.transpose(Image.Transpose.TRANSPOSE)
    return _close(_list_ruas(hitam), hitam, CELAH_DATAR), _close(_list_ruas(tegak), tegak, CELAH_TEGAK)


def _list_ruas(hitam: Image.Image) -> list[Ruas]:
    ruas: list[Ruas] = []
    hidup: list[Ruas] = []
    for y, awal, akhir in _list_ruas_baris(hitam):
        # Rows come from top to bottom, so that only the last ones can still grow.
        ruas += [r for r in hidup if y - r.bawah > TEBAL]
        hidup = [r for r in hidup if y - r.bawah <= TEBAL]
        kena = [r for r in hidup if awal - r.akhir <= RENGGANG and r.awal - akhir <= RENGGANG]
        hidup = [r for r in hidup if r not in kena]
        hidup.append(_join([*kena, Ruas(awal, y, akhir, y + 1)]))
    return [r for r in (*ruas, *hidup) if r.akhir - r.awal > 4 * (r.bawah - r.atas)]


def _join(ruas: Sequence[Ruas]) -> Ruas:
    return Ruas(
        min(r.awal for r in ruas), min(r.atas for r in ruas), max(r.akhir for r in ruas), max(r.bawah for r in ruas)
    )


def _close(ruas: Sequence[Ruas], hitam: Image.Image, celah: int) -> list[Ruas]:
    """Pieces in one line as one rule, where a poor scan lost what was between them and no text stands there."""
    hasil: list[Ruas] = []
    for r in sorted(ruas):
        sebaris = [h for h in hasil if _is_sebaris(h, r) and _is_putih(hitam, h, r, celah)]
        if sebaris:
            hasil[hasil.index(sebaris[-1])] = _join([sebaris[-1], r])
        else:
            hasil.append(r)
    return hasil


def _is_sebaris(a: Ruas, b: Ruas) -> bool:
    return abs(a.atas + a.bawah - b.atas - b.bawah) <= 2 * TEBAL


def _is_putih(hitam: Image.Image, a: Ruas, b: Ruas, celah: int) -> bool:
    if b.awal - a.akhir > celah:
        return False
    tengah = (a.atas + a.bawah + b.atas + b.bawah) // 4
    sela = hitam.crop((a.akhir + 1, tengah, max(b.awal - 1, a.akhir + 2), tengah + 1))
    # A rule that only faded leaves dots, a letter a stroke.
    return sela.histogram()[0] <= sela.width // 3


def _list_ruas_baris(hitam: Image.Image) -> Iterator[tuple[int, int, int]]:
    """Every long dark run of every row: (row, begin, end)."""
    lebar, isi = hitam.width, hitam.tobytes()
    for y in range(hitam.height):
        for cocok in _RUAS.finditer(isi, y * lebar, (y + 1) * lebar):
            if cocok.end() - cocok.start() >= TERPENDEK:
                yield y, cocok.start() - y * lebar, cocok.end() - y * lebar


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
