"""A new check begins as a skeleton that is valid code and is not yet a check."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[2]
BARU = ("XYZ901", "contoh_uji_kerangka", "kewajaran")


@pytest.fixture
def pohon(tmp_path: Path) -> Path:
    shutil.copytree(AKAR / "docs", tmp_path / "docs")
    shutil.copytree(AKAR / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copytree(AKAR / "tests" / "checks", tmp_path / "tests" / "checks")
    shutil.copy(AKAR / "tests" / "pengaturan_uji.py", tmp_path / "tests")
    shutil.copy(AKAR / "pyproject.toml", tmp_path)
    return tmp_path


def _run(pohon: Path, *perintah: str | Path) -> subprocess.CompletedProcess[str]:
    env = {"PYTHONPATH": f"{pohon / 'src'}", "PATH": "/usr/bin:/bin"}
    perintah = (sys.executable, *perintah)
    return subprocess.run(perintah, cwd=pohon, env=env, check=False, capture_output=True, text=True)


def test_it_writes_valid_code_whose_wrong_example_fails_until_it_is_written(pohon: Path) -> None:
    hasil = _run(pohon, "docs/buat_pemeriksaan.py", *BARU)
    assert hasil.returncode == 0, hasil.stderr
    berkas = pohon / "src/terang/checks/contoh_uji_kerangka.py"
    assert "src/terang/checks/contoh_uji_kerangka.py" in hasil.stderr
    for perintah in (["check"], ["format", "--check"]):
        gaya = _run(pohon, "-m", "ruff", *perintah, "--no-cache", berkas)
        assert gaya.returncode == 0, gaya.stdout

    uji = _run(pohon, "-m", "pytest", "-p", "no:cacheprovider", "tests/checks/test_contoh.py", "-k", "XYZ901")
    assert "1 failed, 3 passed" in uji.stdout, uji.stdout
    assert "test_it_finds_the_fault_of_its_wrong_example[XYZ901]" in uji.stdout


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (("HIT001", "contoh_baru", "capaian"), "Kode HIT001 sudah dipakai oleh capaian_salah_hitung.py."),
        (("XYZ901", "capaian_salah_hitung", "capaian"), "Nama capaian_salah_hitung sudah dipakai"),
        (("XYZ901", "kerangka", "capaian"), "Nama kerangka sudah dipakai oleh kerangka.py."),
        (("XYZ901", "contoh_baru", "ramalan"), "Kelas 'ramalan' tidak dikenal. Pilih salah satu: capaian, jumlah"),
        (("hit1", "contoh_baru", "capaian"), "Kode 'hit1' harus tiga huruf besar dan tiga angka"),
        (("XYZ901", "Contoh-Baru", "capaian"), "Nama 'Contoh-Baru' harus huruf kecil"),
        (("XYZ901",), "Pakai: ./run new-check KODE nama_pemeriksaan kelas"),
    ],
)
def test_it_refuses_what_is_taken_or_wrong_and_writes_nothing(
    pohon: Path, argumen: tuple[str, ...], pesan: str
) -> None:
    ada = sorted((pohon / "src/terang/checks").glob("*.py"))
    hasil = _run(pohon, "docs/buat_pemeriksaan.py", *argumen)
    assert hasil.returncode == 64
    assert pesan in hasil.stderr
    assert sorted((pohon / "src/terang/checks").glob("*.py")) == ada


def test_the_manual_lists_it() -> None:
    hasil = subprocess.run(["sh", AKAR / "run"], check=False, capture_output=True, text=True)
    assert "new-check" in hasil.stderr
    assert "corpus" in hasil.stderr
