"""The lexer of numbers in free text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.kinerja.write_angka import write_angka, write_rupiah
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka


def only(teks: str) -> AngkaTeks:
    (angka,) = list_angka(teks)
    return angka


@pytest.mark.parametrize(
    ("teks", "nilai", "desimal", "satuan"),
    [
        ("sebesar Rp. 44.000.000,- saja", "44000000", 0, "Rp"),
        ("senilai Rp1,5 miliar", "1500000000", -8, "Rp"),
        ("sekira Rp 250 juta", "250000000", -6, "Rp"),
        ("mencapai 91,88%", "91.88", 2, "%"),
        ("mencapai 91,88 persen", "91.88", 2, "%"),
        ("dihadiri 1.250 orang", "1250", 0, "orang"),
        ("Rp 82,745,870,475,- tahun ini", "82745870475", 0, "Rp"),
        ("membina 2.022 pegawai", "2022", 0, "pegawai"),
        ("dana 750.000 rupiah", "750000", 0, "Rp"),
    ],
)
def test_it_reads_value_resolution_and_unit(teks: str, nilai: str, desimal: int, satuan: str) -> None:
    angka = only(teks)

    assert (angka.nilai, angka.desimal, angka.satuan) == (Decimal(nilai), desimal, satuan)
    assert angka.jenis is JenisAngka.JUMLAH
    assert angka.pasti


@pytest.mark.parametrize(
    ("teks", "jenis"),
    [
        ("Peraturan Presiden Nomor 29 Tahun 2014", JenisAngka.RUJUKAN),
        ("PP No. 8/2006", JenisAngka.RUJUKAN),
        ("surat 172/BM.02.01/C.II/2022", JenisAngka.RUJUKAN),
        ("pada 5 Oktober 2022", JenisAngka.TANGGAL),
        ("pada 31-12-2023", JenisAngka.TANGGAL),
        ("sejak Desember 2022", JenisAngka.TANGGAL),
        ("tahun 2022", JenisAngka.TAHUN),
        ("periode 2021-2026", JenisAngka.TAHUN),
        ("dibanding 2023 lalu", JenisAngka.TAHUN),
        ("lihat Tabel 3.1", JenisAngka.NOMOR),
        ("Gambar 1.2", JenisAngka.NOMOR),
        ("pada halaman 7", JenisAngka.NOMOR),
        ("peringkat ke-3", JenisAngka.NOMOR),
        ("2. Program Penunjang", JenisAngka.NOMOR),
        ("triwulan 3", JenisAngka.NOMOR),
        ("program 7 saja itu", JenisAngka.JUMLAH),
    ],
)
def test_it_tells_what_a_number_serves_as(teks: str, jenis: JenisAngka) -> None:
    assert {angka.jenis for angka in list_angka(teks)} == {jenis}


@pytest.mark.parametrize("teks", ["Rp 2.8766.522.000", "lulusan S1 dan D3", "pandemi COVID-19", "BAB II eselon III"])
def test_it_leaves_out_what_is_no_number(teks: str) -> None:
    assert list_angka(teks) == ()


@pytest.mark.parametrize(
    "teks", ["antara 75-100%", "nilai > 80", "minimal 12 dokumen", "31 s/d 40 tahun", "ada 1.234", "turun -5,3%"]
)
def test_it_is_unsure_of_ranges_limits_and_double_readings(teks: str) -> None:
    assert not any(angka.pasti for angka in list_angka(teks))


def test_it_leaves_the_sign_of_money_to_the_number_behind_it() -> None:
    tahun, uang = list_angka("pagu tahun 2024 Rp 800.000")

    assert (tahun.teks, uang.teks, uang.satuan) == ("2024", "Rp 800.000", "Rp")


def test_it_takes_a_year_after_a_number_for_no_unit() -> None:
    jumlah, tahun = list_angka("target 60 tahun 2016")

    assert (jumlah.satuan, tahun.jenis) == ("", JenisAngka.TAHUN)


@given(st.integers(min_value=0, max_value=10**15), st.integers(min_value=0, max_value=10**6))
def test_it_finds_again_what_terang_writes(rupiah: int, perseratus: int) -> None:
    persen = Decimal(perseratus).scaleb(-2)
    teks = f"Anggaran {write_rupiah(rupiah)} terserap {write_angka(persen, 2)}% pada tahun 2024."
    uang, serapan, tahun = list_angka(teks)

    assert (uang.nilai, serapan.nilai, tahun.jenis) == (Decimal(rupiah), persen, JenisAngka.TAHUN)
    assert teks[uang.start : uang.end] == uang.teks


def test_digits_without_end_are_no_number_and_do_not_break_a_check() -> None:
    assert list_angka(f"sebesar {'9' * 5_000} persen") == ()
    assert len(list_angka("sebesar Rp123.456.789.012.345,67")) == 1
