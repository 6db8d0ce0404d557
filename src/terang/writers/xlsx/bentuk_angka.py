"""How a printed figure becomes a number with a format code, so that the sheet shows what the report printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.pembulatan import round_half_up

# A spreadsheet keeps 15 significant digits and silently zeroes the rest.
_DIGIT_TERBANYAK = 15
_TEKS_TERPANJANG = 20
_CETAKAN = re.compile(
    r"(?P<depan>\D*?)(?P<tanda>[-−]?)(?P<bulat>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<pecahan>\d+))?(?P<belakang>\D*)",
    re.ASCII,
)
_GARIS = ("-", "–", "—")


@dataclass(frozen=True, slots=True, kw_only=True)
class BentukAngka:
    """The form in which a figure is printed.

    Args:
        desimal: decimals printed.
        kelompok: whether thousands are separated.
        depan: text before the digits, such as `>` or `Rp`.
        belakang: text behind them, such as ` %`.
        kurung: whether a negative figure stands in brackets instead of behind a minus.
        nol: what is printed for zero, empty where it is printed as any other figure.
    """

    desimal: int
    kelompok: bool = True
    depan: str = ""
    belakang: str = ""
    kurung: bool = False
    nol: str = ""

    @property
    def kode(self) -> str:
        """The format code; its separators are those of the reader's own settings."""
        digits = ("#,##0" if self.kelompok else "0") + ("." + "0" * self.desimal if self.desimal else "")
        shown = _quote(self.depan) + digits + _quote(self.belakang)
        if self.kurung:
            return f"{shown};{_quote(self.depan + '(')}{digits}{_quote(')' + self.belakang)}"
        return f"{shown};-{shown};{_quote(self.nol)}" if self.nol else shown

    @property
    def polos(self) -> bool:
        """Whether one form serves figures of every sign."""
        return not self.kurung and not self.nol


def _quote(teks: str) -> str:
    return f'"{teks}"' if teks else ""


def fits(nilai: Decimal, desimal: int) -> bool:
    """Whether a spreadsheet can hold this figure to the last printed digit."""
    return nilai.is_finite() and len(round_half_up(nilai, desimal).as_tuple().digits) <= _DIGIT_TERBANYAK


def read_bentuk(teks: str, nilai: Decimal, desimal: int) -> BentukAngka | None:
    """The form that makes `nilai` look like `teks`, or None where no number format can do that.

    Args:
        teks: as printed, with whatever else stands in the cell: `>82`, `Rp44.000.000`, `114,00 %`, `(1.200)`.
        nilai: the exact value.
        desimal: decimals to go on with where `teks` is a dash for nothing.
    """
    bare = teks.strip()
    if bare in _GARIS:
        return BentukAngka(desimal=desimal, nol=bare) if not round_half_up(nilai, desimal) else None
    found = _CETAKAN.fullmatch(bare)
    if found is None or len(bare) - len(found["bulat"]) > _TEKS_TERPANJANG or '"' in bare or "\n" in bare:
        return None
    form, printed = _form(found)
    same = fits(nilai, form.desimal) and round_half_up(nilai, form.desimal) == printed
    return form if same else None


def _form(found: re.Match[str]) -> tuple[BentukAngka, Decimal]:
    depan, belakang, pecahan = found["depan"], found["belakang"], found["pecahan"] or ""
    kurung = depan.endswith("(") and belakang.startswith(")")
    minus = bool(found["tanda"]) or depan[:1] in {"-", "−"} or kurung
    if kurung:
        depan, belakang = depan[:-1], belakang[1:]
    form = BentukAngka(
        desimal=len(pecahan),
        kelompok="." in found["bulat"] or len(found["bulat"]) <= 3,  # noqa: PLR2004  no separator to print yet
        depan=depan.lstrip("-−"),
        belakang=belakang,
        kurung=kurung,
    )
    size = Decimal(found["bulat"].replace(".", "") + "." + (pecahan or "0"))
    return form, -size if minus else size
