"""`terang susun`: a package becomes its LKjIP."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import app, get_lapor
from terang.errors import UsageError


@app.command()
def susun(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
    ke: Annotated[Path, typer.Option("--ke", metavar="FOLDER", help="Folder tujuan; dibuat bila belum ada.")],
    bentuk: Annotated[
        str, typer.Option("--bentuk", metavar="BENTUK,...", help="Bentuk yang ditulis, dipisah koma.")
    ] = "docx,pdf,html,md,xlsx",
    kop: Annotated[
        Path | None, typer.Option("--kop", metavar="BERKAS", help="Kop atau lambang instansi (PNG atau SVG).")
    ] = None,
    templat: Annotated[
        Path | None, typer.Option("--templat", metavar="BERKAS", help="Templat gaya Word (DOCX) milik instansi.")
    ] = None,
) -> None:
    """Menyusun LKjIP dari paket data: DOCX, PDF, HTML, Markdown, XLSX, dan angka.json."""
    # Other commands answer without waiting for the writers to load.
    from terang import flows  # noqa: PLC0415

    lapor = get_lapor()
    rupa = flows.Rupa(kop=_read(kop), templat=_read(templat))
    hasil = flows.susun(paket, _split(bentuk, flows.BENTUK), rupa, lapor=lapor)
    lapor(f"Menulis {len(hasil)} berkas ke {ke}")
    write_hasil(hasil, ke)
    for nama in sorted(hasil):
        typer.echo(ke / nama)


def write_hasil(hasil: Mapping[str, bytes], ke: Path) -> None:
    """Writes the files into a folder; a file is replaced only when the new one is whole."""
    try:
        ke.mkdir(parents=True, exist_ok=True)
        for nama, isi in hasil.items():
            sementara = ke / f".{nama}.baru"
            sementara.write_bytes(isi)
            sementara.replace(ke / nama)
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis ke {ke}: {salah.strerror}. Pilih folder lain.") from salah


def _split(bentuk: str, dikenal: tuple[str, ...]) -> list[str]:
    asked = [part.strip().lower() for part in bentuk.split(",") if part.strip()]
    unknown = [part for part in asked if part not in dikenal]
    if unknown or not asked:
        raise UsageError(f"Bentuk {', '.join(unknown) or 'kosong'} tidak dikenal. Pilihan: {', '.join(dikenal)}.")
    return asked


def _read(berkas: Path | None) -> bytes | None:
    if berkas is None:
        return None
    try:
        return berkas.read_bytes()
    except OSError as salah:
        raise UsageError(f"Tidak dapat membaca {berkas}: {salah.strerror}. Periksa namanya.") from salah
