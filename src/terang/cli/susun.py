"""`terang susun`: a package becomes its LKjIP."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from terang.cli.aplikasi import Perintah, app, get_lapor, read_isi, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.errors import UsageError


@app.command(cls=Perintah)
def susun(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
    ke: Annotated[Path, typer.Option("--ke", metavar="FOLDER", help="Folder tujuan; dibuat bila belum ada.")],
    bentuk: Annotated[
        str, typer.Option("--bentuk", metavar="BENTUK,...", help="Bentuk yang ditulis, dipisah koma.")
    ] = "docx,pdf,html,md,xlsx",
    kop: Annotated[Path | None, typer.Option("--kop", metavar="BERKAS", help="Kop atau lambang instansi, PNG.")] = None,
    templat: Annotated[
        Path | None, typer.Option("--templat", metavar="BERKAS", help="Templat gaya Word (DOCX) milik instansi.")
    ] = None,
) -> None:
    """Menyusun LKjIP dari paket data.

    Menulis lkjip.docx, .pdf, .html, .md, .xlsx, dan angka.json, yang menjelaskan setiap angka laporan.
    """
    from terang import flows  # noqa: PLC0415 - see kemas

    lapor = get_lapor()
    asked = _split(bentuk, flows.BENTUK)
    rupa = flows.Rupa(kop=_read_kop(kop), templat=_read(templat))
    hasil = flows.susun(paket, asked, rupa, lapor=lapor)
    lapor(f"Menyimpan {len(hasil)} berkas ke {ke}")
    save_berkas(hasil, ke)
    write_hasil("\n".join(str(ke / nama) for nama in sorted(hasil)))


def save_berkas(berkas: Mapping[str, bytes], ke: Path) -> None:
    """Writes the files into a folder; old ones are replaced only when all the new ones are whole.

    Raises:
        UsageError: the folder cannot be written to.
    """
    try:
        ke.mkdir(parents=True, exist_ok=True)
        # Beside the old files, because only within one file system a file is replaced in one step.
        with TemporaryDirectory(prefix=".terang-", dir=ke) as baru:
            for nama, isi in berkas.items():
                (Path(baru) / nama).write_bytes(isi)
            for nama in berkas:
                (Path(baru) / nama).replace(ke / nama)
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis ke {ke}: {explain_sistem(salah)}. Pilih folder lain.") from salah


def _split(bentuk: str, dikenal: tuple[str, ...]) -> list[str]:
    asked = [part.strip().lower() for part in bentuk.split(",") if part.strip()]
    unknown = [part for part in asked if part not in dikenal]
    if unknown or not asked:
        raise UsageError(f"Bentuk {', '.join(unknown) or 'kosong'} tidak dikenal. Pilihan: {', '.join(dikenal)}.")
    return asked


def _read_kop(berkas: Path | None) -> bytes | None:
    """Checked before the long run, and whichever forms are asked, so that every form takes the same letterhead."""
    isi = _read(berkas)
    if isi is not None:
        from terang.writers.docx.gambar import check_png  # noqa: PLC0415 - see kemas

        check_png(isi, f"Kop {berkas}")
    return isi


def _read(berkas: Path | None) -> bytes | None:
    return None if berkas is None else read_isi(berkas)
