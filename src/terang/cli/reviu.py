"""`terang reviu`: delivered reports, recomputed."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from terang.cli.aplikasi import Keluar, Perintah, app, get_lapor, print_json, read_isi, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.cli.batas import BANTUAN_OCR, batas
from terang.cli.reviu_hasil import build_json, write_tabel
from terang.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    from terang.checks.kerangka import Pengecualian
    from terang.flows import HasilReviu

ADA_GALAT = 1
TAK_TERBACA = 2


class BentukReviu(StrEnum):
    """How the review is printed."""

    TABEL = "tabel"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    SARIF = "sarif"
    PDF = "pdf"


_BUTUH_BERKAS = {BentukReviu.DOCX: "catatan-hasil-reviu.docx", BentukReviu.PDF: "laporan-bertanda.pdf"}
"""Forms that no terminal shows, with a name for an example."""


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
    terima: Annotated[
        Path | None, typer.Option("--terima", metavar="FILE", help="Daftar temuan yang sudah diterima (CSV).")
    ] = None,
    ocr: Annotated[bool, typer.Option("--ocr", help=BANTUAN_OCR)] = False,
) -> None:
    """Mereviu laporan dan menunjukkan yang keliru.

    Setiap angka yang dapat dihitung dihitung ulang dari angka lain yang tercetak di laporan itu sendiri.
    Kode keluar 1 bila ada galat, 2 bila ada yang tidak terbaca dan tidak ada galat. Temuan yang sudah diterima
    (terang terima) tidak dihitung.
    """
    if bentuk in _BUTUH_BERKAS and ke is None:
        raise UsageError(f"Bentuk {bentuk} memerlukan --ke FILE, misalnya --ke {_BUTUH_BERKAS[bentuk]}.")
    if bentuk is BentukReviu.PDF and len(berkas) > 1:
        raise UsageError("Bentuk pdf memberi tanda pada satu laporan. Jalankan sekali untuk setiap berkas.")
    daftar = _read_terima(terima)
    hasil, gagal = _reviu_semua(berkas, tahun, _split(hanya), _split(kecuali), ocr=ocr)
    hasil, sisa = _apply(hasil, daftar)
    _show(hasil, bentuk, sisa, ke)
    if any(satu.galat for satu in hasil):
        raise Keluar(ADA_GALAT)
    if gagal or any(satu.bacaan.tak_terbaca or satu.gagal for satu in hasil):
        raise Keluar(TAK_TERBACA)


def _reviu_semua(
    berkas: list[Path], tahun: int | None, hanya: tuple[str, ...], kecuali: tuple[str, ...], *, ocr: bool
) -> tuple[list[HasilReviu], bool]:
    """Every file reviewed, and whether one of several could not be read, which then is said and stops nobody."""
    from terang import flows  # noqa: PLC0415 - see kemas

    lapor = get_lapor()
    hasil = []
    gagal = False
    for urut, satu in enumerate(berkas, 1):
        lapor(f"Mereviu {satu.name}{f' ({urut} dari {len(berkas)})' if len(berkas) > 1 else ''}")
        try:
            isi = read_isi(satu)
            with batas(isi, ocr=ocr, lapor=lapor):
                hasil.append(
                    flows.reviu(satu.name, isi, tahun=tahun, hanya=hanya, kecuali=kecuali, ocr=ocr, lapor=lapor)
                )
        except UnreadableError as salah:
            if len(berkas) == 1:
                raise
            gagal = True
            typer.echo(str(salah), err=True)
    return hasil, gagal


def _read_terima(terima: Path | None) -> tuple[Pengecualian, ...]:
    if terima is None:
        return ()
    from terang.stores.pengecualian import read_pengecualian  # noqa: PLC0415 - see kemas

    return read_pengecualian(terima.name, read_isi(terima))


def _apply(
    hasil: list[HasilReviu], daftar: tuple[Pengecualian, ...]
) -> tuple[list[HasilReviu], tuple[Pengecualian, ...]]:
    """The reviews with what was accepted, and what was accepted and is found no more."""
    from terang import flows  # noqa: PLC0415 - see kemas

    sudah = list(flows.terima(hasil, daftar))
    return sudah, flows.list_tak_terpakai(sudah, daftar)


def _split(daftar: str) -> tuple[str, ...]:
    return tuple(kode.strip() for kode in daftar.split(",") if kode.strip())


def _show(hasil: list[HasilReviu], bentuk: BentukReviu, sisa: tuple[Pengecualian, ...], ke: Path | None) -> None:
    """Writes the review. Only making it has a limit: who reads a long table page by page may take all day."""
    with batas(*(satu.isi for satu in hasil)):
        isi = build_json(hasil, sisa) if bentuk is BentukReviu.JSON and ke is None else _build_isi(hasil, bentuk, sisa)
    if isinstance(isi, bytes):
        _write(isi, ke)
    else:
        print_json(isi)


def _write(isi: bytes, ke: Path | None) -> None:
    if ke is None:
        write_hasil(isi.decode())
        return
    try:
        ke.write_bytes(isi)
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis {ke}: {explain_sistem(salah)}.") from salah


def _build_isi(hasil: list[HasilReviu], bentuk: BentukReviu, sisa: tuple[Pengecualian, ...]) -> bytes:
    from terang import flows  # noqa: PLC0415 - see kemas

    if bentuk is BentukReviu.TABEL:
        return f"{write_tabel(hasil, sisa)}\n".encode()
    if bentuk is BentukReviu.JSON:
        return f"{json.dumps(build_json(hasil, sisa), ensure_ascii=False, indent=1)}\n".encode()
    get_lapor()(f"Menulis bentuk {bentuk}")
    return flows.write_reviu(hasil, bentuk, tak_terpakai=sisa)
