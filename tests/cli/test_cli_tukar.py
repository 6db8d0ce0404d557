"""`terang impor` and `terang ekspor`: what goes in comes out, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from perintah import terang

from contoh_demo import PAKET_DEMO

TANPA = {"TERANG_DATABASE_URL": ""}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tujuan = tmp_path_factory.mktemp("tukar") / "data"
    jawaban = terang("impor", PAKET_DEMO, "--folder", tujuan, **TANPA)
    assert jawaban.kode == 0, jawaban.pesan
    assert "Badan Kepegawaian, Pendidikan dan Pelatihan tahun 2022 dimuat" in jawaban.hasil
    return tujuan


def test_what_went_in_comes_out(folder: Path, tmp_path: Path) -> None:
    jawaban = terang("ekspor", "--opd", "bkpp", "--tahun", "2022", "--ke", tmp_path, "--folder", folder, **TANPA)
    assert jawaban.kode == 0, jawaban.pesan
    for berkas in (*PAKET_DEMO.glob("*.csv"), *PAKET_DEMO.glob("narasi/**/*.md")):
        asal = berkas.relative_to(PAKET_DEMO)
        assert (tmp_path / asal).read_bytes() == berkas.read_bytes(), asal


def test_an_unknown_agency_is_told_with_those_that_there_are(folder: Path, tmp_path: Path) -> None:
    jawaban = terang("ekspor", "--opd", "dinkes", "--tahun", "2022", "--ke", tmp_path, "--folder", folder, **TANPA)
    assert jawaban.kode == 64
    assert "'dinkes'" in jawaban.pesan
    assert "bkpp" in jawaban.pesan


def test_a_folder_without_database_is_not_filled(tmp_path: Path) -> None:
    jawaban = terang(
        "ekspor", "--opd", "bkpp", "--tahun", "2022", "--ke", tmp_path, "--folder", tmp_path / "x", **TANPA
    )
    assert jawaban.kode == 64
    assert "terang layani" in jawaban.pesan.replace("\n", " ")
    assert not (tmp_path / "x").exists()


def test_a_package_with_errors_is_refused_with_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "laporan.csv").write_text("id\n", encoding="utf-8")
    jawaban = terang("impor", tmp_path, "--folder", tmp_path / "data", **TANPA)
    assert jawaban.kode == 2
    assert "datapackage.json" in jawaban.pesan
