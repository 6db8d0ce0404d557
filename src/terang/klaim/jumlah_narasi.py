"""Sentences that tell the total of a table that prints none: the budget fits its rows, the realisasi does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, pairwise

from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks
from terang.klaim.laporan import Laporan
from terang.klaim.sebutan import is_sebagian, list_pasangan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

_BARIS_TERSEDIKIT = 3
_DEKAT = Decimal("0.05")
_SERATUS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class JumlahNarasi:
    """A realisasi in a sentence beside a budget that is the sum of rows.

    Args:
        kalimat: the sentence.
        angka: the realisasi that it tells.
        tabel: where the rows stand.
        banyak: how many rows there are.
        jumlah: the sum of their realisasi.
        tersangka: the one row that the difference would make fit its own percentage, else None.
    """

    kalimat: Kalimat
    angka: AngkaTeks
    tabel: TabelTerbaca
    banyak: int
    jumlah: Decimal
    tersangka: Tersangkut | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tersangkut:
    """A row whose printed percentage asks for another realisasi, the very one that the sentence's total asks for."""

    baris: BarisTerbaca
    sel: Cetakan
    benar: Decimal
    persen: Cetakan


def list_jumlah_narasi(laporan: Laporan) -> Iterator[JumlahNarasi]:
    """Every sentence whose budget is to the rupiah the sum of rows without a printed total."""
    rangkai = list(_list_rangkai(laporan.tabel))
    for kalimat, anggaran, realisasi in list_pasangan(laporan):
        if is_sebagian(kalimat.teks, anggaran, realisasi):
            continue
        for tabel, baris in rangkai:
            hasil = _match(kalimat, anggaran, realisasi, tabel, baris)
            if hasil:
                yield hasil
                break


def _list_rangkai(tabel: Sequence[TabelTerbaca]) -> Iterator[tuple[TabelTerbaca, list[BarisTerbaca]]]:
    """The rows of one level of a table and of what continues it without a header, where no row is a total."""
    induk: TabelTerbaca | None = None
    isi: list[BarisTerbaca] = []
    for satu in tabel:
        lanjut = induk and not any(kolom.jalur for kolom in satu.kolom) and len(satu.kolom) == len(induk.kolom)
        if not lanjut:
            yield from _list_tingkat(induk, isi)
            induk, isi = satu, []
        isi += satu.baris
    yield from _list_tingkat(induk, isi)


def _list_tingkat(
    tabel: TabelTerbaca | None, baris: list[BarisTerbaca]
) -> Iterator[tuple[TabelTerbaca, list[BarisTerbaca]]]:
    if tabel is None or any(satu.jenis is JenisRingkas.TOTAL for satu in baris):
        return
    menurut: dict[tuple[str, ...], list[BarisTerbaca]] = defaultdict(list)
    for satu in _join_nama(baris):
        menurut[satu.tanda].append(satu)
    yield from ((tabel, isi) for isi in menurut.values() if len(isi) >= _BARIS_TERSEDIKIT)


def _join_nama(baris: Sequence[BarisTerbaca]) -> Iterator[BarisTerbaca]:
    """Rows in which `Program Promosi` above the figures of `Kesehatan` is one program."""
    for sebelum, satu in pairwise((None, *baris)):
        if satu is None:
            continue
        if sebelum and sebelum.tanda[0] == "kata" and not any(sebelum.angka) and satu.tanda[0] == "rupa":
            yield replace(satu, nama=f"{sebelum.nama} {satu.nama}", tanda=sebelum.tanda)
        elif any(satu.angka):
            yield satu


def _match(
    kalimat: Kalimat, anggaran: AngkaTeks, realisasi: AngkaTeks, tabel: TabelTerbaca, baris: list[BarisTerbaca]
) -> JumlahNarasi | None:
    uang = [k.indeks for k in tabel.kolom if k.uang]
    jumlah = {i: sum((sel.nilai for b in baris if (sel := b.angka[i])), Decimal(0)) for i in uang}
    for i, j in combinations(uang, 2):
        if jumlah[i] != anggaran.nilai or realisasi.desimal < 0:
            continue
        if realisasi.nilai in jumlah.values() and realisasi.nilai != jumlah[j]:
            continue
        if abs(jumlah[j] - realisasi.nilai) <= _DEKAT * realisasi.nilai and jumlah[j] != jumlah[i]:
            sesuai = [s for b in baris if (s := _fit(b, i, j, jumlah[j] - realisasi.nilai, tabel))]
            return JumlahNarasi(
                kalimat=kalimat,
                angka=realisasi,
                tabel=tabel,
                banyak=sum(bool(b.angka[j]) for b in baris),
                jumlah=jumlah[j],
                tersangka=sesuai[0] if len(sesuai) == 1 else None,
            )
    return None


def _fit(baris: BarisTerbaca, i: int, j: int, lebih: Decimal, tabel: TabelTerbaca) -> Tersangkut | None:
    """The row, where its percentage is wrong as printed and right without the difference."""
    pagu, sel = baris.angka[i], baris.angka[j]
    persen = next((p for k in tabel.kolom if k.peran is Peran.PERSEN and (p := baris.angka[k.indeks])), None)
    if not (pagu and sel and persen and pagu.nilai):
        return None
    lama, baru = (nilai * _SERATUS / pagu.nilai for nilai in (sel.nilai, sel.nilai - lebih))
    cocok = [round(satu, persen.desimal) == persen.nilai for satu in (lama, baru)]
    return Tersangkut(baris=baris, sel=sel, benar=sel.nilai - lebih, persen=persen) if cocok == [False, True] else None
