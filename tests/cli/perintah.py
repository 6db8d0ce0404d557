"""Runs the real command, as a person or a script does."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PAKET_DEMO = Path(__file__).parents[2] / "data" / "bkpp-kota-semarang-2022"
TERANG = [sys.executable, "-m", "terang"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Jawaban:
    """What a command answered."""

    kode: int
    hasil: str
    pesan: str


def terang(*kata: str | Path, folder: Path | None = None, **lingkungan: str) -> Jawaban:
    """Runs `terang` with these words, in a folder, with changes to the environment."""
    selesai = subprocess.run(
        [*TERANG, *map(str, kata)],
        capture_output=True,
        check=False,
        cwd=folder,
        env=build_lingkungan(**lingkungan),
        timeout=120,
    )
    hasil, pesan = (aliran.decode("utf-8", "replace") for aliran in (selesai.stdout, selesai.stderr))
    return Jawaban(kode=selesai.returncode, hasil=hasil, pesan=pesan)


def build_lingkungan(**lingkungan: str) -> dict[str, str]:
    """A plain terminal of 80 columns with UTF-8, and what differs from that."""
    bersih = {
        nama: nilai for nama, nilai in os.environ.items() if not nama.startswith(("LC_", "PYTHON", "FORCE_", "NO_"))
    }
    return bersih | {"COLUMNS": "80", "LANG": "C.UTF-8"} | lingkungan
