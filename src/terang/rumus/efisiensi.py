"""Efficiency: the method of PMK 214/2017 that offices borrow, and the practice of LKjIP with its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from terang.ketentuan import ketentuan
from terang.rumus.aturan import apply_aturan, get_aturan, get_butir, refuse
from terang.rumus.hitungan import Angka, Hitungan, Isi, get_nilai

EFISIEN = "efisien"
TIDAK_EFISIEN = "tidak efisien"
BELUM_DAPAT_DISIMPULKAN = "belum dapat disimpulkan"

_KOSONG = "Belum ada keluaran. Isi pagu, capaian dan realisasi anggaran sedikitnya satu keluaran."
_NOL = "Jumlah pagu kali capaian nol atau negatif, efisiensi tidak dapat dihitung. Periksa pagu dan capaian keluaran."

_BUKAN_EFISIENSI = "Anggaran yang tidak terpakai tanpa target yang tercapai bukan efisiensi."


@dataclass(frozen=True, slots=True, kw_only=True)
class Keluaran:
    """One output: its budget and spending in rupiah, and its capaian as a ratio (1,22 for 122 percent)."""

    pagu: Angka
    capaian: Angka
    realisasi: Angka


def compute_efisiensi(keluaran: Sequence[Keluaran], *, on: date) -> Hitungan:
    """E of PMK 214/2017 in percent: what the outputs reached should have cost, against what they did cost."""
    aturan = get_aturan("efisiensi", "e", on)
    inputs: dict[str, Isi] = {
        "PAK": tuple(k.pagu for k in keluaran),
        "CK": tuple(k.capaian for k in keluaran),
        "RAK": tuple(k.realisasi for k in keluaran),
    }
    if not keluaran:
        return refuse(aturan, _KOSONG, {})
    divisor = get_butir("efisiensi", "rumus", "e", on)["pembagi"]
    weighted = apply_aturan(replace(aturan, rumus=divisor), inputs)
    if weighted.value is not None and weighted.value <= 0:
        return refuse(aturan, _NOL, inputs)
    return apply_aturan(aturan, inputs)


def compute_nilai_efisiensi(efisiensi: Hitungan, *, on: date) -> Hitungan:
    """NE of PMK 214/2017, 0 to 100; E beyond 20 percent on either side counts as 20."""
    return apply_aturan(get_aturan("efisiensi", "ne", on), {"E": efisiensi})


def compute_efisiensi_opd(
    capaian: Hitungan, penyerapan: Hitungan, *, on: date, keluaran_tercapai: bool | None = None
) -> Hitungan:
    """Capaian less absorption in percent points, with the judgement of Bab III.A.6 as status.

    Args:
        capaian: capaian of a sasaran in percent.
        penyerapan: absorption of the budget behind it in percent.
        on: the day whose provisions apply.
        keluaran_tercapai: whether the output targets behind it were met; None when that is not known. Money that was
            not spent because an activity did not run is no efficiency, so without True nothing is called efficient.
    """
    aturan = get_aturan("efisiensi", "opd", on)
    reached, spent = get_nilai(capaian), get_nilai(penyerapan)
    inputs: dict[str, Isi] = {"C": capaian, "P": penyerapan}
    if not isinstance(reached, Decimal) or not isinstance(spent, Decimal):
        return apply_aturan(aturan, inputs)
    status, note = _judge(reached, spent, keluaran_tercapai=keluaran_tercapai, on=on)
    return apply_aturan(aturan, inputs, status=status, catatan=note)


def _judge(reached: Decimal, spent: Decimal, *, keluaran_tercapai: bool | None, on: date) -> tuple[str, str]:
    limits = ketentuan("efisiensi", on).isi["opd"]
    if reached <= spent:
        return TIDAK_EFISIEN, "Capaian tidak melebihi penyerapan anggaran."
    if spent >= limits["penyerapan_kurang_dari"]:
        return BELUM_DAPAT_DISIMPULKAN, "Anggaran terpakai seluruhnya; tidak ada penghematan yang dapat dinilai."
    if reached < limits["capaian_paling_sedikit"]:
        return BELUM_DAPAT_DISIMPULKAN, f"Target kinerja belum tercapai. {_BUKAN_EFISIENSI}"
    if keluaran_tercapai is None:
        return BELUM_DAPAT_DISIMPULKAN, f"Belum diketahui apakah target keluaran tercapai. {_BUKAN_EFISIENSI}"
    if not keluaran_tercapai:
        return BELUM_DAPAT_DISIMPULKAN, f"Target keluaran tidak tercapai. {_BUKAN_EFISIENSI}"
    return EFISIEN, "Target kinerja dan keluaran tercapai dengan anggaran di bawah pagu."
