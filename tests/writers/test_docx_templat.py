"""An office's own template and letterhead: they win, and a broken one is refused in plain words."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.shared import Mm, Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from contoh_naskah import build_contoh
from terang.errors import UsageError
from terang.writers.docx import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


SENDIRI = write_docx(build_contoh())
RINGKAS = replace(build_contoh(), isi=(), lampiran=())


def _build_templat() -> Document:
    """As a Word in Bahasa Indonesia makes it: F4 paper, `Judul1` for heading 1, text and a letterhead of its own."""
    dokumen = docx.Document()
    dokumen.styles["Heading 1"].element.set(f"{W}styleId", "Judul1")
    dokumen.styles["Heading 1"].font.size = Pt(17)
    dokumen.styles["Heading 1"].element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1
    dokumen.styles["Normal"].font.name = "Arial"
    seksi = dokumen.sections[0]
    seksi.page_width, seksi.page_height = Mm(215), Mm(330)
    seksi.header.paragraphs[0].text = "PEMERINTAH KOTA CONTOH"
    seksi.footer.paragraphs[0].text = "Jalan Contoh"
    dokumen.add_paragraph("Teks lama dari templat")
    for tag in ("updateFields", "attachedTemplate"):
        dokumen.settings.element.append(etree.Element(W + tag))
    return dokumen


def _save(dokumen: Document) -> bytes:
    berkas = io.BytesIO()
    dokumen.save(berkas)
    return berkas.getvalue()


def _swap(berkas: bytes, bagian: str, lama: bytes, baru: bytes) -> bytes:
    hasil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(berkas)) as dari, zipfile.ZipFile(hasil, "w") as ke:
        for nama in dari.namelist():
            isi = dari.read(nama)
            ke.writestr(nama, isi.replace(lama, baru) if nama == bagian else isi)
    return hasil.getvalue()


@pytest.fixture(scope="module")
def templat() -> bytes:
    return _save(_build_templat())


@pytest.fixture(scope="module")
def dokumen(templat: bytes) -> Document:
    return docx.Document(io.BytesIO(write_docx(build_contoh(), templat=templat)))


def test_the_styles_of_the_template_win_and_ours_are_added_where_it_has_none(dokumen: Document) -> None:
    bab = next(item for item in dokumen.paragraphs if item.text.startswith("BAB III\n"))
    assert bab.style.style_id == "Judul1"
    assert bab.style.font.size == Pt(17)
    assert dokumen.styles["Normal"].font.name == "Arial"
    assert {"Tabel Terang", "Angka Terang", "toc 1"} <= {style.name for style in dokumen.styles}


def test_the_paper_header_and_footer_of_the_template_win(dokumen: Document) -> None:
    assert [section.page_width.mm for section in dokumen.sections] == pytest.approx([215, 215, 215, 330], abs=0.1)
    for section in list(dokumen.sections)[1:]:
        assert section.header.paragraphs[0].text == "PEMERINTAH KOTA CONTOH"
        assert section.footer.paragraphs[0].text == "Jalan Contoh"
    sampul = dokumen.sections[0]
    assert sampul.header.is_linked_to_previous
    assert sampul.footer.is_linked_to_previous


def test_a_template_without_a_footer_gets_the_page_number() -> None:
    asli = docx.Document()
    asli.sections[0].header.paragraphs[0].text = "KOP"
    section = docx.Document(io.BytesIO(write_docx(build_contoh(), templat=_save(asli)))).sections[1]
    assert section.header.paragraphs[0].text == "KOP"
    assert section.footer.paragraphs[0].text == "Laporan Kinerja 2022\t1"


def test_the_text_of_the_template_and_its_questions_are_gone(dokumen: Document) -> None:
    assert not [item for item in dokumen.paragraphs if "Teks lama" in item.text]
    assert dokumen.settings.element.find(f"{W}updateFields") is None
    assert dokumen.settings.element.find(f"{W}attachedTemplate") is None


def test_the_language_is_indonesian_whatever_the_template_says(dokumen: Document) -> None:
    assert {lang.get(f"{W}val") for lang in dokumen.styles.element.iter(f"{W}lang")} == {"id-ID"}


def test_a_table_is_as_wide_as_the_text_of_the_template(dokumen: Document) -> None:
    section = dokumen.sections[1]
    teks = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    tabel = next(item for item in dokumen.tables if len(item.columns) == 5)
    assert sum(column.width.twips for column in tabel.columns) == pytest.approx(teks, abs=2)


def test_numbering_that_the_template_gives_headings_is_not_printed_too(dokumen: Document) -> None:
    bab = next(item for item in dokumen.paragraphs if item.text.startswith("BAB III\n"))
    anak = next(
        item for item in dokumen.paragraphs if item.text.startswith("A.\tCapaian") and "Heading" in item.style.name
    )
    assert bab._p.pPr.numPr.numId.val == 0
    assert anak._p.pPr.numPr is None


def test_numbering_definitions_stand_before_the_instances_of_the_template(dokumen: Document) -> None:
    tag = [re.sub(".*}", "", child.tag) for child in dokumen.part.numbering_part.element]
    assert tag == sorted(tag)


def test_a_letterhead_on_the_first_page_of_the_template_stays_on_the_cover() -> None:
    asli = _build_templat()
    asli.sections[0].different_first_page_header_footer = True
    asli.sections[0].first_page_header.paragraphs[0].text = "KOP"
    sections = list(docx.Document(io.BytesIO(write_docx(build_contoh(), templat=_save(asli)))).sections)
    assert sections[0].different_first_page_header_footer
    assert sections[0].first_page_header.paragraphs[0].text == "KOP"
    assert not any(section.different_first_page_header_footer for section in sections[1:])


def test_a_dotx_is_a_template_too(templat: bytes) -> None:
    dotx = _swap(templat, "[Content_Types].xml", b"document.main+xml", b"template.main+xml")
    assert write_docx(build_contoh(), templat=dotx) == write_docx(build_contoh(), templat=templat)


def test_what_terang_wrote_serves_as_a_template_again() -> None:
    sekali = write_docx(build_contoh())
    dua = write_docx(build_contoh(), templat=sekali)
    assert dua == write_docx(build_contoh(), templat=sekali)
    assert len(docx.Document(io.BytesIO(dua)).sections) == 4
    assert len(dua) == pytest.approx(len(sekali), rel=0.05)


@pytest.mark.parametrize(
    "rusak",
    [
        b"",
        b"bukan berkas zip",
        b"\xd0\xcf\x11\xe0" * 200,
        pytest.param(lambda t: t[: len(t) // 2], id="terpotong"),
        pytest.param(lambda t: _swap(t, "word/document.xml", b"</w:body>", b""), id="xml rusak"),
        pytest.param(lambda t: _swap(t, "[Content_Types].xml", b"Content", b"<"), id="jenis rusak"),
        pytest.param(
            lambda t: _swap(
                t,
                "[Content_Types].xml",
                b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
            ),
            id="makro",
        ),
    ],
)
def test_a_broken_template_is_refused_in_plain_words(rusak: object, templat: bytes) -> None:
    isi = rusak(templat) if callable(rusak) else rusak
    with pytest.raises(UsageError, match=r"Templat DOCX tidak dapat dibuka.*simpan ulang sebagai \.docx"):
        write_docx(build_contoh(), templat=isi)


BAGIAN = (
    "[Content_Types].xml",
    "_rels/.rels",
    *(
        f"word/{nama}"
        for nama in ("_rels/document.xml.rels", "document.xml", "numbering.xml", "settings.xml", "styles.xml")
    ),
)


@settings(max_examples=40, deadline=None)
@given(bagian=st.sampled_from(BAGIAN), place=st.integers(0, 10**6), baru=st.binary(max_size=3))
def test_a_template_with_a_few_wrong_bytes_works_or_is_refused(bagian: str, place: int, baru: bytes) -> None:
    """The part is changed before it is packed, else the sum of the zip would always give it away."""
    with zipfile.ZipFile(io.BytesIO(SENDIRI)) as arsip:
        isi = arsip.read(bagian)
    place %= len(isi)
    rusak = _swap(SENDIRI, bagian, isi, isi[:place] + baru + isi[place + 2 :])
    try:
        docx.Document(io.BytesIO(write_docx(RINGKAS, templat=rusak)))
    except UsageError as error:
        assert "Templat" in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("rusak", [b"", b"GIF89a", lambda p: p[:-20], lambda p: p.replace(b"IDAT", b"IDAX")])
def test_a_broken_letterhead_is_refused_in_plain_words(rusak: object, png: bytes) -> None:
    with pytest.raises(UsageError, match="Kop surat bukan gambar PNG yang utuh"):
        write_docx(build_contoh(), kop=rusak(png) if callable(rusak) else rusak)


@pytest.mark.parametrize(("ukuran", "mm"), [((1800, 300), 155), ((600, 800), 30)])
def test_a_letterhead_is_as_wide_as_the_text_and_an_emblem_four_centimetres_high(
    ukuran: tuple[int, int], mm: int
) -> None:
    berkas = io.BytesIO()
    Image.new("RGB", ukuran, "navy").save(berkas, "PNG")
    dokumen = docx.Document(io.BytesIO(write_docx(build_contoh(), kop=berkas.getvalue())))
    assert dokumen.inline_shapes[0].width.mm == pytest.approx(mm, abs=0.5)
    assert dokumen.paragraphs[0]._p.xpath(".//wp:docPr/@descr") == ["Kop Badan Contoh"]


@pytest.fixture(scope="module")
def png() -> bytes:
    berkas = io.BytesIO()
    Image.new("RGB", (400, 100), "navy").save(berkas, "PNG")
    return berkas.getvalue()
