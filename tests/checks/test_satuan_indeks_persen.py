"""Units: silent where a share is honest or where it is not sure whose value stands there."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_TABEL = "No\tIndikator\tTarget\tRealisasi\tCapaian (%)\n1\t{}\t{}\t{}\t100,00"


@pytest.mark.parametrize(
    ("nama", "nilai", "usul"),
    [
        ("Rata-rata skor survei IKM", "78 %", "78 (?)"),
        ("Nilai SAKIP", "78,00%", "78,00 (?)"),
        ("Jumlah MOU dengan institusi pendidikan", "85%", ""),
        ("Persentase panjang saluran irigasi", "12 km", ""),
        ("Persentase rambu yang terpasang", "30 buah", ""),
        ("Terpeliharanya jumlah bangunan penampung air", "2 km", ""),
    ],
)
def test_it_finds_a_unit_that_does_not_belong_to_its_indicator(nama: str, nilai: str, usul: str) -> None:
    assert list_tertulis("SAT001", _TABEL.format(nama, nilai, nilai)) == [(nilai, usul)]


def test_it_finds_an_index_with_per_cent_in_a_sentence() -> None:
    assert list_tertulis("SAT001", "Nilai Indeks Profesionalitas ASN di tahun 2022 sebesar 51,23%.") == [
        ("51,23%", "51,23 (?)")
    ]


@pytest.mark.parametrize(
    ("nama", "nilai"),
    [
        ("Indeks Pertanaman", "200%"),
        ("Persentase capaian nilai SAKIP", "90%"),
        ("Pertumbuhan indeks pembangunan manusia", "1,2%"),
        ("Jumlah panjang jalan mantap", "12 km"),
        ("Jumlah pegawai terlatih", "40 orang"),
        ("Indeks Kepuasan Masyarakat", "80,60"),
        ("Persentase pegawai terlatih", "40%"),
        ("Tingkat kepuasan (indeks)", "80%"),
    ],
)
def test_it_is_silent_on_honest_units(nama: str, nilai: str) -> None:
    assert list_tertulis("SAT001", _TABEL.format(nama, nilai, nilai)) == []


@pytest.mark.parametrize(
    "teks",
    [
        "Capaian Indeks Profesionalitas ASN sebesar 102,24%.",
        "Kenaikan Indeks Kepuasan Masyarakat adalah 2,5%.",
        "No\tIndikator\tKeluaran\tTarget\tRealisasi\n1\tPersentase kasus\tRapat\t111 orang\t111 orang",
    ],
)
def test_it_is_silent_on_capaian_growth_and_values_of_something_else(teks: str) -> None:
    assert list_tertulis("SAT001", teks) == []


def test_a_cell_with_several_indicators_is_read_value_by_value_and_told_once() -> None:
    nama = "• Jumlah bangunan penampung air • Panjang tanggul yang diperbaiki"
    assert list_tertulis("SAT001", _TABEL.format(nama, "2 km 91 km", "2 km 91 km")) == [("2 km", "")]
