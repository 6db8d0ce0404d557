"""Word files: what common libraries drop must survive, what is not shown must not."""

from __future__ import annotations

import pytest

from readers.baca_naskah import list_paragraf, list_tabel, list_teks, read_baris
from readers.berkas_buatan import build_docx, p, sel, tabel
from terang.naskah.blok import Bab, DaftarOtomatis, JenisBaris, JenisDaftar
from terang.naskah.naskah import Naskah, walk_naskah
from terang.readers.read import read_berkas


def baca(badan: str, **bagian: str) -> Naskah:
    return read_berkas("a.docx", build_docx(badan, **bagian)).naskah


def r(teks: str) -> str:
    return f"<w:r><w:t>{teks}</w:t></w:r>"


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        (f"{r('capaian ')}<w:ins>{r('117,00')}</w:ins>", "capaian 117,00"),
        (f"{r('x')}<w:del><w:r><w:delText>44</w:delText></w:r></w:del>", "x"),
        (f"{r('x')}<w:moveFrom>{r('44')}</w:moveFrom><w:moveTo>{r('55')}</w:moveTo>", "x55"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('80,60')}</w:sdtContent></w:sdt>", "80,60"),
        (f"<w:hyperlink>{r('lihat ')}</w:hyperlink>{r('1')}", "lihat 1"),
        (f'<w:fldSimple w:instr=" SEQ T ">{r("7")}</w:fldSimple>', "7"),
        (
            (
                '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE 99 </w:instrText>'
                f'<w:t>88</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("12")}'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            ),
            "12",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>" + r("1"), "1"),
        (f"{r('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>", "a b c-"),
    ],
)
def test_it_shows_what_word_shows(isi: str, harapan: str) -> None:
    assert list_paragraf(baca(f"<w:p>{isi}</w:p>")) == [harapan]


def test_a_content_control_around_paragraphs_rows_and_cells_is_transparent() -> None:
    def bungkus(isi: str) -> str:
        return f"<w:sdt><w:sdtContent>{isi}</w:sdtContent></w:sdt>"

    atas = bungkus("<w:tr>" + sel("A") + sel("B") + "</w:tr>")
    bawah = "<w:tr>" + bungkus(sel("x")) + sel("1,5") + "</w:tr>"
    isi = bungkus(p("dalam")) + f"<w:tbl><w:tblPr><w:tblBorders/></w:tblPr>{atas}{bawah}</w:tbl>"
    naskah = baca(isi)
    assert list_paragraf(naskah) == ["dalam"]
    assert read_baris(list_tabel(naskah)[0]) == [[("A", 1, 1), ("B", 1, 1)], [("x", 1, 1), ("1,5", 1, 1)]]


def test_spans_come_from_gridspan_and_vmerge() -> None:
    lanjut, mulai = "<w:vMerge/>", '<w:vMerge w:val="restart"/>'
    isi = tabel(
        sel("No", mulai) + sel("Tahun", '<w:gridSpan w:val="2"/>'),
        sel("", lanjut) + sel("T") + sel("R"),
        sel("1") + sel("80,60") + sel("91,88"),
    )
    satu = list_tabel(baca(isi))[0]
    assert read_baris(satu) == [
        [("No", 1, 2), ("Tahun", 2, 1)],
        [("T", 1, 1), ("R", 1, 1)],
        [("1", 1, 1), ("80,60", 1, 1), ("91,88", 1, 1)],
    ]
    tempat = satu.baris[2].sel[2].tempat
    assert tempat is not None
    assert (tempat.baris_tabel, tempat.kolom) == (1, "Tahun / R")


def test_captions_above_and_below_belong_to_their_table() -> None:
    badan = sel("A") + sel("B")
    isi = sel("x") + sel("2")
    naskah = baca(
        p("Tabel 3.1. Capaian")
        + tabel(badan, isi)
        + p("Sumber: BPS")
        + p("teks")
        + tabel(badan, isi)
        + p("Tabel 4 Sisa")
    )
    assert [(t.nomor, t.judul, t.sumber) for t in list_tabel(naskah)] == [("3.1", "Capaian", "BPS"), ("4", "Sisa", "")]
    assert list_paragraf(naskah) == ["teks"]


def test_a_sentence_about_a_table_stays_a_paragraph() -> None:
    kalimat = "Tabel 3.1 di atas menunjukkan capaian 114,00 persen."
    naskah = baca(p(kalimat) + tabel(sel("A") + sel("B"), sel("x") + sel("2")))
    assert list_paragraf(naskah) == [kalimat]
    assert list_tabel(naskah)[0].nomor == ""


def test_headings_go_by_name_of_style_and_outline_level_not_by_its_id() -> None:
    gaya = (
        '<w:style w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="X"><w:name w:val="Bagian"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:styleId="Y"><w:name w:val="Turunan"/><w:basedOn w:val="X"/></w:style>'
    )
    isi = p("BAB I PENDAHULUAN", '<w:pStyle w:val="Judul1"/>') + p("A. Satu", '<w:pStyle w:val="X"/>')
    isi += p("B. Dua", '<w:pStyle w:val="Y"/>') + p("isi")
    bab = [b for b in walk_naskah(baca(isi, styles=gaya)) if isinstance(b, Bab)]
    assert [(b.tingkat, b.nomor, b.judul) for b in bab] == [
        (1, "BAB I", "PENDAHULUAN"),
        (2, "A.", "Satu"),
        (2, "B.", "Dua"),
    ]
    assert {b.tempat.bab for b in bab if b.tempat} == {"BAB I"}


def test_numbers_that_word_prints_before_list_items_are_kept() -> None:
    nomor = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
    )

    def butir(teks: str, tingkat: int) -> str:
        return p(teks, f'<w:numPr><w:ilvl w:val="{tingkat}"/><w:numId w:val="5"/></w:numPr>')

    isi = butir("satu.", 0) + butir("anak.", 1) + butir("anak.", 1) + butir("dua.", 0) + butir("anak.", 1)
    assert list_paragraf(baca(isi, numbering=nomor)) == ["I. satu.", "a) anak.", "b) anak.", "II. dua.", "a) anak."]


def test_notes_stand_at_the_end_and_nested_tables_stay_in_their_cell() -> None:
    catatan = f'<w:footnote w:id="2">{p("catatan 9")}</w:footnote><w:footnote w:id="3">{p("yatim")}</w:footnote>'
    isi = f'<w:p>{r("teks")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    dalam = f"<w:tc>{tabel(sel('a') + sel('7'))}{p('')}</w:tc>"
    naskah = baca(isi + tabel(sel("A") + sel("B"), dalam + sel("1")), footnotes=catatan)
    assert list_paragraf(naskah) == ["teks", "catatan 9"]
    assert read_baris(list_tabel(naskah)[0])[1] == [("a | 7", 1, 1), ("1", 1, 1)]


def test_repeating_header_rows_are_the_header() -> None:
    kepala = "<w:trPr><w:tblHeader/></w:trPr>"
    isi = tabel(kepala + sel("Uraian") + sel("2.022"), sel("a") + sel("5"))
    assert [b.jenis for b in list_tabel(baca(isi))[0].baris] == [JenisBaris.KEPALA, JenisBaris.DATA]


def test_labels_lined_up_by_a_table_are_lines_of_text() -> None:
    isi = tabel(sel("Nama") + sel(":") + sel("Siti"), sel("Jabatan") + sel(":") + sel("Kepala"))
    assert list_paragraf(baca(isi)) == ["Nama : Siti", "Jabatan : Kepala"]


def test_an_outline_in_the_text_makes_no_second_chapter() -> None:
    isi = p("BAB I PENDAHULUAN") + p("Isi bab satu yang panjang.") + p("BAB II PENUTUP") + p("BAB II PENUTUP")
    tebal = isi.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>")
    naskah = baca(tebal + p("Isi bab dua."))
    assert [b.nomor for b in naskah.isi if isinstance(b, Bab)] == ["BAB I", "BAB II"]
    assert list_teks(naskah).count("BAB II PENUTUP") == 2


def test_a_list_of_contents_keeps_its_lines_with_their_page_numbers() -> None:
    gaya = (
        '<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:styleId="D"><w:name w:val="Figure Index 1"/></w:style>'
    )
    naskah = baca(
        f'{p("DAFTAR ISI", "Heading1")}<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{r("BAB I Pendahuluan")}'
        f"<w:r><w:tab/></w:r>{r('1')}</w:p>"
        f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr></w:p>'
        f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{r("Indeks tahun 2022")}</w:p>'
        f'{p("DAFTAR TABEL")}<w:p><w:pPr><w:pStyle w:val="D"/></w:pPr>{r("Tabel 1.1 Pegawai ...... 12")}</w:p>',
        styles=gaya,
    )
    daftar = [satu for satu in walk_naskah(naskah) if isinstance(satu, DaftarOtomatis)]
    assert [[(butir.teks, butir.halaman) for butir in satu.butir] for satu in daftar] == [
        [("BAB I Pendahuluan", "1"), ("Indeks tahun 2022", "")],
        [("Tabel 1.1 Pegawai", "12")],
    ]
    assert [satu.jenis for satu in daftar] == [JenisDaftar.ISI, JenisDaftar.TABEL]
