"""Measures a command in a process of its own: time by the clock and of the processors, memory of all its processes."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

SELANG = 0.01
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ukuran:
    """What a command took: seconds by the clock, seconds of processor, MB of resident memory at its highest."""

    jam: float
    cpu: float
    memori: float

    def __add__(self, lain: Ukuran) -> Ukuran:
        """Two commands one after the other."""
        return Ukuran(jam=self.jam + lain.jam, cpu=self.cpu + lain.cpu, memori=max(self.memori, lain.memori))


def measure_best(perintah: Sequence[str | Path], kali: int) -> Ukuran:
    """The quickest of several runs; its memory is the highest that any of them took."""
    semua = [measure(perintah) for _ in range(kali)]
    terbaik = min(semua, key=lambda ukuran: ukuran.jam)
    return Ukuran(jam=terbaik.jam, cpu=min(u.cpu for u in semua), memori=max(u.memori for u in semua))


def measure(perintah: Sequence[str | Path]) -> Ukuran:
    """One run.

    Raises:
        subprocess.CalledProcessError: the command failed, so that its time says nothing.
    """
    with TemporaryFile() as pesan:
        return _measure(perintah, pesan)


def _measure(perintah: Sequence[str | Path], pesan: IO[bytes]) -> Ukuran:
    mulai = time.perf_counter()
    proses = subprocess.Popen(perintah, stdout=subprocess.DEVNULL, stderr=pesan)
    memori = 0
    while True:
        selesai, status, pakai = os.wait4(proses.pid, os.WNOHANG)
        if selesai:
            break
        memori = max(memori, _sum_memori(proses.pid))
        time.sleep(SELANG)
    jam = time.perf_counter() - mulai
    proses.returncode = os.waitstatus_to_exitcode(status)
    if proses.returncode:
        pesan.seek(0)
        raise subprocess.CalledProcessError(proses.returncode, [str(kata) for kata in perintah], None, pesan.read())
    # The kernel's own peak of the largest process catches what falls between two looks.
    return Ukuran(jam=jam, cpu=pakai.ru_utime + pakai.ru_stime, memori=max(memori, pakai.ru_maxrss) / 1024)


def _sum_memori(pid: int) -> int:
    """Memory in kB of a process and all its descendants; a process that has just ended counts nothing.

    A page that several of them share is divided among them, so that the sum counts it once.
    """
    try:
        tugas = list(Path(f"/proc/{pid}/task").iterdir())
        anak = {int(kata) for satu in tugas for kata in (satu / "children").read_text().split()}
        peta = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    sendiri = next((int(line.split()[1]) for line in peta.splitlines() if line.startswith("Pss:")), 0)
    return sendiri + sum(map(_sum_memori, anak))
