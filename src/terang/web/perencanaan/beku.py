"""What may not change any more: a target that a signed agreement promises."""

from __future__ import annotations

from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Indikator, Target


def is_beku(target: Target) -> bool:
    """Whether a line of a signed agreement holds this target; read from below, by the name that agreements gave it."""
    return target.butir_perjanjian.filter(perjanjian_kinerja__status="ditandatangani").exists()


def require_cair(target: Target) -> None:
    """Nothing while a target may change; AturanError once it is promised. Every action on a target asks this first."""
    if is_beku(target):
        pesan = "Target ini sudah diperjanjikan dan ditandatangani, sehingga dibekukan."
        raise AturanError(f"{pesan} Tambahkan target versi perubahan dan susun perjanjian perubahan.")


def require_rumus_cair(indikator: Indikator, *, tahun: int) -> None:
    """Nothing while the rule of an indicator may change; AturanError once a year from this one on is promised by it."""
    janji = indikator.butir_perjanjian.filter(
        perjanjian_kinerja__status="ditandatangani", perjanjian_kinerja__tahun__gte=tahun
    )
    if janji.exists():
        pesan = f"Satuan dan cara menghitung indikator ini sudah diperjanjikan untuk {tahun} atau sesudahnya."
        raise AturanError(f"{pesan} Buat indikator baru dan susun perjanjian perubahan, atau ubah tahun depan.")
