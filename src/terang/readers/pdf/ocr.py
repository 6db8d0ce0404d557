"""A scanned page to lines and tables, as if it had text: upright, straight, cell by cell, every number read twice."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageOps

from terang.readers.pdf.bentuk import Halaman, Kata, Petak, hull
from terang.readers.pdf.halaman import arrange_halaman, build_berkisi
from terang.readers.pdf.kisi import list_kelompok
from terang.readers.pdf.ocr_angka import TEPI, confirm_angka, is_angka_ocr, join_ribuan
from terang.readers.pdf.ocr_arah import find_putaran, turn
from terang.readers.pdf.ocr_gambar import (
    GELAP,
    build_coretan,
    find_miring,
    halve,
    list_garis_gambar,
    straighten,
    wipe_garis,
)
from terang.readers.pdf.ocr_mesin import BARIS, BLOK, KataOcr, recognize
from terang.readers.pdf.ruas import RuasTerlaluBanyakError, list_sel

YAKIN_HALAMAN = 45
"""A page whose words are read with less confidence on the whole is a picture, or too bad to be read."""
YAKIN_KATA = 30
TINTA_TERKECIL = 6
"""Dots of the smallest sign."""
_LAMBANG = frozenset("-–—&/+=")


class Lembar(NamedTuple):
    """A page as a picture without rules, `skala` dots to a point; `kelompok`: cells of each ruled table, in points."""

    gambar: Image.Image
    skala: float
    kelompok: list[list[Petak]]


class BacaanOcr(NamedTuple):
    """A page read from its picture, and the numbers in it that are in doubt; no page where nothing could be read."""

    halaman: Halaman | None
    ragu: list[str]


def read_pindaian(gambar: Image.Image, skala: float, nomor: int, bahasa: tuple[str, str]) -> BacaanOcr:
    """Read one scanned page.

    Args:
        gambar: the page in grey.
        skala: its dots per point.
        nomor: its number.
        bahasa: language of the first and of the second reading.
    """
    if not any(gambar.histogram()[:GELAP]):
        # A blank sheet has nothing that could be missed.
        return BacaanOcr(Halaman(nomor=nomor, lebar=gambar.width / skala, tinggi=gambar.height / skala), [])
    lembar = prepare_lembar(gambar, skala, bahasa[0])
    kata = [k for k in _recognize_semua(lembar, bahasa[0]) if _is_kata(k)]
    if not kata or sum(k.yakin for k in kata) < YAKIN_HALAMAN * len(kata):
        return BacaanOcr(None, [])
    kata, ragu = confirm_angka(lembar.gambar, kata, bahasa[1])
    isi = build_kata_ocr(join_ribuan(kata), skala)
    kisi = build_berkisi(lembar.kelompok, isi, nomor)
    lebar, tinggi = (v / skala for v in lembar.gambar.size)
    return BacaanOcr(arrange_halaman(nomor, (lebar, tinggi), isi, kisi), ragu)


def prepare_lembar(gambar: Image.Image, skala: float, bahasa: str) -> Lembar:
    """The picture upright, straight and without rules, and the cells that the rules enclosed."""
    kecil = halve(gambar)
    wipe_garis(kecil, *list_garis_gambar(kecil), 1)
    putaran = find_putaran(kecil, bahasa)
    gambar = straighten(turn(gambar, putaran), find_miring(halve(turn(kecil, putaran))))
    datar, tegak = list_garis_gambar(halve(gambar))
    wipe_garis(gambar, datar, tegak, 2)
    try:
        sel = list_sel(build_coretan(datar, tegak, skala / 2), gambar.width / skala, gambar.height / skala)
    except RuasTerlaluBanyakError:
        sel = []
    return Lembar(gambar, skala, list_kelompok(sel))


def _recognize_semua(lembar: Lembar, bahasa: str) -> list[KataOcr]:
    """The words of every cell, read one by one so that the lines of neighbours do not run together, and of the rest."""
    kotak = [k for kelompok in lembar.kelompok for p in kelompok if (k := find_tinta(lembar, p))]
    luar = lembar.gambar.copy()
    kuas = ImageDraw.Draw(luar)
    for kelompok in lembar.kelompok:
        kuas.rectangle(_scale(hull(kelompok), lembar.skala), fill=255)
    satu = [k for k in kotak if _count_baris(lembar.gambar.crop(k)) == 1]
    banyak = [k for k in kotak if k not in set(satu)]
    return [
        *_recognize_kotak(lembar.gambar, satu, bahasa, BARIS),
        *_recognize_kotak(lembar.gambar, banyak, bahasa, BLOK),
        *recognize([luar], bahasa, BLOK)[0],
    ]


def _recognize_kotak(
    gambar: Image.Image, kotak: Sequence[tuple[int, int, int, int]], bahasa: str, mode: int
) -> list[KataOcr]:
    potong = [ImageOps.expand(gambar.crop(k), TEPI, fill=255) for k in kotak]
    bacaan = recognize(potong, bahasa, mode)
    return [_shift(kata, k[0] - TEPI, k[1] - TEPI) for k, isi in zip(kotak, bacaan, strict=True) for kata in isi]


def _shift(kata: KataOcr, x: int, y: int) -> KataOcr:
    p = kata.petak
    return kata._replace(petak=Petak(p.x0 + x, p.atas + y, p.x1 + x, p.bawah + y))


def find_tinta(lembar: Lembar, sel: Petak) -> tuple[int, int, int, int] | None:
    """The part of a cell that holds ink, in dots; None for an empty cell."""
    x0, atas, x1, bawah = _scale(sel, lembar.skala)
    hitam = lembar.gambar.crop((x0, atas, x1, bawah)).point([255] * GELAP + [0] * (256 - GELAP))
    tinta = hitam.getbbox()
    if tinta is None or max(tinta[2] - tinta[0], tinta[3] - tinta[1]) < TINTA_TERKECIL:
        return None
    return x0 + tinta[0], atas + tinta[1], x0 + tinta[2], atas + tinta[3]


def _scale(petak: Petak, skala: float) -> tuple[int, int, int, int]:
    x0, atas, x1, bawah = (round(v * skala) for v in petak)
    return x0, atas, x1, bawah


def _count_baris(potong: Image.Image) -> int:
    """How many bands of ink, one above the other, with white between them."""
    pita = potong.point([255] * GELAP + [0] * (256 - GELAP)).resize((1, potong.height), Image.Resampling.BOX).tobytes()
    return len([baris for baris in pita.split(b"\x00" * 4) if len(baris.strip(b"\x00")) >= TINTA_TERKECIL])


def _is_kata(kata: KataOcr) -> bool:
    """Dirt and the remains of rules are read as lone marks, or as letters of no confidence."""
    if is_angka_ocr(kata.teks):
        return True
    return kata.yakin >= YAKIN_KATA and (any(h.isalpha() for h in kata.teks) or set(kata.teks) <= _LAMBANG)


def build_kata_ocr(kata: Sequence[KataOcr], skala: float) -> list[Kata]:
    """The words in points; heights that differ little are one, for the engine measures them roughly."""
    biasa = median(k.petak.tinggi for k in kata)
    return [Kata(k.teks, _level(k.petak, biasa, skala)) for k in kata]


def _level(petak: Petak, biasa: float, skala: float) -> Petak:
    atas = petak.bawah - biasa if 0.7 * biasa < petak.tinggi < 1.4 * biasa else petak.atas
    return Petak(petak.x0 / skala, atas / skala, petak.x1 / skala, petak.bawah / skala)
