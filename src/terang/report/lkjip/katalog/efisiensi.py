"""Efficiency of every sasaran and of the whole agency: capaian against the absorption of the money behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import list_indikator, list_program
from terang.kinerja.rencana import Program
from terang.report.katalog import Katalog
from terang.rumus.efisiensi import compute_efisiensi_opd
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import Pengukuran, compute_indikator
from terang.rumus.serapan import compute_penyerapan
from terang.rumus.umum import compute_jumlah

PERANGKAT_DAERAH = "total"
"""Under which the efficiency of the whole agency stands beside those of the sasaran."""


def add_efisiensi(katalog: Katalog, buku: BukuKinerja, pengukuran: Pengukuran, on: date) -> Mapping[str, Hitungan]:
    """Enters `<sasaran>/serapan` and `<sasaran>/efisiensi` where the money is known; returns all with reasons."""
    hasil = {
        row.sasaran.id: _add_sasaran(katalog, buku, row.sasaran.id, row.capaian, list_program(buku, row.sasaran), on)
        for row in pengukuran.sasaran
    }
    if "anggaran/serapan" in katalog:
        serapan = compute_penyerapan(katalog.nilai("anggaran/total"), katalog.nilai("realisasi-anggaran/total"), on=on)
        total = pengukuran.total[pengukuran.metode]
        tercapai = _find_tercapai(buku, buku.program, on)
        hasil[PERANGKAT_DAERAH] = compute_efisiensi_opd(total, serapan, on=on, keluaran_tercapai=tercapai)
        masukan = {"C": ("total/capaian",), "P": ("anggaran/serapan",)}
        uraian = "Selisih capaian dan serapan perangkat daerah"
        katalog.add_hitungan("total/efisiensi", hasil[PERANGKAT_DAERAH], masukan, uraian=uraian)
    return hasil


def _add_sasaran(
    katalog: Katalog, buku: BukuKinerja, id_: str, capaian: Hitungan, program: Sequence[Program], on: date
) -> Hitungan:
    pagu, belanja = (
        _add_jumlah(katalog, f"{id_}/{awalan}", [f"{awalan}/{p.id}" for p in program], on)
        for awalan in ("anggaran", "realisasi-anggaran")
    )
    serapan = compute_penyerapan(pagu, belanja, on=on)
    hasil = compute_efisiensi_opd(capaian, serapan, on=on, keluaran_tercapai=_find_tercapai(buku, program, on))
    if serapan.value is not None:
        masukan = {"PA": (f"{id_}/anggaran",), "RA": (f"{id_}/realisasi-anggaran",)}
        katalog.add_hitungan(f"{id_}/serapan", serapan, masukan, uraian="Serapan program pendukung sasaran", satuan="%")
        angka = {"C": (f"{id_}/capaian",), "P": (f"{id_}/serapan",)}
        katalog.add_hitungan(f"{id_}/efisiensi", hasil, angka, uraian="Selisih capaian dan serapan sasaran")
    return hasil


def _add_jumlah(katalog: Katalog, id_: str, bagian: list[str], on: date) -> Hitungan | None:
    """The sum over the supporting programs; None as soon as one of them has no figure."""
    if not bagian or any(part not in katalog for part in bagian):
        return None
    amounts: list[Decimal | None] = [katalog.nilai(part) for part in bagian]
    jumlah = compute_jumlah(amounts, on=on)
    katalog.add_hitungan(id_, jumlah, {"N": tuple(bagian)}, uraian="Jumlah program pendukung sasaran", desimal=0)
    return jumlah


def _find_tercapai(buku: BukuKinerja, program: Sequence[Program], on: date) -> bool | None:
    """Whether every output target of these programs was met; None while one has no realisasi."""
    ids = {p.id for p in program}
    kegiatan = {k.id for k in buku.kegiatan if k.program_id in ids}
    sub = {s.id for s in buku.sub_kegiatan if s.kegiatan_id in kegiatan}
    rows = [i for pemilik in sorted(kegiatan | sub) for i in list_indikator(buku, pemilik)]
    status = [compute_indikator(buku, row, on=on).status for row in rows]
    if not status or None in status:
        return None
    return all(s in {"tercapai", "melampaui"} for s in status)
