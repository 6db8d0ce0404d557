"""Every check carries a small wrong and a small right document; both are run here, so its page cannot lie."""

from __future__ import annotations

from functools import cache

import pytest

from terang.checks.jalankan import load_pemeriksaan
from terang.checks.kerangka import DAFTAR, Pemeriksaan, Temuan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

SEMUA = [pytest.param(satu, id=satu.kode) for satu in load_pemeriksaan()]


@cache
def _count_temuan(kode: str, teks: str) -> int:
    periksa = DAFTAR[kode]
    laporan = extract_laporan(read_berkas("contoh.txt", teks.encode()).naskah)
    hasil = (satu for subjek in periksa.over(laporan) for satu in periksa.fungsi(subjek, laporan))
    return sum(isinstance(satu, Temuan) for satu in hasil)


@pytest.mark.parametrize("periksa", SEMUA)
def test_it_finds_the_fault_of_its_wrong_example(periksa: Pemeriksaan) -> None:
    assert _count_temuan(periksa.kode, periksa.salah) >= 1


@pytest.mark.parametrize("periksa", SEMUA)
def test_it_is_silent_on_its_right_example(periksa: Pemeriksaan) -> None:
    assert _count_temuan(periksa.kode, periksa.benar) == 0


@pytest.mark.parametrize("periksa", SEMUA)
def test_it_looks_at_something_in_its_right_example(periksa: Pemeriksaan) -> None:
    laporan = extract_laporan(read_berkas("contoh.txt", periksa.benar.encode()).naskah)
    assert any(True for _ in periksa.over(laporan))


@pytest.mark.parametrize("periksa", SEMUA)
def test_its_page_says_why_and_how_to_mend(periksa: Pemeriksaan) -> None:
    assert "*Mengapa*" in periksa.halaman
    assert "*Perbaikan*" in periksa.halaman
