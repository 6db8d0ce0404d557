"""What was spent of a budget, and what was left."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from terang.rumus.aturan import apply_aturan, get_aturan, refuse
from terang.rumus.hitungan import Hitungan, Isi

_NOL = "Pagu anggaran nol, persentase tidak dapat dihitung. Periksa anggarannya."
_KOSONG = "{nama} belum ada. Isi dari DPA atau laporan realisasi anggaran; kosong tidak sama dengan nol."
_LEBIH = "Peringatan, realisasi melebihi pagu anggaran. Periksa keduanya."

Uang = int | Decimal | Hitungan | None
"""Rupiah, or the computation that gave them; None when unknown."""


def compute_penyerapan(anggaran: Uang, realisasi: Uang, *, on: date) -> Hitungan:
    """Spending in percent of the budget."""
    return _compute("penyerapan", anggaran, realisasi, on)


def compute_sisa(anggaran: Uang, realisasi: Uang, *, on: date) -> Hitungan:
    """Rupiah left of the budget. For a perangkat daerah this is *sisa anggaran*; SiLPA is a term of the pemda."""
    return _compute("sisa", anggaran, realisasi, on)


def compute_sisa_persen(anggaran: Uang, realisasi: Uang, *, on: date) -> Hitungan:
    """What was left in percent of the budget."""
    return _compute("sisa-persen", anggaran, realisasi, on)


def _compute(butir: str, anggaran: Uang, realisasi: Uang, on: date) -> Hitungan:
    aturan = get_aturan("serapan", butir, on)
    given = {"PA": _exact(anggaran), "RA": _exact(realisasi)}
    inputs: dict[str, Isi] = {nama: isi for nama, isi in given.items() if isi is not None}
    for nama, words in (("PA", "Pagu anggaran"), ("RA", "Realisasi anggaran")):
        if nama not in inputs:
            return refuse(aturan, _KOSONG.format(nama=words), inputs)
    budget, spent = _value(given["PA"]), _value(given["RA"])
    if budget == 0 and butir != "sisa":
        return refuse(aturan, _NOL, inputs)
    over = budget is not None and spent is not None and spent > budget
    return apply_aturan(aturan, inputs, catatan=_LEBIH if over else "")


def _exact(uang: Uang) -> Decimal | Hitungan | None:
    return Decimal(uang) if isinstance(uang, int) else uang


def _value(isi: Decimal | Hitungan | None) -> Decimal | None:
    return isi.value if isinstance(isi, Hitungan) else isi
