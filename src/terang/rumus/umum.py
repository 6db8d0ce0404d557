"""Plain arithmetic that no law prescribes but that still has to explain itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from terang.rumus.aturan import apply_aturan, get_aturan, refuse
from terang.rumus.hitungan import Hitungan

_TAK_LENGKAP = "Salah satu bagian belum ada angkanya. Isi dahulu; kosong tidak sama dengan nol."
_NOL = "Jumlah seluruhnya nol, bagian dalam persen tidak dapat dihitung."


def compute_jumlah(bagian: Sequence[Decimal | None], *, on: date) -> Hitungan:
    """The sum; without a value where a part is missing."""
    aturan = get_aturan("hitungan-umum", "jumlah", on)
    known = tuple(part for part in bagian if part is not None)
    if len(known) < len(bagian) or not known:
        return refuse(aturan, _TAK_LENGKAP, {"N": known})
    return apply_aturan(aturan, {"N": known})


def compute_persen_bagian(bagian: Decimal, seluruh: Decimal, *, on: date) -> Hitungan:
    """A part in percent of the whole."""
    aturan = get_aturan("hitungan-umum", "persen-bagian", on)
    inputs = {"B": bagian, "N": seluruh}
    return refuse(aturan, _NOL, inputs) if seluruh == 0 else apply_aturan(aturan, inputs)


def is_selisih_pembulatan(jumlah: Decimal, tertulis: Decimal, banyak: int, desimal: int) -> bool:
    """Whether a sum can differ from its written total by rounding alone.

    Args:
        jumlah: sum of the parts as written.
        tertulis: the total as written.
        banyak: number of parts; each, and the total, may be off by half a unit of the last decimal.
        desimal: decimals to which parts and total are written.
    """
    half_unit = Decimal(5).scaleb(-desimal - 1)
    return abs(jumlah - tertulis) <= (banyak + 1) * half_unit


def compute_beda(pertama: Decimal, pengurang: Decimal, *, on: date) -> Hitungan:
    """The first less the second."""
    return apply_aturan(get_aturan("hitungan-umum", "selisih", on), {"A": pertama, "B": pengurang})
