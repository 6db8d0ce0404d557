"""Change and growth between years, the trend over them, and the breaks that forbid comparing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from terang.kinerja.indikator import JedaMetode
from terang.rumus.aturan import apply_aturan, get_aturan, refuse
from terang.rumus.hitungan import Hitungan, Isi

_KOSONG_KINI = "Realisasi tahun ini belum ada. Isi realisasi; kosong tidak sama dengan nol."
_KOSONG_LALU = "Realisasi tahun pembanding belum ada. Isi realisasi tahun itu bila diketahui."
_NOL = "Realisasi tahun pembanding nol, pertumbuhan tidak dapat dihitung. Gunakan selisihnya."
_NEGATIF = "Realisasi tahun pembanding negatif, pertumbuhan tidak bermakna. Gunakan selisihnya."

Arah = Literal["naik", "turun", "tetap", "naik turun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """The change between two years of a trend."""

    dari: int
    sampai: int
    selisih: Hitungan
    pertumbuhan: Hitungan


@dataclass(frozen=True, slots=True, kw_only=True)
class Tren:
    """A series of years.

    Args:
        langkah: the changes between years that have a figure, oldest first.
        arah: the direction since the last break; None where fewer than two comparable years are known.
        jeda: breaks of method inside the series.
        catatan: years without a figure, and what the breaks changed.
    """

    langkah: tuple[Langkah, ...]
    arah: Arah | None
    jeda: tuple[JedaMetode, ...]
    catatan: str


def compute_selisih(
    kini: Decimal | None, lalu: Decimal | None, *, on: date, jeda: JedaMetode | None = None
) -> Hitungan:
    """The change against an earlier year, in the unit of the figures (percent points for percentages)."""
    aturan = get_aturan("pertumbuhan", "selisih", on)
    inputs = _build_inputs(kini, lalu)
    reason = _find_reason(kini, lalu, jeda)
    return refuse(aturan, reason, inputs) if reason else apply_aturan(aturan, inputs)


def compute_pertumbuhan(
    kini: Decimal | None, lalu: Decimal | None, *, on: date, jeda: JedaMetode | None = None
) -> Hitungan:
    """The growth against an earlier year in percent; without a value over a break of method or from zero."""
    aturan = get_aturan("pertumbuhan", "pertumbuhan", on)
    inputs = _build_inputs(kini, lalu)
    reason = _find_reason(kini, lalu, jeda) or _find_base_fault(lalu)
    return refuse(aturan, reason, inputs) if reason else apply_aturan(aturan, inputs)


def get_jeda(jeda: Iterable[JedaMetode], dari: int, sampai: int) -> JedaMetode | None:
    """The latest break of method between two years: one that begins after `dari` and not after `sampai`."""
    between = [item for item in jeda if dari < item.tahun <= sampai]
    return max(between, key=lambda item: item.tahun, default=None)


def compute_tren(deret: Mapping[int, Decimal | None], *, on: date, jeda: Iterable[JedaMetode] = ()) -> Tren:
    """The changes from year to year and their common direction since the last break.

    Args:
        deret: figure of each year; None where none is known.
        on: the day whose provisions apply.
        jeda: breaks of method of this indicator.
    """
    years = sorted(year for year, value in deret.items() if value is not None)
    breaks = tuple(sorted(jeda, key=lambda item: item.tahun))
    steps = tuple(_build_langkah(deret, dari, sampai, breaks, on) for dari, sampai in pairwise(years))
    inside = tuple(item for item in breaks if years and years[0] < item.tahun <= years[-1])
    missing = sorted(set(deret) - set(years))
    return Tren(langkah=steps, arah=_find_arah(steps), jeda=inside, catatan=_write_catatan(missing, inside))


def _build_langkah(
    deret: Mapping[int, Decimal | None], dari: int, sampai: int, jeda: tuple[JedaMetode, ...], on: date
) -> Langkah:
    kini, lalu, between = deret[sampai], deret[dari], get_jeda(jeda, dari, sampai)
    return Langkah(
        dari=dari,
        sampai=sampai,
        selisih=compute_selisih(kini, lalu, on=on, jeda=between),
        pertumbuhan=compute_pertumbuhan(kini, lalu, on=on, jeda=between),
    )


def _find_arah(steps: tuple[Langkah, ...]) -> Arah | None:
    comparable: list[Decimal] = []
    for step in reversed(steps):
        if step.selisih.value is None:
            break
        comparable.append(step.selisih.value)
    if not comparable:
        return None
    if not any(comparable):
        return "tetap"
    if all(change >= 0 for change in comparable):
        return "naik"
    return "turun" if all(change <= 0 for change in comparable) else "naik turun"


def _find_reason(kini: Decimal | None, lalu: Decimal | None, jeda: JedaMetode | None) -> str | None:
    if kini is None:
        return _KOSONG_KINI
    if lalu is None:
        return _KOSONG_LALU
    return write_jeda(jeda) if jeda else None


def _find_base_fault(lalu: Decimal | None) -> str | None:
    if lalu is None or lalu > 0:
        return None
    return _NOL if lalu == 0 else _NEGATIF


def write_jeda(jeda: JedaMetode) -> str:
    """Why figures on both sides of a break are not compared, naming the break."""
    basis = f" ({jeda.dasar})" if jeda.dasar else ""
    return (
        f"Tidak dapat dibandingkan: cara mengukur berubah mulai {jeda.tahun}, {jeda.uraian.rstrip('.')}{basis}. "
        "Sajikan kedua angka tanpa menghitung perubahannya."
    )


def _write_catatan(missing: list[int], jeda: tuple[JedaMetode, ...]) -> str:
    parts = [f"Belum ada angka untuk {', '.join(map(str, missing))}."] if missing else []
    return " ".join([*parts, *(write_jeda(item) for item in jeda)])


def _build_inputs(kini: Decimal | None, lalu: Decimal | None) -> dict[str, Isi]:
    return {nama: value for nama, value in (("R", kini), ("L", lalu)) if value is not None}
