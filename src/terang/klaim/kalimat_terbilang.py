"""Numbers of a sentence with their words: `44.000.000,- (Empat Puluh Juta Rupiah)`, `empat belas (14)`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from terang.kinerja.satuan_tulis import SATUAN_HITUNG, SATUAN_UKUR, SKALA
from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.klaim import KlaimTerbilang
from terang.rumus.terbilang import TerbilangRusak, read_terbilang

Mint = Callable[[str, Decimal, int, str, Kalimat], Cetakan]

_KURUNG = re.compile(r"\s*%?\s*[.,]?\s*-?\s*\(([^()]{3,300})\)")
_DALAM_KURUNG = re.compile(r"\(\s*$")
_JENDELA = 400  # letters of the longest amount in words; looking further makes long text quadratic
_TUTUP = re.compile(r"\s*%?\s*\)")
_AWALAN = re.compile(r"^\s*(?:dengan huruf|terbilang)\s*:?\s*", re.IGNORECASE)
_KATA = re.compile(r"[^\W\d_]+")
_BAGIAN = frozenset(("se", "belas", "puluh", "ratus", "koma", "kuadriliun", *SKALA))
# A misspelt number word before the run means that the run is not the whole number.
_MIRIP = re.compile("belas|puluh|ratus|ribu|juta|mil[iy]ar|tril|koma|sembil|delap")
_KATA_TERBANYAK = 30


def extract_terbilang(kalimat: Kalimat, mint: Mint) -> Iterator[KlaimTerbilang]:
    """Every number of the sentence that stands next to words for it; words that spell no number claim nothing.

    Args:
        kalimat: the sentence.
        mint: makes the print of a number from its text, value, decimals, unit and sentence.
    """
    for angka in list_angka(kalimat.teks):
        if angka.jenis is JenisAngka.RUJUKAN:
            continue
        kata = _find_after(kalimat.teks, angka) or _find_before(kalimat.teks, angka)
        nilai = read_kata(kata) if kata else None
        # A number with two readings accuses nobody; the words may still confirm it.
        if nilai is not None and (angka.pasti or nilai == angka.nilai):
            cetakan = mint(angka.teks, angka.nilai, angka.desimal, angka.satuan, kalimat)
            yield KlaimTerbilang(angka=cetakan, kata=kata, nilai_kata=nilai)


def read_kata(kata: str) -> Decimal | None:
    """Read number words with decimals, scale and unit: `tiga koma lima persen`; None where they spell no number."""
    rapi = _strip_unit(" ".join(_AWALAN.sub("", kata).casefold().split()).strip(" .,:;-"))
    utuh, koma, pecahan = re.sub(r"[\s\-–]+", " ", rapi).partition(" koma ")
    if not koma:
        return _read_whole(utuh)
    pecahan, skala = _split_scale(pecahan)
    kepala, digit = _read_whole(utuh), _read_digits(pecahan)
    if kepala is None or digit is None:
        return None
    tanda = "-" if utuh.startswith(("minus", "negatif")) else ""
    # Through text, so that 1.5E+9 is written out.
    return Decimal(f"{Decimal(f'{tanda}{abs(kepala)}.{digit}E{skala}'):f}")


def _strip_unit(kata: str) -> str:
    """Words without the unit at their end: `empat belas kegiatan`; the money word is left to the reader of words."""
    for satuan in sorted(SATUAN_HITUNG | SATUAN_UKUR, key=len, reverse=True):
        if kata.endswith(f" {satuan}"):
            return kata.removesuffix(satuan).strip()
    return kata


def _read_whole(kata: str) -> Decimal | None:
    nilai = read_terbilang(kata)
    return None if isinstance(nilai, TerbilangRusak) else Decimal(nilai)


def _split_scale(kata: str) -> tuple[str, int]:
    rapi = re.sub(r"\s*rupiah$", "", kata)
    depan, _, akhir = rapi.rpartition(" ")
    return (depan, SKALA[akhir]) if depan and akhir in SKALA else (rapi, 0)


def _read_digits(kata: str) -> str | None:
    """Decimals said digit by digit (`nol lima`) or as one number (`dua puluh lima`)."""
    satuan = [_read_whole(satu) for satu in kata.split()]
    if satuan and all(nilai is not None and nilai < 10 for nilai in satuan):  # noqa: PLR2004 - a digit
        return "".join(str(nilai) for nilai in satuan)
    nilai = _read_whole(kata)
    return None if nilai is None or nilai < 0 else str(nilai)


def _find_after(teks: str, angka: AngkaTeks) -> str:
    """What stands in brackets right after the number or its unit."""
    cocok = _KURUNG.match(teks, angka.akhir_satuan) or _KURUNG.match(teks, angka.end)
    return cocok[1].strip() if cocok else ""


def _find_before(teks: str, angka: AngkaTeks) -> str:
    """The whole run of number words before a number that stands alone in brackets."""
    sebelum = teks[max(angka.start - _JENDELA, 0) : angka.start]
    if not (_DALAM_KURUNG.search(sebelum) and _TUTUP.match(teks, angka.end)):
        return ""
    depan = _DALAM_KURUNG.sub("", sebelum)
    kata = list(_KATA.finditer(depan))[-_KATA_TERBANYAK:]
    awal = len(kata)
    while awal and _is_number_word(kata[awal - 1][0]) and _touches(depan, kata, awal):
        awal -= 1
    if awal == len(kata) or (awal and _MIRIP.search(kata[awal - 1][0].casefold())):
        return ""
    return depan[kata[awal].start() :].strip()


def _touches(depan: str, kata: list[re.Match[str]], awal: int) -> bool:
    """Whether only spaces or hyphens part the word from what follows it."""
    akhir = kata[awal].start() if awal < len(kata) else len(depan)
    return not depan[kata[awal - 1].end() : akhir].strip(" -–")


def _is_number_word(kata: str) -> bool:
    return kata.casefold() in _BAGIAN or not isinstance(read_terbilang(kata), TerbilangRusak)
