"""Targets and realisasi of the outputs of kegiatan and sub kegiatan, and of program indicators not yet measured."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Indikator
from terang.kinerja.pilih import get_realisasi, get_target
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.indikator import add_target
from terang.report.lkjip.katalog.sumber import get_sumber, write_catatan


def add_keluaran(katalog: Katalog, buku: BukuKinerja) -> None:
    """Enters `<indikator>/target` and `<indikator>/realisasi` of every indicator that is not entered yet."""
    for indikator in buku.indikator:
        _add(katalog, buku, indikator)


def _add(katalog: Katalog, buku: BukuKinerja, indikator: Indikator) -> None:
    satuan = buku.get("satuan", indikator.satuan_id)
    target = get_target(buku, indikator.id, buku.tahun)
    realisasi = get_realisasi(buku, indikator.id, buku.tahun)
    if target and f"{indikator.id}/target" not in katalog:
        add_target(katalog, buku, f"{indikator.id}/target", target, f"Target {indikator.nama}", satuan)
    if realisasi and f"{indikator.id}/realisasi" not in katalog:
        katalog.add_fakta(
            f"{indikator.id}/realisasi",
            realisasi.nilai,
            uraian=f"Realisasi {indikator.nama}",
            sumber=get_sumber(buku, "realisasi", realisasi.id),
            satuan=satuan.lambang or "",
            desimal=satuan.desimal,
            catatan=write_catatan(buku, "realisasi", realisasi.id),
        )
