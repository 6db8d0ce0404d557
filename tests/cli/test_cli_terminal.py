"""Where a command is used: in a pipe, a terminal, an old terminal, and stopped in the middle."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from perintah import PAKET_DEMO, TERANG, build_lingkungan, terang

from terang.cli import susun
from terang.errors import UsageError


def run_in_terminal(*kata: str | Path) -> tuple[int, str]:
    """Exit code and all that a person at a terminal sees."""
    pengendali, terminal = pty.openpty()
    proses = subprocess.Popen([*TERANG, *map(str, kata)], stdout=terminal, stderr=terminal, env=build_lingkungan())
    os.close(terminal)
    terlihat = b""
    try:
        while baru := os.read(pengendali, 65536):
            terlihat += baru
    except OSError:  # this is how Linux tells the end of a terminal
        pass
    os.close(pengendali)
    return proses.wait(timeout=60), terlihat.decode()


def test_a_terminal_sees_the_steps_of_a_long_run(tmp_path: Path) -> None:
    kode, terlihat = run_in_terminal("susun", PAKET_DEMO, "--ke", tmp_path / "out", "--bentuk", "md")
    assert kode == 0
    for langkah in ("Membaca", "Menghitung dan menyusun laporan ...", "Menulis Markdown ...", "Menyimpan 2 berkas"):
        assert langkah in terlihat


def test_a_terminal_sees_which_of_many_reports_is_reviewed(tmp_path: Path) -> None:
    for nama in ("a.txt", "b.txt"):
        (tmp_path / nama).write_text("Laporan kinerja tahun 2022.\n", encoding="utf-8")
    opsi = ("--bentuk", "html", "--ke", tmp_path / "hasil.html")
    kode, terlihat = run_in_terminal("reviu", tmp_path / "a.txt", tmp_path / "b.txt", *opsi)
    assert kode == 0
    for langkah in ("Mereviu a.txt (1 dari 2) ...", "Mereviu b.txt (2 dari 2) ...", "Menulis bentuk html ..."):
        assert langkah in terlihat


def test_a_pipe_sees_only_the_result(tmp_path: Path) -> None:
    jawaban = terang("susun", PAKET_DEMO, "--ke", tmp_path / "out", "--bentuk", "md")
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    assert jawaban.hasil.split() == [str(tmp_path / "out" / nama) for nama in ("angka.json", "lkjip.md")]


@pytest.mark.parametrize("bentuk", ["tabel", "json"])
def test_a_reader_that_stops_reading_is_no_fault(bentuk: str) -> None:
    baca, tulis = os.pipe()
    os.close(baca)
    perintah = [*TERANG, "hitung", str(PAKET_DEMO), "--bentuk", bentuk]
    selesai = subprocess.run(
        perintah, check=False, stdout=tulis, stderr=subprocess.PIPE, env=build_lingkungan(), timeout=60
    )
    os.close(tulis)
    assert (selesai.returncode, selesai.stderr) == (0, b"")


@pytest.mark.parametrize(
    "lingkungan",
    [
        {"LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
    ids=str,
)
def test_a_terminal_without_utf8_gets_an_answer(lingkungan: dict[str, str]) -> None:
    tabel = terang("hitung", PAKET_DEMO, **lingkungan)
    assert (tabel.kode, tabel.pesan) == (0, "")
    assert "114,00" in tabel.hasil
    isi = terang("hitung", PAKET_DEMO, "--bentuk", "json", **lingkungan)
    assert (isi.kode, json.loads(isi.hasil)["tahun"]) == (0, 2022)
    salah = terang("hitung", "paket–saya", **lingkungan)
    assert (salah.kode, "Traceback" in salah.pesan) == (64, False)


def test_a_folder_that_cannot_be_written_to_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("sudah ada")
    for ke in (tmp_path / "berkas", tmp_path / "berkas" / "out"):
        jawaban = terang("susun", PAKET_DEMO, "--ke", ke, "--bentuk", "md")
        assert (jawaban.kode, jawaban.hasil) == (64, "")
        assert f"Tidak dapat menulis ke {ke}: " in jawaban.pesan
        assert "Pilih folder lain." in jawaban.pesan
    assert (tmp_path / "berkas").read_text() == "sudah ada"


def test_a_folder_that_is_not_ours_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)  # root, who runs some of our tests, may write everywhere
    with pytest.raises(UsageError, match="tidak diizinkan"):
        susun.save_berkas({"lkjip.md": b"baru"}, tmp_path)


def test_a_fault_while_saving_leaves_the_old_files_whole(tmp_path: Path) -> None:
    susun.save_berkas({"angka.json": b"lama", "lkjip.md": b"lama"}, tmp_path)
    with pytest.raises(UsageError):
        susun.save_berkas({"angka.json": b"baru", "tidak/ada": b"baru", "lkjip.md": b"baru"}, tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"angka.json": b"lama", "lkjip.md": b"lama"}


@pytest.mark.parametrize("detik", [0.4, 0.9])
def test_a_run_that_is_stopped_leaves_the_old_files_whole(detik: float, tmp_path: Path) -> None:
    (tmp_path / "lkjip.md").write_bytes(b"lama")
    perintah = [*TERANG, "susun", str(PAKET_DEMO), "--ke", str(tmp_path)]
    # Where the tests run in the background a shell has told them, and so their children, not to hear Ctrl-C.
    lama = signal.signal(signal.SIGINT, signal.SIG_DFL)
    proses = subprocess.Popen(
        perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=build_lingkungan(), start_new_session=True
    )
    signal.signal(signal.SIGINT, lama)
    time.sleep(detik)  # in the middle of the work, wherever that is on this machine
    os.killpg(proses.pid, signal.SIGINT)  # Ctrl-C reaches the helpers of the command too
    hasil, pesan = proses.communicate(timeout=60)
    # On a slow machine the signal may come before the program has begun to listen.
    didengar = proses.returncode != -signal.SIGINT
    assert not didengar or (proses.returncode, pesan.decode()) == (130, "Dihentikan. Berkas lama tetap utuh.\n")
    assert hasil == b""
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"lkjip.md": b"lama"}


def test_our_own_fault_answers_70_with_a_sentence() -> None:
    rusak = (
        "import sys; from terang import flows; from terang.cli import main; flows.hitung = lambda paket: 1 // 0;"
        " sys.argv = ['terang', 'hitung', '.']; main()"
    )
    selesai = subprocess.run([sys.executable, "-c", rusak], check=False, capture_output=True, text=True, timeout=60)
    assert (selesai.returncode, selesai.stdout) == (70, "")
    assert "Terang sendiri keliru (ZeroDivisionError" in selesai.stderr
    assert "Traceback" not in selesai.stderr
