"""`terang reviu`: delivered reports, recomputed."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from terang.cli.aplikasi import Keluar, Perintah, app, get_lapor, print_json, read_isi, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.cli.reviu_hasil import build_json, write_tabel
from terang.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    from terang.flows import HasilReviu

ADA_GALAT = 1
TAK_TERBACA = 2


class BentukReviu(StrEnum):
    """How the review is printed."""

    TABEL = "tabel"
    JSON = "json"


@app.command(cls=Perintah)
def reviu(
    berkas: Annotated[
        list[Path], typer.Argument(metavar="BERKAS...", help="Laporan yang direviu: PDF, DOCX, HTML, XLSX, MD, teks.")
    ],
    bentuk: Annotated[BentukReviu, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukReviu.TABEL,
    ke: Annotated[Path | None, typer.Option("--ke", metavar="FILE", help="Tulis hasil ke berkas ini.")] = None,
    tahun: Annotated[
        int | None, typer.Option("--tahun", metavar="N", help="Tahun laporan, bila tidak terbaca benar.")
    ] = None,
    hanya: Annotated[str, typer.Option("--hanya", metavar="KODE,...", help="Jalankan pemeriksaan ini saja.")] = "",
    kecuali: Annotated[str, typer.Option("--kecuali", metavar="KODE,...", help="Lewati pemeriksaan ini.")] = "",
) -> None:
    """Mereviu laporan kinerja: menghitung ulang setiap angka yang dapat dihitung dan menunjukkan yang keliru.

    Kode keluar 1 bila ada galat, 2 bila ada yang tidak terbaca dan tidak ada galat.
    """
    from terang import flows  # noqa: PLC0415 - see kemas

    lapor = get_lapor()
    hasil = []
    gagal = []
    for satu in berkas:
        lapor(f"Mereviu {satu.name}")
        try:
            hasil.append(
                flows.reviu(satu.name, read_isi(satu), tahun=tahun, hanya=_split(hanya), kecuali=_split(kecuali))
            )
        except UnreadableError as salah:
            if len(berkas) == 1:
                raise
            gagal.append(str(salah))
            typer.echo(str(salah), err=True)
    if bentuk is BentukReviu.JSON and ke is None:
        print_json(build_json(hasil))
    else:
        _write(hasil, bentuk, ke)
    if any(satu.galat for satu in hasil):
        raise Keluar(ADA_GALAT)
    if gagal or any(satu.bacaan.tak_terbaca or satu.gagal for satu in hasil):
        raise Keluar(TAK_TERBACA)


def _split(daftar: str) -> tuple[str, ...]:
    return tuple(kode.strip() for kode in daftar.split(",") if kode.strip())


def _write(hasil: list[HasilReviu], bentuk: BentukReviu, ke: Path | None) -> None:
    teks = (
        write_tabel(hasil)
        if bentuk is BentukReviu.TABEL
        else json.dumps(build_json(hasil), ensure_ascii=False, indent=1)
    )
    if ke is None:
        write_hasil(teks)
        return
    try:
        ke.write_text(teks + "\n", encoding="utf-8")
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis {ke}: {explain_sistem(salah)}.") from salah
