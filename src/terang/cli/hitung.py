"""`terang hitung`: the lembar pengukuran of a package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from terang.cli.aplikasi import BentukHasil, app, print_json
from terang.kinerja.write_angka import write_angka, write_target
from terang.rumus.explain import build_uraian
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran, Pengukuran

KOSONG = "–"


@app.command()
def hitung(
    paket: Annotated[Path, typer.Argument(metavar="PAKET", help="Folder paket data.")],
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menghitung lembar pengukuran: capaian per indikator, per sasaran, dan seluruhnya."""
    from terang import flows  # noqa: PLC0415 - loads the writers

    buku, pengukuran = flows.hitung(paket)
    if bentuk is BentukHasil.JSON:
        print_json({"tahun": buku.tahun, **_build_json(pengukuran)})
    else:
        Console().print(_build_tabel(pengukuran, f"Lembar pengukuran kinerja {buku.tahun}"))


def _build_tabel(pengukuran: Pengukuran, judul: str) -> Table:
    tabel = Table(title=judul, show_lines=False)
    tabel.add_column("Sasaran dan indikator", ratio=1)
    for nama in ("Target", "Realisasi", "Capaian %"):
        tabel.add_column(nama, justify="right", no_wrap=True)
    tabel.add_column("Rumus", no_wrap=True)
    tabel.add_column("Status", no_wrap=True)
    for hasil in pengukuran.sasaran:
        tabel.add_row(hasil.sasaran.nama, "", "", _write(hasil.capaian), "rata-rata", _kategori(hasil), style="bold")
        for h in hasil.indikator:
            angka = (_target(h), _realisasi(h), _write(h.capaian))
            tabel.add_row(f"  {h.indikator.nama}", *angka, h.indikator.rumus, h.status or h.capaian.alasan or "")
    for metode, hitungan in pengukuran.total.items():
        dipakai = "dipakai" if metode is pengukuran.metode else ""
        tabel.add_row(hitungan.nama, "", "", _write(hitungan), metode, dipakai, style="bold")
    return tabel


def _build_json(pengukuran: Pengukuran) -> dict[str, Any]:
    return {
        "metode": pengukuran.metode,
        "sasaran": [
            {
                "id": hasil.sasaran.id,
                "nama": hasil.sasaran.nama,
                "indikator": [_json_indikator(h) for h in hasil.indikator],
                **_json_hitungan(hasil.capaian),
                "kategori": hasil.kategori.label if hasil.kategori else None,
            }
            for hasil in pengukuran.sasaran
        ],
        "program": [_json_indikator(h) for h in pengukuran.program],
        "total": {metode: _json_hitungan(h) for metode, h in pengukuran.total.items()},
        "kategori": pengukuran.kategori.label if pengukuran.kategori else None,
    }


def _json_indikator(hasil: HasilIndikator) -> dict[str, Any]:
    return {
        "id": hasil.indikator.id,
        "nama": hasil.indikator.nama,
        "target": _target(hasil),
        "realisasi": _realisasi(hasil),
        **_json_hitungan(hasil.capaian),
        "rumus": hasil.indikator.rumus,
        "status": hasil.capaian.status,
        "lain": [{"pengukur": r.pengukur, "realisasi": str(r.nilai)} for r in hasil.lain],
    }


def _json_hitungan(hitungan: Hitungan) -> dict[str, Any]:
    value = hitungan.value
    return {
        "capaian": None if value is None else write_angka(value),
        "nilai": None if value is None else str(value),
        "uraian": build_uraian(hitungan),
        "alasan": hitungan.alasan,
        "dasar_hukum": hitungan.dasar_hukum,
    }


def _write(hitungan: Hitungan) -> str:
    return KOSONG if hitungan.value is None else write_angka(hitungan.value)


def _kategori(hasil: HasilSasaran) -> str:
    return hasil.kategori.label if hasil.kategori else KOSONG


def _target(hasil: HasilIndikator) -> str:
    if hasil.target is None:
        return KOSONG
    if hasil.target.angka is None:
        return hasil.target.predikat or KOSONG
    return write_target(hasil.target.angka)


def _realisasi(hasil: HasilIndikator) -> str:
    if hasil.realisasi and hasil.realisasi.predikat:
        return hasil.realisasi.predikat
    nilai = hasil.tahunan.value if isinstance(hasil.tahunan, Hitungan) else hasil.tahunan
    return KOSONG if nilai is None else write_angka(nilai)
