"""Capaian of one indicator: its realisasi against its target, by the rule of the indicator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from terang.ketentuan import ketentuan
from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Rumus
from terang.rumus.aturan import Aturan, apply_aturan, get_aturan, get_butir, refuse, write_dasar_hukum
from terang.rumus.hitungan import Hitungan, Isi
from terang.rumus.tercapai import compute_status, get_pembanding

BELUM_ADA_TARGET = "Target belum ada. Isi target indikator ini pada Perjanjian Kinerja."
BELUM_ADA_REALISASI = "Realisasi belum ada. Isi realisasi; kosong tidak sama dengan nol."
_BUKAN_RENTANG = "Target bukan rentang. Tulis dua batas, misalnya 5-7, atau pilih rumus lain."
_BUKAN_SATU_ANGKA = "Target berupa rentang, padahal rumus ini memerlukan satu angka. Tulis satu angka target."
_TERBALIK = "Batas bawah rentang lebih besar daripada batas atasnya. Tulis batas yang kecil lebih dahulu."
_BUKAN_YA_TIDAK = "Indikator ya/tidak hanya mengenal 1 (ya) dan 0 (tidak). Perbaiki target atau realisasi."

_YA_TIDAK = {Decimal(0), Decimal(1)}
_DENGAN_RENTANG = (Rumus.MAKS, Rumus.MIN, Rumus.MIN_RASIO, Rumus.RENTANG)


def compute_capaian(
    rumus: Rumus, target: Angka | Hitungan | None, realisasi: Decimal | Hitungan | None, *, on: date
) -> Hitungan:
    """The raw capaian in percent, with the status `tercapai` or `tidak tercapai`.

    A range as target is compared with the limit next to the realisasi; inside it the capaian is 100. The status
    follows the sign that stands before the target (`>82` is strict) and, without a sign, the direction of the rule.
    A cap is a step of its own (`rumus.batas`).

    Args:
        rumus: the rule of the indicator; for PREDIKAT both figures are scores, for YA_TIDAK 1 or 0.
        target: the figure aimed at, or one that was computed from periods.
        realisasi: the figure reached; None when it is not known, which is not zero.
        on: the day whose provisions apply.
    """
    aturan = get_aturan("rumus-capaian", rumus, on)
    inputs: dict[str, Isi] = {}
    if target is not None:
        inputs["T"] = target if isinstance(target, Hitungan) else target.nilai
    if realisasi is not None:
        inputs["R"] = realisasi
    figure, value = _read_target(target), _read_realisasi(realisasi)
    if figure is None:
        return refuse(aturan, _explain_empty(target, BELUM_ADA_TARGET), inputs)
    if value is None:
        return refuse(aturan, _explain_empty(realisasi, BELUM_ADA_REALISASI), inputs)
    fault = _find_fault(rumus, figure, value)
    return refuse(aturan, fault, inputs) if fault else _compute(rumus, aturan, figure, value, inputs=inputs, on=on)


def compute_capaian_predikat(
    target: str | None, realisasi: str | None, skor: Mapping[str, Decimal], *, on: date
) -> Hitungan:
    """Capaian of an ordinal indicator: both predicates become scores, then higher is better.

    Args:
        target: the predicate aimed at, such as `BB` or `WTP`.
        realisasi: the predicate obtained.
        skor: score of every step of the scale (`get_skor`, or the ledger's own table).
        on: the day whose provisions apply.
    """
    unknown = [kode for kode in (target, realisasi) if kode is not None and kode not in skor]
    if unknown:
        reason = f"Predikat {', '.join(unknown)} tidak ada pada skalanya ({', '.join(skor)}). Perbaiki ejaannya."
        return refuse(get_aturan("rumus-capaian", Rumus.PREDIKAT, on), reason, {})
    return compute_capaian(
        Rumus.PREDIKAT,
        None if target is None else Angka(nilai=skor[target], tertulis=target),
        None if realisasi is None else skor[realisasi],
        on=on,
    )


def get_skor(name: str, on: date) -> Mapping[str, Decimal]:
    """Scores of a scale that the provisions hold: `predikat-akip` (lower bounds) or `opini-bpk`."""
    return {kode: Decimal(nilai) for kode, nilai in ketentuan(name, on).isi["skor"].items()}


def _compute(
    rumus: Rumus, aturan: Aturan, target: Angka, value: Decimal, *, inputs: dict[str, Isi], on: date
) -> Hitungan:
    status = compute_status(rumus, target, value)
    limit, note = get_pembanding(rumus, target, value)
    if limit is None:
        inside = get_butir("rumus-capaian", "rumus", Rumus.RENTANG, on)["di_dalam"]
        return apply_aturan(replace(aturan, rumus=inside), inputs, status=status, catatan=note)
    if target.batas_atas is not None:
        inputs["T"] = limit
    special = _find_kasus(rumus, limit, value, on)
    if special is None:
        return apply_aturan(aturan, inputs, status=status, catatan=note)
    return _apply_kasus(special, replace(aturan, dasar_hukum=_cite_kasus(on)), inputs, status, note)


def _apply_kasus(
    kasus: Mapping[str, Any], aturan: Aturan, inputs: Mapping[str, Isi], status: str, note: str
) -> Hitungan:
    if kasus["hasil"] is None:
        judged = status if kasus.get("dinilai", True) else None
        return refuse(aturan, kasus["alasan"], inputs, status=judged, catatan=note)
    notes = f"{note} {kasus['catatan']}".strip()
    return apply_aturan(replace(aturan, rumus=kasus["hasil"]), inputs, status=status, catatan=notes)


def _find_kasus(rumus: Rumus, target: Decimal, realisasi: Decimal, on: date) -> Mapping[str, Any] | None:
    """The first special case of the provisions that fits, None where the rule itself applies."""
    for kasus in ketentuan("rumus-capaian", on).isi["kasus"]["baris"]:
        fits = kasus["T"] == _sign(target) and kasus["R"] in ("semua", _sign(realisasi))
        if rumus in kasus["rumus"] and fits:
            return cast("Mapping[str, Any]", kasus)
    return None


def _cite_kasus(on: date) -> str:
    return write_dasar_hukum(ketentuan("rumus-capaian", on).isi["kasus"])


def _sign(value: Decimal) -> str:
    return "nol" if value == 0 else "positif" if value > 0 else "negatif"


def _find_fault(rumus: Rumus, target: Angka, realisasi: Decimal) -> str | None:
    """Why these figures do not belong to this rule; None when they do."""
    upper = target.batas_atas
    if rumus is Rumus.RENTANG and upper is None:
        return _BUKAN_RENTANG
    if upper is not None and rumus not in _DENGAN_RENTANG:
        return _BUKAN_SATU_ANGKA
    if upper is not None and upper < target.nilai:
        return _TERBALIK
    if rumus is Rumus.YA_TIDAK and not {target.nilai, realisasi} <= _YA_TIDAK:
        return _BUKAN_YA_TIDAK
    return None


def _read_target(target: Angka | Hitungan | None) -> Angka | None:
    if isinstance(target, Hitungan):
        return None if target.value is None else Angka(nilai=target.value)
    return target


def _read_realisasi(realisasi: Decimal | Hitungan | None) -> Decimal | None:
    return realisasi.value if isinstance(realisasi, Hitungan) else realisasi


def _explain_empty(figure: object, otherwise: str) -> str:
    return figure.alasan or otherwise if isinstance(figure, Hitungan) else otherwise
