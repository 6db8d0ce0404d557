"""The corpus is reviewed into lines of text that two runs can be compared by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from terang.checks.capaian_salah_hitung import BENAR, SALAH

SKRIP = Path(__file__).parents[2] / "bench" / "alat" / "korpus.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "laporan"
    folder.mkdir()
    (folder / "b-salah.txt").write_text(SALAH, encoding="utf-8")
    (folder / "a-rusak.pdf").write_bytes(b"%PDF-1.7\nrusak")
    (folder / "README.md").write_text("# Bukan laporan\n", encoding="utf-8")
    (folder / "daftar.tsv").write_text("bukan\tlaporan\n", encoding="utf-8")
    return folder


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    perintah = [sys.executable, SKRIP, folder, "--ke", folder.parent / "out"]
    return subprocess.run(perintah, check=False, capture_output=True, text=True)


def test_it_writes_sorted_findings_and_then_only_what_changed(folder: Path) -> None:
    out = folder.parent / "out"
    pertama = _run(folder)
    assert pertama.returncode == 0, pertama.stderr
    assert "Belum ada hasil sebelumnya" in pertama.stdout
    baris = [line.split("\t") for line in (out / "korpus.txt").read_text(encoding="utf-8").splitlines()]
    assert baris == sorted(baris)
    assert all(len(satu) == 5 for satu in baris)
    assert {satu[0] for satu in baris} == {"a-rusak.pdf", "b-salah.txt"}
    hit = next(satu for satu in baris if satu[1] == "HIT001")
    assert hit[3:] == ["117,00", "112,50"]

    assert "Tidak ada perubahan dari hasil sebelumnya." in _run(folder).stdout

    lama = (out / "korpus.txt").read_text(encoding="utf-8")
    (folder / "b-salah.txt").write_text(BENAR, encoding="utf-8")
    beda = [line for line in _run(folder).stdout.splitlines() if line[0] in "+-"]
    assert "- " + "\t".join(hit) in beda
    assert not any(line.startswith("+") for line in beda)
    assert (out / "korpus-lama.txt").read_text(encoding="utf-8") == lama


def test_it_says_that_the_folder_is_not_there(tmp_path: Path) -> None:
    hasil = _run(tmp_path / "tiada")
    assert hasil.returncode == 64
    assert "tidak ada. Sebut folder laporan: ./run corpus FOLDER" in hasil.stderr


def test_it_says_that_the_folder_holds_no_report(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    hasil = _run(tmp_path / "kosong")
    assert hasil.returncode == 64
    assert "Tidak ada laporan" in hasil.stderr
