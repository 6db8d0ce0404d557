"""The demo report set as PDF and read again: its rows are known exactly."""

from __future__ import annotations

from collections import Counter

from contoh_pdf import list_baris, list_tabel

from contoh_demo import load_demo
from terang.naskah.naskah import Naskah
from terang.readers.pdf import read_pdf
from terang.report.lkjip.build import build_lkjip
from terang.writers.gambar.render import read_label
from terang.writers.kendali import replace_kendali
from terang.writers.pdf.write import write_pdf


def _count_baris(naskah: Naskah) -> Counter[tuple[str, ...]]:
    semua = (b for t in list_tabel(naskah) for b in list_baris(t))
    return Counter(tuple("".join(teks.replace("\u00ad", "").split()) for teks in b) for b in semua)


def test_nearly_every_row_of_our_own_report_is_read_exactly() -> None:
    asli = build_lkjip(load_demo())

    bacaan = read_pdf(write_pdf(asli))

    benar, baca = _count_baris(replace_kendali(asli, read_label)), _count_baris(bacaan.naskah)
    assert (benar & baca).total() >= 0.99 * benar.total()
    assert bacaan.tak_terbaca == ()
