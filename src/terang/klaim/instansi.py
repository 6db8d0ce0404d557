"""Agencies that a document names, and the one whose report it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from terang.klaim.kalimat import Kalimat
from terang.klaim.tabel import TabelTerbaca
from terang.naskah.tempat import Tempat

_JENIS = r"(?:Dinas|Badan|Biro|Kantor|Inspektorat|Kecamatan|Kelurahan|Rumah\s+Sakit|RSUD|Satuan\s+Polisi)"
_HENTI = (
    r"Provinsi|Propinsi|Kabupaten|Kab|Kota|Tahun|Nomor|Periode|LK\w*|LAKIP|Laporan|Renstra|Dinas|Badan|Visi|Perjanjian"
)
_KATA = r"(?:[A-Z][\w’'-]+|dan|serta|,(?=\s[A-Z]))"
# A name runs over capitalised words up to its region, a year, a verb or punctuation.
_NAMA = re.compile(
    rf"\b(?P<jenis>{_JENIS}|{_JENIS.upper()})\s+(?P<inti>(?!(?:Provinsi|Propinsi|Kabupaten|Kota|Tahun)\b)"
    rf"{_KATA}(?:\s*(?!(?i:{_HENTI})\b){_KATA}){{0,8}})"
    r"(?:\s+(?P<tingkat>(?i:Kabupaten|Kab\.?|Kota))\s+(?P<wilayah>[A-Z][a-zA-Z]+(?:\s+(?!(?i:{_HENTI})\b)[A-Z][a-zA-Z]+)?))?"
)
_PEMILIK = re.compile(
    r"\b(?:L\s?A?\s?KI?P|LKj?IP|LKj|Laporan\s+(?:Akuntabilitas\s+)?Kinerja(?:\s+Instansi\s+Pemerintah)?|"
    r"(?:Perjanjian|Penetapan)\s+Kinerja|Visi(?:\s+(?:dan|&)\s+Misi)?|Renstra|Rencana\s+Strategis|"
    r"Struktur\s+Organisasi|Indikator\s+Kinerja\s+Utama)"
    r"(?:\s*\([^)]{2,20}\)|\s*\([A-Za-z]+\s*$)*(?:\s+(?:pada|dari|Tahun\s+(?:19|20)\d\d))?\s+$",
    re.IGNORECASE,
)
_KEPALA = re.compile(r"^\W*(?:(?:Plt|Plh|Pj|a\.n)\.?\s*)?KEPALA\s+$")
_UMUM = frozenset(("dan", "serta", "daerah", "umum", "pelayanan", "ini"))
_NASIONAL = re.compile(r"\b(?:Negara|Nasional|Pusat|Republik|Indonesia|Pemeriksa|Regional|Perwakilan)\b", re.IGNORECASE)
_MIRIP = 80
_TERSEDIKIT = 3
_TERBANYAK = 200  # who names hundreds of agencies owns none of their reports
_JENDELA = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class SebutInstansi:
    """An agency that a text names; `milik` where it stands as the owner of a document or as who signs it."""

    teks: str
    jenis: str
    kata: tuple[str, ...]
    milik: bool
    wilayah: tuple[str, str] | None
    tempat: Tempat
    kutipan: str

    @property
    def inti(self) -> frozenset[str]:
        """The words that tell it from others, in no order."""
        return frozenset(self.kata) - _UMUM

    def is_lain(self, lain: SebutInstansi) -> bool:
        """Whether two names have no word in common, spelled a little differently or shortened (`PUPR`)."""
        if _shortens(self.kata, lain.kata) or _shortens(lain.kata, self.kata):
            return False
        return not any(fuzz.ratio(a, b) >= _MIRIP for a in self.inti for b in lain.inti)


def _shortens(pendek: tuple[str, ...], panjang: tuple[str, ...]) -> bool:
    """Whether the letters of a much shorter name stand in this order in the other."""
    singkat, utuh = "".join(pendek), "".join(panjang)
    huruf = iter(utuh)
    return 2 * len(singkat) < len(utuh) and all(satu in huruf for satu in singkat)


def list_sebut_instansi(kalimat: tuple[Kalimat, ...], tabel: tuple[TabelTerbaca, ...]) -> list[SebutInstansi]:
    """Every agency of the region that the document names, in sentences and captions.

    One that stands right behind `LKjIP`, `Perjanjian Kinerja`, `Visi`, `Renstra`, or signs, is `milik`.
    """
    teks = [(satu.teks, satu.tempat) for satu in kalimat] + [(satu.judul, satu.tempat) for satu in tabel if satu.judul]
    return [sebut for isi, tempat in teks for sebut in _list_teks(isi, tempat)]


def _list_teks(teks: str, tempat: Tempat) -> Iterator[SebutInstansi]:
    for temu in _NAMA.finditer(teks):
        depan = teks[max(temu.start() - _JENDELA, 0) : temu.start()]
        kata = tuple(satu for satu in re.findall(r"\w{2,}", temu["inti"].casefold()) if satu not in {"dan", "serta"})
        # A signature is a line of its own; the same words in a sentence speak of a partner.
        tanda = _KEPALA.match(depan) and teks.isupper()
        if set(kata) - _UMUM and not _NASIONAL.search(temu["inti"]):
            yield SebutInstansi(
                teks=re.sub(r"(?:\s+(?:dan|serta)|,)+$", "", " ".join(temu[0].split())),
                jenis=temu["jenis"].casefold(), kata=kata, milik=bool(_PEMILIK.search(depan) or tanda),
                wilayah=_read_wilayah(temu), tempat=tempat, kutipan=teks[:400],
            )  # fmt: skip


def _read_wilayah(temu: re.Match[str]) -> tuple[str, str] | None:
    if not temu["tingkat"]:
        return None
    return ("kota" if temu["tingkat"].casefold() == "kota" else "kabupaten", temu["wilayah"].casefold().split()[0])


def find_pemilik(sebut: list[SebutInstansi]) -> SebutInstansi | None:
    """The agency that clearly owns the document: in nearly all places of an owner, else of all mentions."""
    return _find_terbanyak([satu for satu in sebut if satu.milik]) or _find_terbanyak(sebut)


def _find_terbanyak(sebut: list[SebutInstansi]) -> SebutInstansi | None:
    banyak = Counter(satu.inti for satu in sebut)
    wakil = {satu.inti: satu for satu in reversed(sebut)}
    if not banyak or len(banyak) > _TERBANYAK:
        return None
    suara = {inti: _count_sama(wakil[inti], wakil, banyak) for inti in banyak}
    terbaik = max(suara, key=lambda inti: (suara[inti], banyak[inti]))
    lain = len(sebut) - suara[terbaik]
    return wakil[terbaik] if suara[terbaik] >= max(_TERSEDIKIT, _TERSEDIKIT * lain) else None


def _count_sama(
    satu: SebutInstansi, wakil: Mapping[frozenset[str], SebutInstansi], banyak: Mapping[frozenset[str], int]
) -> int:
    return sum(kali for inti, kali in banyak.items() if not satu.is_lain(wakil[inti]))
