"""A claim down a column: a total, a parent or a mean over rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import BarisTerbaca, KolomTerbaca, TabelTerbaca
from terang.klaim.uji import Putusan

BAIK_JUMLAH = (Putusan.SESUAI, Putusan.TERPOTONG, Putusan.TERSEMBUNYI)
"""Verdicts by which a sum bears its rows out: rounding in the parts adds up."""
_SERATUS = 100
_NOMOR_BARIS = re.compile(r"^(\d{1,3})\s*[.)]?(?:\s+[^\W\d]|$)")
_KEPALA_NOMOR = re.compile(r"^(?:no|nomor)\b", re.IGNORECASE)
_PASANGAN = 2
_RAPAT, _DEKAT = Decimal("0.95"), Decimal("0.75")
"""How near a result of two, or of more, parts must be to their sum."""


def build_klaim(
    baris: BarisTerbaca,
    hasil: Cetakan,
    anak: tuple[Cetakan, ...],
    bagus: int,
    kaitan: Kaitan = Kaitan.JUMLAH,
) -> KlaimHitung:
    """A claim that a row follows from other rows of its column; `bagus` counts what else bears this out."""
    return KlaimHitung(
        kaitan=kaitan,
        hasil=hasil,
        masukan=anak,
        kelas="jumlah" if kaitan is Kaitan.JUMLAH else "rata-rata",
        subjek=baris.nama,
        keyakinan=Decimal("0.95") if bagus >= 1 else Decimal("0.85"),
    )


def take_angka(tabel: TabelTerbaca, blok: Sequence[int], kolom: KolomTerbaca) -> tuple[Cetakan, ...]:
    """The figures that rows have in a column; rows without one are passed over."""
    return tuple(satu for j in blok if (satu := tabel.baris[j].angka[kolom.indeks]))


def is_lanjutan(tabel: TabelTerbaca) -> bool:
    """Whether the numbering of the rows begins above one: the rows before stand in a part that was read as its own."""
    awal = next((teks for teks in tabel.baris[0].teks if teks.strip()), "") if tabel.baris else ""
    nomor = _NOMOR_BARIS.match(awal)
    bernomor = bool(_KEPALA_NOMOR.match(tabel.kolom[0].jalur[-1])) if tabel.kolom and tabel.kolom[0].jalur else False
    return bernomor and nomor is not None and int(nomor[1]) > 1


def is_plausible(hasil: Cetakan, isi: Sequence[Cetakan]) -> bool:
    """A sum is not smaller than its largest part; rates of 0 to 100 with decimals are added only where it shows."""
    terbesar = max(satu.nilai for satu in isi)
    if hasil.nilai == terbesar == _SERATUS:
        return False  # what was reached in full, under the total of the money beside it
    if any(satu.desimal for satu in isi) and terbesar <= _SERATUS and hasil.nilai <= _SERATUS:
        # A mean or a maximum is far from the sum, scores of parts of an index are not.
        jumlah = sum(satu.nilai for satu in isi)
        dekat = _DEKAT if len(isi) > _PASANGAN else _RAPAT
        return dekat * jumlah <= hasil.nilai and dekat * hasil.nilai <= jumlah
    return hasil.nilai >= terbesar or any(satu.nilai < 0 for satu in isi)
