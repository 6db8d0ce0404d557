"""Subtotals that only the sum of the rows above tells from indicators: `Jumlah PNS` over golongan, `Jumlah peserta`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from terang.klaim.baris import is_bernomor
from terang.klaim.klaim import Kaitan
from terang.klaim.klaim_baris import BAIK_JUMLAH, take_angka
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, TabelTerbaca
from terang.klaim.tingkat_baris import adds_up
from terang.klaim.uji import uji_kaitan

_NAMA = re.compile(r"^(?:sub\s*-?\s*total|jumlah|total|jml)\b", re.IGNORECASE)


def mark_subjumlah(tabel: TabelTerbaca) -> TabelTerbaca:
    """The table with those rows as totals whose name begins like one and whose figures add up the rows above."""
    calon = [i for i, satu in enumerate(tabel.baris) if _may_total(satu, tabel.kolom)]
    if not calon:
        return tabel
    kolom = [satu for satu in tabel.kolom if adds_up(satu, tabel)]
    for i in calon:
        if any(_adds(tabel, kolom, range(awal, i), i) for awal in _list_awal(tabel.baris, i)):
            total = replace(tabel.baris[i], jenis=JenisRingkas.TOTAL)
            tabel = replace(tabel, baris=(*tabel.baris[:i], total, *tabel.baris[i + 1 :]))
    return tabel


def _may_total(baris: BarisTerbaca, kolom: Sequence[KolomTerbaca]) -> bool:
    return baris.jenis is JenisRingkas.DATA and bool(_NAMA.match(baris.nama)) and not is_bernomor(baris.teks, kolom)


def _list_awal(baris: Sequence[BarisTerbaca], i: int) -> set[int]:
    """Where the rows of a subtotal may begin: below the last total, or below the last heading without figures."""
    total = [j for j in range(i) if baris[j].jenis is JenisRingkas.TOTAL]
    judul = [j for j in range(i) if not any(baris[j].angka)]
    return {satu[-1] + 1 if satu else 0 for satu in (total, judul)}


def _adds(tabel: TabelTerbaca, kolom: Sequence[KolomTerbaca], atas: Sequence[int], i: int) -> bool:
    """Whether most columns add up; a single row above is added up only by an equal one, in every column."""
    putusan = []
    for k in kolom:
        hasil, isi = tabel.baris[i].angka[k.indeks], take_angka(tabel, atas, k)
        if hasil and isi:
            putusan.append(uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in BAIK_JUMLAH)
    return all(putusan) and bool(putusan) if len(atas) == 1 else 2 * sum(putusan) > len(putusan)
