"""The PDF holds everything, is archivable and tagged, and prints text as text."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from naskah_besar import build_besar
from naskah_ragam import GANAS, LOGO, PANJANG, build_ragam

from contoh_naskah import build_contoh
from terang.naskah.blok import Bab, Baris, Daftar, Gambar, JenisBaris, Kolom, Paragraf, Sel, Tabel
from terang.naskah.naskah import Naskah, list_bilangan, list_sisipan, walk_naskah
from terang.naskah.sisipan import Acuan, Teks, read_teks
from terang.writers.pdf.data import BerkasGambarError
from terang.writers.pdf.write import Cetakan, PdfError, compile_laporan, query_halaman, write_pdf

LAMPIRAN = {"paket.zip": b"PK\x05\x06" + bytes(18), "angka.json": b'{"iku-1/capaian": "114,00"}'}


@cache
def _contoh() -> Cetakan:
    return compile_laporan(build_contoh(), lampiran=LAMPIRAN)


@cache
def _besar() -> Cetakan:
    return compile_laporan(build_besar())


@cache
def _ragam() -> Cetakan:
    return compile_laporan(build_ragam(), kop=LOGO, berkas={"logo.svg": LOGO})


def _open(cetakan: Cetakan) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(cetakan.pdf))


@cache
def _read_halaman(cetak: Callable[[], Cetakan]) -> list[str]:
    with pdfplumber.open(BytesIO(cetak().pdf)) as pdf:
        return [halaman.extract_text() for halaman in pdf.pages]


@cache
def _read_cepat(cetak: Callable[[], Cetakan]) -> list[str]:
    """By another program, quick enough for many pages; without white space."""
    pdf = pypdfium2.PdfDocument(cetak().pdf)
    return [_rapat(halaman.get_textpage().get_text_range()) for halaman in pdf]


def _rapat(teks: str) -> str:
    """Without white space, which a line break or a column may have changed."""
    return "".join(teks.split())


def _walk_struktur(simpul: Any) -> Iterator[Any]:
    """Every element of the structure tree."""
    if isinstance(simpul, pikepdf.Array):
        for anak in simpul:
            yield from _walk_struktur(anak)
    elif isinstance(simpul, pikepdf.Dictionary):
        if "/S" in simpul:
            yield simpul
        if "/K" in simpul:
            yield from _walk_struktur(simpul.K)


def _list_peran(pdf: pikepdf.Pdf) -> list[str]:
    return [str(elemen.S) for elemen in _walk_struktur(pdf.Root.StructTreeRoot.K)]


def test_it_declares_and_carries_what_archives_and_screen_readers_ask_for() -> None:
    with _open(_contoh()) as pdf:
        with pdf.open_metadata() as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
            assert xmp["dc:title"] == "Laporan Kinerja Contoh Tahun 2022"
            assert list(xmp["dc:creator"]) == ["Badan Contoh"]
        assert str(pdf.Root.Lang) == "id-ID"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20230228")


@pytest.mark.parametrize("cetak", [_contoh, _besar, _ragam])
def test_another_program_finds_no_fault_in_the_file(cetak: Any) -> None:
    with _open(cetak()) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_the_ledger_is_attached_byte_by_byte() -> None:
    with _open(_contoh()) as pdf:
        assert {nama: berkas.get_file().read_bytes() for nama, berkas in pdf.attachments.items()} == LAMPIRAN
        hubungan = {str(berkas.obj.UF): str(berkas.obj.AFRelationship) for berkas in pdf.attachments.values()}
        assert hubungan == {"paket.zip": "/Source", "angka.json": "/Data"}
        assert len(pdf.Root.AF) == 2


@pytest.mark.parametrize("cetak", [_contoh, _ragam])
def test_every_font_is_ours_and_embedded(cetak: Any) -> None:
    with _open(cetak()) as pdf:
        turunan = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert turunan
        assert all(
            re.search("Liberation|DejaVuSans", str(o.FontName)) and ("/FontFile2" in o or "/FontFile3" in o)
            for o in turunan
        )


def test_every_paragraph_and_every_figure_is_printed() -> None:
    naskah = build_contoh()
    teks = _rapat(" ".join(_read_halaman(_contoh)))
    for blok in walk_naskah(naskah):
        if isinstance(blok, Paragraf):
            assert _rapat(read_teks(blok.isi)) in teks
        if isinstance(blok, Bab | Tabel | Gambar):
            assert _rapat(f"{blok.nomor}{blok.judul}") in teks
    for bilangan in list_bilangan(naskah):
        assert bilangan.teks in teks


def test_tables_headings_and_pictures_are_tagged() -> None:
    with _open(_contoh()) as pdf:
        peran = _list_peran(pdf)
        gambar = [e for e in _walk_struktur(pdf.Root.StructTreeRoot.K) if e.S == "/Figure"]
        assert sorted(str(e.Alt) for e in gambar) == sorted(
            b.alt for b in walk_naskah(build_contoh()) if isinstance(b, Gambar)
        )
    assert peran.count("/Table") == 2
    assert peran.count("/TH") == 2 * (6 + 1)  # the heading of a group heads the rows below it
    assert peran.count("/Caption") == 4
    assert peran.count("/H1") == 7
    assert peran.count("/H2") == 1
    assert {"/TOC", "/TOCI", "/L", "/LI"} <= set(peran)


def test_heading_levels_skip_none() -> None:
    with _open(_ragam()) as pdf:
        tingkat = [int(p[2:]) for p in _list_peran(pdf) if p[1] == "H" and p[2:].isdigit()]
    assert tingkat[:6] == [1, 2, 2, 3, 4, 1]


def test_text_is_never_read_as_markup() -> None:
    halaman = [_rapat(teks) for teks in _read_halaman(_ragam)]
    assert all(_rapat(GANAS) in teks for teks in halaman)
    # Title, heading, four boxes with title and text, list item, header and footer.
    assert halaman[1].count(_rapat(GANAS)) == 1 + 1 + 8 + 1 + 2


def test_the_kinds_of_box_are_told_apart_in_words() -> None:
    teks = " ".join(_read_halaman(_ragam))
    assert all(f"{kata} ·" in teks for kata in ("Inti", "Catatan", "Masalah data", "Data belum tersedia"))


def test_a_signature_without_a_name_gets_a_dotted_line() -> None:
    assert "Nama Kedua, S.H. ......" in _read_halaman(_ragam)[-1]


def test_figures_never_wrap_and_divided_words_can_still_be_found() -> None:
    with pdfplumber.open(BytesIO(_ragam().pdf)) as pdf:
        halaman = pdf.pages[2]
        kata = [k["text"] for k in halaman.extract_words()]
        assert all(f"1.{n}34.567,89" in kata for n in range(6))
        # The narrowest columns put a syllable on a line each; nothing but the line break stands between them.
        kolom = halaman.find_tables()[0].rows[1].cells[0]
        assert _rapat(halaman.crop(kolom).extract_text()) == f"Harus{PANJANG}"


def test_nothing_in_a_table_runs_over_the_edge_of_its_cell() -> None:
    for cetakan in (_ragam(), _besar()):
        with pdfplumber.open(BytesIO(cetakan.pdf)) as pdf:
            for halaman in pdf.pages[4:8]:
                for tabel in halaman.find_tables():
                    garis = sorted({round(x, 1) for sel in tabel.cells for x in (sel[0], sel[2])})
                    kata = halaman.crop(tabel.bbox).extract_words()
                    assert all(k["x0"] > garis[0] and k["x1"] < garis[-1] for k in kata)
                    angka = [k for k in kata if k["text"].startswith("Rp")]
                    assert not [k for k in angka for x in garis if k["x0"] < x < k["x1"]]


def test_a_wide_table_stands_on_a_landscape_page_with_its_heading_and_no_page_is_empty() -> None:
    with pdfplumber.open(BytesIO(_contoh().pdf)) as pdf:
        lanskap = [halaman for halaman in pdf.pages if halaman.width > halaman.height]
        assert len(lanskap) == 1
        assert "Lampiran 1\nRincian\nTabel L.1" in lanskap[0].extract_text()
    kerangka = len(["Badan", "Contoh", "Laporan", "Kinerja", "2022", "iii"])
    assert all(len(teks.split()) > kerangka for teks in _read_halaman(_contoh)[1:])


def test_a_long_table_repeats_its_header_on_every_page() -> None:
    halaman = [teks for teks in _read_cepat(_besar) if "89,76" in teks]
    assert len(halaman) > 20
    assert all("Penanggungjawab" in teks and "(1)(2)(3)(4)(5)(6)" in teks for teks in halaman)


def _tabel_berkelompok(baris: int) -> Tabel:
    """A group of five rows after the other, and a total."""
    jenis = [JenisBaris.KELOMPOK if n % 6 == 0 else JenisBaris.DATA for n in range(baris)]
    return Tabel(
        id=f"tabel-{baris}",
        kolom=(Kolom(),),
        baris=(
            Baris(jenis=JenisBaris.KEPALA, sel=(Sel(isi=(Teks("Kepala"),)),)),
            *(Baris(jenis=j, sel=(Sel(isi=(Teks(j.value),)),)) for j in jenis),
            Baris(jenis=JenisBaris.TOTAL, sel=(Sel(isi=(Teks("total"),)),)),
        ),
    )


def test_a_total_is_never_alone_on_a_page_and_a_group_never_ends_one() -> None:
    bab = tuple(Bab(id=f"b{n}", judul="Bab", isi=(_tabel_berkelompok(n),)) for n in range(34, 54))
    pdf = pypdfium2.PdfDocument(write_pdf(replace(build_contoh(), isi=bab, depan=(), lampiran=())))
    isi = [
        [baris for baris in halaman.get_textpage().get_text_range().split() if baris in {"data", "kelompok", "total"}]
        for halaman in list(pdf)[1:]
    ]
    assert len(isi) > len(bab)
    assert all(baris[-1] != "kelompok" and baris != ["total"] for baris in isi)


@pytest.mark.parametrize(("cetak", "build"), [(_contoh, build_contoh), (_besar, build_besar)])
def test_the_page_labels_are_those_of_the_pages_where_things_stand(cetak: Any, build: Any) -> None:
    cetakan, naskah = cetak(), build()
    with _open(cetakan) as pdf:
        label = [str(halaman.label) for halaman in pdf.pages]
    teks = dict(zip(label, _read_cepat(cetak), strict=True))
    bertanda = [b for b in walk_naskah(naskah) if isinstance(b, Bab | Tabel | Gambar)]
    assert set(cetakan.halaman) == {b.id for b in bertanda}
    for blok in bertanda:
        assert _rapat(f"{blok.nomor}{blok.judul}") in teks[cetakan.halaman[blok.id]]


def test_the_front_matter_counts_in_roman_and_the_chapters_start_at_one() -> None:
    assert query_halaman(build_contoh())["daftar-isi"] == "ii"
    assert query_halaman(build_contoh())["bab-i"] == "1"


def test_contents_name_the_printed_pages() -> None:
    daftar = next(teks for teks in _read_cepat(_besar) if "DaftarIsi" in teks)
    for bab in walk_naskah(build_besar()):
        if isinstance(bab, Bab):
            judul = re.escape(_rapat(f"{bab.nomor}{bab.judul}"))
            assert re.search(rf"{judul}\.+{_besar().halaman[bab.id]}(?!\d)", daftar)


def test_a_reference_leads_to_its_table() -> None:
    with _open(_contoh()) as pdf:
        halaman = next(h for h in pdf.pages if str(h.label) == "2")
        tujuan = [a for a in halaman.Annots if a.Subtype == "/Link"]
        assert len(tujuan) == 1
        assert "Tabel 3.1" in str(tujuan[0].Contents)


def test_the_same_document_gives_the_same_bytes_in_another_process() -> None:
    kode = (
        "from contoh_naskah import build_contoh; from hashlib import sha256; from test_pdf import LAMPIRAN;"
        "from terang.writers.pdf.write import write_pdf;"
        "print(sha256(write_pdf(build_contoh(), lampiran=dict(reversed(LAMPIRAN.items())))).hexdigest())"
    )
    sini = Path(__file__).parent
    lingkungan = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": f"{sini}:{sini.parent}", "TZ": "Asia/Jakarta"}
    hasil = subprocess.run([sys.executable, "-c", kode], env=lingkungan, capture_output=True, text=True, check=True)
    assert hasil.stdout.strip() == sha256(_contoh().pdf).hexdigest()


def test_a_letterhead_stands_on_the_cover() -> None:
    dengan, tanpa = (write_pdf(build_contoh(), kop=kop) for kop in (LOGO, None))
    with pdfplumber.open(BytesIO(dengan)) as ber_kop, pdfplumber.open(BytesIO(tanpa)) as polos:
        assert len(ber_kop.pages[0].curves) == len(polos.pages[0].curves) + 1
        assert ber_kop.pages[0].extract_text() == polos.pages[0].extract_text()


def test_a_document_without_a_day_is_archivable_all_the_same_and_bears_no_clock() -> None:
    with _open(_ragam()) as pdf, pdf.open_metadata() as xmp:
        assert (xmp["pdfaid:part"], xmp["pdfuaid:part"]) == ("3", "1")
        assert xmp["xmp:CreateDate"].startswith("1980-01-01")


def test_a_line_that_announces_a_list_never_ends_a_page() -> None:
    butir = Daftar(butir=((Paragraf(isi=(Teks("butir"),)),),))
    pengisi = Paragraf(isi=(Teks("isi"),))
    bab = tuple(
        Bab(id=f"b{n}", judul="Bab", isi=(*(pengisi,) * n, Paragraf(isi=(Teks("berikut:"),)), butir))
        for n in range(24, 34)
    )
    pdf = pypdfium2.PdfDocument(write_pdf(replace(build_contoh(), isi=bab, depan=(), lampiran=())))
    halaman = [
        [kata for kata in h.get_textpage().get_text_range().split() if kata in {"isi", "berikut:", "butir"}]
        for h in list(pdf)[1:]
    ]
    assert len(halaman) > len(bab)
    assert not [kata for kata in halaman if kata[-1] == "berikut:"]


def _naskah(*isi: Teks | Acuan) -> Naskah:
    return replace(build_contoh(), isi=(Bab(id="bab-i", judul="Bab", isi=(Paragraf(isi=isi),)),), depan=(), lampiran=())


def test_a_reference_to_nothing_is_named() -> None:
    with pytest.raises(PdfError, match="tabel-hilang"):
        write_pdf(_naskah(Acuan("Tabel 9", "tabel-hilang")))


def test_a_character_without_a_font_is_named_and_not_dropped() -> None:
    with pytest.raises(PdfError, match="✅"):
        write_pdf(_naskah(Teks("Selesai ✅")))


def test_a_sign_of_a_status_is_printed() -> None:
    with pdfplumber.open(BytesIO(write_pdf(_naskah(Teks("▲ ● ▼ ○ ⚠ ≥ ≤ – ✓"))))) as pdf:
        assert "▲ ● ▼ ○ ⚠ ≥ ≤ – ✓" in pdf.pages[1].extract_text()


def test_a_missing_picture_file_is_named() -> None:
    with pytest.raises(BerkasGambarError, match=r"Gambar 'logo'.*logo\.svg"):
        write_pdf(build_ragam())


def test_an_inline_piece_of_every_kind_is_in_the_sample() -> None:
    """The tests above say "every" because of this one."""
    jenis = {type(piece).__name__ for blok in walk_naskah(build_contoh()) for piece in list_sisipan(blok)}
    assert jenis == {"Teks", "Nama", "Bilangan", "Acuan"}
