"""A table of the document tree becomes a table with meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from terang.klaim.baris import find_jenis, find_nama, find_tanda
from terang.klaim.cetakan import Cetakan
from terang.klaim.kisi import Petak, build_kisi, is_tebal, read_isi
from terang.klaim.peran_kolom import find_ringkas, read_kolom
from terang.klaim.sel import AngkaSel, read_sel
from terang.klaim.subjumlah import mark_subjumlah
from terang.klaim.tabel import BarisTerbaca, KolomTerbaca, Peran, TabelTerbaca
from terang.naskah.blok import JenisBaris, Tabel
from terang.naskah.tempat import Tempat

Cetak = Callable[[AngkaSel, str, Tempat, str], Cetakan]
"""Makes a printed number from a cell's number, its unit, its place and its row."""

_PERSEN_TERBESAR = 100_000
"""What is larger is an amount that shares the column with percentages."""
_BUTIR = re.compile(r"(?:^|\s)[•·▪➢✓*-]\s+")
_ANGKA_KEPALA = re.compile(r"\D*(?:19|20)\d\d\D*|\W*\d{1,2}\W*")
# A lone dash before a figure of these opens an item of a list; a percentage alone may be a fall.
_TANPA_MINUS = (Peran.TARGET, Peran.REALISASI, Peran.ANGGARAN, Peran.PERSEN)
_BERSAMA = 3  # figures of a row that belong together: target, realisasi and what they make
_KEPALA = (JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM)


def read_tabel(tabel: Tabel, cetak: Cetak, *, bab: str | None) -> TabelTerbaca:
    """Read one table; a table without a number has no claims but keeps its rows."""
    kisi = build_kisi(tabel)
    jenis = [_find_jenis_baris(baris, asal.jenis) for baris, asal in zip(kisi, tabel.baris, strict=True)]
    kepala = [baris for baris, satu in zip(kisi, jenis, strict=True) if satu is JenisBaris.KEPALA]
    badan = [baris for baris, satu in zip(kisi, jenis, strict=True) if satu not in _KEPALA]
    kepala, badan = _complete_kepala(kepala, badan)
    kolom = _read_kolom(kepala, badan, tabel.judul)
    tempat = tabel.tempat or Tempat()
    terbaca = TabelTerbaca(
        id=tabel.id,
        judul=tabel.judul,
        nomor=tabel.nomor,
        kolom=kolom,
        tempat=tempat,
        bab=bab or tempat.bab,
        baris=tuple(baris for petak in _join_bentang(badan) for baris in _read_baris(petak, kolom, cetak)),
    )
    return mark_subjumlah(terbaca)


def _complete_kepala(
    kepala: list[list[Petak | None]], badan: list[list[Petak | None]]
) -> tuple[list[list[Petak | None]], list[list[Petak | None]]]:
    """Rows above a row that numbers the columns are header rows; such rows and repeated headers are no data."""
    nomor = [i for i, baris in enumerate(badan) if _is_nomor(baris)]
    awal = nomor[0] if nomor and not any(_has_angka(baris) for baris in badan[: nomor[0]]) else 0
    kepala = [*kepala, *badan[:awal]]
    isi_kepala = {tuple(read_isi(satu) for satu in baris) for baris in kepala}
    sisa = [
        b for i, b in enumerate(badan) if i >= awal and i not in nomor and tuple(map(read_isi, b)) not in isi_kepala
    ]
    return kepala, sisa


def _find_jenis_baris(baris: Sequence[Petak | None], jenis: JenisBaris) -> JenisBaris:
    """A row that the reader took for a header, but that holds figures, is data; years and column numbers are none."""
    if jenis is not JenisBaris.KEPALA:
        return jenis
    isi = [read_isi(satu) for satu in baris if satu and satu[1]]
    angka = [teks for teks in isi if not _ANGKA_KEPALA.fullmatch(teks) and read_sel(teks, "")]
    return JenisBaris.DATA if len(angka) > 1 else jenis


def _is_nomor(baris: Sequence[Petak | None]) -> bool:
    isi = [teks.strip("()") for satu in baris if satu and satu[1] and (teks := read_isi(satu))]
    return len(isi) > 2 and isi == [str(n) for n in range(1, len(isi) + 1)]  # noqa: PLR2004 - "1 2" may be data


def _has_angka(baris: Sequence[Petak | None]) -> bool:
    return sum(bool(read_sel(read_isi(satu), "")) for satu in baris if satu and satu[1]) > 1


def _join_bentang(badan: Sequence[Sequence[Petak | None]]) -> list[list[Petak | None]]:
    """Printed lines that figures span together are one row, where no column has two figures in them."""
    hasil: list[list[Petak | None]] = []
    i = 0
    while i < len(badan):
        tinggi = max(
            (satu[0].bentang_baris for satu in badan[i] if satu and satu[1] and read_sel(read_isi(satu), "")), default=1
        )
        gabung = _merge(badan[i : i + tinggi]) if tinggi > 1 else None
        hasil += [gabung] if gabung else [list(badan[i])]
        i += tinggi if gabung else 1
    return hasil


def _merge(baris: Sequence[Sequence[Petak | None]]) -> list[Petak | None] | None:
    hasil: list[Petak | None] = []
    for kolom in zip(*baris, strict=True):
        sendiri = [satu for satu in kolom if satu and satu[1] and read_isi(satu)]
        angka = [satu for satu in sendiri if read_sel(read_isi(satu), "")]
        if len(angka) > 1:
            return None
        hasil.append(angka[0] if angka else sendiri[0] if sendiri else kolom[0])
    return hasil


def _read_kolom(
    kepala: Sequence[Sequence[Petak | None]], badan: Sequence[Sequence[Petak | None]], judul: str
) -> tuple[KolomTerbaca, ...]:
    lebar = max((len(baris) for baris in (*kepala, *badan)), default=0)
    hasil = []
    for indeks in range(lebar):
        jalur: list[str] = []
        for baris in kepala:
            isi = read_isi(baris[indeks])
            if isi and (not jalur or jalur[-1] != isi):
                jalur.append(isi)
        isi_kolom = [teks for baris in badan if (teks := read_isi(baris[indeks]))]
        kolom = read_kolom(indeks, jalur, uang=_mostly(isi_kolom, _UANG), persen=_mostly(isi_kolom, _PERSEN))
        hasil.append(replace(kolom, ringkas=find_ringkas(kolom, judul)))
    return tuple(hasil)


_UANG = re.compile(r"^(?:Rp.*|[-–−(]?\d{1,3}(?:[.,]\d{3}){2,}.*)$", re.IGNORECASE)
# What a page break or a narrow column leaves of an amount of money; `1.500.000,` has lost no more than its dash.
_PENGGALAN = re.compile(r"^(?:0\d+|[.,]\d{1,3}(?:[.,]\d{3})*|(?:\d{1,3}\.)+|(?:\d{1,3},)+)$")
_PERSEN = re.compile(r"^[-–−(<>≥≤\s]*\d[\d.,]*\s*%")


def _mostly(isi: Sequence[str], pola: re.Pattern[str]) -> bool:
    angka = [teks for teks in isi if re.search(r"\d", teks)]
    return bool(angka) and 2 * sum(bool(pola.match(teks)) for teks in angka) > len(angka)


def _read_baris(petak: Sequence[Petak | None], kolom: Sequence[KolomTerbaca], cetak: Cetak) -> list[BarisTerbaca]:
    teks = tuple(read_isi(satu) for satu in petak)
    satuan = next((teks[k.indeks] for k in kolom if k.peran is Peran.SATUAN), "")
    kutipan = " | ".join(satu for satu, asal in zip(teks, petak, strict=True) if satu and (asal is None or asal[1]))
    angka = [_read_angka(satu, teks[k.indeks], k, satuan) for satu, k in zip(petak, kolom, strict=True)]
    angka = _drop_tanda(angka, kolom)
    nama = find_nama(teks, angka, kolom)
    tempat = _find_tempat(petak)
    tebal = any(is_tebal(satu) for satu in petak if read_isi(satu))
    menjorok = next((satu[0].menjorok for satu in petak if satu and read_isi(satu) == nama), 0)
    hasil = []
    potongan = _split(angka)
    for potong, sebutan in zip(potongan, _split_nama(nama, len(potongan)), strict=True):
        cetakan = tuple(
            cetak(satu, _unit(satu, k, satuan), _place(asal, tempat, k), kutipan[:300]) if satu and asal else None
            for satu, asal, k in zip(potong, petak, kolom, strict=True)
        )
        hasil.append(
            BarisTerbaca(
                teks=teks,
                angka=cetakan,
                nama=sebutan,
                tempat=tempat,
                jenis=find_jenis(nama, teks, kolom),
                tanda=find_tanda(teks, nama, tebal=tebal, menjorok=menjorok),
            )
        )
    return hasil


def _split_nama(nama: str, banyak: int) -> list[str]:
    """The bullets of a name, one for each logical row, where there are as many; else the whole name for each."""
    butir = [satu.strip() for satu in _BUTIR.split(nama) if satu.strip()]
    return butir if len(butir) == banyak else [nama] * banyak


def _unit(angka: AngkaSel, kolom: KolomTerbaca, satuan: str) -> str:
    if angka.satuan:
        return angka.satuan
    if kolom.ringkas:
        return kolom.ringkas
    if kolom.uang:
        return "Rp"
    if (kolom.peran is Peran.PERSEN or kolom.persen) and angka.nilai < _PERSEN_TERBESAR:
        return "%"
    return satuan if kolom.peran in {Peran.TARGET, Peran.REALISASI} else ""


def _read_angka(petak: Petak | None, teks: str, kolom: KolomTerbaca, satuan: str) -> tuple[AngkaSel, ...]:
    # A cell that spans columns is a text or a heading; one that spans rows says its figure once.
    if petak is None or not petak[1] or petak[0].bentang_kolom > 1 or kolom.peran in {Peran.NOMOR, Peran.SATUAN}:
        return ()
    if kolom.uang and _PENGGALAN.match(teks.strip()):
        return ()
    unit = "Rp" if kolom.uang else "%" if kolom.persen else satuan
    return read_sel(teks, unit)


def _drop_tanda(angka: list[tuple[AngkaSel, ...]], kolom: Sequence[KolomTerbaca]) -> list[tuple[AngkaSel, ...]]:
    """A minus before one of the figures that belong together means another sign before a second one."""
    bersama = [i for i, satu in enumerate(angka) if len(satu) == 1 and kolom[i].peran in _TANPA_MINUS]
    minus = [i for i, isi in enumerate(angka) if any(satu.nilai < 0 for satu in isi)]
    if len(bersama) < _BERSAMA or len(minus) != 1 or minus[0] not in bersama or kolom[minus[0]].peran is Peran.PERSEN:
        return angka
    satu = angka[minus[0]][0]
    tanpa = replace(satu, teks=satu.teks.lstrip("-–−"), nilai=-satu.nilai)
    return [(tanpa,) if i == minus[0] else isi for i, isi in enumerate(angka)]


def _split(angka: Sequence[tuple[AngkaSel, ...]]) -> list[list[AngkaSel | None]]:
    """Logical rows: where several columns hold the same number of figures, these are rows of their own."""
    banyak = {len(satu) for satu in angka if len(satu) > 1}
    if not banyak:
        return [[satu[0] if satu else None for satu in angka]]
    if len(banyak) > 1 or sum(len(satu) > 1 for satu in angka) < 2:  # noqa: PLR2004 - one column alone may be a list
        return [[satu[0] if len(satu) == 1 else None for satu in angka]]
    return [[satu[i] if len(satu) > 1 else None for satu in angka] for i in range(banyak.pop())]


def _find_tempat(petak: Sequence[Petak | None]) -> Tempat:
    return next((satu[0].tempat for satu in petak if satu and satu[1] and satu[0].tempat), Tempat())


def _place(petak: Petak, baris: Tempat, kolom: KolomTerbaca) -> Tempat:
    asal = petak[0].tempat or baris
    return Tempat(
        halaman=asal.halaman,
        baris=asal.baris,
        bab=asal.bab,
        tabel=asal.tabel,
        baris_tabel=asal.baris_tabel,
        kolom=asal.kolom or kolom.nama,
    )
