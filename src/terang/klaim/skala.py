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
_LANGKAH_TERSEDIKIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """One step of a scale: both bounds as printed, its label and abbreviation in small letters."""

    bawah: Decimal
    atas: Decimal
    label: str
    singkat: str


def find_skala(kalimat: Sequence[Kalimat], tabel: Sequence[TabelTerbaca]) -> tuple[Langkah, ...]:
    """The only scale of the document; empty where it sets none or several that contradict each other."""
    langkah = {(s.bawah, s.atas): s for s in (*_list_kalimat(kalimat), *_list_tabel(tabel))}
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
    if cocok is None:
        return None
    bawah, atas = (Decimal(cocok[i].replace(",", ".")) for i in (1, 2))
    if bawah >= atas:
        return None
    return Langkah(
        bawah=bawah, atas=atas, label=cocok["label"].strip().casefold(), singkat=(cocok["singkat"] or "").casefold()
    )
