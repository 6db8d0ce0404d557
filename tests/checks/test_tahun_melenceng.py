"""Years in headings: accused where the report's year is meant, silent in series, periods and comparisons."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_TABEL = "\n\nNo\tIndikator\tTarget 2022\tRealisasi 2022\n1\tIndeks Merit\t0,65\t0,66\n\n"
_LALU = "\n\nNo\tIndikator\tTarget\tRealisasi\n1\tIndeks Merit\t0,65\t0,44\n\n"
_SERI = (
    f"Tabel 3.1 Capaian Sasaran 1 Tahun 2022{_TABEL}Tabel 3.2 Capaian Sasaran 1 Tahun 2021{_LALU}"
    f"Tabel 3.3 Capaian Sasaran 2 Tahun 2021{_LALU}"
)


def test_a_heading_of_next_years_agreement_is_only_doubted_where_nothing_contradicts_it() -> None:
    (temuan,) = list_temuan("THN001", "BAB II PERENCANAAN\n\nB. PERJANJIAN KINERJA TAHUN 2023\n\nIsinya ada.")
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("2023", "2022 (?)", Tingkat.PERINGATAN)


def test_it_is_proved_where_another_heading_says_the_reports_year() -> None:
    teks = f"BAB II PERENCANAAN\n\nB. PERJANJIAN KINERJA TAHUN 2023\n\nTabel 2.1 Perjanjian Kinerja Tahun 2022{_TABEL}"
    (temuan,) = list_temuan("THN001", teks)
    assert (temuan.seharusnya, temuan.tingkat) == ("2022", Tingkat.GALAT)


def test_the_odd_one_among_many_leading_sentences_is_found() -> None:
    kalimat = "Adapun capaian sasaran tahun {} dengan target jangka menengah tampak sebagai berikut :"
    teks = f"{kalimat.format(2022)}{_TABEL}{kalimat.format(2021)}{_TABEL}{kalimat.format(2022)}{_TABEL}"
    assert list_tertulis("THN001", teks) == [("2021", "2022")]


@pytest.mark.parametrize(
    "teks",
    [
        f"Tabel 3.1 Perbandingan Capaian Kinerja dengan Tahun 2021{_TABEL}",
        f"Tabel 3.1 Capaian Kinerja Renstra 2021-2026{_TABEL}",
        f"Tabel 3.1 Realisasi Kinerja Tahun Sebelumnya (2021){_LALU}",
        f"Tabel 3.1 Capaian Kinerja Tahun 2021{_LALU}Tabel 3.2 Capaian Kinerja Tahun 2022{_TABEL}",
        _SERI,
        "BAB IV PENUTUP\n\nB. PERJANJIAN KINERJA TAHUN 2023\n\nTarget tahun depan dinaikkan.",
        "Nilai tahun 2021 adalah 60,00 dan tahun 2020 adalah 58,00.",
        "3.1 Pelaksanaan Peraturan Menteri Nomor 53 Tahun 2014 tentang Perjanjian Kinerja\n\nIsinya ada.",
        "Adapun Indikator Target Akhir Renstra 2026 disajikan sebagai berikut:",
    ],
)
def test_it_is_silent_where_another_year_is_honest(teks: str) -> None:
    assert list_tertulis("THN001", teks) == []
