"""Guessed headings that are only lines of a list of contents go back to being paragraphs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from terang.naskah.blok import Gaya, Paragraf
from terang.naskah.sisipan import Teks, read_teks
from terang.naskah.tempat import Tempat
from terang.readers.attach import TabelBernama, Terpasang
from terang.readers.judul import pisah_nomor
from terang.readers.mentah import Judul, flatten_teks


def confirm_judul(blok: Sequence[Terpasang]) -> list[Terpasang]:
    """Of two chapters with one number the longer is the chapter; a chapter without a number must hold something."""
    bab = [place for place, item in enumerate(blok) if isinstance(item, Judul) and item.tebakan and item.tingkat == 1]
    isi = dict(zip(bab, _weigh(blok, bab), strict=True))
    turun = {place for place in bab if not isi[place] and not pisah_nomor(_read(blok[place]))[0]}
    kembar: defaultdict[str, list[int]] = defaultdict(list)
    for place in bab:
        kembar[pisah_nomor(_read(blok[place]))[0] or f"={_read(blok[place])}"].append(place)
    for tempat in kembar.values():
        asli = max(tempat, key=lambda place: isi[place])
        turun.update(place for place in tempat if place != asli)
    return [_lower(item) if place in turun else item for place, item in enumerate(blok)]


def _weigh(blok: Sequence[Terpasang], bab: Sequence[int]) -> list[int]:
    """How much stands under each of these headings."""
    akhir = [*bab[1:], len(blok)][: len(bab)]
    return [sum(map(_measure, blok[awal + 1 : sampai])) for awal, sampai in zip(bab, akhir, strict=True)]


def _measure(blok: Terpasang) -> int:
    if isinstance(blok, Paragraf):
        return len(read_teks(blok.isi))
    if isinstance(blok, TabelBernama):
        return sum(len(sel.teks) for baris in blok.kisi.baris for sel in baris.sel)
    return 1


def _read(blok: Terpasang) -> str:
    return flatten_teks(blok.teks) if isinstance(blok, Judul) else ""


def _lower(blok: Terpasang) -> Terpasang:
    if not isinstance(blok, Judul):
        return blok
    return Paragraf(isi=(Teks(blok.teks),), gaya=Gaya.JUDUL, tempat=Tempat(baris=blok.baris))
