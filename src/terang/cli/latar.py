"""The process beside the server that works on what takes long: kept running, and stopped with the server."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from types import TracebackType

SABAR = 5
"""Seconds that a worker is given to finish before it is told again, and once more before it is ended."""


class PekerjaLatar:
    """While it is entered a worker runs; one that dies is replaced."""

    def __init__(self) -> None:
        self._usai = threading.Event()
        self._proses = self._start()
        self._penjaga = threading.Thread(target=self._keep, daemon=True)

    def __enter__(self) -> None:
        self._penjaga.start()

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._usai.set()
        # The first word lets a job end well, the second makes it write that it was stopped.
        for _ in range(2):
            self._proses.terminate()
            if self._is_usai():
                return
        self._proses.kill()
        self._proses.wait()

    def _is_usai(self) -> bool:
        try:
            self._proses.wait(timeout=SABAR)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _keep(self) -> None:
        while not self._usai.wait(1):
            if self._proses.poll() is not None:
                self._proses = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        # A group of its own: Ctrl-C reaches the server alone, which then stops the worker in good order.
        perintah = [sys.executable, "-m", "django", "bekerja", "--induk", str(os.getpid())]
        return subprocess.Popen(perintah, start_new_session=True)  # noqa: S603 - our own program
