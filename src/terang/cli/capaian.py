"""`terang capaian`: one achievement from two figures as a person writes them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from terang.cli.aplikasi import BentukHasil, Keluar, Perintah, app, print_json, write_hasil
from terang.errors import UsageError

TAK_TERHITUNG = 2


class NamaRumus(StrEnum):
    """The rules that two plain figures can be measured by."""

    MAKS = "maks"
    MIN = "min"
    MIN_RASIO = "min-rasio"
    RENTANG = "rentang"
    STABIL = "stabil"


@app.command(cls=Perintah)
def capaian(
    *,
    target: Annotated[str, typer.Option("--target", metavar="T", help="Target, misalnya 80,60 atau >82 atau 5-7.")],
    realisasi: Annotated[str, typer.Option("--realisasi", metavar="R", help="Realisasi, misalnya 91,88.")],
    rumus: Annotated[
        NamaRumus | None,
        typer.Option("--rumus", help="Rumus; baku: maks, atau rentang bila targetnya rentang."),
    ] = None,
    batas_atas: Annotated[
        str | None, typer.Option("--batas-atas", metavar="A", help="Batas atas capaian, langkah tersendiri.")
    ] = None,
    batas_bawah: Annotated[
        str | None, typer.Option("--batas-bawah", metavar="B", help="Batas bawah capaian, langkah tersendiri.")
    ] = None,
    satuan: Annotated[
        str, typer.Option("--satuan", metavar="SATUAN", help="Satuan, bila 1.234 dapat dibaca dua cara.")
    ] = "",
    pada: Annotated[
        str | None,
        typer.Option("--pada", metavar="TANGGAL", help="Hari berlakunya ketentuan; baku: yang terbaru."),
    ] = None,
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menghitung satu capaian dari target dan realisasi."""
    from terang.cli.capaian_hasil import HasilCapaian, TeksCapaian, compute  # noqa: PLC0415 - see kemas

    teks = TeksCapaian(target=target, realisasi=realisasi, atas=batas_atas, bawah=batas_bawah, satuan=satuan)
    hasil = compute(teks, rumus.value if rumus else None, on=_read_hari(pada))
    if bentuk is BentukHasil.JSON:
        print_json(hasil.build_json())
    elif isinstance(hasil, HasilCapaian):
        write_hasil(hasil.build_teks())
    else:
        typer.echo(hasil.alasan, err=True)
    if hasil.value is None:
        raise Keluar(TAK_TERHITUNG)


def _read_hari(teks: str | None) -> date:
    """The asked day; without one the latest law that Terang holds applies, which no clock decides."""
    if teks is None:
        return date.max
    try:
        return date.fromisoformat(teks)
    except ValueError as salah:
        raise UsageError(f"Tanggal '{teks}' tidak terbaca. Tulis tahun-bulan-hari, misalnya 2022-12-31.") from salah
