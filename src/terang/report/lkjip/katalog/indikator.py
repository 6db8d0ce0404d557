"""Figures of one indicator: targets, realisasi and capaian of the year and of other years."""

from __future__ import annotations

from datetime import date

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import get_realisasi, get_target
from terang.kinerja.pilihan import Akumulasi, Versi
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.banding import (
    add_jangka_menengah,
    add_lain,
    add_nasional,
    add_perubahan,
    list_tahun,
)
from terang.report.lkjip.katalog.pengisi import Pengisi
from terang.report.lkjip.katalog.sumber import get_sumber
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import TRIWULAN, HasilIndikator, compute_capaian_baris


def add_indikator(katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
    """Enters every figure of one indicator under its id."""
    isi = Pengisi(katalog, buku, hasil, on)
    _add_tahun_ini(isi)
    _add_tahun_lain(isi)
    add_perubahan(isi)
    add_jangka_menengah(isi)
    add_nasional(isi)
    add_lain(isi)


def add_target_realisasi(katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
    """Enters only target and realisasi of the year of one indicator."""
    _add_target_realisasi(Pengisi(katalog, buku, hasil, on))


def _add_target_realisasi(isi: Pengisi) -> None:
    """Target and realisasi of the year."""
    if isi.hasil.target:
        isi.add_target(f"{isi.id}/target", isi.hasil.target, f"Target {isi.nama} {isi.tahun}")
    _add_realisasi_tahun(isi)


def _add_tahun_ini(isi: Pengisi) -> None:
    """Target, realisasi and capaian of the year, with the Renstra target beside them."""
    _add_target_realisasi(isi)
    renstra = get_target(isi.buku, isi.id, isi.tahun, versi=Versi.RENSTRA)
    if renstra and renstra is not isi.hasil.target:
        isi.add_target(f"{isi.id}/target-renstra", renstra, f"Target renstra {isi.nama} {isi.tahun}")
    isi.add_capaian("capaian", isi.hasil.capaian, "target", "realisasi", f"Capaian {isi.nama} {isi.tahun}")
    if isi.hasil.dinilai is not isi.hasil.capaian:
        _add_batas(isi)


def _add_realisasi_tahun(isi: Pengisi) -> None:
    uraian = f"Realisasi {isi.nama} {isi.tahun}"
    if isi.hasil.realisasi:
        isi.add_realisasi(f"{isi.id}/realisasi", isi.hasil.realisasi, uraian)
    elif isinstance(isi.hasil.tahunan, Hitungan):
        parts = _add_triwulan(isi)
        isi.add_hitungan("realisasi", isi.hasil.tahunan, {"X": parts}, uraian)


def _add_triwulan(isi: Pengisi) -> tuple[str, ...]:
    """Realisasi of the quarters that are filled; of an indicator that takes the last one, only that."""
    rows = [r for p in TRIWULAN if (r := get_realisasi(isi.buku, isi.id, isi.tahun, p)) and r.nilai is not None]
    ids = tuple(
        isi.add_realisasi(f"{isi.id}/realisasi-{r.periode}", r, f"Realisasi {isi.nama} {r.periode}") for r in rows
    )
    return ids[-1:] if isi.hasil.indikator.akumulasi is Akumulasi.TERAKHIR else ids


def _add_batas(isi: Pengisi) -> None:
    identitas = isi.buku.identitas
    sumber = get_sumber(isi.buku, "laporan", identitas.id)
    masukan: dict[str, tuple[str, ...]] = {"C": (f"{isi.id}/capaian",)}
    for var, nilai, nama in (("A", identitas.batas_atas, "atas"), ("B", identitas.batas_bawah, "bawah")):
        if nilai is not None:
            if f"batas/{nama}" not in isi.katalog:
                isi.katalog.add_fakta(f"batas/{nama}", nilai, uraian=f"Batas {nama} capaian", sumber=sumber)
            masukan[var] = (f"batas/{nama}",)
    isi.add_hitungan("capaian-dinilai", isi.hasil.dinilai, masukan, f"Capaian {isi.nama} dalam batas", "%", 2)


def _add_tahun_lain(isi: Pengisi) -> None:
    """Realisasi of other years, with their target and capaian where known."""
    for tahun in list_tahun(isi.buku, isi.id):
        if tahun != isi.tahun:
            _add_tahun(isi, tahun)


def _add_tahun(isi: Pengisi, tahun: int) -> None:
    row = get_realisasi(isi.buku, isi.id, tahun)
    target = get_target(isi.buku, isi.id, tahun)
    if row:
        isi.add_realisasi(f"{isi.id}/realisasi-{tahun}", row, f"Realisasi {isi.nama} {tahun}")
    if target:
        isi.add_target(f"{isi.id}/target-{tahun}", target, f"Target {isi.nama} {tahun}")
    if row and target:
        capaian = compute_capaian_baris(isi.buku, isi.hasil.indikator, target, row, row.nilai, on=isi.on)
        uraian = f"Capaian {isi.nama} {tahun}"
        isi.add_capaian(f"capaian-{tahun}", capaian, f"target-{tahun}", f"realisasi-{tahun}", uraian)
