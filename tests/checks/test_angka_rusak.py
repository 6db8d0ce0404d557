"""Malformed numbers: silent on everything with digits and dots that is no number."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_TABEL = "No\tProgram\tAnggaran (Rp)\tRealisasi (Rp)\n1\tProgram A\t{}\t1.000.000\n2\tProgram B\t2.000.000\t1.500.000"


@pytest.mark.parametrize("angka", ["9.871.1466.000", "2.8766.522.000", "9.87.146.000"])
def test_it_finds_a_group_that_is_not_three_digits_long(angka: str) -> None:
    assert list_tertulis("RSK001", _TABEL.format(angka)) == [(angka, "")]


def test_it_finds_letters_among_digits_and_two_decimal_commas() -> None:
    assert list_tertulis("RSK001", "Capaian 8O,6 persen.") == [("8O,6", "80,6 (?)")]
    assert list_tertulis("RSK001", "Capaian 91,88,5% tahun ini.") == [("91,88,5%", "")]


def test_it_proposes_the_one_number_that_a_digit_explains_and_the_document_holds() -> None:
    teks = _TABEL.format("9.871.1466.000") + "\n3\tProgram C\t9.871.466.000\t1.000.000"
    assert list_tertulis("RSK001", teks) == [("9.871.1466.000", "9.871.466.000 (?)")]


@pytest.mark.parametrize(
    "teks",
    [
        "Kode rekening 5.03.02.2.01 dan 5.1.02.01.01.0024 dipakai.",
        "Telepon (024) 3584.0771.123 dan 0812.3456.789.000.",
        "Surat Nomor 870.1234.567.890 tanggal 12.10.2022, pukul 08.30.15.",
        "NIP 19700101 199503 1 001 dan NPWP 01.234.567.8-901.000.",
        "Alamat 192.168.100.200 dan versi 1.2.3.4567.",
        "Daftar Isi 3.1..........12 dan butir 3.1.4.2.",
        "Pasal 12,13,14 dan nomor 1,2,3 berlaku.",
        "Anggaran Rp. 1.790.000.000,- atau 1,790,000,000 atau Rp1.939.050.000,00.",
        "Kadar CO2 dan SO2 turun 3,5 persen; ISO/IEC 2700 1:2013 dipakai.",
    ],
)
def test_it_is_silent_on_codes_letters_dates_and_well_formed_numbers(teks: str) -> None:
    assert list_tertulis("RSK001", teks) == []


@pytest.mark.parametrize("teks", ["32.732.75", "2.939.6", "5.099.", "1.02.0004.000"])
def test_it_is_silent_on_a_number_that_its_column_broke_and_on_codes(teks: str) -> None:
    assert list_tertulis("RSK001", _TABEL.format(teks)) == []
