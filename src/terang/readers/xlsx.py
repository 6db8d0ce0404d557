"""Workbooks: every visible sheet is a chapter with one table, figures as the sheet shows them."""

from __future__ import annotations

import io
import re
import warnings
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from terang.errors import UnreadableError
from terang.naskah.blok import Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.mentah import BarisMentah, Judul, Kisi, Mentah, SelMentah
from terang.readers.nest import build_naskah
from terang.readers.xlsx_angka import write_isi
from terang.readers.zip_aman import ZipAman

_Letak = tuple[int, int]
_GABUNG = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
_PETAK_TERBANYAK = 500_000
_KEPALA_TERSEDIKIT = 3
_ANGKA = re.compile(r"^\W*(?:Rp\W*)?\d[\d.,]*\W*$")


def read_xlsx(isi: bytes, nama: str) -> Naskah:
    """The document tree of a workbook; formulas give the value that was last computed and stored.

    Raises:
        UnreadableError: the file is damaged, enormous, or made to harm who opens it.
    """
    arsip = ZipAman(isi, nama)
    arsip.check_semua()
    try:
        _refuse_gabung(arsip, nama)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            buku = load_workbook(io.BytesIO(isi), data_only=True)
            tampak = [lembar for lembar in buku.worksheets if lembar.sheet_state == "visible"]
            aliran = [blok for lembar in tampak for blok in _read_lembar(lembar)]
    # openpyxl lets every error of its own parts through: whatever stops it, the file is to blame.
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(
            f"Berkas {nama} rusak: lembar kerjanya tidak dapat dibuka. Simpan ulang sebagai XLSX, lalu coba lagi."
        ) from error
    return build_naskah(aliran, nama)


def _refuse_gabung(arsip: ZipAman, nama: str) -> None:
    """Refuse enormous merged ranges: openpyxl makes a cell for every square of them, be it the whole sheet."""
    lembar = [arsip.read(item) for item in sorted(arsip.anggota) if item.startswith("xl/worksheets/sheet")]
    luas = sum(_measure(*cocok.groups()) for isi in lembar for cocok in _GABUNG.finditer(isi))
    if luas > _PETAK_TERBANYAK:
        raise UnreadableError(
            f"Berkas {nama} menggabung {luas} petak lembar kerja. Lepaskan gabungan sel yang besar, lalu coba lagi."
        )


def _measure(kolom: bytes, baris: bytes, kolom_akhir: bytes, baris_akhir: bytes) -> int:
    lebar = column_index_from_string(kolom_akhir.decode()) - column_index_from_string(kolom.decode()) + 1
    return max(lebar, 0) * max(int(baris_akhir) - int(baris) + 1, 0)


def _read_lembar(lembar: Worksheet) -> Iterator[Mentah]:
    """A heading, then the tables of the sheet; what stands before, between and after them as paragraphs."""
    yield Judul(teks=lembar.title, tingkat=1)
    isi = _list_teks(lembar)
    for baris in _split_baris(isi):
        banyak = Counter(y for y, _ in isi if y in set(baris))
        penuh = [place for place, y in enumerate(baris) if banyak[y] > 1]
        awal, akhir = (penuh[0], penuh[-1] + 1) if penuh else (len(baris), len(baris))
        yield from _list_paragraf(baris[:awal], isi)
        if penuh:
            yield _build_kisi(baris[awal:akhir], isi, lembar)
        yield from _list_paragraf(baris[akhir:], isi)


def _split_baris(isi: Mapping[_Letak, str]) -> Iterator[list[int]]:
    """The rows in parts: a text alone, or a row of headings, opens a new part after an empty row."""
    menurut: defaultdict[int, list[str]] = defaultdict(list)
    for (y, _), teks in isi.items():
        menurut[y].append(teks)
    bagian: list[int] = []
    for y in sorted(menurut):
        if bagian and y - 1 not in menurut and _is_awal(menurut[y]):
            yield bagian
            bagian = []
        bagian.append(y)
    if bagian:
        yield bagian


def _is_awal(teks: Sequence[str]) -> bool:
    if len(teks) == 1:
        return not _ANGKA.match(teks[0])
    return len(teks) >= _KEPALA_TERSEDIKIT and not any(_ANGKA.match(satu) for satu in teks)


def _list_teks(lembar: Worksheet) -> dict[_Letak, str]:
    """The text of every cell that has one.

    Only cells that exist are looked at: a stray one in the last row would otherwise stand for millions of empty ones.
    """
    sel = lembar._cells  # noqa: SLF001 - the public iteration makes a cell for every empty square
    teks = {letak: write_isi(item.value, item.number_format).strip() for letak, item in sel.items()}
    return {letak: item for letak, item in teks.items() if item}


def _list_paragraf(baris: Sequence[int], isi: Mapping[_Letak, str]) -> Iterator[Paragraf]:
    pilih = set(baris)
    per_baris: defaultdict[int, list[str]] = defaultdict(list)
    for y, x in sorted(isi):
        if y in pilih:
            per_baris[y].append(isi[y, x])
    for y in baris:
        teks = " ".join(per_baris[y])
        yield Paragraf(isi=(Teks(teks),), tempat=Tempat(baris=y))


def _build_kisi(baris: Sequence[int], isi: Mapping[_Letak, str], lembar: Worksheet) -> Kisi:
    """The table without its empty rows and columns; a merged cell spans those that are left of its squares."""
    dalam = set(baris)
    kolom = sorted({x for y, x in isi if y in dalam})
    bentang: dict[_Letak, _Letak] = {}
    tertutup: set[_Letak] = set()
    for gabung in lembar.merged_cells.ranges:
        ys = baris[bisect_left(baris, gabung.min_row) : bisect_right(baris, gabung.max_row)]
        xs = kolom[bisect_left(kolom, gabung.min_col) : bisect_right(kolom, gabung.max_col)]
        if ys and xs and (ys[0], xs[0]) == (gabung.min_row, gabung.min_col):
            bentang[ys[0], xs[0]] = (len(ys), len(xs))
            tertutup.update((y, x) for y in ys for x in xs if (y, x) != (ys[0], xs[0]))
    rows = [
        BarisMentah(sel=tuple(_build_sel((y, x), isi, bentang) for x in kolom if (y, x) not in tertutup), baris=y)
        for y in baris
    ]
    return Kisi(baris=tuple(rows), nomor_baris=baris[0])


def _build_sel(letak: _Letak, isi: Mapping[_Letak, str], bentang: Mapping[_Letak, _Letak]) -> SelMentah:
    tinggi, lebar = bentang.get(letak, (1, 1))
    teks = isi.get(letak, "")
    return SelMentah(isi=(Teks(teks),) if teks else (), bentang_baris=tinggi, bentang_kolom=lebar)
