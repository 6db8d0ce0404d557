"""A cap or a floor, as a declared step after the raw capaian."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from terang.errors import UsageError
from terang.rumus.aturan import apply_aturan, get_aturan
from terang.rumus.hitungan import Hitungan, Isi


def apply_batas(hitungan: Hitungan, atas: Decimal | None, bawah: Decimal | None, *, on: date) -> Hitungan:
    """The capaian within its declared limits; the raw one is the input of the step and keeps its status.

    Args:
        hitungan: the raw capaian; returned as it is when there is no limit.
        atas: highest value, None for no cap.
        bawah: lowest value, None for no floor.
        on: the day whose provisions apply.

    Raises:
        UsageError: the floor is higher than the cap.
    """
    if atas is not None and bawah is not None and bawah > atas:
        raise UsageError(f"Batas bawah {bawah} lebih besar daripada batas atas {atas}. Tukar kedua batas.")
    inputs: dict[str, Isi] = {"C": hitungan}
    if atas is not None:
        inputs["A"] = atas
    if bawah is not None:
        inputs["B"] = bawah
    butir = {("A",): "atas", ("B",): "bawah", ("A", "B"): "atas-bawah"}.get(
        tuple(name for name in inputs if name != "C")
    )
    if butir is None:
        return hitungan
    return apply_aturan(get_aturan("batas-capaian", butir, on), inputs, status=hitungan.status)
