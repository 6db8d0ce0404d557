"""Things owned: every row, the sum of each group, unit, and all."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import UnitKerja
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber
from terang.rumus.umum import compute_jumlah


def add_aset(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """Enters `aset/<id>`, `aset/<unit>/<n>-<kelompok>`, `aset/<unit>/jumlah` and `aset/jumlah`."""
    for row in buku.aset:
        sumber = get_sumber(buku, "aset", row.id)
        katalog.add_fakta(f"aset/{row.id}", row.jumlah, uraian=f"Jumlah {row.nama}", sumber=sumber, desimal=0)
    semua: list[str] = []
    for unit, kelompok in list_kelompok_aset(buku):
        for nama, id_ in kelompok:
            anggota = [r for r in buku.aset if (r.unit_kerja_id, r.kelompok) == (unit.id, nama)]
            _add_jumlah(katalog, id_, [f"aset/{r.id}" for r in anggota], f"Jumlah {nama}, {unit.nama}", on)
        semua.append(f"aset/{unit.id}/jumlah")
        _add_jumlah(katalog, semua[-1], [id_ for _, id_ in kelompok], f"Jumlah barang {unit.nama}", on)
    if semua:
        _add_jumlah(katalog, "aset/jumlah", semua, "Jumlah seluruh barang", on)


def _add_jumlah(katalog: Katalog, id_: str, bagian: list[str], uraian: str, on: date) -> None:
    amounts: list[Decimal | None] = [katalog.nilai(part) for part in bagian]
    katalog.add_hitungan(id_, compute_jumlah(amounts, on=on), {"N": tuple(bagian)}, uraian=uraian, desimal=0)


def list_kelompok_aset(buku: BukuKinerja) -> list[tuple[UnitKerja, list[tuple[str, str]]]]:
    """Units that hold things, each with its groups as name and figure id, in file order."""
    units = list(dict.fromkeys(row.unit_kerja_id for row in buku.aset))
    return [(buku.get("unit_kerja", unit), _list_kelompok(buku, unit)) for unit in units]


def _list_kelompok(buku: BukuKinerja, unit: str) -> list[tuple[str, str]]:
    names = list(dict.fromkeys(row.kelompok for row in buku.aset if row.unit_kerja_id == unit))
    return [(nama, f"aset/{unit}/{n}-{_slug(nama)}") for n, nama in enumerate(names, start=1)]


def _slug(nama: str) -> str:
    # Two names may leave the same letters; the number before them keeps the ids apart.
    return re.sub(r"[^a-z0-9]+", "-", nama.lower()).strip("-")
