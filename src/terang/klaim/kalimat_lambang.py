"""A sentence with its numbers replaced by signs, so that the patterns of claims read as sentences do.

`anggaran sebesar Rp. 200.000,- (dua ratus ribu rupiah) terserap 95%` becomes `anggaran sebesar «U0» terserap «P1»`:
U is money, P a percentage, N any other amount, X a number that no claim may rest on. The figure is the place in the
list of amounts. Years, citations and numbers of tables stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka

Mint = Callable[[str, Decimal, int, str, Kalimat], Cetakan]

LAMBANG = re.compile(r"«([UPNX])(\d+)»")
_KURUNG_KATA = re.compile(r"(?<=») ?\([^()«»\d]{2,300}\)")
_BATAS = re.compile(r"(?<=[»)\w][.-])\s+(?=[A-Z])")  # after the dash of ",-" and ".-" too
_SUBJEK_TERPANJANG = 100
_KEPALA = re.compile(r"^(?:(?:sedangkan|sementara|adapun|dan|serta|sehingga|terdapat|untuk|atau)\s+)+", re.IGNORECASE)
_EKOR = re.compile(r"(?:\s+(?:adalah|yaitu|yakni|sebesar|sebanyak|senilai|sejumlah|berjumlah))+$", re.IGNORECASE)
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lambang:
    """A sentence in signs.

    Args:
        klausa: its parts between full stops, numbers replaced; the stop belongs to the part.
        angka: the amounts that the signs stand for.
        cetakan: the print of an amount by its place; the same print every time.
    """

    klausa: tuple[str, ...]
    angka: tuple[AngkaTeks, ...]
    cetakan: Callable[[int], Cetakan]

    def satuan(self, di: int) -> str:
        """The unit of an amount."""
        return self.angka[di].satuan

    def nilai(self, di: int) -> Decimal:
        """The value of an amount."""
        return self.angka[di].nilai


def build_lambang(kalimat: Kalimat, mint: Mint) -> Lambang:
    """Replace the numbers of a sentence; notes in brackets right after a number are dropped."""
    angka = tuple(satu for satu in list_angka(kalimat.teks) if satu.jenis is JenisAngka.JUMLAH)
    teks = _KURUNG_KATA.sub("", _replace(kalimat.teks, angka))
    dibuat: dict[int, Cetakan] = {}

    def cetakan(di: int) -> Cetakan:
        if di not in dibuat:
            satu = angka[di]
            dibuat[di] = mint(satu.teks, satu.nilai, satu.desimal, satu.satuan, kalimat)
        return dibuat[di]

    return Lambang(klausa=tuple(_BATAS.split(teks)), angka=angka, cetakan=cetakan)


def _replace(teks: str, angka: tuple[AngkaTeks, ...]) -> str:
    potong, akhir = [], 0
    for di, satu in enumerate(angka):
        potong += [teks[akhir : satu.start], f"«{_sign(satu)}{di}»"]
        akhir = satu.akhir_satuan
    return "".join((*potong, teks[akhir:]))


def _sign(angka: AngkaTeks) -> str:
    if not angka.pasti:
        return "X"
    return {"Rp": "U", "%": "P"}.get(angka.satuan, "N")


def list_lambang(teks: str) -> Iterator[tuple[str, int]]:
    """The signs in a text: their letter and their place."""
    return ((cocok[1], int(cocok[2])) for cocok in LAMBANG.finditer(teks))


def list_tahun(teks: str) -> set[str]:
    """The years named in a text in signs."""
    return set(_TAHUN.findall(teks))


def get_subjek(klausa: str, sampai: int) -> str:
    """The words of a clause up to a place, from the last sign on: what a claim is about."""
    kata = " ".join(LAMBANG.split(klausa[:sampai])[-1].split()).strip(" ,.:-()")
    kata = _EKOR.sub("", _KEPALA.sub("", kata))
    return kata if len(kata) <= _SUBJEK_TERPANJANG else "… " + kata[-_SUBJEK_TERPANJANG:].partition(" ")[2]
