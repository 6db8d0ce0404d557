"""The year that a document is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from terang.klaim.kalimat import Kalimat

_LAPORAN = re.compile(
    r"(?:LKj?IP|LAKIP|LKj|laporan (?:akuntabilitas )?kinerja[^.]{0,80}?)\s*(?:tahun|ta\.?|th\.?)?\s*"
    r"(?:anggaran)?\s*((?:19|20)\d\d)(?!\s*[-–/])",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"\btahun(?: anggaran)? ((?:19|20)\d\d)(?!\s*(?:[-–/]|s\.?d))\b(?!\s+nomor)", re.IGNORECASE)
_TAHUN_KINERJA = re.compile(
    r"\b(?P<hal>perjanjian|penetapan|capaian|realisasi)\s+kinerja\b[^.\d]{0,60}?\btahun\s+"
    r"(?P<tahun>(?:19|20)\d\d)(?!\s*(?:[-–/]|s\.?d))\b",
    re.IGNORECASE,
)
_KINERJA = re.compile(
    r"\b(?:capaian|pengukuran) kinerja\b[^.\d]{0,90}?\btahun(?: anggaran)? ((?:19|20)\d\d)(?!\s*(?:[-–/]|s\.?d))",
    re.IGNORECASE,
)
"""What only a report tells of its year, where it does not say which year it is about."""
_KINERJA_TERSEDIKIT = 3
_SEBELUM_PERATURAN = re.compile(
    r"(?:\b(?:nomor|no\.?)\s*\S+(?:\s\S+)?|lembaran (?:negara|daerah)[^.;,()]{0,60})\s*$", re.IGNORECASE
)
_JARAK = 90
_PERIODE = re.compile(r"\b((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)\b")
_PERIODE_TERPANJANG = 6
"""Years of the longest plan of one head of region; longer periods are those of national plans that it cites."""
_PERIODE_TERSEDIKIT = 3
_AWAL = 12
"""Sentences at the beginning among which the title stands."""
_PANJANG_JUDUL = 100


def find_tahun(kalimat: Sequence[Kalimat]) -> int | None:
    """The year that a report names as its own; else its title's, its agreement's, its period's first, the commonest.

    Years of laws and gazettes are left out, for a plan cites them more often than it names itself.
    """
    semua = Counter(t for satu in kalimat for t in _list_tahun(satu.teks))
    laporan = Counter(int(t) for satu in kalimat for t in _LAPORAN.findall(satu.teks))
    if laporan:
        return _choose(laporan, semua)
    judul = [t for satu in kalimat[:_AWAL] if len(satu.teks) <= _PANJANG_JUDUL for t in _list_tahun(satu.teks)]
    if judul:
        return judul[0]
    if janji := _find_janji(kalimat):
        return janji
    periode = Counter(awal for satu in kalimat for awal in _list_awal_periode(satu.teks))
    # A plan tells what was reached before its period, a report what was reached within it.
    kinerja = Counter(
        int(t) for satu in kalimat for t in _KINERJA.findall(satu.teks) if int(t) >= min(periode, default=0)
    )
    if kinerja and max(kinerja.values()) >= _KINERJA_TERSEDIKIT:
        return _choose(kinerja, semua)
    if periode and max(periode.values()) >= max(_PERIODE_TERSEDIKIT, *semua.values()):
        return _choose(periode, semua)
    return _choose(semua, semua) if semua else None


def _find_janji(kalimat: Sequence[Kalimat]) -> int | None:
    """The only year of its agreements, where what was reached is told of that year too, as no plan does."""
    temu = [
        (cocok["hal"].casefold(), int(cocok["tahun"])) for k in kalimat for cocok in _TAHUN_KINERJA.finditer(k.teks)
    ]
    janji = {tahun for hal, tahun in temu if hal in {"perjanjian", "penetapan"}}
    if len(janji) != 1 or sum(tahun in janji for _, tahun in temu) < _KINERJA_TERSEDIKIT:
        return None
    return janji.pop()


def _choose(hitung: Counter[int], semua: Counter[int]) -> int:
    return max(hitung, key=lambda t: (hitung[t], semua[t], t))


def _list_tahun(teks: str) -> Iterable[int]:
    for cocok in _TAHUN.finditer(teks):
        if not _SEBELUM_PERATURAN.search(teks[max(0, cocok.start() - _JARAK) : cocok.start()]):
            yield int(cocok[1])


def _list_awal_periode(teks: str) -> Iterable[int]:
    for awal, akhir in _PERIODE.findall(teks):
        if 1 < int(akhir) - int(awal) <= _PERIODE_TERPANJANG:
            yield int(awal)
