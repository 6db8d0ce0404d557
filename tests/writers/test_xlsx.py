"""The workbook: its sheets, its cells, and that nothing in it is what it should not be."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naskah_angka import build_ragam, cetak, make_hitungan, make_masukan, make_naskah, make_tabel
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from contoh_naskah import build_contoh
from terang.errors import TerangError
from terang.naskah.blok import Paragraf, Tabel
from terang.naskah.naskah import AsalAngka, Naskah
from terang.naskah.sisipan import Bilangan, Nama, Teks
from terang.writers.xlsx import write_xlsx
from terang.writers.xlsx.lembar import list_lembar
from terang.writers.xlsx.rumah import build_denah


def _open(naskah: Naskah, *, nilai: bool = False) -> Workbook:
    return load_workbook(BytesIO(write_xlsx(naskah)), data_only=nilai)


def _texts(sheet: Worksheet) -> list[str]:
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def test_it_computes_capaian_and_means_by_formulas_over_cells() -> None:
    sheet = _open(build_contoh())["Lembar pengukuran"]
    assert [sheet[sel].value for sel in ("C7", "D7", "E7", "E9")] == [80.6, 91.88, "=D7/C7*100", "=AVERAGE(E7)"]


@pytest.mark.parametrize("naskah", [build_contoh(), build_ragam()], ids=["contoh", "ragam"])
def test_it_has_a_formula_for_every_computed_figure_and_enters_no_figure_twice(naskah: Naskah) -> None:
    buku = _open(naskah)
    denah = build_denah(naskah.angka, list_lembar(naskah))
    numbers = [
        (sheet.title, cell.coordinate)
        for sheet in buku
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float)
    ]
    homes = {(home.lembar, home.sel): denah.angka[id_] for id_, home in denah.rumah.items()}
    assert sorted(numbers) == sorted(place for place, asal in homes.items() if not asal.rumus)
    for (lembar, sel), asal in homes.items():
        value = buku[lembar][sel].value
        assert str(value).startswith("=") if asal.rumus else Decimal(str(value)) == asal.nilai


def test_it_refers_to_the_home_cell_wherever_else_a_figure_is_printed() -> None:
    sheet = _open(build_contoh())["Tabel L.1"]
    assert [sheet[sel].value for sel in ("C7", "E9")] == ["='Lembar pengukuran'!C7", "='Lembar pengukuran'!E9"]


def test_it_keeps_figures_of_sentences_on_their_own_sheet() -> None:
    sheet = _open(build_contoh())["Angka lain"]
    assert (sheet["A5"].value, sheet["C5"].value, sheet["F5"].value) == ("pagu", 44000000, "realisasi.csv, baris 3")


def test_it_writes_a_figure_within_a_sentence_live() -> None:
    sheet = _open(build_ragam())["Ragam cetak"]
    assert sheet["B12"].value == (
        '="Naik ""tajam"" "&FIXED(\'Angka lain\'!C5,4)&" dari "&FIXED(B7,2)&", pagu Rp"&FIXED(B5,0)&"."'
    )


def test_it_joins_cells_that_follow_each_other_to_a_range() -> None:
    parts = tuple(make_masukan(f"a{i}", str(i)) for i in range(1, 5))
    total = make_hitungan("total", "jumlah(A)", {"A": parts})
    rows = [(Teks("x"), cetak(asal)) for asal in (*parts[:3], total, parts[3])]
    sheet = _open(make_naskah([make_tabel(*rows, lembar="A")], (*parts, total)))["A"]
    assert sheet["B8"].value == "=SUM(B5:B7,B9)"


def test_it_keeps_the_pairs_of_two_lists_apart() -> None:
    parts = tuple(make_masukan(f"a{i}", str(i)) for i in range(1, 5))
    total = make_hitungan("total", "jumlah_kali(A, B)", {"A": parts[:2], "B": parts[2:]})
    rows = [(Teks("x"), cetak(asal)) for asal in (*parts, total)]
    sheet = _open(make_naskah([make_tabel(*rows, lembar="A")], (*parts, total)))["A"]
    assert sheet["B9"].value == "=B5*B7+B6*B8"


@pytest.mark.parametrize("nilai", [None, Decimal(5)])
def test_it_prints_the_text_of_a_figure_whose_inputs_are_missing_and_of_those_built_on_it(
    nilai: Decimal | None,
) -> None:
    lost = AsalAngka(id="b", tertulis="belum ada", nilai=nilai, uraian="", rumus="X * 2", masukan={"X": ("tidak-ada",)})
    built = AsalAngka(id="c", tertulis="12,00", nilai=Decimal(12), uraian="", rumus="X * 2", masukan={"X": ("b",)})
    unnamed = AsalAngka(id="d", tertulis="9,00", nilai=Decimal(9), uraian="", rumus="X * 2")
    rows = [(Teks("x"), Bilangan(asal.tertulis, asal.id)) for asal in (lost, built, unnamed)]
    sheet = _open(make_naskah([make_tabel(*rows, lembar="A")], (lost, built, unnamed)))["A"]
    assert [sheet[sel].value for sel in ("B5", "B6", "B7")] == ["belum ada", "12,00", "9,00"]


def test_it_prints_the_text_of_a_figure_with_more_digits_than_a_sheet_keeps() -> None:
    huge = make_masukan("a", "12345678901234.56")
    sheet = _open(make_naskah([make_tabel((Teks("x"), cetak(huge)), lembar="A")], (huge,)))["A"]
    assert sheet["B5"].value == "12.345.678.901.234,56"


def test_it_refuses_figures_that_are_computed_from_each_other_and_names_them() -> None:
    ring = [
        AsalAngka(id=id_, tertulis="1", nilai=Decimal(1), uraian="", rumus="X", masukan={"X": (of,)})
        for id_, of in (("a", "b"), ("b", "c"), ("c", "a"))
    ]
    with pytest.raises(TerangError, match=r"dirinya sendiri: .*a.*Perbaiki masukan"):
        write_xlsx(make_naskah([], ring))


def test_it_refuses_a_formula_longer_than_a_sheet_takes() -> None:
    parts = tuple(make_masukan(f"a{i:03}", "1") for i in range(300))
    total = make_hitungan("total", "jumlah(A)", {"A": parts})
    rows = [(cetak(asal), Teks("sela")) for asal in parts for _ in range(2)]
    with pytest.raises(TerangError, match="subtotal"):
        write_xlsx(make_naskah([make_tabel(*rows)], (*parts, total)))


@pytest.mark.parametrize(
    "ganas",
    ["=1+1", "+62 812", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "#N/A", "\t=1+1", "=", "-"],
)
def test_it_never_makes_a_formula_of_what_people_wrote(ganas: str) -> None:
    asal = replace(make_masukan("a", "1"), id=ganas, uraian=ganas, satuan=ganas, dasar_hukum=ganas, catatan=ganas)
    tabel = make_tabel((Nama(ganas), Teks(ganas)), id_="t", judul=ganas, sumber=ganas, lembar=ganas)
    buku = _open(replace(make_naskah([tabel], (asal,)), judul=ganas, penyusun=ganas, kepala=ganas))
    ours = {"='Angka lain'!C5"}
    assert {cell.value for sheet in buku for row in sheet.iter_rows() for cell in row if cell.data_type == "f"} == ours
    cell = buku.worksheets[1]["A5"]
    assert (cell.value, cell.data_type, cell.number_format, cell.quotePrefix) == (
        ganas,
        "s",
        "General" if ganas == "#N/A" else "@",
        ganas != "#N/A",
    )


def test_it_cannot_be_led_out_of_a_text_in_a_formula() -> None:
    a = make_masukan("a", "1")
    rows = [(Teks("x"), (Teks('"&HYPERLINK("http://x")&"'), cetak(a), Teks(" " + "y" * 600 + '"')))]
    cell = _open(make_naskah([make_tabel(*rows, lembar="A")], (a,)))["A"]["B5"]
    assert cell.value.startswith('="""&HYPERLINK(""http://x"")&"""&FIXED(')
    assert max(len(part) for part in cell.value.split("&")) <= 255


def test_it_keeps_codes_and_staff_numbers_text() -> None:
    sheet = _open(build_ragam())["Ragam cetak"]
    codes = [sheet[f"A{row}"] for row in range(5, 12)]
    assert [cell.value for cell in codes] == [
        "5.03.02",
        "198001012005011001",
        "007",
        "3/4",
        "2022-01-05",
        "1e5",
        "0,65",
    ]
    assert {(cell.data_type, cell.number_format) for cell in codes} == {("s", "@")}


def test_it_gives_the_same_bytes_for_the_same_document() -> None:
    assert write_xlsx(build_contoh()) == write_xlsx(build_contoh())


def test_it_gives_the_same_bytes_in_every_run() -> None:
    # Sets of text change their order from run to run; within one run nobody would notice.
    script = "import hashlib; from contoh_naskah import build_contoh; from terang.writers.xlsx import write_xlsx; "
    script += "print(hashlib.sha256(write_xlsx(build_contoh())).hexdigest())"
    tests = Path(__file__).parents[1]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(tests)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_it_tells_the_day_of_the_document_and_no_other() -> None:
    with ZipFile(BytesIO(write_xlsx(build_contoh()))) as file:
        assert {info.date_time[0] for info in file.infolist()} == {1980}
        core = file.read("docProps/core.xml").decode()
    assert core.count("2023-02-28T00:00:00Z") == 2


def test_it_stores_the_value_of_each_formula_for_viewers_that_do_not_calculate() -> None:
    sheet = _open(build_contoh(), nilai=True)["Lembar pengukuran"]
    assert sheet["E7"].value == pytest.approx(113.995037220844, abs=1e-12)
    assert _open(build_ragam(), nilai=True)["Ragam cetak"]["B12"].value == (
        'Naik "tajam" 7,7600 dari 89,76, pagu Rp44.000.000.'
    )


NAMA_LEMBAR = st.text(alphabet="aAbB'[]:*?/\\ \x07é✓", max_size=40) | st.sampled_from(
    ["Daftar isi", "ASAL-USUL", "History"]
)


@given(names=st.lists(NAMA_LEMBAR, min_size=1, max_size=8))
def test_its_sheet_names_are_unique_and_such_as_a_workbook_accepts(names: list[str]) -> None:
    tables = [make_tabel((Teks("x"),), id_=f"t{i}", judul="Judul", lembar=nama) for i, nama in enumerate(names)]
    found = [leaf.nama for leaf in list_lembar(make_naskah(tables, ()))]
    folded = [nama.casefold() for nama in found]
    assert len(set(folded)) == len(names)
    assert not set(folded) & {"daftar isi", "angka lain", "asal-usul", "history"}
    assert all(
        1 <= len(nama) <= 31 and nama.strip("' ") == nama and not set(nama) & set("[]:*?/\\\x07") for nama in found
    )


def test_it_names_sheets_after_the_tables_and_skips_what_only_lays_out() -> None:
    a = make_masukan("a", "1")
    tables = (
        make_tabel((Teks("x"),), judul="Bernomor", nomor="3.1"),
        make_tabel((Teks("x"),), judul="Daftar barang milik daerah yang dipakai"),
        make_tabel((Teks("x"), Teks("hanya tata letak"))),
        make_tabel((cetak(a),)),
    )
    names = _open(make_naskah(tables, (a,))).sheetnames
    assert names == ["Daftar isi", "Tabel 3.1", "Daftar barang milik daerah yang", "Tabel", "Asal-usul"]


def test_its_contents_lead_to_every_sheet() -> None:
    buku = _open(build_contoh())
    links = [cell.hyperlink.location for row in buku["Daftar isi"].iter_rows() for cell in row if cell.hyperlink]
    assert links == [f"'{nama}'!A1" for nama in buku.sheetnames[1:]]
    assert [nama for nama in buku.sheetnames[1:] if buku[nama]["A3"].hyperlink.location != "'Daftar isi'!A1"] == []


def test_its_origins_lead_from_a_figure_to_its_cell_and_its_inputs() -> None:
    sheet = _open(build_contoh())["Asal-usul"]
    assert [sheet[sel].value for sel in ("A5", "C5", "D5", "F5", "H5")] == [
        "iku-1/capaian",
        "114,00",
        "='Lembar pengukuran'!E7",
        "Realisasi / Target × 100",
        "R = Realisasi (iku-1/realisasi)",
    ]
    assert sheet["A5"].hyperlink.location == "'Lembar pengukuran'!E7"
    row = int(sheet["H5"].hyperlink.location.removeprefix("'Asal-usul'!A"))
    assert (sheet[f"A{row}"].value, sheet[f"J{row}"].value) == ("iku-1/realisasi", None)
    assert sheet[f"I{row}"].value == "realisasi.csv, baris 3"


def test_it_is_set_for_print_and_for_scrolling() -> None:
    buku = _open(build_contoh())
    wide, tall = buku["Tabel L.1"], buku["Lembar pengukuran"]
    assert (wide.page_setup.orientation, tall.page_setup.orientation) == ("landscape", "portrait")
    assert {(s.page_setup.paperSize, s.page_setup.fitToWidth, s.page_setup.fitToHeight) for s in buku} == {(9, 1, 0)}
    assert all(sheet.sheet_properties.pageSetUpPr.fitToPage for sheet in buku)
    assert (tall.print_title_rows, tall.freeze_panes) == ("$4:$5", "C6")
    assert tall.oddFooter.right.text == "Halaman &P dari &N"
    assert sorted(str(area) for area in tall.merged_cells.ranges) == [
        "A1:E1",
        "A2:E2",
        "A4:A5",
        "A6:E6",
        "A9:D9",
        "B4:B5",
        "C4:E4",
    ]


def test_it_makes_columns_wide_enough_for_their_figures() -> None:
    a = make_masukan("a", "123456789012345", desimal=0)
    row = (Teks("x"), cetak(a), *(Teks("y"),) * 20)
    sheet = _open(make_naskah([make_tabel(row, lembar="A")], (a,)))["A"]
    assert sheet.column_dimensions["B"].width >= len("123.456.789.012.345") + 1


def test_it_marks_only_entered_figures_as_open_to_change() -> None:
    sheet = _open(build_contoh())["Lembar pengukuran"]
    open_fill = sheet["C7"].fill.fgColor.rgb
    marked = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fgColor.rgb == open_fill]
    assert marked == ["C7", "D7", "C8"]
    assert _open(build_contoh())["Daftar isi"]["A5"].fill.fgColor.rgb == open_fill


@settings(max_examples=25, deadline=None)
@given(teks=st.text(max_size=40))
def test_it_writes_any_text_and_gives_it_back(teks: str) -> None:
    tabel: Tabel = make_tabel((Teks("x"), Nama(teks)), judul="J", lembar="A")
    naskah = replace(make_naskah([tabel, Paragraf(isi=(Teks(teks),))], ()), judul=teks, kepala=teks, penyusun=teks)
    printable = "".join(c for c in teks if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
    assert (_open(naskah)["A"]["B5"].value or "") == printable.replace("\r\n", "\n").replace("\r", "\n")
