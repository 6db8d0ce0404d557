"""What a layout asks of a table: which columns, by which headings they are known, and where the rows begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from terang.importers.tabel import BarisTabel, TabelImpor

_AWAL_TERJAUH = 30
_TINGGI_TERBESAR = 4
_NOMOR_TERJAUH = 3
_ULANG_TERSEDIKIT = 3
_TURUN_TERSEDIKIT = 2
_NOMOR_KOLOM = re.compile(r"^\(?\d{1,2}[a-z]?\)?$|^\d{1,2} ?=.*")
TAHUN = re.compile(r"\b(?:19|20)\d{2}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Peran:
    """What a column may hold.

    Args:
        kode: name in a mapping; `target` stands for `target-2026` and the like when `bertahun`.
        nama: for people.
        pola: headings by which it is known, searched in small letters.
        bukan: headings by which it is not.
        wajib: whether the layout needs it.
        ganda: whether several columns may hold it together, as the parts of a code.
        bertahun: whether there is one such column per year, named in its heading.
    """

    kode: str
    nama: str
    pola: str
    bukan: str = ""
    wajib: bool = False
    ganda: bool = False
    bertahun: bool = False

    def fits(self, judul: str) -> bool:
        """Whether a heading speaks of it."""
        return _fits(self.pola, self.bukan, judul) and (not self.bertahun or bool(TAHUN.search(judul)))


@lru_cache(maxsize=1 << 14)
def _fits(pola: str, bukan: str, judul: str) -> bool:
    return bool(re.search(pola, judul)) and not (bukan and re.search(bukan, judul))


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """A layout: its name, what it is for, and its columns in the order in which headings are tried."""

    kode: str
    nama: str
    uraian: str
    peran: tuple[Peran, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peta:
    """What every column holds (empty for what is left out), and the place of the first row below the headings."""

    kolom: tuple[str, ...]
    mulai: int

    def list_indeks(self, peran: str) -> list[int]:
        """The columns of a role."""
        return [n for n, satu in enumerate(self.kolom) if satu == peran]

    def get(self, baris: BarisTabel, peran: str) -> str:
        """The text of a role in a row; empty where no column has it."""
        return " ".join(self.list_teks(baris, peran))

    def list_teks(self, baris: BarisTabel, peran: str) -> list[str]:
        """The texts of a role over its columns, without the empty ones."""
        semua = (baris.sel[n] for n in self.list_indeks(peran) if n < len(baris.sel))
        return [teks for teks in semua if teks]


def list_judul(tabel: TabelImpor, mulai: int, awal: int = 0) -> list[str]:
    """The heading of every column from the outermost to the innermost, `Target / 2026`."""
    jalur: list[list[str]] = [[] for _ in range(tabel.lebar)]
    for baris in tabel.baris[awal:mulai]:
        if is_nomor_kolom(baris.sel) or (tabel.lebar > 1 and sum(map(bool, baris.sel)) == 1):
            continue
        for x, teks in enumerate(_spread(baris)):
            rapi = " ".join(teks.split())
            if rapi and rapi not in jalur[x]:
                jalur[x].append(rapi)
    return [" / ".join(satu) for satu in jalur]


def _spread(baris: BarisTabel) -> list[str]:
    hasil = list(baris.sel)
    for x, lebar in enumerate(baris.bentang):
        if lebar > 1 and lebar < len(hasil) and baris.sel[x]:
            hasil[x : x + lebar] = [baris.sel[x]] * lebar
    return hasil


def is_nomor_kolom(sel: Sequence[str]) -> bool:
    """Whether a row only counts the columns."""
    isi = [satu for satu in sel if satu]
    return len(isi) > 2 and all(_NOMOR_KOLOM.match(satu) for satu in isi) and isi[0].strip("()") == "1"  # noqa: PLR2004


def guess_peta(tabel: TabelImpor, susunan: Susunan) -> Peta:
    """The mapping that the headings of a table suggest."""
    terbaik, letak = (-1, -1, 0, 0), (0, 0)
    for awal in range(min(_AWAL_TERJAUH, len(tabel.baris))):
        for tinggi in range(1, _TINGGI_TERBESAR + 1):
            kolom = match_kolom(list_judul(tabel, awal + tinggi, awal), susunan)
            nilai = (*_count(kolom, susunan), -tinggi, -awal)
            if nilai > terbaik:
                terbaik, letak = nilai, (awal, awal + tinggi)
    awal, akhir = letak[0], _extend(tabel, letak[1])
    return Peta(kolom=match_kolom(list_judul(tabel, akhir, awal), susunan), mulai=_skip_nomor(tabel, akhir))


def _extend(tabel: TabelImpor, akhir: int) -> int:
    """Headings that reach down stand again in every row that they cover: such a row still belongs to them."""
    while 0 < akhir < len(tabel.baris):
        atas, kini = tabel.baris[akhir - 1].sel, tabel.baris[akhir].sel
        sama = [teks for x, teks in enumerate(atas) if teks and teks == kini[x] and not teks.isdigit()]
        if len(sama) < _TURUN_TERSEDIKIT:
            break
        akhir += 1
    return akhir


def _skip_nomor(tabel: TabelImpor, mulai: int) -> int:
    """Below the row that counts the columns, where there is one near the headings."""
    dekat = range(mulai, min(mulai + _NOMOR_TERJAUH, len(tabel.baris)))
    nomor = next((n for n in dekat if is_nomor_kolom(tabel.baris[n].sel)), None)
    if nomor is None:
        return mulai
    akhir = nomor + 1
    while akhir < len(tabel.baris) and _repeats(tabel.baris[nomor].sel, tabel.baris[akhir].sel):
        akhir += 1
    return akhir


def _repeats(atas: Sequence[str], bawah: Sequence[str]) -> bool:
    """Whether most of a row stands again below it, as cells that reach down do."""
    sama = [x for x, teks in enumerate(atas) if teks and teks == bawah[x]]
    return len(sama) >= _ULANG_TERSEDIKIT


def match_kolom(judul: Sequence[str], susunan: Susunan) -> tuple[str, ...]:
    """The role of every column by its heading; the roles are tried in their order."""
    hasil = [""] * len(judul)
    kecil = [satu.casefold() for satu in judul]
    for peran in susunan.peran:
        for x, teks in enumerate(kecil):
            if hasil[x] or not teks or not peran.fits(teks):
                continue
            kode = build_kode_peran(peran, teks)
            if kode not in hasil or (peran.ganda and kecil[hasil.index(kode)] == teks):
                hasil[x] = kode
    return tuple(hasil)


def build_kode_peran(peran: Peran, judul: str) -> str:
    """The name of a role in a mapping, with the last year of the heading where it has one per year."""
    return f"{peran.kode}-{TAHUN.findall(judul)[-1]}" if peran.bertahun else peran.kode


def _count(kolom: Sequence[str], susunan: Susunan) -> tuple[int, int]:
    ada = {satu.rpartition("-")[0] or satu for satu in kolom if satu} | set(kolom)
    wajib = sum(peran.kode in ada for peran in susunan.peran if peran.wajib)
    return wajib, len(set(filter(None, kolom)))


def compute_skor(tabel: TabelImpor, susunan: Susunan) -> int:
    """How well a table fits a layout, 0 to 100; 0 where a needed column is missing."""
    peta = guess_peta(tabel, susunan)
    wajib = [peran for peran in susunan.peran if peran.wajib]
    ada, semua = _count(peta.kolom, susunan)
    if ada < len(wajib):
        return 0
    bernama = sum(bool(satu) for satu in list_judul(tabel, peta.mulai, max(peta.mulai - 1, 0))) or 1
    return min(100, 40 + 12 * ada + 8 * (semua - ada) + 10 * min(semua, bernama) // bernama)


def list_kurang(peta: Peta, susunan: Susunan) -> list[str]:
    """What is wrong with a mapping, in words: needed columns that nobody marked, and columns marked twice."""
    ada = {satu.rpartition("-")[0] or satu for satu in peta.kolom if satu} | set(peta.kolom)
    kurang = [
        f"Kolom {peran.nama} belum ditunjuk. Pilih kolomnya."
        for peran in susunan.peran
        if peran.wajib and peran.kode not in ada
    ]
    tunggal = [peran for peran in susunan.peran if not peran.ganda]
    return kurang + [
        f"Dua kolom ditandai {peran.nama}. Pilih satu saja."
        for peran in tunggal
        if any(peta.kolom.count(k) > 1 for k in set(peta.kolom) if (k.rpartition("-")[0] or k) == peran.kode)
    ]


def find_skala(tabel: TabelImpor, mulai: int) -> str:
    """How the headings say that money is counted, such as `dalam ribuan rupiah`; empty for whole rupiah."""
    teks = " ".join(satu for baris in tabel.baris[:mulai] for satu in baris.sel).casefold()
    cocok = re.search(r"dalam (?:ribu|juta|mil[iy]ar)an(?: rupiah)?", teks)
    return cocok[0] if cocok else ""
