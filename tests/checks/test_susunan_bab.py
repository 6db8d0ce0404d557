"""The outline: only what is wholly absent is reported, and only in a document that has the chapters at all."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

from terang.checks.jalankan import run_pemeriksaan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas


def _build(*, penutup: str = "BAB IV P E N U T U P", bagian: str = "") -> str:
    return (
        "BAB I PENDAHULUAN\n\nIsi.\n\nBAB II PERENCANAAN KINERJA\n\nIsi.\n\nBAB III AKUNTABILITAS KINERJA\n\n"
        f"{bagian}Target jangka menengah dan realisasi dibandingkan. Hambatan ada. Efisiensi anggaran ada. "
        "Program kepegawaian menunjang keberhasilan. Kinerja tahun lalu lebih rendah.\n\n"
        f"No\tIndikator\tTarget\tRealisasi\n1\tIndeks Merit\t0,65\t0,66\n\n{penutup}\n\nIsi.\n"
    )


def test_a_title_set_with_spaces_between_its_letters_is_read() -> None:
    assert list_tertulis("STR001", _build()) == []


def test_it_finds_a_missing_chapter() -> None:
    assert list_tertulis("STR001", _build(penutup="")) == [("(tidak ada)", "Bab IV Penutup")]


def test_it_finds_a_number_that_skips_and_one_that_comes_twice() -> None:
    bagian = "3.1 Capaian\n\nIsi satu.\n\n3.3 Evaluasi\n\nIsi dua.\n\n3.3 Keuangan\n\nIsi tiga.\n\n"
    assert list_tertulis("STR001", _build(bagian=bagian)) == [
        ("3.3 Evaluasi", "3.2 (?)"),
        ("3.3 Keuangan", "3.4 (?)"),
    ]


@pytest.mark.parametrize(
    "teks",
    [
        _build(bagian="3.1 Capaian\n\nIsi satu.\n\n3.1.1 Rincian\n\nIsi dua.\n\n3.2 Keuangan\n\nIsi tiga.\n\n"),
        _build(bagian="1.1 Capaian\n\nIsi satu.\n\n1.2 Keuangan\n\nIsi dua.\n\n"),
        "PERJANJIAN KINERJA\n\nNo\tIndikator\tTarget\n1\tIndeks Merit\t0,65\n",
    ],
)
def test_it_is_silent_on_honest_numbering_and_on_other_documents(teks: str) -> None:
    assert list_tertulis("STR001", teks) == []


def test_each_missing_analysis_is_told_and_money_left_is_no_analysis_of_efficiency() -> None:
    teks = _build().replace("Efisiensi anggaran ada.", "Sisa anggaran di kas daerah merupakan efisiensi.")
    teks = teks.replace("Target jangka menengah dan realisasi", "Target dan realisasi")
    laporan = extract_laporan(read_berkas("contoh.txt", f"LKjIP TAHUN 2022\n\n{teks}".encode()).naskah)
    (jawaban,) = run_pemeriksaan(laporan, hanya=["STR001"])
    assert [satu.seharusnya for satu in jawaban.temuan] == [
        "Realisasi sampai dengan tahun ini dan target jangka menengah",
        "Efisiensi penggunaan sumber daya",
    ]
