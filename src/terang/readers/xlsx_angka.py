"""A cell's value as its sheet shows it: decimals, thousands, per cent and fixed words of its number format."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from numbers import Real

_HITUNG = Context(prec=400, rounding=ROUND_HALF_UP, Emax=999999, Emin=-999999)
_UMUM = Context(prec=10, rounding=ROUND_HALF_UP, Emax=999999, Emin=-999999)
# Colours and conditions in brackets, a space as wide as a letter, a letter that fills the cell.
_HIASAN = re.compile(r"\[[^\]]*\]|_.|\*.")
_POLA = re.compile(r"[#0?][#0?,]*(?:\.[#0?]+)?")
_TETAP = re.compile(r'"([^"]*)"|\\(.)')
_WAKTU = re.compile(r"[ymdhs]", re.IGNORECASE)


def write_isi(value: object, bentuk: str) -> str:
    """The text of a cell in Indonesian number writing.

    Args:
        value: what openpyxl read.
        bentuk: the cell's number format, such as `#,##0.00` or `0.0%`.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "BENAR" if value else "SALAH"
    if isinstance(value, datetime | date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, time | timedelta):
        return str(value)
    if isinstance(value, Real | Decimal):
        return _write_angka(Decimal(repr(value)) if not isinstance(value, Decimal) else value, bentuk)
    return str(value)


def _write_angka(value: Decimal, bentuk: str) -> str:
    bagian = _split_bagian(bentuk)
    if not value.is_finite():
        return str(value)
    pilih = 1 if value < 0 and len(bagian) > 1 else 2 if value == 0 and len(bagian) > 2 else 0  # noqa: PLR2004
    pola = _HIASAN.sub("", bagian[pilih])
    polos = _TETAP.sub("", pola)
    if polos.strip().lower() in {"general", "@"} or _WAKTU.search(polos):
        return _write_umum(value)
    angka = _POLA.search(polos)
    if angka is None:
        return _TETAP.sub(r"\1\2", pola).strip()
    return _fill(abs(value) if pilih == 1 else value, pola, angka[0])


def _split_bagian(bentuk: str) -> list[str]:
    """The parts for positive, negative, zero; a semicolon between quotes parts nothing."""
    hasil, dalam = [""], False
    for huruf in bentuk or "General":
        dalam ^= huruf == '"'
        if huruf == ";" and not dalam:
            hasil.append("")
        else:
            hasil[-1] += huruf
    return hasil


def _fill(value: Decimal, pola: str, angka: str) -> str:
    desimal = len(angka.partition(".")[2])
    wajib = sum(huruf == "0" for huruf in angka.partition(".")[2])
    persen = "%" in _TETAP.sub("", pola)
    nilai = (value * 100 if persen else value).quantize(Decimal(1).scaleb(-desimal), context=_HITUNG)
    teks = _write_id(nilai, ribuan="," in angka)
    if wajib < desimal:
        utuh, _, pecahan = teks.partition(",")
        pecahan = pecahan[:wajib] + pecahan[wajib:].rstrip("0")
        teks = f"{utuh},{pecahan}" if pecahan else utuh
    awal, _, akhir = pola.partition(angka)
    return f"{_TETAP.sub(_literal, awal)}{teks}{_TETAP.sub(_literal, akhir)}".strip()


def _literal(cocok: re.Match[str]) -> str:
    return cocok[1] if cocok[1] is not None else cocok[2]


def _write_umum(value: Decimal) -> str:
    nilai = _UMUM.plus(value)
    teks = _write_id(nilai if abs(value) < 10**10 else value.to_integral_value(context=_HITUNG), ribuan=False)
    return teks.rstrip("0").rstrip(",") if "," in teks else teks


def _write_id(value: Decimal, *, ribuan: bool) -> str:
    teks = format(value, ",f" if ribuan else "f")
    return teks.translate(str.maketrans(",.", ".,"))
