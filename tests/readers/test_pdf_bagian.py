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
    assert join_teks("10", "20") == "10 20"


def test_a_list_of_contents_that_opens_with_a_chapter_is_one_list() -> None:
    daftar = "BAB I PENDAHULUAN #box(width: 1fr, repeat[.]) 1\n\nBAB II RENCANA #box(width: 1fr, repeat[.]) 5"

    assert {type(b) for b in read_typst(daftar).naskah.isi} == {DaftarOtomatis}


@pytest.mark.parametrize("putar", [90, 180, 270])
def test_a_page_that_its_file_turns_is_read_as_it_was_set(putar: int) -> None:
    keluar = io.BytesIO()
    with pikepdf.open(io.BytesIO(set_pdf(write_tabel([KEPALA, *ISI])))) as pdf:
        pdf.pages[0].Rotate = putar
        pdf.save(keluar)

    (tabel,) = list_tabel(read_pdf(keluar.getvalue()).naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]
