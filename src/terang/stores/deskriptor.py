"""`datapackage.json`: what the package says of itself to people and programs that do not know Terang."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from terang.kinerja.buku import TABEL
from terang.kinerja.organisasi import PerangkatDaerah
from terang.kinerja.pelaporan import Laporan
from terang.stores.kesalahan import Kesalahan
from terang.stores.skema import build_skema, write_judul

BERKAS_DESKRIPTOR = "datapackage.json"
VERSI_PAKET = 1
"""Version of the layout of a package; raised when a package of the old layout can no longer be read as it is."""

_KUNCI_VERSI = "terang:versi"
_LISENSI = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


def render_deskriptor(laporan: Laporan | None, perangkat: PerangkatDaerah | None, bagian: Iterable[str]) -> bytes:
    """The bytes of `datapackage.json`.

    Args:
        laporan: what the package reports; None when that is not known yet.
        perangkat: who reports; None likewise.
        bagian: the sections that have a narrative file.
    """
    pemilik = f" {perangkat.nama}" if perangkat else ""
    tahun = f" Tahun {laporan.tahun}" if laporan else ""
    deskriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "-".join(baris.id for baris in (perangkat, laporan) if baris) or "buku-kinerja",
        "title": f"Buku kinerja{pemilik}{tahun}",
        "description": (
            "Rencana, perjanjian, realisasi, dan anggaran satu perangkat daerah dalam satu tahun, beserta naskah "
            "penjelasannya. Laporan kinerja disusun dari paket ini."
        ),
        _KUNCI_VERSI: VERSI_PAKET,
        "licenses": [_LISENSI],
        "resources": [*map(_build_tabel, TABEL), *map(_build_narasi, sorted(bagian))],
    }
    return (json.dumps(deskriptor, ensure_ascii=False, indent=2) + "\n").encode()


def _build_tabel(nama: str) -> dict[str, Any]:
    return {
        "name": nama,
        "type": "table",
        "title": write_judul(nama),
        "path": f"{nama}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        # Said and not left to guessing: readers that sniff the delimiter are wrong on small tables.
        "dialect": {"csv": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True}},
        "schema": build_skema(nama),
    }


def _build_narasi(bagian: str) -> dict[str, Any]:
    return {
        "name": f"narasi-{bagian.replace('/', '-')}",
        "title": f"Narasi {bagian}",
        "path": f"narasi/{bagian}.md",
        "format": "md",
        "mediatype": "text/markdown",
        "encoding": "utf-8",
    }


def check_deskriptor(data: bytes | None) -> list[Kesalahan]:
    """What hinders reading the package; its schema is not compared, because ours is the one that holds."""
    if data is None:
        return [_tell("Berkas ini tidak ada.", "Salin dari paket Terang lain; skema semua paket sama.")]
    try:
        isi = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return [_tell("Isinya bukan JSON berpengodean UTF-8.", "Salin dari paket Terang lain; skema semua paket sama.")]
    versi = isi.get(_KUNCI_VERSI) if isinstance(isi, dict) else None
    if not isinstance(versi, int):
        saran = f"Tulis versi paket sebagai angka, misalnya {VERSI_PAKET}."
        return [_tell("Versi paket tidak ada.", saran, kolom=_KUNCI_VERSI)]
    if versi > VERSI_PAKET:
        pesan = f"Paket ini berversi {versi}, sedangkan Terang ini baru mengenal versi {VERSI_PAKET}."
        return [_tell(pesan, "Perbarui Terang.", kolom=_KUNCI_VERSI, isi=str(versi))]
    return []


def _tell(pesan: str, saran: str, kolom: str | None = None, isi: str | None = None) -> Kesalahan:
    return Kesalahan(berkas=BERKAS_DESKRIPTOR, kolom=kolom, isi=isi, pesan=pesan, saran=saran)
