"""`terang jelaskan`: where a figure of a report comes from, down to the rows of the package."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import typer

from terang.cli.aplikasi import BentukHasil, app, print_json
from terang.errors import UsageError

Angka = Mapping[str, Mapping[str, Any]]


@app.command()
def jelaskan(
    kode: Annotated[str, typer.Argument(metavar="KODE", help="Id angka pada angka.json, misalnya iku-1/capaian.")],
    angka: Annotated[
        Path, typer.Option("--angka", metavar="BERKAS", help="Berkas angka.json hasil terang susun.")
    ] = Path("out/angka.json"),
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menjelaskan satu angka: nilai, rumus, masukan sampai baris sumber, dasar hukum, dan tempat tercetak."""
    semua = _read(angka)
    if kode not in semua:
        near = get_close_matches(kode, semua, n=5, cutoff=0.4)
        hint = f" Yang mirip: {', '.join(near)}." if near else ""
        raise UsageError(f"Tidak ada angka dengan id '{kode}' pada {angka}.{hint}")
    if bentuk is BentukHasil.JSON:
        print_json({id_: semua[id_] for id_ in _list_id(semua, kode)})
    else:
        typer.echo("\n".join(_explain(semua, kode, 0)))


def _read(berkas: Path) -> Angka:
    try:
        isi: Angka = json.loads(berkas.read_text(encoding="utf-8"))
    except FileNotFoundError as salah:
        raise UsageError(f"Berkas {berkas} tidak ada. Jalankan dahulu: terang susun PAKET --ke out") from salah
    except (OSError, ValueError) as salah:
        raise UsageError(f"Berkas {berkas} tidak terbaca sebagai angka.json. Susun ulang laporannya.") from salah
    return isi


def _explain(semua: Angka, kode: str, dalam: int) -> Iterator[str]:
    isi, indent = semua[kode], "    " * dalam
    satuan = isi["satuan"]
    yield f"{indent}{isi['uraian']} = {isi['tertulis']}{satuan if satuan == '%' else f' {satuan}'.rstrip()}  [{kode}]"
    for judul, teks in _list_rincian(isi):
        yield f"{indent}  {judul}: {teks}"
    for masukan in isi["masukan"]:
        yield from _explain(semua, masukan, dalam + 1)


def _list_rincian(isi: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if isi["rumus"]:
        yield "rumus", isi["rumus"]
        if isi["substitusi"]:
            yield "dihitung", f"{isi['substitusi']} = {isi['nilai']}"
    if isi["sumber"]:
        yield "sumber", f"{isi['sumber']['berkas']} baris {isi['sumber']['baris']}"
    for judul, kunci in (("dasar", "dasar_hukum"), ("catatan", "catatan")):
        if isi[kunci]:
            yield judul, isi[kunci]
    if isi["tempat"]:
        yield "tercetak di", "; ".join(isi["tempat"])


def _list_id(semua: Angka, kode: str) -> Iterator[str]:
    yield kode
    for masukan in semua[kode]["masukan"]:
        yield from _list_id(semua, masukan)
