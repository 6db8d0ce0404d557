"""The realisasi against the medium-term target and against the figure of others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.indikator import JedaMetode
from terang.kinerja.pilihan import Akumulasi, Rumus
from terang.rumus.aturan import apply_aturan, get_aturan, refuse
from terang.rumus.capaian import BELUM_ADA_REALISASI, compute_capaian
from terang.rumus.hitungan import Hitungan, Isi
from terang.rumus.pertumbuhan import get_jeda, write_jeda

LEBIH_BAIK = "lebih baik"
SAMA = "sama"
LEBIH_BURUK = "lebih buruk"

_TANPA_TARGET = "Target akhir periode perencanaan belum ada. Isi target Renstra tahun terakhir."
_TANPA_PEMBANDING = "Angka pembanding belum ada. Isi angka nasional atau daerah lain beserta sumbernya, bila ada."

_NAIK = (Rumus.MAKS, Rumus.PREDIKAT, Rumus.YA_TIDAK)
_TURUN = (Rumus.MIN, Rumus.MIN_RASIO)


def compute_jangka_menengah(
    rumus: Rumus,
    target_akhir: Angka | None,
    realisasi: Mapping[int, Decimal | None],
    akumulasi: Akumulasi,
    *,
    on: date,
    jeda: Iterable[JedaMetode] = (),
) -> Hitungan:
    """How far the medium-term target has been reached, in percent (analysis 3 of PermenPANRB 53/2014).

    Args:
        rumus: the rule of the indicator.
        target_akhir: target of the last year of the Renstra.
        realisasi: figure of each year of the Renstra so far; None where none is known.
        akumulasi: an indicator that sums is held against the sum over the years, any other against its last year.
        on: the day whose provisions apply.
        jeda: breaks of method of the indicator; figures on both sides of one are not summed.
    """
    reached = _compute_reached(realisasi, akumulasi, on, tuple(jeda))
    if target_akhir is None:
        return refuse(get_aturan("rumus-capaian", rumus, on), _TANPA_TARGET, {"R": reached})
    source = get_aturan("perbandingan", "kumulatif", on).dasar_hukum
    result = compute_capaian(rumus, target_akhir, reached, on=on)
    return replace(
        result,
        nama="Kemajuan terhadap target jangka menengah",
        dasar_hukum=f"{source}; {result.dasar_hukum}",
    )


def compute_banding_nasional(
    rumus: Rumus, pembanding: Decimal | None, realisasi: Decimal | None, *, on: date
) -> Hitungan:
    """The difference from a benchmark, with `lebih baik`, `sama` or `lebih buruk` by the direction of the rule."""
    aturan = get_aturan("perbandingan", "nasional", on)
    inputs: dict[str, Isi] = {nama: v for nama, v in (("R", realisasi), ("N", pembanding)) if v is not None}
    if pembanding is None:
        return refuse(aturan, _TANPA_PEMBANDING, inputs)
    if realisasi is None:
        return refuse(aturan, BELUM_ADA_REALISASI, inputs)
    status, note = _judge(rumus, realisasi - pembanding)
    return apply_aturan(aturan, inputs, status=status, catatan=note)


def _compute_reached(
    realisasi: Mapping[int, Decimal | None], akumulasi: Akumulasi, on: date, jeda: tuple[JedaMetode, ...]
) -> Hitungan:
    filled = [(year, value) for year in sorted(realisasi) if (value := realisasi[year]) is not None]
    sums = akumulasi is Akumulasi.JUMLAH
    aturan = get_aturan("perbandingan", "kumulatif" if sums else "terakhir", on)
    if not filled:
        return refuse(aturan, BELUM_ADA_REALISASI, {})
    figures = tuple(value for _, value in filled)
    between = get_jeda(jeda, filled[0][0], filled[-1][0])
    if sums and between:
        return refuse(aturan, write_jeda(between), {"X": figures})
    years = ", ".join(str(year) for year, _ in filled) if sums else str(filled[-1][0])
    return apply_aturan(aturan, {"X": figures if sums else figures[-1]}, catatan=f"Tahun yang dipakai: {years}.")


def _judge(rumus: Rumus, difference: Decimal) -> tuple[str | None, str]:
    if rumus not in _NAIK + _TURUN:
        return None, "Indikator ini tidak mempunyai arah naik atau turun; baik buruknya selisih tidak dinilai."
    if difference == 0:
        return SAMA, ""
    return (LEBIH_BAIK if (difference > 0) == (rumus in _NAIK) else LEBIH_BURUK), ""
