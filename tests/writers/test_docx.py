"""The Word document as python-docx and a plain walk through its XML see it."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from contoh_naskah import build_contoh
from terang.errors import UsageError
from terang.naskah.blok import (
    Bab,
    Baris,
    Daftar,
    DaftarOtomatis,
    Gambar,
    Gaya,
    HalamanBaru,
    JenisBaris,
    JenisDaftar,
    JenisGambar,
    JenisKotak,
    Kolom,
    Kotak,
    Paragraf,
    Pengesahan,
    Sel,
    Tabel,
    TandaTangan,
)
from terang.naskah.naskah import Naskah, list_bilangan, list_sisipan, walk_naskah
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Teks
from terang.writers.docx import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

# The sequences of ISO/IEC 29500-1, Annex A (transitional), written down anew so that they check the writer's own.
SKEMA = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tblBorders": "top left bottom right insideH insideV",
    "tcBorders": "top left bottom right insideH insideV",
    "tcMar": "top left bottom right",
    "tblCellMar": "top left bottom right",
    "pBdr": "top left bottom right between bar",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "settings": "writeProtection view zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol "
    "listSeparator",
    "styles": "docDefaults latentStyles style",
}


def _par(*isi: Teks | Nama | Bilangan | Acuan, gaya: Gaya = Gaya.BIASA) -> Paragraf:
    return Paragraf(isi=isi, gaya=gaya)


def _read(berkas: bytes, bagian: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(berkas)) as arsip:
        return etree.fromstring(arsip.read(bagian))


def _read_teks(element: etree._Element) -> str:
    """The visible text: field instructions are no text, a line break and a tab are blanks."""
    return "".join(
        {f"{W}t": part.text or "", f"{W}br": " ", f"{W}tab": " "}.get(part.tag, "")
        for part in element.iter(f"{W}t", f"{W}br", f"{W}tab")
        if part.getparent().tag == f"{W}r"
    )


def _write(*isi: object, **lain: object) -> bytes:
    return write_docx(Naskah(judul="Uji", isi=isi, **lain))


@pytest.fixture(scope="module")
def png() -> bytes:
    berkas = io.BytesIO()
    Image.new("RGB", (400, 100), "navy").save(berkas, "PNG")
    return berkas.getvalue()


@pytest.fixture(scope="module")
def naskah() -> Naskah:
    return build_contoh()


@pytest.fixture(scope="module")
def berkas(naskah: Naskah) -> bytes:
    return write_docx(naskah, halaman={"kata-pengantar": "i", "bab-i": "1", "tabel-capaian": "2", "gambar-bagan": "1"})


@pytest.fixture(scope="module")
def badan(berkas: bytes) -> etree._Element:
    return _read(berkas)


def test_it_gives_the_same_bytes_for_the_same_document(naskah: Naskah) -> None:
    assert write_docx(naskah, halaman={"bab-i": "1"}) == write_docx(build_contoh(), halaman={"bab-i": "1"})


def test_it_dates_every_part_of_the_package_alike_and_puts_the_content_types_first(berkas: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(berkas)) as arsip:
        assert {info.date_time for info in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert arsip.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]


def test_it_prints_every_piece_of_text_of_the_document(naskah: Naskah, badan: etree._Element) -> None:
    teks = " ".join(_read_teks(paragraf) for paragraf in badan.iter(f"{W}p"))
    for blok in walk_naskah(naskah):
        for piece in list_sisipan(blok):
            assert piece.teks in teks
        if isinstance(blok, Bab):
            assert f"{blok.nomor} {blok.judul}".strip() in teks
        if isinstance(blok, Tabel):
            assert f"Tabel {blok.nomor} {blok.judul}" in teks
            assert f"Sumber: {blok.sumber}" in teks


def test_python_docx_reads_paragraphs_and_table_cells_with_their_figures(berkas: bytes) -> None:
    dokumen = docx.Document(io.BytesIO(berkas))
    paragraf = [item.text for item in dokumen.paragraphs]
    assert "Lihat Tabel 3.1: capaian 114,00 persen, pagu Rp44.000.000 (empat puluh empat juta rupiah)." in paragraf
    data = next(table for table in dokumen.tables if len(table.columns) == 5)
    assert [cell.text for cell in data.rows[3].cells][2:] == ["80,60", "91,88", "114,00"]
    assert [cell.text for cell in data.rows[0].cells] == ["No", "Indikator", *["Tahun 2022"] * 3]
    assert data.cell(1, 0).text == "No"


def test_every_figure_is_a_run_of_its_own_in_the_style_of_figures(naskah: Naskah, badan: etree._Element) -> None:
    runs = [_read_teks(run) for run in badan.iterfind(".//w:r", NS) if run.find("w:rPr/w:rStyle", NS) is not None]
    assert runs == [bilangan.teks for bilangan in list_bilangan(naskah)]


def test_a_figure_leads_to_the_row_that_explains_it_and_says_what_it_is(naskah: Naskah) -> None:
    asal = Tabel(
        id="asal",
        kolom=(Kolom(), Kolom()),
        baris=(Baris(sel=(Sel(isi=(Nama("iku-1/capaian"),)), Sel(isi=(Bilangan("114,00", "iku-1/capaian"),)))),),
    )
    badan = _read(write_docx(replace(naskah, lampiran=(Bab(id="asal-usul", judul="Asal-usul", isi=(asal,)),))))
    tautan = [link for link in badan.iterfind(".//w:hyperlink", NS) if link.get(f"{W}tooltip")]
    assert {_read_teks(link) for link in tautan} == {"114,00"}
    assert tautan[0].get(f"{W}tooltip") == "Capaian Indeks Kepuasan Aparatur: 91,88 / 80,60 × 100"
    penanda = badan.xpath("//w:bookmarkStart[@w:name=$nama]", namespaces=NS, nama=tautan[0].get(f"{W}anchor"))
    assert _read_teks(penanda[0].getparent()) == "iku-1/capaian"


def test_headings_and_captions_have_the_real_styles_without_theme_colours(berkas: bytes) -> None:
    dokumen = docx.Document(io.BytesIO(berkas))
    gaya = {item.text.replace("\n", " ").replace("\t", " "): item.style.name for item in dokumen.paragraphs}
    assert gaya["BAB III Akuntabilitas Kinerja"] == "Heading 1"
    assert gaya["A. Capaian Kinerja Organisasi"] == "Heading 2"
    assert gaya["Tabel 3.1 Capaian <Indikator> & Kinerja #1"] == "Caption"
    assert b"theme" not in etree.tostring(_read(berkas, "word/styles.xml"))


def test_the_list_of_contents_is_a_field_that_is_filled(badan: etree._Element) -> None:
    isi = {_read_teks(item) for item in badan.iter(f"{W}p") if item.find(".//w:instrText", NS) is not None}
    assert {"Kata Pengantar i", "BAB I Pendahuluan 1", "Tabel 3.1 Capaian <Indikator> & Kinerja #1 2"} <= isi
    perintah = [item.text.strip() for item in badan.iter(f"{W}instrText")]
    assert [item for item in perintah if item.startswith("TOC")] == [
        'TOC \\o "1-3" \\h \\z \\u',
        'TOC \\h \\z \\c "Tabel"',
        'TOC \\h \\z \\c "Gambar"',
    ]


def test_fields_open_and_close_and_nothing_makes_word_ask(berkas: bytes, badan: etree._Element) -> None:
    dalam = 0
    for mark in badan.iter(f"{W}fldChar"):
        dalam += {"begin": 1, "separate": 0, "end": -1}[mark.get(f"{W}fldCharType")]
        assert dalam in {0, 1, 2}
        assert mark.get(f"{W}dirty") is None
    assert dalam == 0
    assert _read(berkas, "word/settings.xml").find(f"{W}updateFields") is None


def test_every_reference_leads_to_a_bookmark_and_bookmarks_are_unique(badan: etree._Element) -> None:
    penanda = [item.get(f"{W}name") for item in badan.iter(f"{W}bookmarkStart")]
    nomor = [item.get(f"{W}id") for item in badan.iter(f"{W}bookmarkStart")]
    assert len(set(penanda)) == len(penanda)
    assert len(set(nomor)) == len(nomor)
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", nama, re.ASCII) for nama in penanda)
    tautan = {item.get(f"{W}anchor") for item in badan.iter(f"{W}hyperlink")}
    acuan = {teks.split()[1] for teks in (i.text for i in badan.iter(f"{W}instrText")) if "REF" in teks}
    assert tautan | acuan <= set(penanda)


def test_a_reference_to_a_table_is_a_ref_field_over_its_printed_number(badan: etree._Element) -> None:
    perintah = next(item.text for item in badan.iter(f"{W}instrText") if item.text.startswith(" REF"))
    awal = badan.xpath("//w:bookmarkStart[@w:name=$nama]", namespaces=NS, nama=perintah.split()[1])[0]
    akhir = awal.xpath("following-sibling::w:bookmarkEnd", namespaces=NS)[0]
    antara = awal.getparent()[awal.getparent().index(awal) : awal.getparent().index(akhir)]
    assert "".join(_read_teks(run) for run in antara) == "Tabel 3.1"


@pytest.mark.parametrize("nomor", ["3.1", "3.2", "3.7", "L.1", "12", "3.1a", "A"])
def test_a_caption_prints_its_number_exactly_and_word_counts_to_the_same(nomor: str) -> None:
    badan = _read(_write(Tabel(id="t", nomor=nomor, judul="J", kolom=(Kolom(),), baris=(Baris(sel=(Sel(),)),))))
    kaption = next(item for item in badan.iter(f"{W}p") if "Tabel" in _read_teks(item))
    assert _read_teks(kaption) == f"Tabel {nomor} J"
    seq = next(item.text for item in kaption.iter(f"{W}instrText"))
    mulai = re.search(r"\\r (\d+)", seq)
    angka = re.findall(r"\d+", nomor)
    assert seq.startswith(" SEQ Tabel")
    assert [mulai.group(1) if mulai else "1"] == angka[-1:] or "\\h" in seq


def test_header_rows_repeat_and_no_row_is_split(badan: etree._Element) -> None:
    tabel = [item for item in badan.iter(f"{W}tbl") if item.find("w:tblPr/w:tblCaption", NS) is not None]
    assert len(tabel) == 2
    for item in tabel:
        rows = item.findall(f"{W}tr")
        assert [row.find("w:trPr/w:tblHeader", NS) is not None for row in rows] == [True, True, *[False] * 4]
        assert all(row.find("w:trPr/w:cantSplit", NS) is not None for row in rows)


def test_cells_of_every_row_fill_the_grid_and_carry_its_widths(badan: etree._Element) -> None:
    for tabel in badan.iter(f"{W}tbl"):
        grid = [int(col.get(f"{W}w")) for col in tabel.iterfind("w:tblGrid/w:gridCol", NS)]
        assert min(grid) > 0
        for row in tabel.iterfind("w:tr", NS):
            place = 0
            for cell in row.iterfind("w:tc", NS):
                span = cell.find("w:tcPr/w:gridSpan", NS)
                width = 1 if span is None else int(span.get(f"{W}val"))
                assert int(cell.find("w:tcPr/w:tcW", NS).get(f"{W}w")) == sum(grid[place : place + width])
                assert cell[-1].tag == f"{W}p"
                place += width
            assert place == len(grid)


def test_tables_never_touch(badan: etree._Element) -> None:
    for tabel in badan.iter(f"{W}tbl"):
        assert tabel.getnext().tag == f"{W}p"


def test_figures_stand_right_and_an_indented_cell_is_indented(badan: etree._Element) -> None:
    for run in badan.iterfind(".//w:tc//w:r", NS):
        if run.find("w:rPr/w:rStyle", NS) is not None:
            assert run.xpath("string(ancestor::w:p/w:pPr/w:jc/@w:val)", namespaces=NS) == "right"
    menjorok = [item for item in badan.iterfind(".//w:tc/w:p", NS) if item.find("w:pPr/w:ind", NS) is not None]
    assert {_read_teks(item) for item in menjorok} == {"Indeks Kepuasan Aparatur yang dipertanggungjawabkan"}


def test_sections_are_cover_then_roman_then_arabic_and_turn_for_a_wide_table(badan: etree._Element) -> None:
    seksi = badan.findall(".//w:sectPr", NS)
    nomor = [item.find("w:pgNumType", NS) for item in seksi]
    assert [None if n is None else (n.get(f"{W}fmt"), n.get(f"{W}start")) for n in nomor] == [
        None,
        ("lowerRoman", "1"),
        ("decimal", "1"),
        ("decimal", None),
    ]
    ukuran = [(item.find("w:pgSz", NS).get(f"{W}w"), item.find("w:pgSz", NS).get(f"{W}h")) for item in seksi]
    assert ukuran == [("11906", "16838")] * 3 + [("16838", "11906")]
    assert [len(item.findall(f"{W}footerReference")) for item in seksi] == [0, 1, 1, 1]


def test_a_heading_goes_to_the_landscape_page_with_its_table_and_the_text_comes_back(naskah: Naskah) -> None:
    lebar = replace(naskah.lampiran[0].isi[0], id="lebar", nomor="9.1")
    badan = _read(_write(_par(Teks("a")), Bab(id="b", judul="Wide", tingkat=2, isi=(lebar,)), _par(Teks("z"))))
    seksi = badan.findall(".//w:sectPr", NS)
    assert [item.find("w:pgSz", NS).get(f"{W}orient") for item in seksi] == [None, "landscape", None]
    assert _read_teks(seksi[0].getparent().getparent()) == "a"
    assert [item.find("w:pgNumType", NS).get(f"{W}start") for item in seksi] == ["1", None, None]


def test_a_page_break_falls_on_what_follows_even_on_a_table_without_caption() -> None:
    tabel = Tabel(id="t", kolom=(Kolom(),), baris=(Baris(sel=(Sel(),)),))
    badan = _read(_write(_par(Teks("a")), HalamanBaru(), _par(Teks("b")), HalamanBaru(), tabel))
    pemecah = [item for item in badan.iter(f"{W}p") if item.find("w:pPr/w:pageBreakBefore", NS) is not None]
    assert [(_read_teks(item), item.getnext().tag) for item in pemecah] == [("b", f"{W}p"), ("", f"{W}tbl")]


def test_numbered_lists_start_again_and_nest() -> None:
    daftar = Daftar(bernomor=True, butir=((_par(Teks("x")),), (_par(Teks("y")), _par(Teks("lanjutan")))))
    luar = Daftar(butir=((_par(Teks("luar")), daftar),))
    berkas = _write(daftar, daftar, luar)
    badan = _read(berkas)
    nomor = [
        (_read_teks(item), item.find("w:pPr/w:numPr/w:ilvl", NS), item.find("w:pPr/w:numPr/w:numId", NS))
        for item in badan.iter(f"{W}p")
    ]
    num = {teks: id_.get(f"{W}val") for teks, _, id_ in nomor if id_ is not None}
    assert len({id_.get(f"{W}val") for _, _, id_ in nomor if id_ is not None}) == 4
    assert [level.get(f"{W}val") for teks, level, _ in nomor if level is not None] == [
        "0",
        "0",
        "0",
        "0",
        "0",
        "1",
        "1",
    ]
    assert [id_ for teks, _, id_ in nomor if teks == "lanjutan"] == [None] * 3
    definisi = _read(berkas, "word/numbering.xml")
    mulai = definisi.xpath("w:num[@w:numId=$n]/w:lvlOverride/w:startOverride/@w:val", namespaces=NS, n=num["y"])
    assert set(mulai) == {"1"}


@pytest.mark.parametrize(
    ("jenis", "label"),
    [
        (JenisKotak.INTI, "Inti: Judul"),
        (JenisKotak.CATATAN, "Catatan: Judul"),
        (JenisKotak.MASALAH, "Masalah data: Judul"),
        (JenisKotak.DATA_KURANG, "Data belum tersedia: Judul"),
    ],
)
def test_a_box_says_in_words_what_it_is(jenis: JenisKotak, label: str) -> None:
    tabel = Tabel(id="t", kolom=(Kolom(),), baris=(Baris(sel=(Sel(isi=(Teks("dalam"),)),)),))
    badan = _read(_write(Kotak(jenis=jenis, judul="Judul", isi=(_par(Teks("isi")), tabel))))
    kotak = badan.find(f".//{W}tc")
    assert _read_teks(kotak.find(f"{W}p")) == label
    assert _read_teks(kotak.find(f".//{W}tbl")) == "dalam"


def test_signatures_stand_side_by_side_with_names_on_one_line_and_dots_for_nobody() -> None:
    pihak = (
        TandaTangan(
            tempat_tanggal="Semarang, 2 Januari 2023", jabatan="Kepala\nBadan", nama="A", keterangan=("NIP 1",)
        ),
        TandaTangan(tempat_tanggal="", jabatan="Wali Kota"),
    )
    badan = _read(_write(Pengesahan(pihak=pihak)))
    rows = [[_read_teks(cell) for cell in row.iterfind("w:tc", NS)] for row in badan.iter(f"{W}tr")]
    assert rows == [["Semarang, 2 Januari 2023KepalaBadan", "Wali Kota"], ["ANIP 1", "." * 40]]


def test_pictures_have_alternative_text_and_fit_the_page(badan: etree._Element) -> None:
    assert [item.get("descr") for item in badan.iter(f"{{{NS['wp']}}}docPr")] == [
        "Bagan organisasi",
        "Realisasi dan target Indeks Kepuasan, dua tahun",
    ]
    assert all(int(item.get("cx")) <= 8787 * 635 for item in badan.iter(f"{{{NS['wp']}}}extent"))


def test_a_picture_file_is_taken_from_what_is_given_and_asked_for_otherwise(png: bytes) -> None:
    gambar = Gambar(id="g", jenis=JenisGambar.BERKAS, spek="foto.png", alt="Foto")
    naskah = Naskah(judul="Uji", isi=(gambar,))
    assert _read(write_docx(naskah, berkas={"foto.png": png})).find(".//wp:docPr", NS).get("descr") == "Foto"
    with pytest.raises(UsageError, match=r"foto\.png"):
        write_docx(naskah)
    with pytest.raises(UsageError, match="bukan gambar PNG yang utuh"):
        write_docx(naskah, berkas={"foto.png": png[:-9]})


def test_the_language_is_indonesian_and_the_properties_are_the_documents(berkas: bytes, naskah: Naskah) -> None:
    bahasa = _read(berkas, "word/styles.xml").findall(".//w:lang", NS)
    assert [item.get(f"{W}val") for item in bahasa] == ["id-ID"]
    sifat = docx.Document(io.BytesIO(berkas)).core_properties
    assert (sifat.title, sifat.author, sifat.language) == (naskah.judul, "Badan Contoh", "id-ID")
    assert sifat.created == sifat.modified == datetime(2023, 2, 28, tzinfo=UTC)
    tanpa = docx.Document(io.BytesIO(write_docx(replace(naskah, tanggal=None)))).core_properties
    assert tanpa.created.date() == date(1980, 1, 1)


def test_every_element_stands_in_the_order_of_the_schema(berkas: bytes) -> None:
    bagian = ["document", "styles", "numbering", "settings", "header1", "footer1"]
    seen = set()
    for element in (item for name in bagian for item in _read(berkas, f"word/{name}.xml").iter(f"{W}*")):
        nama = etree.QName(element).localname
        if nama in SKEMA:
            seen.add(nama)
            urut = [SKEMA[nama].split().index(etree.QName(child).localname) for child in element]
            assert urut == sorted(urut), etree.tostring(element)
    assert seen == set(SKEMA)


def test_every_style_that_is_used_is_defined(berkas: bytes, badan: etree._Element) -> None:
    ada = {item.get(f"{W}styleId") for item in _read(berkas, "word/styles.xml").iter(f"{W}style")}
    dipakai = {item.get(f"{W}val") for tag in ("pStyle", "rStyle", "basedOn", "next") for item in badan.iter(W + tag)}
    assert dipakai
    assert dipakai <= ada


GANAS = st.text(st.characters(codec=None) | st.sampled_from("<&>\"'\x00\x0b\n\t\ufffe\ud800 "), min_size=1, max_size=20)


@settings(max_examples=40, deadline=None)
@given(teks=GANAS)
def test_text_of_any_kind_is_printed_and_never_becomes_markup(teks: str) -> None:
    tabel = Tabel(id=teks, nomor=teks, judul=teks, sumber=teks, kolom=(Kolom(),), baris=(_row(teks),))
    bab = Bab(
        id=f"b{teks}", judul=teks, nomor=teks, isi=(_par(Teks(teks), Acuan(teks, teks), Bilangan(teks, "x")), tabel)
    )
    lain = {"kepala": teks, "kaki": teks, "penyusun": teks}
    berkas = write_docx(Naskah(judul=teks, isi=(bab, DaftarOtomatis(jenis=JenisDaftar.ISI)), **lain))
    badan = _read(berkas)
    tampak = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", teks)
    tampak = re.sub("\r\n|[\r\n\t]", " ", tampak)
    sel = [_read_teks(cell) for cell in badan.iter(f"{W}tc")]
    assert sel == [tampak]
    assert docx.Document(io.BytesIO(berkas)).tables[0].cell(0, 0).text is not None


def _row(teks: str) -> Baris:
    return Baris(sel=(Sel(isi=(Teks(teks),)),), jenis=JenisBaris.DATA)


@settings(max_examples=60, deadline=None)
@given(
    lebar=st.lists(st.integers(1, 9), min_size=1, max_size=14),
    kata=st.lists(st.sampled_from(["1", "36.482.718.000", "dipertanggungjawabkan", ""]), min_size=1, max_size=14),
    bentang=st.integers(1, 3),
)
def test_columns_share_the_width_and_none_vanishes(lebar: list[int], kata: list[str], bentang: int) -> None:
    sel = tuple(Sel(isi=(Teks(k),), bentang_baris=bentang) for k in kata[: len(lebar)])
    tabel = Tabel(id="t", kolom=tuple(Kolom(lebar=w) for w in lebar), baris=(Baris(sel=sel),) + (Baris(sel=()),) * 3)
    badan = _read(_write(tabel))
    grid = [int(col.get(f"{W}w")) for col in badan.iterfind(".//w:gridCol", NS)]
    assert sum(grid) == 11906 - 1418 - 1701
    assert min(grid) > 0
    assert len(badan.findall(f".//{W}tc")) == 4 * len(lebar)
