"""Targets and realisasi of the outputs of kegiatan and sub kegiatan, and of program indicators not yet measured."""

from __future__ import annotations

from datetime import date

from terang.kinerja.buku import BukuKinerja
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.indikator import add_target_realisasi
from terang.rumus.pengukuran import compute_indikator


def add_keluaran(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """Enters `<indikator>/target` and `<indikator>/realisasi` of every indicator that is not entered yet."""
    for indikator in buku.indikator:
        if f"{indikator.id}/capaian" not in katalog:
            add_target_realisasi(katalog, buku, compute_indikator(buku, indikator, on=on), on)
