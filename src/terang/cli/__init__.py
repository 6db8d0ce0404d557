"""The command `terang`: one file per command, Indonesian in names and words."""

from __future__ import annotations

import io
import sys
import traceback

from typer.exceptions import TyperException

from terang.cli import baca, capaian, hitung, jelaskan, kemas, layani, reviu, susun, terima, tukar
from terang.cli.aplikasi import SALAH_PAKAI, Keluar, app
from terang.cli.bahasa import explain_salah_pakai
from terang.cli.pagar import Pagar
from terang.errors import TerangError

__all__ = ["baca", "capaian", "hitung", "jelaskan", "kemas", "layani", "main", "reviu", "susun", "terima", "tukar"]

SALAH_KAMI = 70
DIHENTIKAN = 130
"""What a shell shows for a command that was stopped with Ctrl-C."""


def main() -> None:
    """Runs the command line and ends with the exit code of the contract: 0, 1, 2, 64 or 70."""
    for aliran in (sys.stdout, sys.stderr):
        # An old terminal shows ? for a letter that it has not, rather than nothing at all.
        if isinstance(aliran, io.TextIOWrapper):
            aliran.reconfigure(errors="replace")
    Pagar.berdiri = True
    kode, pesan = _run()
    if pesan:
        sys.stderr.write(f"{pesan}\n")
    sys.exit(kode)


def _run() -> tuple[int, str]:
    """The exit code, and what there is to say about it."""
    try:
        kode = app(prog_name="terang", standalone_mode=False)
    except Keluar as keluar:
        return keluar.kode, ""
    except TerangError as salah:
        return salah.exit_code, str(salah)
    except TyperException as salah:
        return SALAH_PAKAI, explain_salah_pakai(salah)
    except Exception as salah:  # noqa: BLE001 - the last net: a person gets a sentence, not a traceback
        return SALAH_KAMI, _explain_salah_kami(salah)
    return (DIHENTIKAN, "Dihentikan. Berkas lama tetap utuh.") if kode == DIHENTIKAN else (kode or 0, "")


def _explain_salah_kami(salah: Exception) -> str:
    frame = traceback.extract_tb(salah.__traceback__)[-1]
    return (
        f"Terang sendiri keliru ({type(salah).__name__}: {salah}; {frame.name}, baris {frame.lineno})."
        " Data Anda tidak diubah. Mohon laporkan kalimat ini."
    )
