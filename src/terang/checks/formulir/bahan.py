"""What the answers are made from: the read report, what the checks said, and ways to look into both."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from rapidfuzz import fuzz, process

from terang.checks.formulir.butir import Bukti, Isian
from terang.checks.jalankan import Jawaban
from terang.checks.kerangka import Temuan, Tingkat
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

_PERJANJIAN = re.compile(r"perjanjian kinerja|penetapan kinerja|\btapkin\b", re.IGNORECASE)
_DAFTAR_ISI = re.compile(r"\.{4,}|…{2,}|(?:\. ){4,}")
_PENUTUP = re.compile(r"(?:BAB\s+[IVX\d]+\W*)?P\s?E\s?N\s?U\s?T\s?U\s?P\W*$", re.IGNORECASE)
_MIRIP = 85
_HURUF_TERSEDIKIT = 10
_TERBANYAK = 1_000_000  # comparisons of two texts; what a real report needs is a hundredth of it
_SEBUT = 3
_PANJANG = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Bahan:
    """The read report, the answers of the checks, whether all of the file was read, and the items so far."""

    laporan: Laporan
    jawaban: Sequence[Jawaban]
    utuh: bool
    sudah: dict[str, Isian] = field(default_factory=dict)

    def get(self, kode: str) -> Jawaban | None:
        """The answer of a check; None where it did not run, broke, or saw nothing."""
        ada = (satu for satu in self.jawaban if satu.periksa.kode == kode and satu.subjek and not satu.gagal)
        return next(ada, None)

    def list_temuan(self, *kode: str) -> tuple[Temuan, ...]:
        """The findings of these checks that nobody has accepted."""
        semua = (temuan for satu in self.jawaban if satu.periksa.kode in kode for temuan in satu.temuan)
        return tuple(temuan for temuan in semua if not temuan.dikecualikan)

    def list_galat(self, kelas: Collection[str]) -> tuple[Temuan, ...]:
        """What is proved wrong in these classes and accepted by nobody."""
        semua = (temuan for satu in self.jawaban if satu.periksa.kelas in kelas for temuan in satu.temuan)
        return tuple(temuan for temuan in semua if temuan.tingkat is Tingkat.GALAT and not temuan.dikecualikan)

    def list_judul_analisis(self) -> set[str]:
        """The names of the analyses that chapter III is asked for."""
        try:
            isi = ketentuan("susunan-lkjip", date(self.laporan.tahun or 1, 12, 31)).isi
        except NotInForceError:
            return set()
        return {satu["judul"] for satu in isi["analisis"]}

    def list_kalimat(self, pola: str, *, judul: bool = False) -> list[Kalimat]:
        """The sentences that hold a pattern, without those of a table of contents."""
        cari = re.compile(pola, re.IGNORECASE)
        return [
            satu
            for satu in self.laporan.kalimat
            if cari.search(satu.teks) and not _DAFTAR_ISI.search(satu.teks) and (satu.judul or not judul)
        ]

    def list_penutup(self) -> Sequence[Kalimat]:
        """The sentences from the last chapter on, annexes too; none where its title is not found."""
        semua = self.laporan.kalimat
        awal = [
            urut
            for urut, satu in enumerate(semua)
            if _PENUTUP.match(satu.teks) and (satu.judul or satu.teks.isupper()) and not _DAFTAR_ISI.search(satu.teks)
        ]
        return semua[awal[-1] :] if awal else ()

    def list_tabel(self, syarat: Callable[[TabelTerbaca], bool]) -> list[TabelTerbaca]:
        """The tables of a kind."""
        return [satu for satu in self.laporan.tabel if syarat(satu)]


def is_perjanjian(tabel: TabelTerbaca) -> bool:
    """The targets of a perjanjian kinerja as the report repeats them."""
    return bool(_PERJANJIAN.search(tabel.judul)) and has(tabel, Peran.TARGET) and not has(tabel, Peran.REALISASI)


def is_kinerja(tabel: TabelTerbaca) -> bool:
    """Target and realisasi of indicators, not of money."""
    peran = {kolom.peran for kolom in tabel.kolom if not kolom.uang}
    return {Peran.TARGET, Peran.REALISASI} <= peran


def is_keuangan(tabel: TabelTerbaca) -> bool:
    """Budget and realisasi in rupiah."""
    uang = {kolom.peran for kolom in tabel.kolom if kolom.uang}
    return Peran.REALISASI in uang and bool({Peran.ANGGARAN, Peran.TARGET} & uang)


def has(tabel: TabelTerbaca, peran: Peran) -> bool:
    """Whether a column of the table holds this."""
    return any(kolom.peran is peran for kolom in tabel.kolom)


def list_data(tabel: TabelTerbaca, peran: Peran) -> list[BarisTerbaca]:
    """The rows with a figure in a column that holds this, totals left out."""
    kolom = [satu.indeks for satu in tabel.kolom if satu.peran is peran]
    return [b for b in tabel.baris if b.jenis is JenisRingkas.DATA and b.nama and any(b.angka[i] for i in kolom)]


def list_nama(tabel: Sequence[TabelTerbaca], peran: Peran) -> list[str]:
    """The names of the indicators with such a figure, each once."""
    return _unique(baris.nama for satu in tabel for baris in list_data(satu, peran))


def list_sel(tabel: Sequence[TabelTerbaca], kepala: str) -> list[str]:
    """The texts under a head that holds this word, each once."""
    cari = re.compile(kepala, re.IGNORECASE)
    return _unique(
        baris.teks[kolom.indeks]
        for satu in tabel
        for kolom in satu.kolom
        if cari.search(" ".join(kolom.jalur)) and "indikator" not in kolom.nama.casefold()
        for baris in satu.baris
        if not baris.angka[kolom.indeks]
    )


def _unique(teks: Iterator[str]) -> list[str]:
    rapi = (" ".join(satu.split()) for satu in teks)
    return list({satu.casefold(): satu for satu in rapi if len(satu) >= _HURUF_TERSEDIKIT}.values())


def is_terlalu_banyak(nama: Sequence[str], calon: Sequence[object]) -> bool:
    """Whether comparing all with all would take longer than a person waits."""
    return len(nama) * len(calon) > _TERBANYAK


def list_hilang(nama: Sequence[str], calon: Sequence[str]) -> list[str]:
    """The names that none of the texts says in about the same words."""
    rapi = [satu.casefold() for satu in calon]
    return [satu for satu in nama if not _finds(satu.casefold(), rapi)]


def _finds(nama: str, calon: Sequence[str]) -> bool:
    if any(nama in satu for satu in calon):
        return True
    return bool(process.extractOne(nama, calon, scorer=fuzz.token_sort_ratio, score_cutoff=_MIRIP))


def show_tabel(tabel: TabelTerbaca, uraian: str) -> Bukti:
    """A table as evidence."""
    nama = f"Tabel {tabel.nomor}" if tabel.nomor else "Tabel"
    judul = f" “{cut(tabel.judul)}”" if tabel.judul else ""
    return Bukti(uraian=f"{nama}{judul}: {uraian}", tempat=tabel.tempat)


def show_kalimat(kalimat: Kalimat) -> Bukti:
    """A sentence as evidence."""
    return Bukti(uraian=f"“{cut(kalimat.teks)}”", tempat=kalimat.tempat)


def show_temuan(temuan: Sequence[Temuan]) -> tuple[Bukti, ...]:
    """The first findings, and how many more there are."""
    bukti = tuple(
        Bukti(uraian=f"Temuan: {cut(satu.penjelasan)}", tempat=satu.tempat, sidik=satu.sidik)
        for satu in temuan[:_SEBUT]
    )
    sisa = len(temuan) - len(bukti)
    return (*bukti, Bukti(uraian=f"Dan {sisa} temuan lain yang serupa.")) if sisa else bukti


def name_semua(nama: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    sisa = len(nama) - _SEBUT
    return "; ".join(cut(satu) for satu in nama[:_SEBUT]) + (f"; dan {sisa} lagi" if sisa > 0 else "")


def cut(teks: str) -> str:
    """The text on one line, short enough for a cell."""
    return teks if len(teks) <= _PANJANG else f"{teks[: _PANJANG - 1].rstrip()}…"
