from __future__ import annotations

from terang.klaim.cakupan import Cakupan, compute_cakupan, write_cakupan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

_TEKS = (
    "LAPORAN KINERJA TAHUN 2022\n\nTabel 3.1 Capaian\n\nIndikator\tTarget\tRealisasi\tCapaian (%)\n"
    "Indeks Kepuasan\t80,60\t91,88\t114,00\nIndeks Merit\t0,65\t0,66\t101,54\nIndeks Budaya\t60,00\t66,00\t110,00\n\n"
    "Pada tahun 2022 pegawai berjumlah 81 orang menurut PP 8/2006.\n"
)


def _count(teks: str) -> Cakupan:
    return compute_cakupan(extract_laporan(read_berkas("a.txt", teks.encode()).naskah))


def test_it_counts_amounts_and_leaves_out_years_and_citations() -> None:
    assert _count(_TEKS) == Cakupan(tercetak=10, terkait=9)
    assert _count(_TEKS).tanpa_klaim == 1


def test_an_amount_with_its_words_is_weighed() -> None:
    lagi = _count(f"{_TEKS}\nPendapatan Rp44.000.000 (empat puluh empat juta rupiah) diterima.\n")
    assert (lagi.tercetak, lagi.terkait) == (11, 10)


def test_it_says_so_in_a_sentence() -> None:
    assert write_cakupan(Cakupan(tercetak=1221, terkait=295)).startswith("Dari 1.221 angka yang terbaca, 295 diuji")
