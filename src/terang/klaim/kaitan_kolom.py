"""Relations between the columns of a table: words propose, arithmetic decides."""

from __future__ import annotations

from collections.abc import Iterator

from terang.klaim.dukungan import state_dukungan
from terang.klaim.kaitan_bagian import extract_bagian
from terang.klaim.kaitan_deret import extract_deret
from terang.klaim.kaitan_melintang import extract_melintang
from terang.klaim.kaitan_pasangan import extract_pasangan
from terang.klaim.kaitan_rasio import extract_rasio
from terang.klaim.klaim import KlaimHitung
from terang.klaim.tabel import KolomTerbaca, Peran, TabelTerbaca

_KOLOM_TERBANYAK = 24


def extract_kaitan_kolom(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    """The claims that relate figures of one row."""
    angka = [k for k in tabel.kolom if k.peran is not Peran.NOMOR and any(b.angka[k.indeks] for b in tabel.baris)]
    if len(angka) < 2 or len(angka) > _KOLOM_TERBANYAK:  # noqa: PLR2004 - one column relates to nothing
        return
    for kolom in angka:
        yield from state_dukungan(_extract(tabel, kolom, angka), "baris")


def _extract(tabel: TabelTerbaca, kolom: KolomTerbaca, angka: list[KolomTerbaca]) -> list[KlaimHitung]:
    """The first reading of the column that its rows bear out."""
    lain = [k for k in angka if k is not kolom]
    for extract in (extract_rasio, extract_bagian, extract_pasangan, extract_deret, extract_melintang):
        hasil = list(extract(tabel, kolom, lain))
        if hasil:
            return hasil
    return []
