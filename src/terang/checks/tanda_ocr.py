"""Findings that rest on OCR say so: a misread digit is likelier than a wrong one, so none of them is proved."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from terang.checks.kerangka import Temuan, Tingkat
from terang.klaim.laporan import Laporan

SUSUT = Decimal("0.6")
"""What is left of the confidence."""
CATATAN = "Dibaca dengan OCR, yang dapat salah membaca angka; bandingkan dulu dengan halaman aslinya."


def mark_ocr(temuan: Temuan, laporan: Laporan, halaman: frozenset[int]) -> Temuan:
    """The finding, lowered and marked where any of its numbers stands on a page that was read by OCR.

    A finding without a page speaks of the whole document, and so of these pages too.
    """
    if not halaman or not _list_halaman(temuan, laporan) & {*halaman, None}:
        return temuan
    return replace(
        temuan,
        ocr=True,
        tingkat=Tingkat.PERINGATAN if temuan.tingkat is Tingkat.GALAT else temuan.tingkat,
        keyakinan=temuan.keyakinan * SUSUT,
        penjelasan=f"{temuan.penjelasan} {CATATAN}",
    )


def _list_halaman(temuan: Temuan, laporan: Laporan) -> set[int | None]:
    return {temuan.tempat.halaman, *(laporan.cetakan[kunci].tempat.halaman for kunci in temuan.sel)}
