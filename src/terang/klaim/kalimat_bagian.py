"""What a sentence says is part of a whole: `dari 565 rekomendasi, 474 rekomendasi (83,89%) selesai`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from terang.klaim.kalimat_lambang import Lambang, get_subjek
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.uji import Putusan, uji

_SELURUH = re.compile(r"\bdari\s+(?:jumlah\s+|total\s+|sebanyak\s+)?«N(?P<a>\d+)»\s*(?P<hal>[a-z]{3,})?", re.IGNORECASE)
_BAGIAN = re.compile(
    r"«N(?P<b>\d+)»\s*(?P<hal>[a-z]{3,})?(?:\s+[a-z]+){0,3}?\s*\(\s*(?:atau\s+)?(?:sebesar\s+)?«P(?P<c>\d+)»\s*\)",
    re.IGNORECASE,
)
_LAIN = re.compile(r"\b(?:rata-rata|naik|turun|meningkat|menurun|capaian|target\w*)\b", re.IGNORECASE)
_YAKIN = Decimal("0.9")
_SENDIRI = Decimal("0.8")


def extract_bagian(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """Parts of the one whole of a clause with their percentages; sure where another part bears the whole out."""
    seluruh = list(_SELURUH.finditer(klausa))
    if len(seluruh) != 1 or not lambang.nilai(int(seluruh[0]["a"])):
        return
    klaim = [
        _claim(cocok, seluruh[0], klausa, lambang)
        for cocok in _BAGIAN.finditer(klausa, seluruh[0].end())
        if _is_part(cocok, seluruh[0], lambang)
    ]
    baik = sum(uji(satu).putusan is not Putusan.SALAH for satu in klaim)
    for satu in klaim:
        yield replace(satu, keyakinan=_YAKIN if baik else _SENDIRI)


def _is_part(cocok: re.Match[str], seluruh: re.Match[str], lambang: Lambang) -> bool:
    a, b = int(seluruh["a"]), int(cocok["b"])
    hal = {(satu or "").casefold() for satu in (seluruh["hal"], cocok["hal"])}
    sama = lambang.satuan(a) == lambang.satuan(b) and (bool(lambang.satuan(a)) or len(hal) == 1)
    return sama and not _LAIN.search(cocok[0])


def _claim(cocok: re.Match[str], seluruh: re.Match[str], klausa: str, lambang: Lambang) -> KlaimHitung:
    return KlaimHitung(
        kaitan=Kaitan.RASIO,
        hasil=lambang.cetakan(int(cocok["c"])),
        masukan=(lambang.cetakan(int(cocok["b"])), lambang.cetakan(int(seluruh["a"]))),
        kelas="persen-dari-total",
        subjek=get_subjek(klausa, seluruh.start()),
    )
