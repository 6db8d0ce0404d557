"""Many people at once at the real server."""

from __future__ import annotations

import http.client
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

_TUNGGU = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Serbuan:
    """What came of it; times in milliseconds."""

    pekerja: int
    banyak: int
    gagal: int
    per_detik: float
    median: float
    p95: float


def storm(
    folder: str, lingkungan: Mapping[str, str], sesi: Sequence[str], alamat: Sequence[str], *, pekerja: int, detik: int
) -> Serbuan:
    """Every session asks for one page after the other, each on a connection that stays open."""
    port = find_port()
    perintah = [sys.executable, "-m", "terang", "layani", "--folder", folder, "--port", str(port)]
    server = subprocess.Popen(
        [*perintah, "--pekerja", str(pekerja)], env=lingkungan, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait(port)
        mulai = time.perf_counter()
        with ThreadPoolExecutor(len(sesi)) as orang:
            semua = list(orang.map(lambda n: ask(port, sesi[n], alamat, n, mulai + detik), range(len(sesi))))
        lama = time.perf_counter() - mulai
    finally:
        server.terminate()
        server.wait(_TUNGGU)
    waktu = sorted(satu for daftar, _ in semua for satu in daftar)
    return Serbuan(
        pekerja=pekerja,
        banyak=len(waktu),
        gagal=sum(gagal for _, gagal in semua),
        per_detik=len(waktu) / lama,
        median=statistics.median(waktu),
        p95=waktu[int(len(waktu) * 0.95)],
    )


def find_port() -> int:
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return int(soket.getsockname()[1])


def wait(port: int) -> None:
    habis = time.perf_counter() + _TUNGGU
    while time.perf_counter() < habis:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise SystemExit("Peladen tidak menjawab dalam satu menit.")


def ask(port: int, sesi: str, alamat: Sequence[str], dari: int, sampai: float) -> tuple[list[float], int]:
    """How long each answer took in milliseconds, and how many were none."""
    waktu: list[float] = []
    gagal, n = 0, dari
    sambungan = http.client.HTTPConnection("127.0.0.1", port, timeout=_TUNGGU)
    while time.perf_counter() < sampai:
        mulai = time.perf_counter()
        try:
            sambungan.request("GET", alamat[n % len(alamat)], headers={"Cookie": f"sessionid={sesi}"})
            jawab = sambungan.getresponse()
            jawab.read()
            gagal += jawab.status != http.client.OK
        except (OSError, http.client.HTTPException):
            gagal += 1
            sambungan.close()
        waktu.append((time.perf_counter() - mulai) * 1000)
        n += 1
    sambungan.close()
    return waktu, gagal
