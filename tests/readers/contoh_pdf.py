"""Small PDFs for the tests: set by Typst, so that every layout is known to the last cell."""

from __future__ import annotations

from collections.abc import Sequence

import typst

from terang.naskah.blok import Tabel
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.readers.bacaan import Bacaan
from terang.readers.pdf import read_pdf

KEPALA = ("No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)")
ISI = (
    ("1", "Indeks Kepuasan Aparatur", "80,60", "91,88", "114,00"),
    ("2", "Indeks Profesionalitas ASN", "84,00", "83,84", "99,81"),
    ("3", "Indeks Sistem Merit", "0,65", "0,66", "101,54"),
    ("4", "Persentase jabatan terisi", "95,00", "90,25", "95,00"),
)


def set_pdf(isi: str) -> bytes:
    """Typst markup to PDF bytes."""
    return typst.compile(f'#set page("a4")\n#set text(size: 11pt, lang: "id")\n{isi}'.encode(), format="pdf")


def write_tabel(baris: Sequence[Sequence[str]], *, garis: str = "0.5pt", lain: str = "") -> str:
    """The rows as a Typst table; figures stand right."""
    sel = ", ".join(f"[{teks}]" for b in baris for teks in b)
    kolom = "(auto, 1fr, auto, auto, auto), align: (left, left, right, right, right)"
    return f"#table(columns: {kolom}, stroke: {garis}, {lain} {sel})\n"


def read_typst(isi: str) -> Bacaan:
    """The markup set and read again."""
    return read_pdf(set_pdf(isi))


def list_tabel(naskah: Naskah) -> list[Tabel]:
    """Its tables in reading order."""
    return [b for b in walk_naskah(naskah) if isinstance(b, Tabel)]


def list_baris(tabel: Tabel) -> list[tuple[str, ...]]:
    """The texts of its rows."""
    return [tuple(read_teks(s.isi) for s in b.sel) for b in tabel.baris]
