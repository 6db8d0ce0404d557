"""`terang terima`: a person accepts findings with a reason, and the next review keeps them accepted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from terang.cli.aplikasi import Perintah, app, read_isi, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.cli.batas import batas
from terang.errors import UsageError

if TYPE_CHECKING:
    from terang.checks.kerangka import Pemeriksaan, Pengecualian, Temuan

    Ditemukan = tuple[Pemeriksaan, Temuan]


@app.command(cls=Perintah)
def terima(
    laporan: Annotated[Path, typer.Argument(metavar="LAPORAN", help="Laporan yang direviu.")],
    *,
    temuan: Annotated[
        list[str],
        typer.Option("--temuan", metavar="SIDIK", help="Sidik atau nomor temuan pada hasil reviu; boleh berulang."),
    ],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Mengapa temuan ini dapat diterima.")],
    oleh: Annotated[str, typer.Option("--oleh", metavar="NAMA", help="Siapa yang menerimanya.")],
    tanggal: Annotated[str, typer.Option("--tanggal", metavar="HARI", help="Harinya, misalnya 2026-03-12.")],
    ke: Annotated[Path, typer.Option("--ke", metavar="FILE", help="Daftar pengecualian (CSV); dibuat bila belum ada.")],
    tahun: Annotated[
        int | None, typer.Option("--tahun", metavar="N", help="Tahun laporan, seperti pada terang reviu.")
    ] = None,
    ocr: Annotated[bool, typer.Option("--ocr", help="Baca halaman pindaian, seperti pada terang reviu.")] = False,
) -> None:
    """Menerima temuan dengan alasan.

    Temuan itu ditambahkan ke daftar pengecualian. Reviu berikutnya dengan --terima FILE tetap menampilkannya, terpisah,
    dan tidak menghitungnya sebagai galat.
    """
    from terang.stores.pengecualian import add_pengecualian, read_pengecualian, read_tanggal  # noqa: PLC0415 - see kemas

    hari = read_tanggal(tanggal)
    if hari is None:
        raise UsageError(f"Tanggal '{tanggal}' tidak terbaca. Tulis tahun-bulan-hari, misalnya 2026-03-12.")
    sebab, siapa = (_require(nama, isi) for nama, isi in (("alasan", alasan), ("oleh", oleh)))
    isi = read_isi(ke) if ke.exists() else b""
    lama = {satu.sidik for satu in read_pengecualian(ke.name, isi)}
    baru = [_build(dua, sebab, siapa, hari) for dua in _find(laporan, tahun, temuan, ocr=ocr)]
    for satu in baru:
        if satu.sidik in lama:
            raise UsageError(f"{satu.sidik} sudah ada pada {ke}. Ubah barisnya di sana bila alasannya berubah.")
        lama.add(satu.sidik)
        isi = add_pengecualian(isi, satu)
    _write(ke, isi)
    write_hasil("\n".join(f"Diterima: {satu.sidik}, tertulis {satu.tertulis}. Alasan: {satu.alasan}." for satu in baru))


def _require(nama: str, isi: str) -> str:
    rapi = " ".join(isi.split()).rstrip(".")
    if not rapi:
        raise UsageError(f"--{nama} kosong. Temuan hanya dapat diterima dengan alasan dan nama yang menerimanya.")
    return rapi


def _find(laporan: Path, tahun: int | None, dicari: list[str], *, ocr: bool) -> list[Ditemukan]:
    """The findings that were asked for; UsageError where one is not there."""
    from terang import flows  # noqa: PLC0415 - see kemas
    from terang.writers.reviu.berkas import sort_temuan  # noqa: PLC0415 - see kemas

    isi = read_isi(laporan)
    with batas(isi, ocr=ocr):
        semua = sort_temuan(flows.reviu(laporan.name, isi, tahun=tahun, ocr=ocr).jawaban)
    menurut = {satu[1].sidik.casefold(): satu for satu in semua}
    menurut |= {str(nomor): satu for nomor, satu in enumerate(semua, 1)}
    hilang = [satu for satu in dicari if satu.strip().casefold() not in menurut]
    if hilang:
        ada = f"Ada {len(semua)} temuan; lihat nomor dan sidiknya dengan terang reviu {laporan.name}."
        raise UsageError(f"Temuan {', '.join(hilang)} tidak ada pada {laporan.name}. {ada}")
    return [menurut[satu.strip().casefold()] for satu in dict.fromkeys(dicari)]


def _build(ditemukan: Ditemukan, alasan: str, oleh: str, tanggal: date) -> Pengecualian:
    from terang.checks.kerangka import Pengecualian  # noqa: PLC0415 - see kemas

    periksa, temuan = ditemukan
    tertulis = " ".join(temuan.tertulis.split())
    return Pengecualian(
        kode=periksa.kode, sidik=temuan.sidik, tertulis=tertulis, alasan=alasan, oleh=oleh, tanggal=tanggal
    )


def _write(ke: Path, isi: bytes) -> None:
    try:
        ke.write_bytes(isi)
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis {ke}: {explain_sistem(salah)}.") from salah
