"""The PostgreSQL of the tests: there for one command, gone afterwards, and whoever runs it learns how it ended."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

UJI = Path(__file__).parents[2]
TANYA = """
import os, sys, psycopg
alamat = os.environ["TERANG_DATABASE_URL"]
with psycopg.connect(alamat) as sambung:
    print(alamat, sambung.execute("select current_setting('server_version_num')").fetchone()[0])
sys.exit(3)
"""


def test_a_command_has_a_postgres_of_its_own_that_is_gone_afterwards() -> None:
    perintah = [UJI / "dengan_postgres.sh", sys.executable, "-c", TANYA]
    hasil = subprocess.run(perintah, check=False, capture_output=True, text=True)
    assert hasil.returncode == 3, hasil.stderr
    alamat, versi = hasil.stdout.split()
    assert int(versi) >= 150000
    with pytest.raises(ConnectionRefusedError), socket.socket() as colok:
        colok.connect(("127.0.0.1", urlsplit(alamat).port))


@pytest.mark.parametrize(
    ("urutan", "harap"), [("balik", ["b", "a"]), ("", ["a", "b"]), ("acak:5", ["a", "b"]), ("acak:1", ["b", "a"])]
)
def test_the_tests_run_in_the_order_that_was_asked_for(tmp_path: Path, urutan: str, harap: list[str]) -> None:
    (tmp_path / "conftest.py").write_text((UJI / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8")
    isi = "".join(f"def test_{nama}():\n    print('\\njalan', '{nama}')\n\n" for nama in "ab")
    (tmp_path / "test_dua.py").write_text(isi, encoding="utf-8")
    perintah = [sys.executable, "-m", "pytest", "-s", "-p", "no:django", f"--rootdir={tmp_path}", "--urutan", urutan]
    hasil = subprocess.run([*perintah, tmp_path], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert [baris.split()[1] for baris in hasil.stdout.splitlines() if baris.startswith("jalan ")] == harap
