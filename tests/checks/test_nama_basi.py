"""Names of another agency, region or year that a copied text left behind."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_SENDIRI = (
    "Laporan Kinerja Dinas Kesehatan Kabupaten Contoh disusun menurut peraturan.\n\n"
    "Perjanjian Kinerja Dinas Kesehatan Kabupaten Contoh memuat tiga sasaran.\n\n"
    "Visi Dinas Kesehatan Kabupaten Contoh sejalan dengan visi daerah.\n\n"
    "Renstra Dinas Kesehatan Kabupaten Contoh memuat tujuan.\n\n"
    "Struktur Organisasi Dinas Kesehatan Kabupaten Contoh dimuat dalam lampiran.\n\n"
    "LKjIP Dinas Kesehatan Kabupaten Contoh terdiri dari empat bab.\n\n"
)


@pytest.mark.parametrize(
    ("teks", "temuan"),
    [
        ("LKjIP Dinas Pendidikan memuat capaian.", ("Dinas Pendidikan", "Dinas Kesehatan Kabupaten Contoh (?)")),
        ("Visi Badan Pendapatan adalah mandiri.", ("Badan Pendapatan", "Dinas Kesehatan Kabupaten Contoh (?)")),
        ("KEPALA DINAS PENDIDIKAN", ("DINAS PENDIDIKAN", "Dinas Kesehatan Kabupaten Contoh (?)")),
        (
            "Renstra Dinas Kesehatan Kabupaten Misal memuat tujuan.",
            ("Dinas Kesehatan Kabupaten Misal", "Kabupaten Contoh (?)"),
        ),
        ("Dengan selesainya Laporan Kinerja Dinas Kesehatan tahun 2021 ini kami berharap.", ("2021", "2022 (?)")),
    ],
)
def test_it_finds_what_is_left_of_another_report(teks: str, temuan: tuple[str, str]) -> None:
    assert list_tertulis("BSI001", _SENDIRI + teks) == [temuan]


@pytest.mark.parametrize(
    "teks",
    [
        "Dinas Pendidikan telah membantu pendataan, dan Kepala Dinas Pendidikan hadir dalam rapat.",
        "Renstra Dinas Kesehatan Provinsi Contoh menjadi rujukan.",
        "Rencana Strategis Dinas Sosial menjadi acuan.",
        "Perjanjian Kinerja Dinas Kesehatan ditandatangani bersama Perjanjian Kinerja Dinas Sosial.",
        "Sasaran ini selaras dengan Renstra Dinas Sosial Kabupaten Contoh.",
        "Visi Badan Kepegawaian Negara menjadi rujukan. Laporan Kinerja RSUD Contoh disampaikan tersendiri.",
        "Perjanjian Kinerja Dinas Kesehatan dan KB memuat empat sasaran.",
        "LKjIP Dinas Sosial dan LKjIP Dinas Perikanan dihimpun oleh kami.",
        "Rekomendasi evaluasi Laporan Kinerja tahun 2021 telah ditindaklanjuti.",
        "Capaian lebih baik dibanding Laporan Kinerja tahun 2021. Laporan Kinerja tahun 2022 ini disusun.",
        "Laporan Kinerja disusun menurut Peraturan Menteri tahun 2014 ini.",
    ],
)
def test_it_is_silent_on_others_that_belong_there(teks: str) -> None:
    assert list_tertulis("BSI001", _SENDIRI + teks) == []


def test_where_most_sentences_say_another_year_the_year_was_read_wrongly() -> None:
    satu, dua = "Laporan Kinerja tahun 2021 ini disusun.", "Laporan Kinerja tahun 2021 merupakan bahan evaluasi."
    judul = "LKjIP TAHUN 2022\n\nLKjIP TAHUN 2022\n\nLKjIP TAHUN 2022\n\n"
    assert len(list_tertulis("BSI001", f"{judul}{satu}")) == 1
    assert list_tertulis("BSI001", f"{judul}{satu}\n\n{dua}\n\n{dua}") == []


def test_the_agency_named_everywhere_owns_the_report() -> None:
    teks = "Pelayanan Dinas Kesehatan membaik.\n\n" * 6
    assert list_tertulis("BSI001", f"{teks}Visi Dinas Pendidikan adalah mandiri.") == [
        ("Dinas Pendidikan", "Dinas Kesehatan (?)")
    ]
    assert list_tertulis("BSI001", f"{teks}Rapat dihadiri Dinas Pendidikan dan Dinas Sosial.") == []


def test_a_shortened_name_is_the_same_agency() -> None:
    teks = _SENDIRI.replace("Dinas Kesehatan", "Dinas Pekerjaan Umum dan Penataan Ruang")
    for singkat in ("PUPR", "PU Taru"):
        assert list_tertulis("BSI001", f"{teks}Renstra Dinas {singkat} memuat tujuan.") == []
    assert len(list_tertulis("BSI001", teks + "Renstra Dinas Pendidikan memuat tujuan.")) == 1


def test_it_does_not_choose_where_no_agency_owns_the_document() -> None:
    teks = "LKjIP Dinas Kesehatan baik.\n\nLKjIP Dinas Pendidikan baik.\n\nLKjIP Dinas Sosial baik."
    assert list_tertulis("BSI001", teks) == []
