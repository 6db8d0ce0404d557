"""Enters every figure of the LKjIP into one catalogue, inputs before what is computed from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from terang.kinerja.buku import BukuKinerja
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.anggaran import add_anggaran, add_pendapatan
from terang.report.lkjip.katalog.aset import add_aset
from terang.report.lkjip.katalog.cacah import add_cacah
from terang.report.lkjip.katalog.efisiensi import add_efisiensi
from terang.report.lkjip.katalog.indikator import add_indikator
from terang.report.lkjip.katalog.keluaran import add_keluaran
from terang.report.lkjip.katalog.pegawai import add_pegawai
from terang.report.lkjip.katalog.perjanjian import add_perjanjian
from terang.report.lkjip.katalog.rencana_aksi import add_rencana_aksi
from terang.report.lkjip.katalog.sasaran import add_sasaran
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import Pengukuran


def build_katalog(buku: BukuKinerja, pengukuran: Pengukuran, *, on: date) -> tuple[Katalog, Mapping[str, Hitungan]]:
    """The catalogue of one year, and the efficiency of every sasaran and of the agency with its judgement."""
    katalog = Katalog()
    for hasil in (*pengukuran.list_indikator(), *pengukuran.program):
        add_indikator(katalog, buku, hasil, on)
    add_sasaran(katalog, buku, pengukuran)
    add_keluaran(katalog, buku, on)
    add_perjanjian(katalog, buku)
    add_rencana_aksi(katalog, buku)
    add_anggaran(katalog, buku, on)
    add_pendapatan(katalog, buku, on)
    add_pegawai(katalog, buku, on)
    add_aset(katalog, buku, on)
    add_cacah(katalog, buku, pengukuran)
    return katalog, add_efisiensi(katalog, buku, pengukuran, on)
