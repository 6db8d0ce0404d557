"""`terang layani` prepares a database, and `terang periksa-jejak` sees whether somebody touched it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from perintah import terang

CONTOH = Path(__file__).parents[2] / "data" / "kota-semarang"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tujuan = tmp_path_factory.mktemp("layani") / "data"
    jawaban = terang("layani", "--folder", tujuan, "--contoh", CONTOH, "--siapkan", TERANG_DATABASE_URL="")
    assert jawaban.kode == 0, jawaban.pesan
    assert "admin" in jawaban.hasil
    return tujuan


def test_it_keeps_the_key_to_itself(folder: Path) -> None:
    kunci = folder / "kunci-rahasia"
    assert len(kunci.read_text(encoding="utf-8")) > 50
    assert kunci.stat().st_mode & 0o077 == 0


def test_the_example_is_loaded_once(folder: Path) -> None:
    jawaban = terang("layani", "--folder", folder, "--contoh", CONTOH, "--siapkan", TERANG_DATABASE_URL="")
    assert "sudah berisi" in jawaban.hasil


def test_a_folder_that_is_no_example_is_told(tmp_path: Path) -> None:
    jawaban = terang("layani", "--folder", tmp_path / "b", "--contoh", tmp_path, "--siapkan", TERANG_DATABASE_URL="")
    assert jawaban.kode == 64
    assert "perangkat-daerah.csv" in jawaban.pesan.replace("\n", "")


def test_an_untouched_trail_ends_with_zero_and_a_touched_one_with_one(folder: Path) -> None:
    utuh = terang("periksa-jejak", "--folder", folder, TERANG_DATABASE_URL="")
    assert (utuh.kode, "Jejak utuh" in utuh.hasil) == (0, True)
    with closing(sqlite3.connect(folder / "terang.sqlite3")) as basis:
        basis.execute("DROP TRIGGER jejak_tetap_update")
        basis.execute("UPDATE common_peristiwa SET uraian = 'lain' WHERE nomor = 5")
        basis.commit()
    retak = terang("periksa-jejak", "--folder", folder, TERANG_DATABASE_URL="")
    assert (retak.kode, "No. 5" in retak.pesan) == (1, True)
