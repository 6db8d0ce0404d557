"""Targets that an agreement promises where they are not the ones in force."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import get_target
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.target import add_target


def add_perjanjian(katalog: Katalog, buku: BukuKinerja) -> None:
    """Enters `perjanjian/<butir>/target` of every line that promises another target than the one in force."""
    for butir in buku.butir_perjanjian:
        target = buku.get("target", butir.target_id)
        if target != get_target(buku, butir.indikator_id, buku.tahun):
            indikator = buku.get("indikator", target.indikator_id)
            satuan = buku.get("satuan", indikator.satuan_id)
            uraian = f"Target {indikator.nama} {target.tahun} dalam perjanjian kinerja"
            add_target(katalog, buku, f"perjanjian/{butir.id}/target", target, uraian, satuan)
