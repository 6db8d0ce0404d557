"""`terang jelaskan`: where a figure of a report comes from, down to the rows of the package."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import BentukHasil, Perintah, app, print_json, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.errors import UsageError

_MIRIP = 5


@app.command(cls=Perintah)
def jelaskan(
    kode: Annotated[str, typer.Argument(metavar="KODE", help="Id angka pada angka.json, misalnya iku-1/capaian.")],
    angka: Annotated[
        Path, typer.Option("--angka", metavar="BERKAS", help="Berkas angka.json hasil terang susun.")
    ] = Path("out/angka.json"),
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menjelaskan asal satu angka laporan.

    Yang ditulis: nilai, rumus, masukan sampai baris sumbernya, dasar hukum, dan tempat angka itu tercetak.
    """
    from terang.cli.jelaskan_teks import build_teks, list_id, read_angka_json  # noqa: PLC0415 - see kemas

    semua = read_angka_json(_read(angka), angka)
    if kode not in semua:
        raise UsageError(f"Tidak ada angka dengan id '{kode}' pada {angka}.{_suggest(kode, list(semua))}")
    if bentuk is BentukHasil.JSON:
        print_json({id_: semua[id_] for id_ in list_id(semua, kode)})
    else:
        write_hasil(build_teks(semua, kode))


def _read(berkas: Path) -> bytes:
    try:
        return berkas.read_bytes()
    except FileNotFoundError as salah:
        raise UsageError(f"Berkas {berkas} tidak ada. Jalankan dahulu: terang susun PAKET --ke out") from salah
    except OSError as salah:
        raise UsageError(f"Tidak dapat membaca {berkas}: {explain_sistem(salah)}.") from salah


def _suggest(kode: str, dikenal: list[str]) -> str:
    """Ids that were perhaps meant: what holds the typed words, what begins alike, else what looks alike."""
    memuat = [id_ for id_ in dikenal if kode.lower() in id_]
    sekepala = [id_ for id_ in dikenal if id_.startswith(f"{kode.partition('/')[0]}/")]
    near = memuat or get_close_matches(kode, sekepala or dikenal, n=_MIRIP, cutoff=0.3)
    return f" Yang mirip: {', '.join(near[:_MIRIP])}." if near else ""
