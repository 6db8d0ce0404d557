"""The lembar pengukuran as JSON: numbers as text, exact in `nilai` and as printed elsewhere."""

from __future__ import annotations

from typing import Any

from terang.cli.hitung_angka import write_capaian, write_realisasi, write_target_indikator
from terang.kinerja.buku import BukuKinerja
from terang.rumus.explain import build_uraian
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran, Pengukuran


def build_json(buku: BukuKinerja, pengukuran: Pengukuran) -> dict[str, Any]:
    """The year with its sasaran, program indicators and totals by every method; `metode` is the one reported."""
    return {
        "tahun": buku.tahun,
        "metode": pengukuran.metode,
        "sasaran": [_build_sasaran(buku, hasil) for hasil in pengukuran.sasaran],
        "program": [_build_indikator(buku, hasil) for hasil in pengukuran.program],
        "total": {metode: _build_hitungan(hitungan) for metode, hitungan in pengukuran.total.items()},
        "kategori": pengukuran.kategori.label if pengukuran.kategori else None,
    }


def _build_sasaran(buku: BukuKinerja, hasil: HasilSasaran) -> dict[str, Any]:
    return {
        "id": hasil.sasaran.id,
        "nama": hasil.sasaran.nama,
        "indikator": [_build_indikator(buku, h) for h in hasil.indikator],
        **_build_hitungan(hasil.capaian),
        "kategori": hasil.kategori.label if hasil.kategori else None,
    }


def _build_indikator(buku: BukuKinerja, hasil: HasilIndikator) -> dict[str, Any]:
    return {
        "id": hasil.indikator.id,
        "nama": hasil.indikator.nama,
        "target": write_target_indikator(buku, hasil),
        "realisasi": write_realisasi(buku, hasil),
        **_build_hitungan(hasil.capaian),
        "dinilai": write_capaian(hasil.dinilai),
        "rumus": hasil.indikator.rumus,
        "status": hasil.status,
        "lain": [{"pengukur": r.pengukur, "realisasi": None if r.nilai is None else str(r.nilai)} for r in hasil.lain],
    }


def _build_hitungan(hitungan: Hitungan) -> dict[str, Any]:
    return {
        "capaian": write_capaian(hitungan),
        "nilai": None if hitungan.value is None else f"{hitungan.value:f}",
        "uraian": build_uraian(hitungan),
        "alasan": hitungan.alasan,
        "dasar_hukum": hitungan.dasar_hukum,
    }
