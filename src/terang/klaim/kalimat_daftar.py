"""A sentence with a total, and the list right below it with the parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kalimat_lambang import Mint, get_subjek
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.klaim import Kaitan, KlaimHitung

_PENGANTAR = re.compile(
    r"(?::|sebagai berikut|terdiri (?:dari|atas)|yaitu|yakni|meliputi|rincian(?:nya)?)\s*[:;.]*\s*$"
)
_SEBAGIAN = re.compile(r"\b(?:antara lain|di antaranya|diantaranya|misalnya|seperti|termasuk)\b", re.IGNORECASE)
_BUTIR = re.compile(r"^\W*(?:\(?(?:\d{1,2}|[a-zA-Z])\s*[.)]+\s*|[-–•·▪]\s*)?(?=[^\W\d]{3})")
_BAGIAN_TERSEDIKIT = 3
_BUTIR_TERBANYAK = 15
_DEKAT = Decimal("0.05")
"""Parts that miss a number by more are parts of something else."""


def extract_daftar(kalimat: Sequence[Kalimat], mint: Mint) -> Iterator[KlaimHitung]:
    """Every list whose items bear one number each, under a sentence with the one number that they make up."""
    for ke, satu in enumerate(kalimat):
        if satu.judul or not _PENGANTAR.search(satu.teks) or _SEBAGIAN.search(satu.teks):
            continue
        butir = list(_list_butir(kalimat[ke + 1 : ke + 1 + _BUTIR_TERBANYAK]))
        total = _find_total(satu, [angka for _, angka in butir])
        if len(butir) >= _BAGIAN_TERSEDIKIT and total:
            yield KlaimHitung(
                kaitan=Kaitan.JUMLAH,
                hasil=_print(total, satu, mint),
                masukan=tuple(_print(angka, asal, mint) for asal, angka in butir),
                kelas="jumlah",
                subjek=get_subjek(satu.teks, total.start),
                keyakinan=Decimal("0.8"),
            )


def _print(angka: AngkaTeks, kalimat: Kalimat, mint: Mint) -> Cetakan:
    return mint(angka.teks, angka.nilai, angka.desimal, angka.satuan, kalimat)


def _list_butir(kalimat: Sequence[Kalimat]) -> Iterator[tuple[Kalimat, AngkaTeks]]:
    """The items up to the first sentence that is none: a name and then one number, of one unit and as many decimals."""
    pertama: AngkaTeks | None = None
    for satu in kalimat:
        angka = [a for a in list_angka(satu.teks) if a.jenis is JenisAngka.JUMLAH]
        if satu.judul or len(angka) != 1 or not angka[0].pasti or not _is_butir(satu.teks, angka[0]):
            return
        pertama = pertama or angka[0]
        if angka[0].satuan != pertama.satuan or angka[0].desimal != pertama.desimal:
            return
        yield satu, angka[0]


def _is_butir(teks: str, angka: AngkaTeks) -> bool:
    """Whether a line names something and ends in its number."""
    return bool(_BUTIR.match(teks)) and not re.search(r"\w{3}", teks[angka.akhir_satuan :])


def _find_total(kalimat: Kalimat, bagian: Sequence[AngkaTeks]) -> AngkaTeks | None:
    jumlah = sum((satu.nilai for satu in bagian), Decimal(0))
    calon = [
        satu
        for satu in list_angka(kalimat.teks)
        if satu.jenis is JenisAngka.JUMLAH
        and bagian
        and (satu.satuan == bagian[0].satuan or not (satu.satuan and bagian[0].satuan))
        and satu.nilai > max(b.nilai for b in bagian)
        and abs(satu.nilai - jumlah) <= _DEKAT * jumlah
    ]
    return calon[0] if len(calon) == 1 else None
