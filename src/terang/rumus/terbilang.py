"""Terbilang: numbers in words, and words read back for the checker.

Spelling after KBBI: `miliar` (old: milyar), and `se-` only in sepuluh, sebelas, seratus and seribu.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from terang.errors import UsageError

_ANGKA = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_DASAR = (*_ANGKA, "sepuluh", "sebelas", *(f"{angka} belas" for angka in _ANGKA[2:]))
_RIBUAN = ((10**15, "kuadriliun"), (10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))
_TINGKAT = (*_RIBUAN, (100, "ratus"), (10, "puluh"))
_BATAS = 10**18

_NILAI = {kata: nilai for nilai, kata in enumerate(_ANGKA)} | {"se": 1}
_EJAAN_LAMA = {"milyar": "miliar", "trilyun": "triliun"}
# Longest first, so that "sembilan" is not cut into "se" and a rest.
_KATA = sorted((*_NILAI, "belas", *(kata for _, kata in _TINGKAT), *_EJAAN_LAMA), key=len, reverse=True)
_POLA_KATA = re.compile("|".join(_KATA))
_DUA_KE_ATAS = "|".join(_ANGKA[2:])
_POLA_RATUSAN = re.compile(
    rf"(?:(?P<ratus>se|satu|{_DUA_KE_ATAS}) ratus ?)?"
    rf"(?:(?P<belas>se|{_DUA_KE_ATAS}) belas"
    rf"|(?:(?P<puluh>se(?= puluh$)|{_DUA_KE_ATAS}) puluh ?)?(?P<satuan>satu|{_DUA_KE_ATAS})?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TerbilangRusak:
    """Words that spell no number; `alasan` says in Bahasa Indonesia what is wrong."""

    tertulis: str
    alasan: str


def write_terbilang(n: int) -> str:
    """Spell a whole number: `empat puluh empat juta`; negatives begin with `minus`.

    Raises:
        UsageError: from 10**18 on, where Indonesian has no settled words.
    """
    if abs(n) >= _BATAS:
        raise UsageError(f"Bilangan {n} terlalu besar untuk dieja. Terbilang berlaku sampai di bawah 10 pangkat 18.")
    return f"minus {_spell(-n)}" if n < 0 else _spell(n)


def _spell(n: int) -> str:
    if n < len(_DASAR):
        return _DASAR[n]
    nilai, kata = next(tingkat for tingkat in _TINGKAT if n >= tingkat[0])
    banyak, sisa = divmod(n, nilai)
    depan = f"se{kata}" if banyak == 1 and kata in ("ratus", "ribu") else f"{_spell(banyak)} {kata}"
    return f"{depan} {_spell(sisa)}" if sisa else depan


def write_terbilang_rupiah(n: int) -> str:
    """Spell an amount of money: `empat puluh empat juta rupiah`."""
    return f"{write_terbilang(n)} rupiah"


def write_terbilang_desimal(value: Decimal) -> str:
    """Spell a decimal number, the decimals digit by digit as they stand: `delapan puluh koma enam`."""
    utuh, _, pecahan = f"{value.copy_abs():f}".partition(".")
    kata = write_terbilang(int(utuh))
    if pecahan:
        kata += " koma " + " ".join(_ANGKA[int(digit)] for digit in pecahan)
    return f"minus {kata}" if value < 0 else kata


def read_terbilang(teks: str) -> int | TerbilangRusak:
    """Read a whole number in words, or say why it spells none.

    Lenient in spelling (capitals, hyphens, joined or parted words, `milyar`, `satu ribu`, `sejuta`, a closing
    `rupiah`, brackets round it), strict in order.
    """
    rapi = re.sub(r"[\s\-‐‑–]+", " ", teks.casefold()).strip(" ().,:;\"'")
    isi = re.sub(r"\s*rupiah$", "", rapi)
    positif = re.sub(r"^(?:minus|negatif) ", "", isi)
    try:
        kata = _split_words(positif)
        nilai = 0 if kata == ["nol"] else _read_number(kata)
    except _TakTerejaError as salah:
        return TerbilangRusak(tertulis=teks, alasan=str(salah))
    return nilai if positif == isi else -nilai


class _TakTerejaError(Exception):
    """Why words spell no number; carried from the depth of the grammar up to `read_terbilang` and no further."""


def _split_words(teks: str) -> list[str]:
    kata = _POLA_KATA.findall(teks)
    sisa = _POLA_KATA.sub(" ", teks).split()
    if "koma" in sisa:
        raise _TakTerejaError("Bilangan berkoma tidak dibaca; hanya bilangan bulat.")
    if sisa:
        raise _TakTerejaError(f"'{sisa[0]}' bukan kata bilangan. Periksa ejaannya.")
    if not kata:
        raise _TakTerejaError("Tidak ada kata bilangan. Tulis misalnya 'empat puluh empat juta rupiah'.")
    return [_EJAAN_LAMA.get(satu, satu) for satu in kata]


def _read_number(kata: list[str]) -> int:
    """Read words of a number above zero; no words at all are zero (nothing stands before or after a tier)."""
    for nilai, tingkat in _RIBUAN:
        if tingkat in kata:
            return _read_tier(kata, nilai, tingkat)
    return _read_hundreds(kata) if kata else 0


def _read_tier(kata: list[str], nilai: int, tingkat: str) -> int:
    di = kata.index(tingkat)
    kiri, kanan = kata[:di], kata[di + 1 :]
    if tingkat in kanan:
        raise _TakTerejaError(f"Kata '{tingkat}' disebut dua kali.")
    banyak = 1 if kiri == ["se"] else _read_number(kiri)
    sisa = _read_number(kanan)
    if not banyak:
        raise _TakTerejaError(f"Sebelum '{tingkat}' belum ada bilangannya. Tulis misalnya 'dua {tingkat}'.")
    # The state budget is spoken of as "dua ribu tiga ratus triliun".
    if banyak >= (10**6 if tingkat == "triliun" else 10**3) or sisa >= nilai:
        raise _TakTerejaError(f"Urutan kata di sekitar '{tingkat}' terbalik. Sebut dari tingkat yang terbesar.")
    return banyak * nilai + sisa


def _read_hundreds(kata: list[str]) -> int:
    cocok = _POLA_RATUSAN.fullmatch(" ".join(kata))
    if cocok is None:
        tertulis = " ".join(kata[:8]).replace("se ", "se")
        raise _TakTerejaError(f"Urutan kata '{tertulis}' tidak mengeja bilangan.")
    bagian = {nama: _NILAI[isi] for nama, isi in cocok.groupdict().items() if isi}
    belas = 10 + bagian["belas"] if "belas" in bagian else 0
    return bagian.get("ratus", 0) * 100 + bagian.get("puluh", 0) * 10 + belas + bagian.get("satuan", 0)
