"""`terang baca` shows a delivered document as Terang read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perintah import terang

from contoh_naskah import build_contoh
from terang.writers.docx import write_docx
from terang.writers.pdf import write_pdf

LAPORAN = """BAB III
AKUNTABILITAS KINERJA

A. Capaian

Tabel 3.1
Capaian Kinerja

Indikator\tTarget\tRealisasi
Indeks Kepuasan\t80,60\t91,88
"""


def test_a_text_with_tabs_is_shown_with_its_table(tmp_path: Path) -> None:
    berkas = tmp_path / "laporan.txt"
    berkas.write_text(LAPORAN, encoding="utf-8")
    jawaban = terang("baca", berkas)
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    assert "| Indeks Kepuasan | 80,60 | 91,88 |" in jawaban.hasil


def test_json_names_the_line_of_every_paragraph(tmp_path: Path) -> None:
    berkas = tmp_path / "laporan.txt"
    berkas.write_text("Kalimat pertama yang cukup panjang.\n\nKalimat kedua yang juga panjang.\n", encoding="utf-8")
    jawaban = terang("baca", berkas, "--bentuk", "json")
    isi = json.loads(jawaban.hasil)["isi"]
    assert [blok["tempat"]["baris"] for blok in isi] == [1, 3]


@pytest.mark.parametrize("bentuk", ["docx", "pdf"])
def test_what_we_write_can_be_read(bentuk: str, tmp_path: Path) -> None:
    berkas = tmp_path / f"lkjip.{bentuk}"
    berkas.write_bytes(write_docx(build_contoh()) if bentuk == "docx" else write_pdf(build_contoh()))
    jawaban = terang("baca", berkas)
    assert jawaban.kode == 0, jawaban.pesan
    assert "114,00" in jawaban.hasil


@pytest.mark.parametrize(
    ("isi", "pesan"), [(b"", "kosong"), (b"PK\x03\x04rusak", "rusak"), (b"\x00\x01\x02" * 99, "tidak dikenal")]
)
def test_a_file_that_is_no_document_is_refused_in_words(isi: bytes, pesan: str, tmp_path: Path) -> None:
    berkas = tmp_path / "aneh.docx"
    berkas.write_bytes(isi)
    jawaban = terang("baca", berkas)
    assert (jawaban.kode, jawaban.hasil) == (2, "")
    assert pesan in jawaban.pesan


def test_a_missing_file_is_wrong_usage(tmp_path: Path) -> None:
    assert terang("baca", tmp_path / "tidak-ada.pdf").kode == 64
