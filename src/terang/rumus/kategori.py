"""The category of a value on a scale whose steps are lower bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from terang.ketentuan import ketentuan
from terang.kinerja.pembulatan import round_half_up
from terang.rumus.aturan import get_butir, write_dasar_hukum
from terang.rumus.tulis_asli import write_asli


@dataclass(frozen=True, slots=True, kw_only=True)
class Kategori:
    """A label with the step that gave it.

    Args:
        label: the category in words.
        kode: its code (`BB`), empty where the scale has none.
        skala: name of the scale in words.
        batas: lower bound of the step; None for the lowest step.
        tanda: `>` or `>=`, how the value was compared with the bound; None for the lowest step.
        dasar_hukum: source of the scale.
        catatan: a note where the value falls between two whole-number steps.
    """

    label: str
    kode: str
    skala: str
    batas: Decimal | None
    tanda: str | None
    dasar_hukum: str
    catatan: str = ""


def compute_kategori(nilai: Decimal, skala: str, *, on: date) -> Kategori:
    """The category of an unrounded value on a scale of `skala-capaian`; UsageError for an unknown scale."""
    isi = get_butir("skala-capaian", "skala", skala, on)
    step = pick_langkah(isi["langkah"], nilai)
    return _build_kategori(step, isi["nama"], write_dasar_hukum(isi), _note_gap(isi, nilai))


def compute_predikat_akip(nilai: Decimal, *, on: date) -> Kategori:
    """The AKIP predicate; its bounds apply to the value as printed, so 80,001 is still BB."""
    row = ketentuan("predikat-akip", on)
    step = pick_langkah(row.isi["langkah"], round_half_up(nilai, row.isi["desimal"]))
    source = write_dasar_hukum({"sumber": row.sumber, "status": row.status})
    return _build_kategori(step, "Predikat AKIP", source, "")


def _build_kategori(step: Mapping[str, Any], skala: str, dasar_hukum: str, catatan: str) -> Kategori:
    return Kategori(
        label=step["kategori"],
        kode=step.get("kode", ""),
        skala=skala,
        batas=None if step["batas"] is None else Decimal(step["batas"]),
        tanda=step["tanda"],
        dasar_hukum=dasar_hukum,
        catatan=catatan,
    )


def pick_langkah(steps: Sequence[Mapping[str, Any]], nilai: Decimal) -> Mapping[str, Any]:
    """The first step of a scale, from the top, whose bound the value passes; the lowest step has none."""
    return next(step for step in steps if step["batas"] is None or _passes(step, nilai))


def _passes(step: Mapping[str, Any], nilai: Decimal) -> bool:
    return bool(nilai > step["batas"] if step["tanda"] == ">" else nilai >= step["batas"])


def _note_gap(isi: Mapping[str, Any], nilai: Decimal) -> str:
    """Scales printed in whole numbers say nothing about 90,40; the bounds decide, and a note says so."""
    for lower, upper in isi["celah"]:
        if lower < nilai < upper:
            return (
                f"Nilai {write_asli(nilai)} jatuh di antara {lower} dan {upper}, selang yang tidak ditutup skala "
                "berbilangan bulat. Kategori ditentukan dari batas bawah."
            )
    return ""
