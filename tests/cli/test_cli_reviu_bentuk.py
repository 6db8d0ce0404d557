"""`terang reviu --bentuk html|docx|sarif` as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perintah import terang

TEKS = (
    "LAPORAN KINERJA TAHUN 2022\n\nTabel 3.1\nCapaian\nIndikator\tTarget\tRealisasi\tCapaian\nIKM\t80,60\t91,88\t117\n"
)


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    (tmp_path / "laporan.txt").write_text(TEKS, encoding="utf-8")
    return tmp_path / "laporan.txt"


def test_sarif_goes_to_standard_output_and_the_code_says_galat(laporan: Path) -> None:
    jawab = terang("reviu", laporan, "--bentuk", "sarif")
    assert jawab.kode == 1
    assert json.loads(jawab.hasil)["runs"][0]["results"][0]["locations"]


@pytest.mark.parametrize(("bentuk", "awal"), [("html", b"<!doctype html>"), ("docx", b"PK"), ("sarif", b"{")])
def test_every_form_is_written_to_a_file(laporan: Path, bentuk: str, awal: bytes) -> None:
    ke = laporan.with_name(f"hasil.{bentuk}")
    jawab = terang("reviu", laporan, "--bentuk", bentuk, "--ke", ke)
    assert (jawab.kode, jawab.hasil) == (1, "")
    assert ke.read_bytes().startswith(awal)


@pytest.mark.parametrize("bentuk", ["docx", "pdf"])
def test_a_form_that_no_terminal_shows_needs_a_file_and_says_so(laporan: Path, bentuk: str) -> None:
    jawab = terang("reviu", laporan, "--bentuk", bentuk)
    assert jawab.kode == 64
    assert "--ke" in jawab.pesan


def test_the_marked_pdf_is_of_one_pdf_and_says_so(laporan: Path) -> None:
    for berkas in ([laporan], [laporan, laporan]):
        ke = laporan.with_name("tanda.pdf")
        jawab = terang("reviu", *berkas, "--bentuk", "pdf", "--ke", ke)
        assert jawab.kode == 64
        assert "tanda pada satu laporan" in jawab.pesan
        assert not ke.exists()
