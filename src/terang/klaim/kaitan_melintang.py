"""Sums and periods across a row: `L + P = Jumlah`, and a year that adds up, ends or tops its quarters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import BAIK, uji_kaitan

_CUKUP = 3  # rows that obey before arithmetic alone may speak
_PERIODE = re.compile(r"\b(?:tw|triwulan|semester|smt|kuartal)\W*(?:i{1,3}|iv|[1-4])\b", re.IGNORECASE)
_AKUMULASI = (Kaitan.JUMLAH, Kaitan.TERAKHIR, Kaitan.TERBESAR, Kaitan.RATA_RATA)
_UKURAN = {Peran.TARGET, Peran.REALISASI, Peran.ANGGARAN}
_YAKIN, _RAGU = Decimal("0.95"), Decimal("0.8")

Isi = tuple[BarisTerbaca, Cetakan, tuple[Cetakan, ...]]


@dataclass(frozen=True, slots=True)
class _Calon:
    cocok: int
    baris: list[Isi]


def extract_melintang(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Claims of a total or a year's figure against the columns that make it up."""
    if kolom.peran is Peran.JUMLAH:
        yield from _extract_jumlah(tabel, kolom, lain)
    elif kolom.peran in _UKURAN and not _is_periode(kolom):
        yield from _extract_periode(tabel, kolom, [k for k in lain if _is_periode(k) and not k.persen])


def _is_periode(kolom: KolomTerbaca) -> bool:
    return bool(_PERIODE.search(" ".join(kolom.jalur)))


def _extract_jumlah(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """The columns before it or, for a total that stands first, behind it: as many as most rows need."""
    sejenis = [k for k in lain if not k.persen and k.uang == kolom.uang and k.peran is not Peran.PERSEN]
    sebelum = [k.indeks for k in sejenis if k.indeks < kolom.indeks]
    sesudah = [k.indeks for k in sejenis if k.indeks > kolom.indeks]
    pilihan = [sebelum[awal:] for awal in range(len(sebelum) - 1)]
    pilihan += [sesudah[:akhir] for akhir in range(len(sesudah), 1, -1)]
    semua = [_list_isi(tabel, kolom, indeks) for indeks in pilihan]
    calon = [_Calon(_count_cocok(baris, Kaitan.JUMLAH), baris) for baris in semua]
    terbaik = max(calon, key=lambda c: c.cocok, default=_Calon(0, []))
    yield from _build(terbaik, Kaitan.JUMLAH, (), _YAKIN)


def _extract_periode(
    tabel: TabelTerbaca, kolom: KolomTerbaca, periode: Sequence[KolomTerbaca]
) -> Iterator[KlaimHitung]:
    """A year from its quarters; what accumulates differs from indicator to indicator, so each of the ways is honest."""
    baris = _list_periode(tabel, kolom, periode)
    jujur = _count_jujur(baris)
    # Quarters that do not say whether they are planned or reached belong to whichever of the two they fit better.
    saingan = [k for k in tabel.kolom if k is not kolom and k.peran in _UKURAN and not _is_periode(k)]
    if any(_count_jujur(_list_periode(tabel, k, periode)) >= jujur for k in saingan):
        return
    utama = max(_AKUMULASI, key=lambda kaitan: _count_cocok(baris, kaitan))
    lain = tuple(kaitan for kaitan in _AKUMULASI if kaitan is not utama)
    # Means may be weighted and a year may be corrected later: what fits none is for a person to look at.
    yield from _build(_Calon(jujur, baris), utama, lain, _RAGU)


def _list_periode(tabel: TabelTerbaca, kolom: KolomTerbaca, periode: Sequence[KolomTerbaca]) -> list[Isi]:
    indeks = [k.indeks for k in periode if _tells_same(kolom, k, periode)]
    return _list_isi(tabel, kolom, indeks) if len(indeks) > 1 else []


def _count_jujur(baris: Sequence[Isi]) -> int:
    return sum(any(uji_kaitan(kaitan, h, isi).putusan in BAIK for kaitan in _AKUMULASI) for _, h, isi in baris)


def _count_cocok(baris: Sequence[Isi], kaitan: Kaitan) -> int:
    return sum(uji_kaitan(kaitan, h, isi).putusan in BAIK for _, h, isi in baris)


def _tells_same(kolom: KolomTerbaca, periode: KolomTerbaca, semua: Sequence[KolomTerbaca]) -> bool:
    """Whether a period is of the same measure: target of target, realisasi of realisasi, or all that there are."""
    if kolom.uang != periode.uang or periode.peran in {Peran.PERSEN, Peran.SISA}:
        return False
    peran = {k.peran for k in semua}
    return periode.peran is kolom.peran or (len(peran) == 1 and not peran & {Peran.TARGET, Peran.REALISASI})


def _list_isi(tabel: TabelTerbaca, kolom: KolomTerbaca, indeks: Sequence[int]) -> list[Isi]:
    return [
        (satu, h, isi)
        for satu in tabel.baris
        if satu.jenis is not JenisRingkas.RATA_RATA
        and (h := satu.angka[kolom.indeks])
        and len(isi := tuple(x for i in indeks if (x := satu.angka[i]))) > 1
    ]


def _build(calon: _Calon, kaitan: Kaitan, lain: tuple[Kaitan, ...], yakin: Decimal) -> Iterator[KlaimHitung]:
    if calon.cocok < _CUKUP or 3 * calon.cocok < 2 * len(calon.baris):
        return
    for baris, hasil, isi in calon.baris:
        yield KlaimHitung(
            kaitan=kaitan,
            hasil=hasil,
            masukan=isi,
            kelas="jumlah",
            subjek=baris.nama,
            keyakinan=yakin,
            lain=lain,
        )
