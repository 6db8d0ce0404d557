"""`--ocr` as a person runs it, with the real engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perintah import terang

from readers.contoh_pdf import KEPALA, write_tabel
from readers.contoh_pindaian import scan_typst

SALAH = ("1", "Indeks Kepuasan Aparatur", "80,60", "91,88", "117,00")
BENAR = ("2", "Persentase jabatan terisi", "95,00", "90,25", "95,00")
BENAR_LAGI = ("3", "Indeks Sistem Merit", "80,00", "84,00", "105,00")


@pytest.fixture(scope="module")
def pindaian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    berkas = tmp_path_factory.mktemp("ocr") / "pindaian.pdf"
    judul = "Laporan Kinerja Tahun 2022\n\nTabel 3.1 Capaian Kinerja Tahun 2022\n\n"
    berkas.write_bytes(scan_typst(judul + write_tabel([KEPALA, SALAH, BENAR, BENAR_LAGI]), miring=0.5))
    return berkas


def test_a_finding_in_a_scan_is_marked_and_never_a_galat(pindaian: Path) -> None:
    jawab = terang("reviu", pindaian, "--ocr", "--bentuk", "json")

    (berkas,) = json.loads(jawab.hasil)["berkas"]
    temuan = [t for t in berkas["temuan"] if t["kode"] == "HIT001"]
    assert [(t["tertulis"], t["seharusnya"], t["tingkat"], t["ocr"]) for t in temuan] == [
        ("117,00", "114,00", "peringatan", True)
    ]
    assert "Dibaca dengan OCR" in temuan[0]["penjelasan"]
    assert temuan[0]["keyakinan"] < 0.7
    assert berkas["ocr"] == [1]
    assert jawab.kode == 0


def test_the_table_for_the_terminal_says_which_pages_were_read_so(pindaian: Path) -> None:
    assert "Dibaca dengan OCR, dan dapat salah baca: halaman 1." in terang("reviu", pindaian, "--ocr").hasil


def test_baca_shows_a_scan_as_it_was_read(pindaian: Path) -> None:
    jawab = terang("baca", pindaian, "--ocr")
    assert jawab.kode == 0
    assert "| 1 | Indeks Kepuasan Aparatur | 80,60 | 91,88 | 117,00 |" in jawab.hasil
    assert "Dibaca dengan OCR" in jawab.pesan


def test_without_the_option_the_page_is_unread_and_the_option_is_named(pindaian: Path) -> None:
    jawab = terang("baca", pindaian)
    assert jawab.kode == 2
    assert "--ocr" in jawab.pesan


@pytest.mark.parametrize("perintah", ["reviu", "baca"])
def test_without_tesseract_it_says_how_to_install_it(perintah: str, pindaian: Path, tmp_path: Path) -> None:
    jawab = terang(perintah, pindaian, "--ocr", PATH=str(tmp_path))
    assert (jawab.kode, jawab.hasil) == (64, "")
    assert "apt install tesseract-ocr tesseract-ocr-ind" in jawab.pesan
