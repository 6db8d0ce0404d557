"""A formula of the provisions, and a computation by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from terang.errors import UsageError
from terang.ketentuan import StatusKetentuan, ketentuan
from terang.rumus.hitungan import Hitungan, Isi, evaluate_isi


@dataclass(frozen=True, slots=True, kw_only=True)
class Aturan:
    """A formula with its name in words, its legal source, and what its letters mean."""

    nama: str
    rumus: str
    dasar_hukum: str
    arti: Mapping[str, str] = field(default_factory=dict)


def get_aturan(name: str, butir: str, on: date) -> Aturan:
    """The formula `butir` of a provision as it was in force on a day; UsageError when it has no such formula."""
    isi = get_butir(name, "rumus", butir, on)
    return Aturan(nama=isi["nama"], rumus=isi["rumus"], dasar_hukum=write_dasar_hukum(isi), arti=isi["arti"])


def get_butir(name: str, bagian: str, butir: str, on: date) -> Mapping[str, Any]:
    """One entry of one part of a provision; UsageError when there is no such entry."""
    entries: Mapping[str, Mapping[str, Any]] = ketentuan(name, on).isi[bagian]
    if butir not in entries:
        raise UsageError(f"Ketentuan {name} tidak memuat '{butir}'. Yang ada: {', '.join(entries)}.")
    return entries[butir]


def write_dasar_hukum(isi: Mapping[str, Any]) -> str:
    """The source of an entry; a source that was not read says so wherever it is printed."""
    doubt = " (perlu diperiksa)" if isi["status"] == StatusKetentuan.PERLU_DIPERIKSA else ""
    return f"{isi['sumber']}{doubt}"


def apply_aturan(
    aturan: Aturan, inputs: Mapping[str, Isi], *, status: str | None = None, catatan: str = "", nama: str = ""
) -> Hitungan:
    """Computes by a formula; where a computed input has no value, neither has the result."""
    value = evaluate_isi(aturan.rumus, inputs)
    return Hitungan(
        value=value,
        rumus=aturan.rumus,
        inputs=dict(inputs),
        dasar_hukum=aturan.dasar_hukum,
        nama=nama or aturan.nama,
        alasan=None if value is not None else _write_alasan(inputs),
        status=status,
        catatan=catatan,
        arti=aturan.arti,
    )


def refuse(
    aturan: Aturan,
    alasan: str,
    inputs: Mapping[str, Isi],
    *,
    status: str | None = None,
    catatan: str = "",
    nama: str = "",
) -> Hitungan:
    """A result without a value: the formula that would have applied, and why it does not."""
    return Hitungan(
        value=None,
        rumus=aturan.rumus,
        inputs=dict(inputs),
        dasar_hukum=aturan.dasar_hukum,
        nama=nama or aturan.nama,
        alasan=alasan,
        status=status,
        catatan=catatan,
        arti=aturan.arti,
    )


def _write_alasan(inputs: Mapping[str, Isi]) -> str:
    parts = [part for isi in inputs.values() for part in (isi if isinstance(isi, tuple) else (isi,))]
    missing = [part for part in parts if isinstance(part, Hitungan) and part.value is None]
    return "Masukan belum ada: " + "; ".join(f"{part.nama} ({part.alasan})" for part in missing)
