"""Pictures of the pages of a PDF, and where on them a printed text stands."""

from __future__ import annotations

import io
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import pypdfium2

_SKALA = 1.25
_SISI_TERPANJANG = 1400
_MUTU = 62
_LUANG = 4
"""Pixels between a print and its box."""

_ANGKA = re.compile(r"\d[\d.,]*\d|\d")
_KATA = re.compile(r"[\w.,]+")
_LUAS = (1, 14)
_TEMPAT_TERBANYAK = 300
"""A text that a page prints more often is not looked at place by place."""
_HURUF = re.compile(r"[\w.,]")

Kotak = tuple[float, float, float, float]
"""Left, bottom, right, top in points of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dicari:
    """A text to find on a page: as printed, and the row or sentence around it."""

    tertulis: str
    kutipan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letak:
    """A place on a picture in hundredths of its width and height."""

    kiri: str
    atas: str
    lebar: str
    tinggi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """A page: its picture (JPEG in base64), its size in pixels, and where on it stands what was sought.

    A place is None where the text was not found, or where several places could be meant.
    """

    gambar: str
    lebar: int
    tinggi: int
    letak: tuple[Letak | None, ...]


def draw_lembar(isi: bytes, dicari: Mapping[int, Sequence[Dicari]]) -> dict[int, Lembar]:
    """The asked pages of a PDF by number, counted from 1; a page that cannot be drawn is left out."""
    hasil = {}
    try:
        with pypdfium2.PdfDocument(isi) as pdf:
            for nomor, daftar in dicari.items():
                if 1 <= nomor <= len(pdf):
                    hasil[nomor] = _draw(pdf[nomor - 1], daftar)
    except pypdfium2.PdfiumError:
        return hasil
    return hasil


@dataclass(frozen=True, slots=True, kw_only=True)
class Halaman:
    """Where on a page stands what was sought, in points of its own space before it is turned by `putaran` degrees.

    `batas` is the visible part of the page; a place is None where the text was not found or could be several.
    """

    putaran: int
    batas: Kotak
    kotak: tuple[Kotak | None, ...]


def find_halaman(isi: bytes, dicari: Mapping[int, Sequence[Dicari]]) -> dict[int, Halaman]:
    """The places on the asked pages of a PDF by number, counted from 1; a page that cannot be read is left out."""
    hasil = {}
    try:
        with pypdfium2.PdfDocument(isi) as pdf:
            for nomor, daftar in dicari.items():
                if 1 <= nomor <= len(pdf):
                    page = pdf[nomor - 1]
                    teks = page.get_textpage()
                    hasil[nomor] = Halaman(
                        putaran=page.get_rotation(),
                        batas=page.get_cropbox(),
                        kotak=tuple(_find(teks, satu) for satu in daftar),
                    )
    except pypdfium2.PdfiumError:
        return hasil
    return hasil


def _draw(page: pypdfium2.PdfPage, dicari: Sequence[Dicari]) -> Lembar:
    skala = min(_SKALA, _SISI_TERPANJANG / max(*page.get_size(), 1))
    peta = page.render(scale=skala)
    berkas = io.BytesIO()
    peta.to_pil().convert("RGB").save(berkas, "JPEG", quality=_MUTU, optimize=True)
    teks = page.get_textpage()
    posisi = peta.get_posconv(page)
    letak = []
    for satu in dicari:
        kotak = _find(teks, satu)
        letak.append(None if kotak is None else _place(kotak, posisi, peta.width, peta.height))
    return Lembar(
        gambar=b64encode(berkas.getvalue()).decode(), lebar=peta.width, tinggi=peta.height, letak=tuple(letak)
    )


def _place(kotak: Kotak, posisi: pypdfium2.PdfPosConv, lebar: int, tinggi: int) -> Letak:
    titik = [posisi.to_bitmap(x, y) for x, y in ((kotak[0], kotak[1]), (kotak[2], kotak[3]))]
    kiri, kanan = sorted(x for x, _ in titik)
    atas, bawah = sorted(y for _, y in titik)
    return Letak(
        kiri=_write_persen(kiri - _LUANG, lebar),
        atas=_write_persen(atas - _LUANG, tinggi),
        lebar=_write_persen(kanan - kiri + 2 * _LUANG, lebar),
        tinggi=_write_persen(bawah - atas + 2 * _LUANG, tinggi),
    )


def _write_persen(bagian: int, dari: int) -> str:
    return f"{100 * bagian / dari:.2f}"


def _find(teks: pypdfium2.PdfTextPage, dicari: Dicari) -> Kotak | None:
    """The place whose line holds most of the quoted row; None where two lines fit equally well."""
    angka = _ANGKA.search(dicari.tertulis)
    for kata in (dicari.tertulis.strip(), angka.group() if angka else ""):
        kotak = list(islice(_list_kotak(teks, kata), _TEMPAT_TERBANYAK + 1)) if kata else []
        if len(kotak) > _TEMPAT_TERBANYAK:
            return None
        if kotak:
            return _choose(teks, kotak, dicari.kutipan)
    return None


def _list_kotak(teks: pypdfium2.PdfTextPage, kata: str) -> Iterator[Kotak]:
    """Every place of the text that is not a piece of a longer word or number."""
    pencari = teks.search(kata, match_case=True)
    while (temu := pencari.get_next()) is not None:
        mulai, banyak = temu
        if _is_kata(teks, mulai, banyak) and teks.count_rects(mulai, banyak):
            yield _join([teks.get_rect(urut) for urut in range(teks.count_rects(mulai, banyak))])


def _is_kata(teks: pypdfium2.PdfTextPage, mulai: int, banyak: int) -> bool:
    semua = teks.count_chars()
    sebelum = teks.get_text_range(mulai - 1, 1) if mulai else ""
    akhir = mulai + banyak
    sesudah = teks.get_text_range(akhir, min(2, semua - akhir)) if akhir < semua else ""
    lanjut = sesudah[1:] if sesudah[:1] in {".", ","} else sesudah[:1]
    return not _HURUF.match(sebelum) and not (lanjut and lanjut[0].isalnum())


def _choose(teks: pypdfium2.PdfTextPage, kotak: Sequence[Kotak], kutipan: str) -> Kotak | None:
    """By the words of the same line and of those around it, for a row may take several; None where places tie."""
    kata = set(_KATA.findall(kutipan))
    nilai = [sum(len(kata & _read_kata(teks, satu, luas)) for luas in _LUAS) for satu in kotak]
    unggul = [satu for satu, angka in zip(kotak, nilai, strict=True) if angka == max(nilai)]
    satu_baris = max(satu[1] for satu in unggul) < min(satu[3] for satu in unggul)
    return _join(unggul) if satu_baris else None


def _read_kata(teks: pypdfium2.PdfTextPage, kotak: Kotak, luas: int) -> set[str]:
    """The words that stand as high as the print, give or take some points."""
    return set(_KATA.findall(teks.get_text_bounded(bottom=kotak[1] - luas, top=kotak[3] + luas)))


def _join(kotak: Sequence[Kotak]) -> Kotak:
    kiri, bawah, kanan, atas = zip(*kotak, strict=True)
    return min(kiri), min(bawah), max(kanan), max(atas)
