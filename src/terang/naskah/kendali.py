"""Control totals: how many numbers a part of a document prints, and their sum."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import MAX_PREC, Context, Decimal, localcontext

from terang.naskah.blok import (
    Bab,
    Blok,
    Daftar,
    Gambar,
    JenisBaris,
    Kotak,
    Paragraf,
    Pengesahan,
    Tabel,
    TandaTangan,
)
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat

_ANGKA = re.compile(r"\d+(?:[.,]\d+)*")
_BUTIR = re.compile(r"^\s*(?:\d{1,2}|[a-z])[.)]\s+")
_GAMBAR = re.compile(r"\s*Gambar\s+([A-Z]?\d+(?:\.\d+)*)\.\s")
_BAB = re.compile(
    r"\s*(BAB\s+[IVXLC]+|Lampiran\s+\d+|Kata\s+Pengantar|Ikhtisar\s+Eksekutif|Asal-usul\s+Angka)\b", re.IGNORECASE
)
_OTOMATIS = re.compile(r"daftar (?:isi|tabel|gambar)$", re.IGNORECASE)

KEPALA_KENDALI = ("Bagian", "Banyak angka", "Jumlah kendali")
"""Header of the table of control totals, by which a reader knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaCetak:
    """One printed number: its text, its value as the control total counts it, and where it stands."""

    teks: str
    nilai: Decimal
    tempat: Tempat | None
    kutipan: str


def list_angka(teks: str) -> Iterator[tuple[str, Decimal]]:
    """Every run of digits with its value: points separate thousands or codes, the first comma decimals."""
    for satu in _ANGKA.findall(teks):
        bulat, _, pecahan = satu.replace(".", "").partition(",")
        yield satu, Decimal(f"{bulat}.{pecahan.replace(',', '')}")


def group_angka(naskah: Naskah) -> dict[str, list[AngkaCetak]]:
    """Numbers in print by the part that they belong to: `Tabel 3.1`, `Gambar 1.2`, or the rest of a chapter.

    Numbers of list items and the generated lists are left out, for every form prints them in its own way; the head of
    a group of columns counts once for every column, as in the forms that cannot span.
    """
    hasil: dict[str, list[AngkaCetak]] = defaultdict(list)
    for bagian, tempat, teks in _walk((*naskah.depan, *naskah.isi, *naskah.lampiran), ""):
        angka = list_cetak(teks, tempat) if bagian else ()
        if angka:
            hasil[bagian] += angka
    return dict(hasil)


def list_cetak(teks: str, tempat: Tempat | None = None) -> list[AngkaCetak]:
    """The numbers of a text, all at one place."""
    return [AngkaCetak(teks=cetak, nilai=nilai, tempat=tempat, kutipan=teks) for cetak, nilai in list_angka(teks)]


_Potong = tuple[str, Tempat | None, str]
"""Part, place, text."""


def _walk(blok: Sequence[Blok], bab: str) -> Iterator[_Potong]:
    for satu in blok:
        if isinstance(satu, Bab):
            yield from _walk_bab(satu, bab)
        elif isinstance(satu, Tabel) and not is_kendali(satu):
            yield from _walk_tabel(satu, bab)
        elif isinstance(satu, Paragraf):
            yield _walk_paragraf(satu, bab)
        elif isinstance(satu, Daftar):
            yield from (potong for butir in satu.butir for potong in _walk(butir, bab))
        elif isinstance(satu, Kotak):
            yield bab, satu.tempat, satu.judul
            yield from _walk(satu.isi, bab)
        elif isinstance(satu, Gambar):
            yield f"Gambar {satu.nomor}", satu.tempat, write_gambar(satu)
        elif isinstance(satu, Pengesahan):
            yield from ((bab, satu.tempat, teks) for pihak in satu.pihak for teks in _list_pihak(pihak))


def is_kendali(tabel: Tabel) -> bool:
    """Whether this is the table of control totals itself."""
    atas = tabel.baris[0].sel if tabel.baris else ()
    return tuple(read_teks(sel.isi).strip() for sel in atas) == KEPALA_KENDALI


def _walk_bab(bab: Bab, luar: str) -> Iterator[_Potong]:
    judul = f"{bab.nomor} {bab.judul}".strip()
    cocok = _BAB.match(judul)
    dalam = _name_bab(cocok[1]) if cocok else luar
    yield dalam, bab.tempat, _BUTIR.sub("", judul)
    if not _OTOMATIS.match(judul):
        yield from _walk(bab.isi, dalam)


def _name_bab(judul: str) -> str:
    rapi = " ".join(judul.split())
    return rapi.upper() if rapi.upper().startswith("BAB") else rapi.title()


def _walk_paragraf(paragraf: Paragraf, bab: str) -> _Potong:
    teks = read_teks(paragraf.isi)
    gambar = _GAMBAR.match(teks)
    if gambar:
        return f"Gambar {gambar[1]}", paragraf.tempat, teks[gambar.end() :]
    return bab, paragraf.tempat, _BUTIR.sub("", teks)


def _walk_tabel(tabel: Tabel, bab: str) -> Iterator[_Potong]:
    bagian = f"Tabel {tabel.nomor}" if tabel.nomor else bab
    yield bagian, tabel.tempat, tabel.judul
    for baris in tabel.baris:
        for sel in baris.sel:
            kali = sel.bentang_kolom if baris.jenis is JenisBaris.KEPALA else 1
            yield from [(bagian, sel.tempat, read_teks(sel.isi))] * kali
    yield bagian, tabel.tempat, tabel.sumber


def write_gambar(gambar: Gambar) -> str:
    """Caption and what stands for the picture; a form that cannot draw prints both as one line."""
    alt = "" if gambar.alt in gambar.judul else gambar.alt
    judul = "" if gambar.judul in alt else gambar.judul
    return f"{judul} {alt} {gambar.sumber}"


def sum_angka(angka: Sequence[AngkaCetak]) -> Decimal:
    """Their control total, exact and without zeros at its end."""
    return add_persis(*(satu.nilai for satu in angka))


def add_persis(*nilai: Decimal) -> Decimal:
    """An exact sum; the usual precision of 28 digits would cut it, for a report prints exact values of 34 digits."""
    with localcontext(Context(prec=MAX_PREC)):
        jumlah = sum(nilai, Decimal(0))
    bulat, _, pecahan = f"{jumlah:f}".partition(".")
    return Decimal(f"{bulat}.{pecahan.rstrip('0')}")


def _list_pihak(pihak: TandaTangan) -> Iterator[str]:
    yield from (pihak.tempat_tanggal, pihak.jabatan, pihak.nama, *pihak.keterangan)
