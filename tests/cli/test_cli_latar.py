"""The worker beside the server: it is there, it is replaced when it dies, and it goes with the server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

BERKAS = """
import os, sys, time
sys.path.insert(0, {folder!r})
from terang.cli.latar import PekerjaLatar
with PekerjaLatar():
    print("siap", flush=True)
    time.sleep({lama})
"""


def list_pekerja(folder: Path) -> list[int]:
    """The workers that wrote down that they run, and still do."""
    hidup = []
    for satu in folder.glob("pid-*"):
        nomor = int(satu.name.removeprefix("pid-"))
        try:
            os.kill(nomor, 0)
        except ProcessLookupError:
            continue
        hidup.append(nomor)
    return hidup


def wait_for(folder: Path, *, kecuali: int = 0) -> int:
    for _ in range(200):
        found = [satu for satu in list_pekerja(folder) if satu != kecuali]
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError("no worker came")


def start(folder: Path, lama: int) -> subprocess.Popen[bytes]:
    """A server whose worker only writes down that it runs; it is found in place of Django's commands."""
    isi = "import pathlib, os, time\npathlib.Path('pid-' + str(os.getpid())).touch()\ntime.sleep(60)\n"
    (folder / "django").mkdir()
    (folder / "django" / "__init__.py").touch()
    (folder / "django" / "__main__.py").write_text(isi, encoding="utf-8")
    perintah = [sys.executable, "-c", BERKAS.format(folder=str(folder), lama=lama)]
    asal = str(Path(__file__).parents[2] / "src")
    # Where the tests run in the background a shell has told them, and so their children, not to hear Ctrl-C.
    lama_sinyal = signal.signal(signal.SIGINT, signal.SIG_DFL)
    pelayan = subprocess.Popen(perintah, cwd=folder, env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{asal}"})
    signal.signal(signal.SIGINT, lama_sinyal)
    return pelayan


def test_it_goes_with_the_server(tmp_path: Path) -> None:
    with start(tmp_path, 3) as pelayan:
        wait_for(tmp_path)
        assert pelayan.wait(timeout=30) == 0
    assert list_pekerja(tmp_path) == []


def test_one_that_dies_is_replaced(tmp_path: Path) -> None:
    with start(tmp_path, 60) as pelayan:
        pertama = wait_for(tmp_path)
        os.kill(pertama, signal.SIGKILL)
        kedua = wait_for(tmp_path, kecuali=pertama)
        pelayan.send_signal(signal.SIGINT)
        pelayan.wait(timeout=30)
    assert kedua != pertama
    assert list_pekerja(tmp_path) == []
