"""Numbers, money and days as Indonesian documents print them (EYD V: decimal comma, thousands dot, `Rp` attached)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from terang.kinerja.angka import Angka
from terang.kinerja.pembulatan import exact_context, round_half_up
from terang.kinerja.pilihan import Tanda

_INDONESIA = Locale("id", "ID")

_LAMBANG = {
    Tanda.SAMA: "",
    Tanda.LEBIH: ">",
    Tanda.LEBIH_SAMA: "≥",
    Tanda.KURANG: "<",
    Tanda.KURANG_SAMA: "≤",
    Tanda.RENTANG: "",
}


def write_angka(value: Decimal, desimal: int = 2) -> str:
    """Write a number rounded half up to `desimal` decimals: `1.234,50`, `-0,05`, `1.669`."""
    rounded = round_half_up(value, desimal)
    # Babel shifts and takes absolutes in the caller's context, which would cut a number of 29 digits or more.
    with localcontext(exact_context(rounded, desimal)):
        return str(format_decimal(rounded, format=_pattern(desimal), locale=_INDONESIA))


def _pattern(desimal: int) -> str:
    return "#,##0." + "0" * desimal if desimal > 0 else "#,##0"


def write_rupiah(value: int | Decimal, desimal: int = 0) -> str:
    """Write money: `Rp44.000.000`, `-Rp1.500`; whole rupiah unless sen are asked for with `desimal=2`."""
    written = write_angka(Decimal(value), desimal)
    return f"-Rp{written[1:]}" if written.startswith("-") else f"Rp{written}"


def write_tanggal(tanggal: date) -> str:
    """Write a day: `5 Oktober 2022`."""
    return str(format_date(tanggal, format="d MMMM y", locale=_INDONESIA))


def write_target(angka: Angka, desimal: int = 2) -> str:
    """Write a target with its comparison or range: `>82,00`, `≥82`, `5–7`; its unit is the caller's to add."""
    lower = write_angka(angka.nilai, desimal)
    if angka.batas_atas is None:
        return _LAMBANG[angka.tanda] + lower
    upper = write_angka(angka.batas_atas, desimal)
    # A dash before a minus sign reads as two dashes.
    return f"{lower} s.d. {upper}" if "-" in lower + upper else f"{lower}–{upper}"
