"""`terang impor` and `terang ekspor`: a package into the database of the web application, and out of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import Perintah, app
from terang.cli.layani import FOLDER, Folder, prepare, setup, write_kunci
from terang.errors import UsageError


@app.command(cls=Perintah)
def impor(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")], folder: Folder = FOLDER
) -> None:
    """Memuat paket data ke aplikasi web.

    Perangkat daerah, unit, rencana, angka, anggaran, perjanjian, dan narasinya masuk seluruhnya, atau tidak sama
    sekali. Baris yang id-nya sudah ada diperbarui; yang lain ditambahkan.
    """
    write_kunci(folder)
    setup(folder)
    prepare()
    from django.core.management import call_command  # noqa: PLC0415 - only who asks for the database loads Django

    call_command("impor_paket", paket)


@app.command(cls=Perintah)
def ekspor(
    opd: Annotated[str, typer.Option("--opd", metavar="KODE", help="Kode perangkat daerah, misalnya bkpp.")],
    tahun: Annotated[int, typer.Option("--tahun", metavar="TAHUN", help="Tahun yang dilaporkan.")],
    ke: Annotated[Path, typer.Option("--ke", metavar="FOLDER", help="Folder tujuan; dibuat bila belum ada.")],
    folder: Folder = FOLDER,
) -> None:
    """Menulis paket data satu perangkat daerah dari aplikasi web.

    Isinya sama dengan yang dipakai aplikasi: laporan yang disusun dari paket ini sama dengan yang disusun di sana.
    """
    if not os.environ.get("TERANG_DATABASE_URL") and not (folder / "terang.sqlite3").is_file():
        raise UsageError(f"Folder {folder} belum berisi basis data Terang. Tunjuk folder yang dipakai 'terang layani'.")
    setup(folder)
    prepare()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("ekspor_paket", opd=opd, tahun=tahun, ke=ke)
