"""What reads a file may be killed by it; whoever waits for the answer still gets one."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.perintah import terang

AWAL = """
import os, signal, sys, time
from terang.cli.pagar import guard
from terang.errors import UnreadableError
try:
    with guard({detik}) as minta:
        {dalam}
except UnreadableError as salah:
    sys.exit(f"ditolak: {{salah}}")
print("selesai", flush=True)
sys.exit({kode})
"""


def _guard(dalam: str, *, detik: int = 20, kode: int | str = 0) -> subprocess.CompletedProcess[str]:
    naskah = AWAL.format(dalam=dalam, detik=detik, kode=kode)
    return subprocess.run([sys.executable, "-c", naskah], check=False, capture_output=True, text=True, timeout=60)


def test_a_child_that_ends_well_ends_the_program_with_its_code_and_says_it_once() -> None:
    hasil = _guard("print('di dalam')", kode=7)
    assert (hasil.returncode, hasil.stdout, hasil.stderr) == (7, "di dalam\nselesai\n", "")


@pytest.mark.parametrize("mati", ["os.abort()", "os.kill(os.getpid(), signal.SIGSEGV)"])
def test_a_child_that_is_killed_by_the_file_becomes_a_message(mati: str) -> None:
    hasil = _guard(mati)
    assert (hasil.returncode, hasil.stdout) == (1, "")
    assert hasil.stderr.startswith("ditolak: Berkas ini menghentikan pembacanya")
    assert "coba lagi" in hasil.stderr


def test_the_command_line_reads_every_kind_of_file_behind_the_guard() -> None:
    naskah = (
        "import os, signal\nfrom terang.cli.batas import batas\nfrom terang.cli.pagar import Pagar\n"
        "Pagar.berdiri = True\nwith batas(b'| a |'):\n    os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    hasil = subprocess.run([sys.executable, "-c", naskah], check=False, capture_output=True, text=True, timeout=60)
    assert "UnreadableError: Berkas ini menghentikan pembacanya" in hasil.stderr


def test_a_child_that_hears_no_alarm_is_stopped_when_its_time_is_over() -> None:
    mulai = time.monotonic()
    hasil = _guard("signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 60)); time.sleep(50)", detik=0)
    assert time.monotonic() - mulai < 30
    assert "belum selesai dibaca dalam batas waktu" in hasil.stderr


def test_a_child_with_many_pages_gets_more_time() -> None:
    assert _guard("minta(20); time.sleep(2)", detik=0).stdout == "selesai\n"


def test_what_goes_wrong_after_the_reading_is_told_by_the_child_itself() -> None:
    hasil = _guard("pass", kode=3)
    assert (hasil.returncode, hasil.stdout) == (3, "selesai\n")


def test_a_child_that_is_killed_while_it_writes_its_result_does_not_end_in_silence() -> None:
    hasil = _guard("pass", kode="os.abort()")
    assert (hasil.returncode, hasil.stdout) == (134, "selesai\n")
    assert "ketika hasilnya ditulis" in hasil.stderr


def test_a_broken_pdf_among_several_files_stops_nobody(tmp_path: Path) -> None:
    rusak, baik = tmp_path / "a.pdf", tmp_path / "b.txt"
    rusak.write_bytes(b"%PDF-1.7\nbukan PDF")
    baik.write_text("BAB I\n\nNilai 12 orang.\n", encoding="utf-8")
    hasil = terang("reviu", rusak, baik)
    assert "Berkas PDF tidak dapat dibaca" in hasil.pesan
    assert "b.txt" in hasil.hasil
