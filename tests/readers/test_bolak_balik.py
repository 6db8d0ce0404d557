"""What our own writers print, our own readers read back: every table and every paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from contoh_demo import load_demo
from contoh_naskah import build_contoh
from readers.baca_naskah import lebarkan, list_paragraf, list_tabel, list_teks, read_baris
from terang.naskah.blok import JenisBaris, Tabel
from terang.naskah.kendali import is_kendali
from terang.naskah.naskah import Naskah
from terang.readers.read import read_berkas
from terang.report.lkjip.build import build_lkjip
from terang.writers.docx import write_docx
from terang.writers.html import write_html
from terang.writers.markdown import write_markdown

PENULIS: dict[str, Callable[[Naskah], bytes]] = {"docx": write_docx, "html": write_html, "md": write_markdown}
SUMBER: dict[str, Callable[[], Naskah]] = {"contoh": build_contoh, "demo": lambda: build_lkjip(load_demo())}
NOMOR = re.compile(r"^(?:\d+|[a-z])\. ")


@cache
def baca(sumber: str, bentuk: str) -> tuple[Naskah, Naskah]:
    asli = SUMBER[sumber]()
    bacaan = read_berkas(f"laporan.{bentuk}", PENULIS[bentuk](asli))
    assert bacaan.jenis == bentuk
    assert not bacaan.tak_terbaca
    return asli, bacaan.naskah


def lipat(tabel: Tabel) -> list[list[str]]:
    """The grid with its header rows folded into one, as the Markdown writer prints them."""
    grid = lebarkan(tabel)
    atas = sum(baris.jenis is JenisBaris.KEPALA for baris in tabel.baris)
    return grid[atas:]


@pytest.mark.parametrize("sumber", SUMBER)
@pytest.mark.parametrize("bentuk", ["docx", "html"])
def test_it_reads_every_table_back_with_its_spans(sumber: str, bentuk: str) -> None:
    asli, hasil = baca(sumber, bentuk)
    # The page shows origins in a form of its own.
    harapan = list_tabel(asli, asal_usul=bentuk != "html")
    assert [(t.nomor, t.judul, t.sumber) for t in list_tabel(hasil)] == [(t.nomor, t.judul, t.sumber) for t in harapan]
    for lama, baru in zip(harapan, list_tabel(hasil), strict=True):
        # Its totals are those of the form: how it shows origins, and what it prints in a picture.
        assert is_kendali(lama) or read_baris(baru) == read_baris(lama), lama.id


@pytest.mark.parametrize("sumber", SUMBER)
def test_it_reads_every_table_back_from_markdown(sumber: str) -> None:
    asli, hasil = baca(sumber, "md")
    harapan = list_tabel(asli)
    assert [(t.nomor, t.judul, t.sumber) for t in list_tabel(hasil)] == [(t.nomor, t.judul, t.sumber) for t in harapan]
    for lama, baru in zip(harapan, list_tabel(hasil), strict=True):
        assert lebarkan(baru)[1:] == lipat(lama), lama.id


@pytest.mark.parametrize("sumber", SUMBER)
@pytest.mark.parametrize("bentuk", PENULIS)
def test_it_reads_every_paragraph_back_in_order(sumber: str, bentuk: str) -> None:
    asli, hasil = baca(sumber, bentuk)
    tersisa = iter(list_teks(hasil))
    for teks in filter(None, list_paragraf(asli)):
        assert any(teks in {baru, NOMOR.sub("", baru)} for baru in tersisa), teks


@pytest.mark.parametrize("sumber", SUMBER)
@pytest.mark.parametrize("bentuk", ["docx", "html"])
def test_it_knows_header_rows_from_the_body(sumber: str, bentuk: str) -> None:
    asli, hasil = baca(sumber, bentuk)
    for lama, baru in zip(list_tabel(asli, asal_usul=bentuk != "html"), list_tabel(hasil), strict=True):
        kepala = [baris.jenis for baris in lama.baris if baris.jenis in {JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM}]
        assert [baris.jenis for baris in baru.baris][: len(kepala)] == kepala, lama.id
        assert {baris.jenis for baris in baru.baris[len(kepala) :]} <= {JenisBaris.DATA}, lama.id


@pytest.mark.parametrize("bentuk", PENULIS)
def test_it_reads_the_same_tree_twice(bentuk: str) -> None:
    isi = PENULIS[bentuk](build_contoh())
    assert read_berkas("a", isi) == read_berkas("a", isi)
