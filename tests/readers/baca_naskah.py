"""What the tests of the readers compare: the texts and the tables of a document."""

from __future__ import annotations

from terang.naskah.blok import Bab, Gambar, JenisBaris, Kotak, Paragraf, Tabel
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import read_teks

Baris = list[tuple[str, int, int]]


def ratakan(teks: str) -> str:
    return " ".join(teks.split())


def list_teks(naskah: Naskah) -> list[str]:
    """Paragraphs, headings and captions of pictures in reading order."""
    hasil = [naskah.judul]
    for blok in walk_naskah(naskah):
        if isinstance(blok, Paragraf):
            hasil.append(ratakan(read_teks(blok.isi)))
        elif isinstance(blok, Bab | Gambar):
            hasil.append(ratakan(f"{blok.nomor} {blok.judul}"))
        elif isinstance(blok, Kotak):
            hasil.append(ratakan(blok.judul))
    return hasil


def list_paragraf(naskah: Naskah) -> list[str]:
    return [ratakan(read_teks(b.isi)) for b in walk_naskah(naskah) if isinstance(b, Paragraf)]


def list_tabel(naskah: Naskah, *, asal_usul: bool = True) -> list[Tabel]:
    return [b for b in walk_naskah(naskah) if isinstance(b, Tabel) and (asal_usul or not b.asal_usul)]


def read_baris(tabel: Tabel) -> list[Baris]:
    """Every row as (text, columns, rows) of its cells."""
    return [
        [(ratakan(read_teks(sel.isi)), sel.bentang_kolom, sel.bentang_baris) for sel in baris.sel]
        for baris in tabel.baris
    ]


def lebarkan(tabel: Tabel) -> list[list[str]]:
    """The table as a full grid; a text that spans stands in its first square."""
    lebar = len(tabel.kolom)
    petak: list[list[str | None]] = [[None] * lebar for _ in tabel.baris]
    for y, baris in enumerate(tabel.baris):
        for sel in baris.sel:
            x = petak[y].index(None)
            for j in range(y, min(y + sel.bentang_baris, len(petak))):
                for i in range(x, min(x + sel.bentang_kolom, lebar)):
                    petak[j][i] = ratakan(read_teks(sel.isi)) if (j, i) == (y, x) else ""
    return [[teks or "" for teks in row] for row in petak]


def count_badan(tabel: Tabel) -> int:
    return sum(baris.jenis is JenisBaris.DATA for baris in tabel.baris)
