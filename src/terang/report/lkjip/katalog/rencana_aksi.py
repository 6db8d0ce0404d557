"""Planned and reached outputs of the action plan."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber


def add_rencana_aksi(katalog: Katalog, buku: BukuKinerja) -> None:
    """Enters `rencana-aksi/<id>/target` and `/realisasi`."""
    for row in buku.rencana_aksi:
        satuan = buku.get("satuan", row.satuan_id) if row.satuan_id else None
        for ukuran, nilai in (("target", row.target), ("realisasi", row.realisasi)):
            if nilai is not None:
                katalog.add_fakta(
                    f"rencana-aksi/{row.id}/{ukuran}",
                    nilai,
                    uraian=f"{ukuran.capitalize()} rencana aksi: {row.uraian}",
                    sumber=get_sumber(buku, "rencana_aksi", row.id),
                    satuan=satuan.lambang or "" if satuan else "",
                    desimal=satuan.desimal if satuan else 2,
                )
