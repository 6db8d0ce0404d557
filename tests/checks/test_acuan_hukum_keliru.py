"""Citations: only a number or a year that the subject words disprove is accused."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Undang-Undang Nomor 32 Tahun 2014 tentang Pemerintah Daerah.", []),  # number and year fit two laws
        ("Undang-undang Nomor 32/2000 tentang Pemerintah Daerah.", ["UU Nomor 32 Tahun 2004"]),
        ("Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
         ["Perpres Nomor 29 Tahun 2014"]),
        ("Permenpan RB Nomor 53 Tahun 2015 tentang Juknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu.",
         ["PermenPANRB Nomor 53 Tahun 2014"]),
        ("Sesuai Perbup Nomor 53 Tahun 2016. Menurut Perbup Nomor 53 Tahun 201 tugasnya ada.",
         ["Nomor 53 Tahun 2016 (?)"]),
    ],
)  # fmt: skip
def test_it_names_the_law_that_is_meant(teks: str, harap: list[str]) -> None:
    assert [benar for _, benar in list_tertulis("HUK001", teks)] == harap


@pytest.mark.parametrize(
    "teks",
    [
        "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah.",
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; Undang-Undang Nomor 5 Tahun 2014 tentang ASN.",
        "UU Nomor 9 Tahun 2014 tentang Perubahan Kedua atas UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
        "Inpres Nomor 7 Tahun 1999 mewajibkan laporan akuntabilitas kinerja.",
        "UU Nomor 29 Tahun 2007 tentang Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta.",
        "Keputusan Bupati Nomor 050/123/2016 tentang Indikator Kinerja Utama.",
        "Keputusan Gubernur Nomor 188/512 Tahun 2016 tentang Perangkat Daerah.",
        "Undang-Undang Nomor 28 Tahun 99 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi.",
    ],
)
def test_it_is_silent_where_the_law_exists_or_nothing_proves_it_wrong(teks: str) -> None:
    assert list_tertulis("HUK001", teks) == []
