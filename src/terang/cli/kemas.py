"""`terang kemas`: writes the description of a package anew."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import Perintah, app, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.errors import UsageError


@app.command(cls=Perintah)
def kemas(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
) -> None:
    """Menulis ulang datapackage.json sebuah paket.

    Sesudah itu seluruh isi paket diperiksa; semua kesalahannya didaftar sekaligus.
    """
    # Each command loads what it needs when it runs, so that the others answer at once.
    from terang.stores.paket import load_paket, write_datapackage  # noqa: PLC0415

    try:
        write_datapackage(paket)
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis ke {paket}: {explain_sistem(salah)}.") from salah
    buku = load_paket(paket)
    write_hasil(f"{paket} benar: laporan {buku.identitas.id}, tahun {buku.tahun}.")
