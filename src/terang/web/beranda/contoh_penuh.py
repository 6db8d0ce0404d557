"""The whole example city: every agency with three years, calendars, and work in every state."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from terang.errors import UsageError
from terang.web.beranda.contoh_alur import fill_alur
from terang.web.beranda.contoh_angka import TAHUN
from terang.web.beranda.contoh_buku import Bahan, build_buku
from terang.web.buku.actions import load_buku
from terang.web.common.pelaku import Pelaku
from terang.web.pelaporan.models import Laporan

Baris = Mapping[str, str]
NYATA = "bkpp"
"""Has the figures of its real report, and gets none invented for the years before this one."""


def read_csv(berkas: Path) -> list[Baris]:
    """The rows of a file of the example."""
    if not berkas.is_file():
        raise UsageError(f"Tidak ada {berkas}. Tunjuk folder contoh, misalnya data/kota-semarang.")
    with berkas.open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


def fill_penuh(pelaku: Pelaku, folder: Path) -> None:
    """Plans and figures of all agencies but the real one, and the state of their work."""
    for bahan in list_bahan(folder):
        for tahun in TAHUN:
            load_buku(pelaku, build_buku(bahan, tahun))
    # All years came in one ledger, but each report ends with its own.
    Laporan.objects.exclude(perangkat_daerah__kode=NYATA).update(sampai=None)
    fill_alur(pelaku)


def list_bahan(folder: Path) -> list[Bahan]:
    """What each agency's ledger is made of; all kecamatan share one plan."""
    sasaran = _group(read_csv(folder / "sasaran-contoh.csv"))
    program = _group(read_csv(folder / "program-contoh.csv"))
    return [
        Bahan(pd=pd, urutan=n, sasaran=sasaran[kunci], program=program[kunci])
        for n, pd in enumerate(read_csv(folder / "perangkat-daerah.csv"), start=1)
        if pd["kode"] != NYATA
        for kunci in ["kecamatan" if pd["jenis"] == "Kecamatan" else pd["kode"]]
    ]


def _group(semua: Sequence[Baris]) -> dict[str, list[Baris]]:
    kelompok: dict[str, list[Baris]] = {}
    for baris in semua:
        kelompok.setdefault(baris["perangkat_daerah"], []).append(baris)
    return kelompok
