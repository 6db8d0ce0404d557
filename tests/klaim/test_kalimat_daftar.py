"""Totals in a sentence and their parts in the list below."""

from __future__ import annotations

import pytest

from terang.klaim.extract import extract_laporan
from terang.klaim.klaim import KlaimHitung
from terang.readers.read import read_berkas

_DAFTAR = "- Dimensi kualifikasi : 13,31\n- Dimensi kompetensi : 8,04\n- Dimensi kinerja : 24,90\n"


def _extract(teks: str) -> list[KlaimHitung]:
    isi = f"LAPORAN KINERJA TAHUN 2022\n\n{teks}\n"
    laporan = extract_laporan(read_berkas("contoh.txt", isi.encode()).naskah)
    return [klaim for klaim in laporan.hitung if klaim.kelas == "jumlah"]


def test_the_number_that_the_items_make_up_is_their_total() -> None:
    (klaim,) = _extract(f"Nilai indeksnya 46,24 dengan rincian sebagai berikut :\n\n{_DAFTAR}")
    assert klaim.hasil.teks == "46,24"
    assert [satu.teks for satu in klaim.masukan] == ["13,31", "8,04", "24,90"]


@pytest.mark.parametrize(
    "teks",
    [
        f"Nilai indeksnya 46,25, antara lain sebagai berikut :\n\n{_DAFTAR}",
        f"Nilai indeksnya 83,84 dengan rincian sebagai berikut :\n\n{_DAFTAR}",
        f"Nilai indeksnya 46,25 dari target 46,20 dengan rincian sebagai berikut :\n\n{_DAFTAR}",
        "Nilai indeksnya 46,25 dengan rincian sebagai berikut :\n\n- Dimensi kinerja : 24,90\n- Dimensi lain : 21,35\n",
    ],
)
def test_a_list_of_something_else_claims_nothing(teks: str) -> None:
    assert _extract(teks) == []
