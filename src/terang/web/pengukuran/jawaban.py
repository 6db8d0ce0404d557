"""A cell as scripts get it."""

from __future__ import annotations

from datetime import datetime

from terang.rumus.explain import build_uraian
from terang.web.pengukuran.alur import TERBUKA
from terang.web.pengukuran.lembar import Baris, Sel
from terang.web.pengukuran.lengkap import explain_kurang


def write_jawaban(sel: Sel, baris: Baris, jam: datetime) -> dict[str, object]:
    """The figure as it is stored, its capaian with the rule in words, and the moment as the office's clock shows it."""
    return {
        **_write_capaian(sel, baris),
        "terbitan": sel.terbitan,
        "kurang": write_kurang(baris, sel),
        "jam": f"{jam:%H.%M}",
    }


def write_barisan(baris: Baris) -> dict[str, dict[str, object]]:
    """Every cell of a row by its period: a figure changes the capaian of those after it, and of the year."""
    return {periode.value: _write_capaian(sel, baris) for periode, sel in baris.sel.items()}


def _write_capaian(sel: Sel, baris: Baris) -> dict[str, object]:
    return {
        "teks": sel.tertulis,
        "capaian": sel.capaian_tertulis,
        "tanda": sel.tanda,
        "hasil": sel.hasil or "belum ada data",
        "aturan": write_aturan(sel),
        "perlu_analisis": sel.meleset and bool(baris.kurang_analisis),
    }


def write_kurang(baris: Baris, sel: Sel) -> str:
    """What the figure still lacks before it can be handed in, without the name of its row."""
    return explain_kurang(baris, sel.periode).partition(": ")[2] if sel.status in TERBUKA else ""


def write_aturan(sel: Sel) -> str:
    """The rule with its figures put in, or why there is no capaian."""
    if sel.capaian.value is None:
        return sel.capaian.alasan or ""
    return f"{build_uraian(sel.capaian)} = {sel.capaian_tertulis}"
