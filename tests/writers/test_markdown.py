"""Markdown, read back by another program's parser: the text must come out as it went in."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from contoh_naskah import build_contoh
from terang.naskah.blok import (
    Bab,
    Baris,
    Blok,
    Daftar,
    Gambar,
    Gaya,
    JenisBaris,
    JenisGambar,
    JenisKotak,
    Kolom,
    Kotak,
    Paragraf,
    Pengesahan,
    Rata,
    Sel,
    Tabel,
    TandaTangan,
)
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Sisipan, Teks, read_teks
from terang.writers.markdown import write_markdown
from terang.writers.markdown.write_markdown import _RENDER

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WADAH = {"paragraph_open": "p", "heading_open": "h", "th_open": "th", "td_open": "td"}


def _flatten(teks: str) -> str:
    return " ".join(teks.split())


def _parse(naskah: Naskah) -> list[tuple[str, str]]:
    """Every paragraph, heading and cell as (kind, plain text) in reading order."""
    tokens = MARKDOWN.parse(write_markdown(naskah).decode())
    return [(WADAH[awal.type], _read_inline(isi)) for awal, isi in pairwise(tokens) if awal.type in WADAH]


def _read_inline(token: Token) -> str:
    patah = {"softbreak", "hardbreak"}
    return _flatten("".join(" " if item.type in patah else item.content for item in token.children or ()))


def _naskah(*isi: Blok) -> Naskah:
    return Naskah(judul="Uji", isi=isi)


def _lines(*isi: Blok) -> list[str]:
    return write_markdown(_naskah(*isi)).decode().splitlines()[2:]


# Control characters and lone surrogates cannot stand in a document; everything else may.
HURUF = st.characters(exclude_categories=["Cc", "Cs"])
SULIT = st.sampled_from([*"\\`*_{}[]()<>#+-.!|~&$=:'\"1 a\n\t", "**", "* ", "1. ", "&amp;", "<b>", "[a]: b", "```"])
TEKS = st.lists(st.one_of(SULIT, HURUF), max_size=12).map("".join)
SISIPAN: st.SearchStrategy[Sisipan] = st.one_of(
    st.builds(Teks, TEKS, st.booleans(), st.booleans()),
    st.builds(Nama, TEKS, st.booleans(), st.booleans()),
    st.builds(Bilangan, TEKS, st.just("x"), st.booleans()),
    st.builds(Acuan, TEKS, st.just("y")),
)
BARIS_TEKS = st.lists(SISIPAN, max_size=4).map(tuple)


@given(st.lists(BARIS_TEKS, max_size=4))
def test_paragraphs_come_back_as_they_were_written(isi: list[tuple[Sisipan, ...]]) -> None:
    harapan = [("p", teks) for teks in (_flatten(read_teks(satu)) for satu in isi) if teks]
    assert _parse(_naskah(*(Paragraf(isi=satu) for satu in isi)))[1:] == harapan


@given(st.lists(st.tuples(BARIS_TEKS, BARIS_TEKS), min_size=2, max_size=4), st.sampled_from(JenisBaris))
def test_cells_come_back_as_they_were_written(isi: list[tuple[tuple[Sisipan, ...], ...]], jenis: JenisBaris) -> None:
    badan = JenisBaris.DATA if jenis is JenisBaris.KEPALA else jenis
    baris = [Baris(sel=tuple(Sel(isi=sel) for sel in satu), jenis=badan) for satu in isi[1:]]
    kepala = Baris(sel=tuple(Sel(isi=sel) for sel in isi[0]), jenis=JenisBaris.KEPALA)
    tabel = Tabel(id="t", kolom=(Kolom(), Kolom(rata=Rata.KANAN)), baris=(kepala, *baris))
    harapan = [("th", _flatten(read_teks(sel))) for sel in isi[0]]
    harapan += [("td", _flatten(read_teks(sel))) for satu in isi[1:] for sel in satu]
    assert _parse(_naskah(tabel))[1:] == harapan


@given(isi=BARIS_TEKS, judul=TEKS, bernomor=st.booleans())
def test_lists_boxes_and_headings_keep_their_text(isi: tuple[Sisipan, ...], judul: str, *, bernomor: bool) -> None:
    daftar = Daftar(butir=((Paragraf(isi=isi),), (Paragraf(isi=(Teks("akhir"),)),)), bernomor=bernomor)
    kotak = Kotak(jenis=JenisKotak.INTI, judul=judul, isi=(Paragraf(isi=isi), daftar))
    teks = _flatten(read_teks(isi))
    inti = [("p", teks)] if teks else []
    hasil = _parse(_naskah(Bab(id="b", judul=judul, isi=(daftar, daftar, kotak))))[1:]
    daftar_ini = [*inti, ("p", "akhir")]
    label = [("p", _flatten(f"Inti: {judul}"))]
    assert hasil == [("h", _flatten(judul)), *daftar_ini, *daftar_ini, *label, *inti, *daftar_ini]


@given(TEKS, TEKS)
def test_captions_sources_and_alternative_texts_keep_their_text(judul: str, alt: str) -> None:
    gambar = Gambar(id="g", jenis=JenisGambar.BERKAS, spek="a.png", alt=alt, judul=judul, nomor="1.1", sumber=alt)
    ekor = f". {judul}" if judul else ""
    hasil = _parse(_naskah(gambar))[1:]
    assert hasil[0] == ("p", _flatten(f"Gambar 1.1{ekor}: {alt}"))
    assert hasil[1:] == ([("p", _flatten(f"Sumber: {alt}"))] if alt else [])


@given(TEKS, TEKS)
def test_signatures_keep_their_lines(jabatan: str, nama: str) -> None:
    pihak = TandaTangan(tempat_tanggal="Semarang, 28 Februari 2023", jabatan=jabatan, nama=nama)
    hasil = _parse(_naskah(Pengesahan(pihak=(pihak,))))[1:]
    akhir = nama or "." * 40
    assert hasil == [("p", _flatten(f"Semarang, 28 Februari 2023 {jabatan} {akhir}"))]


def test_it_knows_every_kind_of_block() -> None:
    assert set(_RENDER) == set(get_args(Blok))


def test_it_gives_the_same_bytes_twice_and_ends_in_one_newline() -> None:
    hasil = write_markdown(build_contoh())
    assert hasil == write_markdown(build_contoh())
    assert hasil.endswith(b"\n")
    assert b"\n\n\n" not in hasil


def test_header_rows_fold_into_one_and_spans_are_written_once() -> None:
    tabel = [line for line in write_markdown(build_contoh()).decode().splitlines() if line.startswith("|")][:7]
    assert tabel == [
        "| No | Indikator | Tahun 2022 – Target | Tahun 2022 – Realisasi | Tahun 2022 – Capaian (%) |",
        "| --- | --- | ---: | ---: | ---: |",
        "| **Sasaran I** |  |  |  |  |",
        "| 1 | &emsp;Indeks Kepuasan Aparatur yang dipertanggungjawabkan | 80,60 | 91,88 | 114,00 |",
        "| 2 | Indeks Merit | 0,65 | – | belum ada data |",
        "| **Rata-rata** |  |  |  | **114,00** |",
        "| No | Indikator | Tahun 2022 – Target | Tahun 2022 – Realisasi | Tahun 2022 – Capaian (%) |",
    ]


def test_a_cell_that_spans_rows_stands_in_the_first() -> None:
    baris = (
        Baris(sel=(Sel(isi=(Teks("A"),), bentang_baris=2), Sel(isi=(Teks("1"),)))),
        Baris(sel=(Sel(isi=(Teks("2"),)),)),
    )
    assert _lines(Tabel(id="t", kolom=(Kolom(), Kolom(rata=Rata.TENGAH)), baris=baris)) == [
        "|  |  |",
        "| --- | :---: |",
        "| A | 1 |",
        "|  | 2 |",
    ]


def test_headings_go_down_with_the_chapters() -> None:
    judul = [line for line in write_markdown(build_contoh()).decode().splitlines() if line.startswith("#")]
    assert judul[0] == "# Laporan Kinerja"
    assert "## BAB III Akuntabilitas Kinerja" in judul
    assert "### A. Capaian Kinerja Organisasi" in judul


def test_the_contents_list_chapters_tables_and_pictures() -> None:
    baris = write_markdown(build_contoh()).decode().splitlines()
    assert "- BAB III Akuntabilitas Kinerja" in baris
    assert "  - A. Capaian Kinerja Organisasi" in baris
    assert "- Tabel 3.1. Capaian \\<Indikator\\> & Kinerja \\#1" in baris
    assert "- Gambar 1.1. Bagan" in baris


@pytest.mark.parametrize(
    ("isi", "baris"),
    [
        ((Teks("capaian "), Bilangan("114,00", "x", tebal=True), Teks(" persen")), "capaian **114,00** persen"),
        ((Teks("Rp"), Bilangan("44.000.000", "x", tebal=True)), "Rp**44.000.000**"),
        ((Teks("kata ", miring=True), Teks("lain")), "*kata* lain"),
        ((Teks("satu", tebal=True), Teks("dua", miring=True)), "**satu**dua"),
        ((Teks("a"), Teks("(b)", tebal=True), Teks("c")), "a(b)c"),
        ((Nama("tebal miring", tebal=True, miring=True),), "***tebal miring***"),
        ((Teks("- bukan butir"),), "\\- bukan butir"),
        ((Teks("2022. bukan nomor"),), "2022\\. bukan nomor"),
        ((Teks("Barang & Jasa"),), "Barang & Jasa"),
    ],
)
def test_emphasis_is_set_only_where_a_parser_reads_it_as_such(isi: tuple[Sisipan, ...], baris: str) -> None:
    assert _lines(Paragraf(isi=isi)) == [baris]


def test_a_box_is_a_quotation_with_its_kind_in_words() -> None:
    kotak = Kotak(jenis=JenisKotak.DATA_KURANG, judul="Target 2023", isi=(Paragraf(isi=(Teks("Belum ada."),)),))
    assert _lines(kotak) == ["> **Data belum tersedia: Target 2023**", ">", "> Belum ada."]
    assert _lines(Paragraf(isi=(Teks("Judul"),), gaya=Gaya.JUDUL)) == ["**Judul**"]
