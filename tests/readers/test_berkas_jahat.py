"""Damaged and hostile files end in a clear message, fast."""

from __future__ import annotations

import io
import random
import time
import zipfile
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contoh_naskah import build_contoh
from readers.berkas_buatan import TIPE, build_docx, build_xlsx, p, pack
from terang.errors import UnreadableError
from terang.naskah.blok import Tabel
from terang.naskah.naskah import Naskah
from terang.readers.read import read_berkas
from terang.writers.docx import write_docx
from terang.writers.html import write_html
from terang.writers.markdown import write_markdown
from terang.writers.xlsx import write_xlsx

PENULIS: dict[str, Callable[[Naskah], bytes]] = {
    "docx": write_docx,
    "html": write_html,
    "md": write_markdown,
    "xlsx": write_xlsx,
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SEL_LEBAR = '<w:tc><w:tcPr><w:gridSpan w:val="500"/></w:tcPr><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc>'
BOM = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


@cache
def asli(bentuk: str) -> bytes:
    return PENULIS[bentuk](build_contoh())


def try_read(isi: bytes) -> None:
    try:
        read_berkas("laporan.docx", isi)
    except UnreadableError as error:
        assert "laporan.docx" in str(error)  # noqa: PT017 - both ends are right, only other errors are wrong


@settings(max_examples=150)
@given(st.binary(max_size=300).filter(lambda isi: b"%PDF-" not in isi))
def test_random_bytes_never_end_in_another_error(isi: bytes) -> None:
    try_read(isi)


@pytest.mark.parametrize("bentuk", PENULIS)
def test_mutated_files_never_end_in_another_error(bentuk: str) -> None:
    acak = random.Random(bentuk)  # noqa: S311 - no secret
    for _ in range(25):
        isi = bytearray(asli(bentuk))
        for _ in range(acak.choice((1, 5, 50))):
            isi[acak.randrange(len(isi))] = acak.randrange(256)
        try_read(bytes(isi[: acak.choice((len(isi), acak.randrange(len(isi))))]))


@pytest.mark.parametrize(("bentuk", "bagian"), [("docx", "word/"), ("xlsx", "xl/")])
def test_mutated_parts_never_end_in_another_error(bentuk: str, bagian: str) -> None:
    acak = random.Random(bentuk)  # noqa: S311 - no secret
    with zipfile.ZipFile(io.BytesIO(asli(bentuk))) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    sasaran = [nama for nama in isi if nama.startswith(bagian) and nama.endswith(".xml")]
    for _ in range(25):
        nama = acak.choice(sasaran)
        rusak = bytearray(isi[nama])
        for _ in range(acak.choice((1, 3, 9))):
            awal = acak.randrange(len(rusak))
            rusak[awal : awal + acak.randrange(4)] = acak.choice((b"", b"9", b"-1", b">", b"w:p", b"999999999"))
        try_read(pack({**isi, nama: bytes(rusak)}))


@pytest.mark.parametrize("bentuk", PENULIS)
def test_a_wrong_extension_still_reads(bentuk: str) -> None:
    nama = {"md": "laporan"}.get(bentuk, "laporan.txt")
    assert read_berkas(nama, asli(bentuk)).jenis == bentuk


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"", "kosong"),
        (b" \n\t ", "tidak berisi"),
        (b"\x00\x01\x02\x03" * 50, "tidak dikenal"),
        (b"PK\x03\x04" + b"x" * 90, "rusak"),
        (pack({"a.txt": "a"}), "arsip ZIP"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
        (OLE + bytes(99), "Office lama"),
        (OLE + "WordDocument".encode("utf-16-le"), "Word lama .* simpan sebagai DOCX"),
        (OLE + "Workbook".encode("utf-16-le"), "Excel lama .* simpan sebagai XLSX"),
        (pack({"mimetype": "application/vnd.oasis.opendocument.text"}), "ODT.* simpan sebagai DOCX"),
        (pack({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ODS.* simpan sebagai XLSX"),
        (pack({"ppt/presentation.xml": "<a/>"}), "PPTX.* Simpan sebagai PDF"),
        (rb"{\rtf1\ansi Nilai 12 orang.}", "RTF.* simpan sebagai DOCX"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "gambar PNG.* lapisan teks"),
        (b"\xff\xd8\xff\xe0" + bytes(99), "gambar JPEG.* lapisan teks"),
        (b"Rar!\x1a\x07\x01\x00" + bytes(99), "arsip RAR.* Keluarkan laporan"),
        (b"a.pdf".ljust(257, b"\x00") + b"ustar" + bytes(99), "arsip TAR.* Keluarkan laporan"),
        (b"MZ\x90\x00" + bytes(99), "program"),
        (b"From: a@b.id\nMIME-Version: 1.0\n\n<p>Nilai 12</p>", "surel.* simpan sebagai DOCX"),
        (b'<?xml version="1.0"?><w:wordDocument>12</w:wordDocument>', "XML.* simpan sebagai DOCX"),
        (pack({"[Content_Types].xml": TIPE, "word/document.xml": "<a><b></a>"}), "XML"),
        (pack({"[Content_Types].xml": TIPE, "xl/workbook.xml": "<a/>"}), "rusak"),
        (pack({"[Content_Types].xml": TIPE, "word/document.xml": BOM + "<x>&i;</x>"}), "entitas"),
        (pack({"[Content_Types].xml": TIPE, "xl/workbook.xml": BOM + "<x>&i;</x>"}), "entitas"),
        (pack({"[Content_Types].xml": TIPE, "word/document.xml": b" " * 30_000_000}), "sangat besar"),
        (pack({"[Content_Types].xml": TIPE, "xl/workbook.xml": "<a/>", "xl/x.bin": bytes(30_000_000)}), "sangat besar"),
    ],
)
def test_it_says_what_is_wrong_and_what_to_do(isi: bytes, kata: str) -> None:
    awal = time.process_time()
    with pytest.raises(UnreadableError, match=kata) as error:
        read_berkas("laporan.docx", isi)
    assert time.process_time() - awal < 2
    assert "laporan.docx" in str(error.value)
    assert str(error.value).endswith(("coba lagi.", "periksa laporan itu.", "sudah benar."))


@pytest.mark.parametrize(
    "isi",
    [
        b"<html><body>" + b"<div>" * 20_000 + b"114,00",
        b"<table><tr><td colspan=999999 rowspan=99999>1</td><td>2</td></tr><tr><td>3</td></tr></table>",
        b"<html>" + BOM.encode() + b"<p>&i;</p></html>",
        b"> " * 20_000 + b"114,00",
        b"- " * 5_000 + b"x",
        b"\t" * 100_000 + b"x",
        b"x" + b"\n" * 200_000 + b"x",
        b"x\n" + b"\t" * 100_000 + b"x",
        b"# [" + b"[" * 20_000,
        b"# *" + b"*a _b" * 10_000,
        b"<p>" + b"<b>" * 20_000 + b"x",
        build_xlsx('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        b"a\tb\n" * 20_000,
        b"<table>" + (b"<tr>" + b"<td colspan=500 rowspan=500>12,5</td>" * 1_000 + b"</tr>") * 30,
        build_docx(f"<w:tbl>{f'<w:tr>{SEL_LEBAR * 9}</w:tr>' * 500}</w:tbl>"),
        b"\t".join(b"Target %d" % n for n in range(12_000)) + b"\n" + b"\t".join([b"5"] * 12_000),
        build_docx("<w:p>" * 300 + "</w:p>" * 300),
        build_docx("<w:tbl><w:tr><w:tc>" * 60 + p("1") + "</w:tc></w:tr></w:tbl>" * 60),
    ],
)
def test_deep_and_wide_files_end_soon(isi: bytes) -> None:
    awal = time.process_time()
    try_read(isi)
    assert time.process_time() - awal < 10


def test_spans_that_cannot_be_meant_are_dropped_and_honest_ones_stay() -> None:
    lebar = b"<td colspan=500 rowspan=500>12,5</td>" * 100
    (tabel,) = read_berkas("a.html", b"<table>" + (b"<tr>" + lebar + b"</tr>") * 30).naskah.isi
    assert isinstance(tabel, Tabel)
    assert {(sel.bentang_kolom, sel.bentang_baris) for baris in tabel.baris for sel in baris.sel} == {(1, 1)}
    (wajar,) = read_berkas("a.html", b"<table><tr><td colspan=3>a<tr><td>1<td>2<td>3</table>").naskah.isi
    assert isinstance(wajar, Tabel)
    assert wajar.baris[0].sel[0].bentang_kolom == 3
