"""Workbooks: sheets as chapters, figures as they are shown, merged cells as spans."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook

from readers.baca_naskah import list_paragraf, list_tabel, read_baris
from terang.naskah.blok import Bab
from terang.readers.read import read_berkas
from terang.readers.xlsx_angka import write_isi


def pack(buku: Workbook) -> bytes:
    berkas = io.BytesIO()
    buku.save(berkas)
    return berkas.getvalue()


def test_a_sheet_is_a_chapter_with_its_title_lines_and_its_table() -> None:
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "Kinerja"
    for baris in (
        ["Tabel 3.1 Capaian"],
        [],
        ["No", "Tahun", None],
        [None, "T", "R"],
        [1, 80.6, 0.914],
        ["Catatan akhir"],
    ):
        lembar.append(baris)
    lembar["B5"].number_format, lembar["C5"].number_format = "#,##0.00", "0.0%"
    lembar.merge_cells("A3:A4")
    lembar.merge_cells("B3:C3")
    lembar["Z1000000"] = " "
    buku.create_sheet("Rahasia").sheet_state = "hidden"
    naskah = read_berkas("a.xlsx", pack(buku)).naskah
    assert [b.judul for b in naskah.isi if isinstance(b, Bab)] == ["Kinerja"]
    tabel = list_tabel(naskah)[0]
    assert (tabel.nomor, tabel.judul) == ("3.1", "Capaian")
    assert read_baris(tabel) == [
        [("No", 1, 2), ("Tahun", 2, 1)],
        [("T", 1, 1), ("R", 1, 1)],
        [("1", 1, 1), ("80,60", 1, 1), ("91,4%", 1, 1)],
    ]
    tempat = tabel.baris[2].sel[2].tempat
    assert tempat is not None
    assert (tempat.baris, tempat.baris_tabel, tempat.kolom) == (5, 1, "Tahun / R")
    assert list_paragraf(naskah) == ["Catatan akhir"]


@pytest.mark.parametrize(
    ("nilai", "bentuk", "harapan"),
    [
        (1234567, "#,##0", "1.234.567"),
        (1234.5, "#,##0.00", "1.234,50"),
        (0.1 + 0.2, "General", "0,3"),
        (2 / 3, "0.00%", "66,67%"),
        (0.125, "0.00", "0,13"),
        (-5, "#,##0;(#,##0)", "(5)"),
        (0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "-"),
        (1500, '"Rp"#,##0', "Rp1.500"),
        (82, '">"#,##0.00', ">82,00"),
        (1.5, "0.##", "1,5"),
        (12345678901234567, "General", "12345678901234567"),
        (date(2022, 12, 31), "dd/mm/yyyy", "31/12/2022"),
        (Decimal("0.5"), "@", "0,5"),
        (None, "General", ""),
        ("teks", "0.00", "teks"),
        (1e300, "0.00", "1" + "0" * 300 + ",00"),
    ],
)
def test_a_figure_is_written_as_the_sheet_shows_it(nilai: object, bentuk: str, harapan: str) -> None:
    assert write_isi(nilai, bentuk) == harapan


def test_tables_under_each_other_are_tables_of_their_own() -> None:
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    for baris in (
        ["Tabel 1.1 Pegawai"],
        ["Golongan", "Jumlah"],
        ["IV", 3],
        [],
        ["III", 4],
        [],
        ["Uraian di antara dua tabel."],
        [],
        ["Tabel 1.2 Anggaran"],
        ["Program", "Pagu"],
        ["Jalan", 5],
        [],
        ["Unsur", "Nilai", "Mutu"],
        ["Biaya", 4, "A"],
    ):
        lembar.append(baris)
    naskah = read_berkas("a.xlsx", pack(buku)).naskah
    tabel = list_tabel(naskah)
    assert [satu.nomor for satu in tabel] == ["1.1", "1.2", ""]
    assert [len(satu.baris) for satu in tabel] == [3, 2, 2]
    assert "Uraian di antara dua tabel." in list_paragraf(naskah)
