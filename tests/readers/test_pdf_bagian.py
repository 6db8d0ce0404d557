"""Steps of the PDF reader, each alone on a few words."""

from __future__ import annotations

import io

import pikepdf
import pytest
from contoh_pdf import ISI, KEPALA, list_baris, list_tabel, read_typst, set_pdf, write_tabel

from terang.naskah.blok import DaftarOtomatis
from terang.readers.pdf import read_pdf
from terang.readers.pdf.bentuk import Kata, Kisi, Petak, SelKisi
from terang.readers.pdf.hubung import is_pemenggal
from terang.readers.pdf.kata import build_garis
from terang.readers.pdf.periksa import confirm_kisi
from terang.readers.pdf.sambung import begin
from terang.readers.pdf.tabel import build_tabel_pdf
from terang.readers.pdf.teks_sel import join_teks


def _build_kisi(teks: str) -> Kisi:
    garis = tuple(build_garis([Kata(teks, Petak(10, 100, 10 + 6 * len(teks), 112))]))
    sel = SelKisi(baris=0, kolom=0, petak=Petak(0, 90, 100, 120), garis=garis)
    return Kisi(halaman=1, petak=sel.petak, xs=(0, 100), baris=((sel,),))


@pytest.mark.parametrize(("dua", "yakin"), [("80,60", True), ("8,60", False), ("90,60", False), ("", False)])
def test_a_figure_that_the_engines_read_differently_is_kept_and_named(dua: str, *, yakin: bool) -> None:
    sel = confirm_kisi(_build_kisi("80,60"), [(h, 12 + 6 * i, 106.0) for i, h in enumerate(dua)]).baris[0][0]

    assert sel.garis[0].teks == "80,60"
    assert (not sel.ragu) == yakin


def test_a_hyphen_goes_only_where_the_typesetter_put_it() -> None:
    assert is_pemenggal("kepe-", "gawaian", frozenset({"kepegawaian"}))
    assert not is_pemenggal("perundang-", "undangan", frozenset({"perundang-undangan"}))
    assert not is_pemenggal("masing-", "masing", frozenset())


def test_lines_join_with_a_space_a_broken_number_without() -> None:
    assert join_teks("1.790.000.", "000") == "1.790.000.000"
    assert join_teks("2.277.211.00", "0") == "2.277.211.000"
    assert join_teks("12.345", ".678") == "12.345.678"
    assert join_teks("10", "20") == "10 20"
    assert join_teks("12.345", "678") == "12.345 678"


def test_an_amount_that_a_narrow_column_breaks_makes_no_second_row() -> None:
    sel = "[1], [Jalan], [2.277.211.00\\ 0], [2.133.518.98\\ 8]"
    kepala = "[No], [Program], [Pagu], [Realisasi], [2], [Irigasi], [12.500.000], [11.250.000]"
    tabel = list_tabel(read_typst(f"#table(columns: (auto, 1fr, auto, auto), {kepala}, {sel})").naskah)[0]
    assert list_baris(tabel)[-1] == ("1", "Jalan", "2.277.211.000", "2.133.518.988")


def test_cells_keep_their_columns_where_what_spans_them_stands_on_the_page_before() -> None:
    kiri = SelKisi(
        baris=0, kolom=0, petak=Petak(0, 0, 50, 20), garis=tuple(build_garis([Kata("a", Petak(5, 5, 9, 15))]))
    )
    kanan = SelKisi(
        baris=1, kolom=1, petak=Petak(50, 20, 90, 40), garis=tuple(build_garis([Kata("b", Petak(55, 25, 59, 35))]))
    )
    kisi = Kisi(halaman=1, petak=Petak(0, 0, 90, 40), xs=(0, 50, 90), baris=((kiri,), (kanan,)))
    assert list_baris(build_tabel_pdf(begin(kisi), "t"))[1] == ("", "b")


def test_a_list_of_contents_that_opens_with_a_chapter_is_one_list() -> None:
    daftar = "BAB I PENDAHULUAN #box(width: 1fr, repeat[.]) 1\n\nBAB II RENCANA #box(width: 1fr, repeat[.]) 5"

    (isi,) = read_typst(daftar).naskah.isi
    assert isinstance(isi, DaftarOtomatis)
    assert [(satu.teks, satu.halaman) for satu in isi.butir] == [("BAB I PENDAHULUAN", "1"), ("BAB II RENCANA", "5")]


def test_an_entry_of_the_contents_that_wraps_is_one_entry() -> None:
    titik = "#box(width: 1fr, repeat[.])"
    daftar = f"Tabel 3.1 {'Capaian ' * 15}tahun 2022 {titik} 12 \\\nTabel 3.2 Anggaran {titik} 13"
    (isi,) = read_typst(daftar).naskah.isi
    assert isinstance(isi, DaftarOtomatis)
    assert [(satu.teks[-10:], satu.halaman) for satu in isi.butir] == [("tahun 2022", "12"), ("2 Anggaran", "13")]


@pytest.mark.parametrize("putar", [90, 180, 270])
def test_a_page_that_its_file_turns_is_read_as_it_was_set(putar: int) -> None:
    keluar = io.BytesIO()
    with pikepdf.open(io.BytesIO(set_pdf(write_tabel([KEPALA, *ISI])))) as pdf:
        pdf.pages[0].Rotate = putar
        pdf.save(keluar)

    (tabel,) = list_tabel(read_pdf(keluar.getvalue()).naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]


def test_the_caption_of_the_next_table_ends_one_without_rules() -> None:
    atas = write_tabel((KEPALA, *ISI), garis="none")
    naskah = read_typst(f"Tabel 1.1 Pertama\n\n{atas}\nTabel 1.2 Kedua\n\n{atas}").naskah
    assert [(t.nomor, len(t.baris)) for t in list_tabel(naskah)] == [("1.1", 5), ("1.2", 5)]
