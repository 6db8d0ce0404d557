"""From the capaian of indicators to that of a sasaran and of the perangkat daerah, by a named method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from terang.kinerja.pilihan import MetodeAgregasi
from terang.rumus.aturan import Aturan, apply_aturan, get_aturan, refuse
from terang.rumus.hitungan import Hitungan, Isi

_KOSONG = "Tidak ada capaian yang dapat dirata-ratakan. Lengkapi target dan realisasi lebih dahulu."
_GEOMETRIK_NEGATIF = "Rata-rata geometrik hanya berlaku untuk capaian di atas nol. Gunakan rata-rata hitung."
_BOBOT = "Bobot tidak ada, negatif, atau seluruhnya nol. Isi bobot di atas nol untuk setiap capaian."

Capaian = Mapping[str, Hitungan]
"""Results by the name or id under which the notes mention them, in print order."""

Bagian = Sequence[tuple[str, Hitungan]]
"""Pairs, because an indicator that serves two sasaran counts in both."""

Bobot = Mapping[str, Decimal]


def compute_rata_sasaran(indikator: Capaian, *, on: date, bobot: Bobot | None = None, nama: str = "") -> Hitungan:
    """The mean capaian of the indicators of one sasaran; one without a value is left out and named in the note."""
    return _compute_mean("rata-rata", list(indikator.items()), on, bobot, nama)


def compute_perangkat_daerah(
    sasaran: Mapping[str, Capaian], metode: MetodeAgregasi, *, on: date, bobot: Bobot | None = None
) -> Hitungan:
    """The capaian of the perangkat daerah.

    Args:
        sasaran: the indicators of every sasaran.
        metode: the mean of the sasaran means, or the mean over all indicators; the two differ.
        on: the day whose provisions apply.
        bobot: weight of every sasaran, or of every indicator, as the method says; None for equal weights.
    """
    if metode is MetodeAgregasi.RATA_RATA_SASARAN:
        parts = [(nama, compute_rata_sasaran(isi, on=on, nama=f"Rata-rata {nama}")) for nama, isi in sasaran.items()]
    else:
        parts = [part for isi in sasaran.values() for part in isi.items()]
    return _compute_mean(metode.value, parts, on, bobot, "")


def compute_rata_geometrik(capaian: Capaian, *, on: date) -> Hitungan:
    """The geometric mean of output results, as PMK 214/2017 combines them."""
    aturan = get_aturan("agregasi", "geometrik", on)
    parts = list(capaian.items())
    figures = tuple(hitungan for _, hitungan in _list_filled(parts))
    if any(h.value is not None and h.value <= 0 for h in figures):
        return refuse(aturan, _GEOMETRIK_NEGATIF, {"C": figures})
    return _apply_mean(aturan, parts, {"C": figures}, "")


def _compute_mean(butir: str, parts: Bagian, on: date, bobot: Bobot | None, nama: str) -> Hitungan:
    filled = _list_filled(parts)
    inputs: dict[str, Isi] = {"C": tuple(hitungan for _, hitungan in filled)}
    if bobot is None:
        return _apply_mean(get_aturan("agregasi", butir, on), parts, inputs, nama)
    aturan = get_aturan("agregasi", "rata-rata-berbobot", on)
    weights = [bobot.get(key) for key, _ in filled]
    known = tuple(weight for weight in weights if weight is not None and weight >= 0)
    if filled and (len(known) < len(filled) or not any(known)):
        return refuse(aturan, _BOBOT, inputs, nama=nama)
    return _apply_mean(aturan, parts, {**inputs, "B": known}, nama)


def _apply_mean(aturan: Aturan, parts: Bagian, inputs: Mapping[str, Isi], nama: str) -> Hitungan:
    note = _list_left_out(parts)
    if not inputs["C"]:
        return refuse(aturan, _KOSONG, inputs, catatan=note, nama=nama)
    return apply_aturan(aturan, inputs, catatan=note, nama=nama)


def _list_filled(parts: Bagian) -> Bagian:
    return [(nama, h) for nama, h in parts if h.value is not None]


def _list_left_out(parts: Bagian) -> str:
    left_out = [f"{nama} ({(h.alasan or '').rstrip('.')})" for nama, h in parts if h.value is None]
    return f"Tidak ikut dirata-ratakan: {'; '.join(left_out)}." if left_out else ""
