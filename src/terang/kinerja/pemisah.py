"""What the dots, commas and spaces inside one number mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A group of thousands never begins with 0: "0.651" can only be a decimal.
_RIBUAN_TITIK = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_RIBUAN_KOMA = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_RIBUAN_SPASI = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
_DESIMAL = re.compile(r"(?:0|[1-9][0-9]*)[.,][0-9]+")
_BULAT = re.compile(r"[0-9]+")

_KELOMPOK = 3  # digits of a group of thousands; as many decimals are what makes a number doubtful


@dataclass(frozen=True, slots=True, kw_only=True)
class Bacaan:
    """The numbers that a written number can mean, with a decimal point and nothing else.

    Args:
        nilai: the possible readings, the likelier first; empty when the separators make no sense.
        pasti: False when even a single reading should be confirmed by whoever wrote it.
    """

    nilai: tuple[str, ...]
    pasti: bool


def read_pemisah(bilangan: str, *, hitung: bool) -> Bacaan:
    """Understand the separators of one number (digits, dots, commas and single spaces).

    Args:
        bilangan: the number as written, unsigned.
        hitung: whether its unit counts whole things or money, where three decimals are out of the question.
    """
    pemisah = re.sub("[0-9]", "", bilangan)
    if _BULAT.fullmatch(bilangan):
        return _sure(bilangan)
    if _RIBUAN_SPASI.fullmatch(bilangan):
        # "80 100" may be two cells that ran together; "44 000 000" and "80 100 orang" are not.
        return Bacaan(nilai=(_from_indonesian(bilangan),), pasti=hitung or len(pemisah) > 1)
    if len(pemisah) == 1:
        return _read_single(bilangan, hitung=hitung)
    if _RIBUAN_TITIK.fullmatch(bilangan):
        return _sure(_from_indonesian(bilangan))
    if _RIBUAN_KOMA.fullmatch(bilangan):
        # With both separators in the English order no other reading is left; commas alone are confirmed.
        return Bacaan(nilai=(bilangan.replace(",", ""),), pasti="." in bilangan)
    return Bacaan(nilai=(), pasti=False)


def _read_single(bilangan: str, *, hitung: bool) -> Bacaan:
    """One separator: `80.60`, `80,60`, and the crux `1.234`.

    Dots before three digits are both in use (thousands by EYD, decimals by spreadsheets); a comma is the decimal sign
    except where three decimals cannot be: every three-digit comma in the corpus is a decimal.
    """
    if not _DESIMAL.fullmatch(bilangan):
        return Bacaan(nilai=(), pasti=False)
    desimal, utuh = bilangan.replace(",", "."), re.sub("[.,]", "", bilangan)
    if len(desimal.partition(".")[2]) != _KELOMPOK or desimal.startswith("0"):
        return _sure(desimal)
    if "." in bilangan and _RIBUAN_TITIK.fullmatch(bilangan):
        return _sure(utuh) if hitung else Bacaan(nilai=(utuh, desimal), pasti=False)
    return Bacaan(nilai=(utuh, desimal), pasti=False) if hitung else _sure(desimal)


def _from_indonesian(bilangan: str) -> str:
    return bilangan.replace(" ", "").replace(".", "").replace(",", ".")


def _sure(nilai: str) -> Bacaan:
    return Bacaan(nilai=(nilai,), pasti=True)
