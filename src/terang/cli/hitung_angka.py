"""Target, realisasi and capaian of an indicator as the lembar pengukuran prints them; None where there is none."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.write_angka import write_angka, write_target
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import HasilIndikator


def write_target_indikator(buku: BukuKinerja, hasil: HasilIndikator) -> str | None:
    """The target with its comparison, or its predicate."""
    if hasil.target is None:
        return None
    if hasil.target.angka is None:
        return hasil.target.predikat
    return write_target(hasil.target.angka, _get_desimal(buku, hasil))


def write_realisasi(buku: BukuKinerja, hasil: HasilIndikator) -> str | None:
    """The realisasi of the year, or its predicate."""
    if hasil.realisasi and hasil.realisasi.predikat:
        return hasil.realisasi.predikat
    nilai = hasil.tahunan.value if isinstance(hasil.tahunan, Hitungan) else hasil.tahunan
    return None if nilai is None else write_angka(nilai, _get_desimal(buku, hasil))


def write_capaian(hitungan: Hitungan) -> str | None:
    """A capaian in percent, without the sign."""
    return None if hitungan.value is None else write_angka(hitungan.value)


def _get_desimal(buku: BukuKinerja, hasil: HasilIndikator) -> int:
    """Decimals of the indicator's unit, as the report prints them."""
    return next(s.desimal for s in buku.satuan if s.id == hasil.indikator.satuan_id)
