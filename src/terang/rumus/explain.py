"""Tells in words how a figure came about, down to the figures that were given."""

from __future__ import annotations

from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.write_angka import write_angka
from terang.rumus.formula import list_variabel, parse_formula, substitute, write_rumus
from terang.rumus.hitungan import Angka, Hitungan, Isi
from terang.rumus.tulis_asli import write_asli

_INDENT = "    "
_LEBIH_TELITI = 4


def explain(hitungan: Hitungan, desimal: int = 2) -> str:
    """The explanation of a figure, one statement a line, its computed inputs indented below it.

    Args:
        hitungan: the figure.
        desimal: decimals of computed figures; given ones are written with their own.
    """
    return "\n".join(_explain(hitungan, desimal, ""))


def build_uraian(hitungan: Hitungan, desimal: int = 2) -> str:
    """The formula with its figures put in: `91,88 / 80,60 x 100`; empty when there is no value."""
    if hitungan.value is None:
        return ""
    return substitute(hitungan.rumus, {nama: _write_isi(isi, desimal) for nama, isi in hitungan.inputs.items()})


def write_masukan(angka: Angka, desimal: int = 2) -> str:
    """An input as it is printed: a given figure with its own decimals, a computed one with `desimal`."""
    if isinstance(angka, Hitungan):
        return "belum ada" if angka.value is None else write_angka(angka.value, desimal)
    return write_asli(angka)


def _explain(hitungan: Hitungan, desimal: int, indent: str) -> list[str]:
    lines = [
        _write_head(hitungan, desimal),
        f"rumus: {write_rumus(hitungan.rumus)}",
        *_write_arti(hitungan),
        *_write_uraian(hitungan, desimal),
        f"dasar: {hitungan.dasar_hukum}",
        *([f"status: {hitungan.status}"] if hitungan.status else []),
        *([f"catatan: {hitungan.catatan}"] if hitungan.catatan else []),
    ]
    own = [f"{indent}{lines[0]}", *(f"{indent}  {line}" for line in lines[1:])]
    nested = [line for part in _list_hitungan(hitungan) for line in _explain(part, desimal, indent + _INDENT)]
    return own + nested


def _write_head(hitungan: Hitungan, desimal: int) -> str:
    if hitungan.value is None:
        return f"{hitungan.nama}: tidak dapat dihitung. {hitungan.alasan}"
    return f"{hitungan.nama} = {write_angka(hitungan.value, desimal)}"


def _write_uraian(hitungan: Hitungan, desimal: int) -> list[str]:
    """The figures put in; and the unrounded value, since rounded inputs need not add up to the rounded result."""
    value = hitungan.value
    if value is None:
        return []
    whole = round_half_up(value, desimal) == value
    exact = [] if whole else [f"sebelum dibulatkan: {write_angka(value, desimal + _LEBIH_TELITI)}"]
    return [f"dihitung: {build_uraian(hitungan, desimal)}", *exact]


def _write_arti(hitungan: Hitungan) -> list[str]:
    names = [nama for nama in list_variabel(parse_formula(hitungan.rumus)) if nama in hitungan.arti]
    return [f"dengan {', '.join(f'{nama} = {hitungan.arti[nama]}' for nama in names)}"] if names else []


def _list_hitungan(hitungan: Hitungan) -> list[Hitungan]:
    parts = [part for isi in hitungan.inputs.values() for part in (isi if isinstance(isi, tuple) else (isi,))]
    return [part for part in parts if isinstance(part, Hitungan)]


def _write_isi(isi: Isi, desimal: int) -> str | tuple[str, ...]:
    if isinstance(isi, tuple):
        return tuple(write_masukan(part, desimal) for part in isi)
    return write_masukan(isi, desimal)
