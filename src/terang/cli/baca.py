"""`terang baca`: a delivered document as Terang read it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import Keluar, Perintah, app, get_lapor, read_isi, write_hasil
from terang.cli.batas import BANTUAN_OCR, batas
from terang.cli.ocr import say_ocr
from terang.naskah.tempat import write_tempat

TAK_TERBACA = 2


class BentukBacaan(StrEnum):
    """How the document is shown."""

    MD = "md"
    JSON = "json"


@app.command(cls=Perintah)
def baca(
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="PDF, DOCX, HTML, XLSX, Markdown, atau teks.")],
    bentuk: Annotated[BentukBacaan, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukBacaan.MD,
    ocr: Annotated[bool, typer.Option("--ocr", help=BANTUAN_OCR)] = False,
) -> None:
    """Menampilkan dokumen sebagaimana Terang membacanya.

    Dipakai untuk melihat mengapa sebuah angka atau tabel terbaca atau tidak terbaca.
    """
    from terang import flows  # noqa: PLC0415 - see kemas

    isi = read_isi(berkas)
    lapor = get_lapor()
    with batas(isi, ocr=ocr, lapor=lapor):
        bacaan, teks = flows.baca(berkas.name, isi, bentuk, ocr=ocr, lapor=lapor)
    write_hasil(teks)
    if bacaan.ocr:
        typer.echo(say_ocr(bacaan.ocr), err=True)
    for bagian in bacaan.tak_terbaca:
        typer.echo(f"{write_tempat(bagian.tempat)}: {bagian.alasan}", err=True)
    if bacaan.tak_terbaca:
        raise Keluar(TAK_TERBACA)
