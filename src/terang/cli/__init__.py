"""The command `terang`: one file per command, Indonesian in names and words."""

from __future__ import annotations

import sys
import traceback

from terang.cli import capaian, hitung, jelaskan, kemas, susun
from terang.cli.aplikasi import Keluar, app
from terang.errors import TerangError

__all__ = ["capaian", "hitung", "jelaskan", "kemas", "main", "susun"]

SALAH_PAKAI = 64
SALAH_KAMI = 70


def main() -> None:
    """Runs the command line and ends with the exit code of the contract: 0, 1, 2, 64 or 70."""
    sys.exit(_run())


def _run() -> int:
    try:
        app()
    except Keluar as keluar:
        return keluar.kode
    except TerangError as salah:
        sys.stderr.write(f"{salah}\n")
        return salah.exit_code
    except SystemExit as selesai:
        # The library ends with 2 on wrong usage, which here means "could not be read".
        return SALAH_PAKAI if selesai.code == 2 else int(selesai.code or 0)  # noqa: PLR2004
    except Exception as salah:  # noqa: BLE001 - the last net: a person gets a sentence, not a traceback
        frame = traceback.extract_tb(salah.__traceback__)[-1]
        sys.stderr.write(
            f"Terang sendiri keliru ({type(salah).__name__}: {salah}; {frame.name}, baris {frame.lineno})."
            " Data Anda tidak diubah. Mohon laporkan kalimat ini.\n"
        )
        return SALAH_KAMI
    return 0
