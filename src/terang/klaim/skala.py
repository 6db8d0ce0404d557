"""The scale that a document itself sets for its percentages: `80 s/d 100 % = Sangat Baik (SB)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from terang.klaim.kalimat import Kalimat
from terang.klaim.tabel import TabelTerbaca

_ANGKA = r"(\d{1,3}(?:[.,]\d+)?)"
_SAMPAI = r"(?:s\.?/?d\.?|-|–|sampai(?: dengan)?|hingga|≤|<=?|X\s*[≤<])"
_SEBUTAN = r"(?P<label>[A-Za-z][A-Za-z ]{2,30}?)\s*(?:\((?P<singkat>[A-Z]{1,3})\))?"
_RENTANG = re.compile(
    rf"^\W*(?:\d\s*[.)]\s*|[a-z]\s*[.)]\s*)?{_ANGKA}\s*%?\s*{_SAMPAI}\s*{_ANGKA}\s*%?\s*"
    rf"(?:=|:|\||,|adalah|dengan sebutan)?\s*{_SEBUTAN}\W*$"
)
_ATASNYA = re.compile(
    rf"^\W*(?:\d\s*[.)]\s*)?(?:(?:≥|>\s*=?|lebih dari|di ?atas)\s*{_ANGKA}|{_ANGKA}\s*%?\s*(?:≤|<=|ke ?atas))\s*%?\s*"
    rf"(?:=|:|\||,|adalah)?\s*{_SEBUTAN}\W*$",
    re.IGNORECASE,
)
_BAWAHNYA = re.compile(
    rf"^\W*(?:\d\s*[.)]\s*)?(?:(?:≤|<\s*=?|kurang dari|di ?bawah)\s*{_ANGKA}|{_ANGKA}\s*%?\s*ke ?bawah)\s*%?\s*"
    rf"(?:=|:|\||,|adalah)?\s*{_SEBUTAN}\W*$",
    re.IGNORECASE,
)
_TERTINGGI = Decimal(1000)
_TERTUTUP = 2
_LANGKAH_TERSEDIKIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """One step of a scale: both bounds as printed, its label and abbreviation in small letters."""

    bawah: Decimal
    atas: Decimal
    label: str
    singkat: str
    terbuka: bool = False
    """Whether only one bound is printed."""


def find_skala(kalimat: Sequence[Kalimat], tabel: Sequence[TabelTerbaca]) -> tuple[Langkah, ...]:
    """The only scale of the document; empty where it sets none or several that contradict each other."""
    langkah = {(s.bawah, s.atas): s for s in (*_list_kalimat(kalimat), *_list_tabel(tabel))}
    if sum(s.bawah > 0 and s.atas < _TERTINGGI for s in langkah.values()) < _TERTUTUP:
        langkah = {kunci: s for kunci, s in langkah.items() if not s.terbuka}
    urut = tuple(langkah[kunci] for kunci in sorted(langkah))
    bersih = all(a.atas <= b.bawah for a, b in pairwise(urut))
    return urut if len(urut) >= _LANGKAH_TERSEDIKIT and bersih and len({s.label for s in urut}) == len(urut) else ()


def _list_kalimat(kalimat: Sequence[Kalimat]) -> Iterator[Langkah]:
    return (langkah for satu in kalimat if (langkah := _read(satu.teks)))


def _list_tabel(tabel: Sequence[TabelTerbaca]) -> Iterator[Langkah]:
    for satu in tabel:
        for baris in satu.baris:
            langkah = _read(" | ".join(teks for teks in baris.teks if teks and not re.fullmatch(r"\d\.?", teks)))
            if langkah:
                yield langkah


def _read(teks: str) -> Langkah | None:
    cocok = _RENTANG.match(teks)
    if cocok is not None:
        bawah, atas = (Decimal(cocok[i].replace(",", ".")) for i in (1, 2))
        return _build(cocok, bawah, atas) if bawah < atas else None
    for pola in (_ATASNYA, _BAWAHNYA):
        cocok = pola.match(teks)
        if cocok is not None:
            batas = Decimal((cocok[1] or cocok[2]).replace(",", "."))
            bawah, atas = (batas, _TERTINGGI) if pola is _ATASNYA else (Decimal(0), batas)
            return _build(cocok, bawah, atas, terbuka=True)
    return None


def _build(cocok: re.Match[str], bawah: Decimal, atas: Decimal, *, terbuka: bool = False) -> Langkah:
    label, singkat = cocok["label"].strip().casefold(), (cocok["singkat"] or "").casefold()
    return Langkah(bawah=bawah, atas=atas, label=label, singkat=singkat, terbuka=terbuka)
