"""Seconds and memory for each page of a review, beside reading the same file with two libraries and nothing else.

It runs by itself: a process inherits the highest memory of the one that starts it, so that one must be small.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pypdfium2

from alat.ukur import measure

PLUMBER = (
    "import sys, pdfplumber\nwith pdfplumber.open(sys.argv[1]) as p:\n    for h in p.pages: h.extract_text(); h.close()"
)
PDFIUM = (
    "import sys, pypdfium2\np = pypdfium2.PdfDocument(sys.argv[1])\nfor h in p: h.get_textpage().get_text_bounded()"
)
CARA = (
    ("terang reviu", ("-m", "terang", "reviu")),
    ("pdfplumber: teks saja", ("-c", PLUMBER)),
    ("pypdfium2: teks saja", ("-c", PDFIUM)),
)
PERINTAH = '"$@" || [ $? = 1 ]'
"""Exit code 1 says "done, with findings"; anything else is a failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cepat:
    """One file in one way; `jam` is None where the program did not get to its end."""

    nama: str
    halaman: int
    cara: str
    jam: float | None
    memori: float = 0.0


def list_cepat(berkas: Sequence[Path]) -> list[Cepat]:
    """Every file in every way, each in a process of its own."""
    perintah: list[str | Path] = [sys.executable, "-m", "alat.reviu_cepat", *berkas]
    hasil = subprocess.run(perintah, cwd=Path(__file__).parents[1], capture_output=True, check=True)
    return [Cepat(**satu) for satu in json.loads(hasil.stdout)]


def _list_ukuran(berkas: Sequence[Path]) -> Iterator[Cepat]:
    for satu in berkas:
        with pypdfium2.PdfDocument(satu) as pdf:
            halaman = len(pdf)
        for cara, perintah in CARA:
            yield _measure_satu(satu, halaman, cara, perintah)


def _measure_satu(berkas: Path, halaman: int, cara: str, perintah: tuple[str, ...]) -> Cepat:
    try:
        ukuran = measure(["sh", "-c", PERINTAH, "sh", sys.executable, *perintah, berkas])
    except subprocess.CalledProcessError:
        return Cepat(nama=berkas.name, halaman=halaman, cara=cara, jam=None)
    return Cepat(nama=berkas.name, halaman=halaman, cara=cara, jam=ukuran.jam, memori=ukuran.memori)


if __name__ == "__main__":
    print(json.dumps([asdict(satu) for satu in _list_ukuran([Path(nama) for nama in sys.argv[1:]])]))
