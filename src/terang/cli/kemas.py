"""`terang kemas`: writes the description of a package anew."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import app
from terang.stores.paket import load_paket, write_datapackage


@app.command()
def kemas(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
) -> None:
    """Menulis ulang datapackage.json sebuah paket, lalu memeriksa seluruh isinya."""
    write_datapackage(paket)
    buku = load_paket(paket)
    typer.echo(f"{paket} benar: laporan {buku.identitas.id}, tahun {buku.tahun}.")
