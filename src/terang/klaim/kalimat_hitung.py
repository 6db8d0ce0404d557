"""Arithmetic that one sentence claims: what was spent of what, what is left, what grew, what makes up a total.

A false alarm costs more than a miss, so that a sentence where two amounts could be meant claims nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from terang.klaim.kalimat import Kalimat
from terang.klaim.kalimat_bagian import extract_bagian
from terang.klaim.kalimat_capaian import extract_capaian
from terang.klaim.kalimat_lambang import Mint, build_lambang
from terang.klaim.kalimat_rasio import extract_rasio, extract_sisa
from terang.klaim.kalimat_rinci import extract_rinci
from terang.klaim.kalimat_tumbuh import extract_tumbuh
from terang.klaim.klaim import KlaimHitung

_ANGKA_TERSEDIKIT = 3  # two inputs and a result


def extract_kalimat_hitung(kalimat: Kalimat, mint: Mint) -> Iterator[KlaimHitung]:
    """Every arithmetic claim that a sentence makes by itself; headings and captions make none.

    Args:
        kalimat: the sentence.
        mint: makes the print of a number from its text, value, decimals, unit and sentence; called once a number.
    """
    lambang = build_lambang(kalimat, mint)
    if kalimat.judul or len(lambang.angka) < _ANGKA_TERSEDIKIT:
        return
    for klausa in lambang.klausa:
        for bagian in klausa.split(";"):
            for extract in (extract_rasio, extract_sisa, extract_tumbuh, extract_bagian):
                yield from extract(bagian, lambang)
        yield from extract_capaian(klausa, lambang)
        # The parts of a total may stand between semicolons.
        yield from extract_rinci(klausa, lambang)
