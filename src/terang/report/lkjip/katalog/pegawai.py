"""Staff counted, the sum of each way of counting, and shares of the sum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import StatistikPegawai
from terang.kinerja.pilihan import KelompokPegawai
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber, write_catatan
from terang.rumus.umum import compute_jumlah, compute_persen_bagian


def add_pegawai(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """Enters `pegawai/<id>`, `pegawai/<kelompok>` and `pegawai/<id>/persen`."""
    for kelompok in KelompokPegawai:
        rows = [row for row in buku.statistik_pegawai if row.kelompok is kelompok]
        if rows:
            _add_kelompok(katalog, buku, kelompok, rows, on)


def _add_kelompok(
    katalog: Katalog, buku: BukuKinerja, kelompok: KelompokPegawai, rows: list[StatistikPegawai], on: date
) -> None:
    for row in rows:
        katalog.add_fakta(
            f"pegawai/{row.id}",
            row.jumlah,
            uraian=f"Pegawai menurut {kelompok}: {row.kategori}",
            sumber=get_sumber(buku, "statistik_pegawai", row.id),
            desimal=0,
            catatan=write_catatan(buku, "statistik_pegawai", row.id),
        )
    amounts = [None if row.jumlah is None else Decimal(row.jumlah) for row in rows]
    jumlah = compute_jumlah(amounts, on=on)
    masukan = {"N": tuple(f"pegawai/{row.id}" for row in rows)}
    katalog.add_hitungan(f"pegawai/{kelompok}", jumlah, masukan, uraian=f"Jumlah pegawai menurut {kelompok}", desimal=0)
    for row in rows:
        if row.jumlah is not None and jumlah.value is not None:
            persen = compute_persen_bagian(Decimal(row.jumlah), jumlah.value, on=on)
            bagian = {"B": (f"pegawai/{row.id}",), "N": (f"pegawai/{kelompok}",)}
            katalog.add_hitungan(
                f"pegawai/{row.id}/persen", persen, bagian, uraian=f"Bagian {row.kategori}", satuan="%"
            )
