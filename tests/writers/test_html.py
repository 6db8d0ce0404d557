"""The HTML file as a file: what stands in it, without a browser."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from decimal import Context, Decimal
from hashlib import sha256
from typing import get_args
from urllib.parse import unquote

import pytest
from lxml import html as lxml_html

from contoh_naskah import build_contoh
from terang.naskah.blok import (
    Bab,
    Baris,
    Blok,
    Daftar,
    Gambar,
    HalamanBaru,
    JenisBaris,
    JenisGambar,
    Kolom,
    Paragraf,
    Rata,
    Sel,
    Tabel,
)
from terang.naskah.naskah import AsalAngka, Naskah, list_bilangan, walk_naskah
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Teks
from terang.rumus.formula import PRESISI
from terang.writers.html import write_html
from terang.writers.html.blok import _RENDER
from terang.writers.html.kerja import AsalHilangError
from terang.writers.html.rumus import write_persis, write_rumus, write_substitusi

JAHAT = "</script><script>alert(1)</script>\"'&<b>"


def _read(naskah: Naskah) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(write_html(naskah).decode())


def _teks(elemen: lxml_html.HtmlElement) -> str:
    return " ".join(elemen.text_content().split())


def _naskah(*isi: Blok, angka: tuple[AsalAngka, ...] = ()) -> Naskah:
    return Naskah(judul="Uji", isi=isi, angka=angka)


def _asal(id_: str, **lain: object) -> AsalAngka:
    return AsalAngka(**{"id": id_, "tertulis": "1", "nilai": Decimal(1), "uraian": id_, **lain})  # type: ignore[arg-type]


def test_it_gives_the_same_bytes_twice() -> None:
    assert write_html(build_contoh()) == write_html(build_contoh())


def test_it_knows_every_kind_of_block() -> None:
    assert set(_RENDER) == set(get_args(Blok))


def test_every_printed_figure_is_a_link_to_an_entry_of_its_own() -> None:
    halaman = _read(build_contoh())
    tautan = halaman.xpath("//main//a[contains(@class,'angka')]")
    dicetak = [(item.teks, item.id) for item in list_bilangan(build_contoh())]
    assert [(a.text, unquote(a.get("href")).removeprefix("#angka-")) for a in tautan] == dicetak
    assert {item.get("id") for item in halaman.xpath("//section[@id='t-asal']/div")} == {
        f"angka-{asal.id}" for asal in build_contoh().angka
    }


def test_ids_are_unique_and_every_link_inside_the_page_arrives() -> None:
    gambar = next(blok for blok in walk_naskah(build_contoh()) if isinstance(blok, Gambar) and blok.nomor == "3.1")
    contoh = build_contoh()
    halaman = _read(replace(contoh, isi=(*contoh.isi, replace(gambar, id="gambar-dua"))))
    ids = Counter(halaman.xpath("//@id"))
    assert [id_ for id_, jumlah in ids.items() if jumlah > 1] == []
    tujuan = [unquote(href)[1:] for href in halaman.xpath("//@href") if href.startswith("#")]
    assert len(tujuan) > 30
    assert [id_ for id_ in tujuan if id_ not in ids] == []
    acuan = re.findall(r"url\(#([^)]+)\)", write_html(replace(contoh, isi=(gambar,))).decode())
    assert acuan
    assert all(id_.startswith("gambar-kepuasan-") for id_ in acuan)


def test_it_asks_nothing_of_the_network_and_allows_no_foreign_script() -> None:
    teks = write_html(build_contoh()).decode()
    halaman = lxml_html.document_fromstring(teks)
    assert halaman.xpath("//link | //iframe | //img | //*[@src]") == []
    assert re.findall(r"@import|url\((?!#)", teks) == []
    assert halaman.xpath("//*[@*[starts-with(name(), 'on')]]") == []
    skrip = halaman.xpath("//script[not(@type)]")
    sidik = b64encode(sha256(skrip[0].text.encode()).digest()).decode()
    assert len(skrip) == 1
    assert f"script-src 'sha256-{sidik}'" in halaman.xpath("//meta[@http-equiv]/@content")[0]


def test_text_is_never_markup_wherever_it_stands() -> None:
    tabel = Tabel(
        id="t",
        judul=JAHAT,
        nomor=JAHAT,
        sumber=JAHAT,
        kolom=(Kolom(),),
        baris=(Baris(sel=(Sel(isi=(Nama(JAHAT),)),), jenis=JenisBaris.KEPALA),),
    )
    gambar = Gambar(id="g", jenis=JenisGambar.BERKAS, spek="x.png", alt=JAHAT, judul=JAHAT)
    paragraf = Paragraf(isi=(Teks(JAHAT), Acuan(JAHAT, "t"), Bilangan(JAHAT, JAHAT)))
    asal = AsalAngka(
        id=JAHAT,
        tertulis=JAHAT,
        nilai=None,
        uraian=JAHAT,
        satuan=JAHAT,
        rumus=JAHAT,
        substitusi=JAHAT,
        dasar_hukum=JAHAT,
        catatan=JAHAT,
    )
    isi = Bab(id="b", judul=JAHAT, isi=(tabel, gambar, paragraf))
    naskah = Naskah(judul=JAHAT, isi=(isi,), angka=(asal,), penyusun=JAHAT, kepala=JAHAT, kaki=JAHAT)
    halaman = _read(naskah)
    assert len(halaman.xpath("//script")) == 2
    assert len(halaman.xpath("//style")) == 1
    assert halaman.xpath("//b[not(ancestor::section[@id='t-asal'])]") == []
    assert _teks(halaman.xpath("//main//th")[0]) == JAHAT
    assert _teks(halaman.xpath("//figcaption")[0]) == JAHAT
    assert _teks(halaman.xpath("//section[@id='b']/p")[0]) == JAHAT * 3
    assert json.loads(halaman.xpath("//script[@id='t-data']")[0].text)[JAHAT]["tertulis"] == JAHAT


def test_the_origins_stand_in_the_file_as_json_with_numbers_as_text() -> None:
    data = json.loads(_read(build_contoh()).xpath("//script[@id='t-data']")[0].text)
    assert sorted(data) == [asal.id for asal in build_contoh().angka]
    capaian = data["iku-1/capaian"]
    assert capaian["nilai"] == "113.9950372208436724565756824"
    assert capaian["masukan"] == ["iku-1/realisasi", "iku-1/target"]
    assert data["iku-1/target"]["sumber"] == {"berkas": "realisasi.csv", "baris": 3}
    assert capaian["tempat"][0] == "BAB III Akuntabilitas Kinerja › A. Capaian Kinerja Organisasi"


def test_an_entry_says_formula_numbers_inputs_source_and_places() -> None:
    entri = _read(build_contoh()).xpath("//div[@id='angka-iku-1/capaian']")[0]
    rincian = {_teks(dt): _teks(dt.getnext()) for dt in entri.xpath(".//dt")}
    assert rincian["Rumus"] == "R ÷ T × 100"
    assert rincian["Dengan angka"] == "91,88 ÷ 80,60 × 100 = 114,00 %"
    assert rincian["Nilai persis"].startswith("113,995037")
    assert rincian["Dasar hukum"] == "PermenPANRB 53/2014 Lampiran II"
    assert rincian["Dipakai untuk"] == "Rata-rata capaian 114,00 %"
    assert (
        "Tabel 3.1 › Indeks Kepuasan Aparatur yang dipertanggungjawabkan › Tahun 2022, Capaian (%)"
        in (rincian["Dicetak di"])
    )


@pytest.mark.parametrize("masukan", [{}, {"X": ("tidak-ada",)}])
def test_a_figure_without_origin_is_refused_by_name(masukan: dict[str, tuple[str, ...]]) -> None:
    angka = (_asal("a", masukan=masukan),) if masukan else ()
    id_ = "a" if masukan else "tidak-ada"
    naskah = _naskah(Paragraf(isi=(Bilangan("1", id_),)), angka=angka)
    with pytest.raises(AsalHilangError, match="'tidak-ada'"):
        write_html(naskah)


def test_no_level_of_heading_is_skipped() -> None:
    dalam = Bab(id="d", judul="Dalam", tingkat=4, isi=())
    halaman = _read(_naskah(Bab(id="a", judul="A", isi=(dalam,)), Bab(id="b", judul="B", isi=())))
    judul = halaman.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]")
    assert [(item.tag, _teks(item)) for item in judul] == [("h1", "Uji"), ("h2", "A"), ("h3", "Dalam"), ("h2", "B")]


def test_header_cells_say_what_they_are_the_header_of() -> None:
    tabel = _read(build_contoh()).xpath("//div[@id='tabel-capaian']//table")[0]
    assert _teks(tabel.find("caption")) == "Tabel 3.1. Capaian <Indikator> & Kinerja #1"
    assert {th.get("scope") for th in tabel.xpath("thead//th")} == {"col"}
    assert [_teks(th) for th in tabel.xpath("tbody//th[@scope='rowgroup']")] == ["Sasaran I"]
    assert [_teks(th) for th in tabel.xpath("tbody//th[@scope='row']")] == [
        "Indeks Kepuasan Aparatur yang dipertanggungjawabkan",
        "Indeks Merit",
        "Rata-rata",
    ]
    assert [_teks(td) for td in tabel.xpath(".//td[contains(@class,'kanan')]")] == [
        "80,60",
        "91,88",
        "114,00",
        "0,65",
        "–",
        "belum ada data",
        "114,00",
    ]


def test_a_group_begins_no_part_of_the_table_while_a_cell_above_reaches_into_it() -> None:
    baris = (
        Baris(sel=(Sel(isi=(Teks("A"),), bentang_baris=2), Sel(isi=(Teks("1"),)))),
        Baris(sel=(Sel(isi=(Teks("kelompok"),)),), jenis=JenisBaris.KELOMPOK),
        Baris(sel=(Sel(isi=(Teks("kelompok lain"),), bentang_kolom=2),), jenis=JenisBaris.KELOMPOK),
        Baris(sel=(Sel(isi=(Teks("B"),)), Sel(isi=(Teks("2"),)))),
        Baris(sel=(Sel(isi=(Teks("ketiga"),), bentang_kolom=2),), jenis=JenisBaris.KELOMPOK),
    )
    kolom = (Kolom(), Kolom(rata=Rata.KANAN))
    tabel = _read(_naskah(Tabel(id="t", kolom=kolom, baris=baris))).xpath("//table")[0]
    assert [len(bagian) for bagian in tabel.xpath("tbody")] == [4, 1]
    assert [_teks(td) for td in tabel.xpath(".//*[contains(@class,'kanan')]")] == ["1", "kelompok", "2"]


def test_lists_hold_their_items_and_a_new_page_prints_nothing() -> None:
    butir = ((Paragraf(isi=(Teks("satu"),)),), (Daftar(butir=((Paragraf(isi=(Teks("dalam"),)),),)),))
    halaman = _read(_naskah(Daftar(butir=butir, bernomor=True), HalamanBaru()))
    assert [_teks(li) for li in halaman.xpath("//main/ol/li")] == ["satu", "dalam"]
    assert len(halaman.xpath("//main/ol/li/ul/li")) == 1
    assert _teks(halaman.xpath("//div[@class='halaman-baru']")[0]) == ""


def test_a_document_without_figures_has_no_drawer() -> None:
    halaman = _read(_naskah(Paragraf(isi=(Teks("Tanpa angka."),))))
    assert halaman.xpath("//dialog | //section[@id='t-asal'] | //script[@id='t-data']") == []


@pytest.mark.parametrize(
    ("rumus", "tampak"),
    [
        ("R / T * 100", "R ÷ T × 100"),
        ("rata_rata(C)", "rata-rata(C)"),
        ("(2 * T - R) / T * 100", "(2 × T − R) ÷ T × 100"),
        ("jumlah(A) - -5", "jumlah(A) − −5"),
        ("rata-rata(114,00)", "rata-rata(114,00)"),
        ("R >= T", "R ≥ T"),
        ("x * X", "x × X"),
    ],
)
def test_a_formula_reads_as_people_write_it(rumus: str, tampak: str) -> None:
    assert write_rumus(rumus) == tampak


@pytest.mark.parametrize("rumus", ["91,88 / 80,60 x 100", "91,88 / 80,60 × 100"])
def test_a_formula_with_figures_multiplies_with_a_cross(rumus: str) -> None:
    assert write_substitusi(rumus) == "91,88 ÷ 80,60 × 100"


@pytest.mark.parametrize(
    ("nilai", "tampak"),
    [
        (Decimal("80.60"), "80,60"),
        (Decimal("-1234567.5"), "−1.234.567,5"),
        (Decimal("4.4E+7"), "44.000.000"),
        (Context(prec=PRESISI).divide(Decimal(1), Decimal(3)), "0,333333333333…"),
    ],
)
def test_an_exact_value_keeps_all_its_digits_unless_they_never_end(nilai: Decimal, tampak: str) -> None:
    assert write_persis(nilai) == tampak
