"""`terang hitung`: the lembar pengukuran of a package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import BentukHasil, Perintah, app, print_json, write_hasil


@app.command(cls=Perintah)
def hitung(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menghitung lembar pengukuran.

    Isinya capaian per indikator, per sasaran, dan seluruhnya, dengan rumus dan statusnya.
    """
    from terang import flows  # noqa: PLC0415 - see kemas
    from terang.cli.hitung_json import build_json  # noqa: PLC0415
    from terang.cli.hitung_tabel import write_tabel  # noqa: PLC0415

    buku, pengukuran = flows.hitung(paket)
    if bentuk is BentukHasil.JSON:
        print_json(build_json(buku, pengukuran))
    else:
        write_hasil(write_tabel(buku, pengukuran))
