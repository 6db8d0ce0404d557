"""Lists of contents, tables and pictures: lines whose dots lead to a page number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from terang.naskah.blok import ButirOtomatis
from terang.naskah.tempat import Tempat
from terang.readers.daftar_isi import read_butir
from terang.readers.judul import tebak_tingkat
from terang.readers.pdf.paragraf import Alinea
from terang.readers.pdf.sambung import Rangkai
from terang.readers.pdf.teks_sel import join_teks

_TITIK = re.compile(r"(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)?$|\s(?:\.\s){2,}\s*\d+$|…{2,}\s*\w*$")


def is_titik(teks: str) -> bool:
    """Whether dots lead to a page number."""
    return bool(_TITIK.search(teks))


def is_leader(a: Alinea | Rangkai) -> bool:
    """A line of a list of contents: dots lead to a page number."""
    return isinstance(a, Alinea) and is_titik(a.teks)


def take_leader(isi: Sequence[Alinea | Rangkai], i: int) -> Iterator[Alinea | Rangkai]:
    """The run of entries from `i` on; an entry that wraps has its dots on the last of its lines only."""
    akhir = i + 1
    while (n := next((n for n in range(3) if _is_leader_at(isi, akhir, n)), None)) is not None:
        akhir += n + 1
    yield from isi[i:akhir]


def _is_leader_at(isi: Sequence[Alinea | Rangkai], i: int, n: int) -> bool:
    """Whether an entry begins at `i` and ends `n` paragraphs on, with no chapter in between."""
    antara = isi[i : i + n + 1]
    biasa = all(isinstance(a, Alinea) and tebak_tingkat(a.teks) != 1 for a in antara[:-1])
    return len(antara) == n + 1 and biasa and is_leader(antara[-1])


def list_butir(isi: Sequence[Alinea | Rangkai]) -> Iterator[ButirOtomatis]:
    """The entries of a run of lines; the lines of one that wraps are joined."""
    teks = ""
    for a in (satu for satu in isi if isinstance(satu, Alinea)):
        for garis in a.garis:
            teks = join_teks(teks, garis.teks)
            if is_titik(teks):
                yield read_butir(teks, Tempat(halaman=a.halaman))
                teks = ""
