"""Whether a target was reached, and which end of a range a realisasi is compared with."""

from __future__ import annotations

from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Rumus, Tanda
from terang.rumus.tulis_asli import write_asli

TERCAPAI = "tercapai"
TIDAK_TERCAPAI = "tidak tercapai"

_NAIK = (Rumus.MAKS, Rumus.PREDIKAT)
_TURUN = (Rumus.MIN, Rumus.MIN_RASIO)
_ATAS = (Tanda.LEBIH, Tanda.LEBIH_SAMA)
_BAWAH = (Tanda.KURANG, Tanda.KURANG_SAMA)


def compute_status(rumus: Rumus, target: Angka, realisasi: Decimal) -> str:
    """`tercapai` or `tidak tercapai`: by the sign of the target, or by the direction of the rule without one."""
    return TERCAPAI if _reaches(rumus, target, realisasi) else TIDAK_TERCAPAI


def get_pembanding(rumus: Rumus, target: Angka, realisasi: Decimal) -> tuple[Decimal | None, str]:
    """The number that the realisasi is measured against, with a note; None for a realisasi inside its range."""
    upper = target.batas_atas
    if upper is None:
        return target.nilai, _warn_sign(rumus, target.tanda)
    if target.nilai <= realisasi <= upper:
        return None, f"Realisasi berada di dalam rentang {write_asli(target.nilai)} sampai {write_asli(upper)}."
    if realisasi < target.nilai:
        return target.nilai, f"Dibandingkan dengan batas bawah rentang, {write_asli(target.nilai)}."
    note = f"Dibandingkan dengan batas atas rentang, {write_asli(upper)}."
    if rumus is Rumus.RENTANG:
        note += " Capaian di atas 100 di luar rentang bukan berarti lebih baik."
    return upper, note


def _reaches(rumus: Rumus, target: Angka, realisasi: Decimal) -> bool:
    if target.batas_atas is not None:
        return _reaches_range(rumus, target.nilai, target.batas_atas, realisasi)
    match target.tanda:
        case Tanda.LEBIH:
            return realisasi > target.nilai
        case Tanda.LEBIH_SAMA:
            return realisasi >= target.nilai
        case Tanda.KURANG:
            return realisasi < target.nilai
        case Tanda.KURANG_SAMA:
            return realisasi <= target.nilai
        case _:
            return _reaches_plain(rumus, target.nilai, realisasi)


def _reaches_plain(rumus: Rumus, target: Decimal, realisasi: Decimal) -> bool:
    if rumus in _NAIK:
        return realisasi >= target
    if rumus in _TURUN:
        return realisasi <= target
    return realisasi == target


def _reaches_range(rumus: Rumus, lower: Decimal, upper: Decimal, realisasi: Decimal) -> bool:
    if rumus in _NAIK:
        return realisasi >= lower
    if rumus in _TURUN:
        return realisasi <= upper
    return lower <= realisasi <= upper


def _warn_sign(rumus: Rumus, tanda: Tanda) -> str:
    """A target `<5` says that less is better; a rule that says the opposite needs a look."""
    opposite = (rumus in _NAIK and tanda in _BAWAH) or (rumus in _TURUN and tanda in _ATAS)
    if not opposite:
        return ""
    return f"Peringatan, tanda '{tanda}' pada target berlawanan dengan rumus {rumus}. Periksa polaritas indikator."
