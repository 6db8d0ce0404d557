"""Lists of contents, tables and pictures beside the headings and captions that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, groupby

from terang.naskah.blok import Bab, Blok, DaftarOtomatis, Gambar, Paragraf, Tabel
from terang.naskah.naskah import Naskah, walk_blok, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat

_DAFTAR = re.compile(r"daftar\s+(?:isi|tabel|gambar|grafik|lampiran)", re.IGNORECASE)
_EKOR = re.compile(r"(?:[\s.…]{2,}|\t+)(\d{0,3})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entri:
    """One line of such a list; `daftar` numbers the lists, `halaman` is empty where the line prints none."""

    daftar: int
    teks: str
    halaman: str
    tempat: Tempat
    kutipan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudulCetak:
    """A heading or caption as the lists should print it."""

    teks: str
    tempat: Tempat


def list_entri(naskah: Naskah) -> list[Entri]:
    """The lines of all lists in the order of the document."""
    mentah = list(_list_mentah(naskah))
    nomor = count(1)
    return [
        Entri(daftar=n, teks=clean_judul(teks), halaman=halaman, tempat=tempat, kutipan=f"{teks} {halaman}".strip())
        for _, isi in groupby(mentah, key=lambda satu: satu[0])
        for n in [next(nomor)]
        for _, teks, halaman, tempat in isi
    ]


def _list_mentah(naskah: Naskah) -> Iterator[tuple[int, str, str, Tempat]]:
    """List (by identity of the block that holds it), text, page and place of every line."""
    for blok in walk_naskah(naskah):
        if isinstance(blok, DaftarOtomatis):
            yield from ((id(blok), satu.teks, satu.halaman, satu.tempat or Tempat()) for satu in blok.butir)
        elif isinstance(blok, Bab) and _DAFTAR.fullmatch(f"{blok.nomor} {blok.judul}".strip()):
            for satu in walk_blok(blok.isi):
                if isinstance(satu, Paragraf):
                    teks = read_teks(satu.isi)
                    ekor = _EKOR.search(teks)
                    judul = teks[: ekor.start()] if ekor else teks
                    yield id(blok), judul, ekor[1] if ekor else "", satu.tempat or Tempat()


def list_judul(naskah: Naskah) -> Iterator[JudulCetak]:
    """Headings and captions in the order of the document."""
    for satu in walk_naskah(naskah):
        if isinstance(satu, Bab | Tabel | Gambar) and satu.judul:
            # A form that cannot draw prints the description of a picture behind its caption.
            for judul in dict.fromkeys((satu.judul, satu.judul.partition(": ")[0])):
                teks = clean_judul(f"{_name(satu)}{satu.nomor} {judul}")
                yield JudulCetak(teks=teks, tempat=satu.tempat or Tempat())


def _name(blok: Blok) -> str:
    return {Tabel: "Tabel ", Gambar: "Gambar "}.get(type(blok), "")


def clean_judul(teks: str) -> str:
    """The title on one line, without the point or colon behind its number."""
    return " ".join(re.sub(r"(?<=\d)[.:](?=\s)", "", teks).split())
