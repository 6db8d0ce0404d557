"""How Terang stands up to damaged and hostile files: each must be read or refused with a message, soon and small.

    python bench/rusak.py --banyak 2000 --simpan out/rusak

File number i of a seed is always the same bytes, so what goes wrong can be made again. Every file is reviewed in a
process of its own, under the limits of the command line. The exit code is 1 when any file crashed, took longer than
20 seconds or more than 1 GB.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import resource
import signal
import sys
import time
import traceback
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random

import docx
import openpyxl
import pikepdf
import typst

from terang import flows
from terang.cli.batas import batas
from terang.errors import TerangError

DETIK = 21
"""The limit of the command line is 20 s; the message that it ends in needs a moment."""
DETIK_MATI = 25
BITA = 1 << 30
PEKERJA = 2
JUDUL = ("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA")
KALIMAT = "Pada tahun 2024 capaian Indeks Kepuasan Masyarakat sebesar 98,50% dari target 80,00 dan realisasi 78,80."
TABEL = (
    ("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    ("1", "Indeks Kepuasan Masyarakat", "Indeks", "80,00", "78,80", "98,50"),
    ("2", "Persentase layanan tepat waktu", "Persen", "90,00", "99,00", "110,00"),
    ("3", "Nilai AKIP", "Nilai", "70,00", "63,00", "90,00"),
)
BARIS = "{:<22} {:>7} {:>7} {:>8} {:>7} {:>7} {:>7} {:>8} {:>8}"
KEPALA = BARIS.format("jenis", "berkas", "terbaca", "ditolak", "> 20 s", "> 1 GB", "rusak", "maks s", "maks MB")

Contoh = tuple[str, bytes]
"""A name and the bytes under it."""


# --- good files, small --------------------------------------------------------------------------------------------


def pack(isi: Mapping[str, bytes]) -> bytes:
    """Parts as a ZIP without a clock in it."""
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, bagian in isi.items():
            arsip.writestr(zipfile.ZipInfo(nama), bagian, zipfile.ZIP_DEFLATED)
    return wadah.getvalue()


def unpack(isi: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


@cache
def build_pdf() -> bytes:
    sel = ", ".join(f"[{satu}]" for baris in TABEL for satu in baris)
    bab = "\n".join(f"= {judul}\n{KALIMAT}\n" for judul in JUDUL)
    tabel = f"#figure(table(columns: 6, {sel}), caption: [Capaian kinerja])"
    return typst.compile(f"#set document(date: none)\n{bab}\n{tabel}\n#pagebreak()\n{tabel}\n{KALIMAT}".encode())


@cache
def build_docx() -> bytes:
    dokumen = docx.Document()
    for judul in JUDUL:
        dokumen.add_heading(judul, 1)
        dokumen.add_paragraph(KALIMAT)
    tabel = dokumen.add_table(len(TABEL), len(TABEL[0]))
    for baris, isi in zip(tabel.rows, TABEL, strict=True):
        for sel, satu in zip(baris.cells, isi, strict=True):
            sel.text = satu
    wadah = io.BytesIO()
    dokumen.save(wadah)
    return pack(unpack(wadah.getvalue()))


@cache
def build_xlsx() -> bytes:
    return pack(_build_bagian_xlsx(TABEL))


def _build_bagian_xlsx(tabel: tuple[tuple[str, ...], ...], gabung: tuple[str, ...] = ()) -> dict[str, bytes]:
    buku = openpyxl.Workbook()
    for baris in tabel:
        buku.active.append(baris)
    for satu in gabung:
        buku.active.merge_cells(satu)
    wadah = io.BytesIO()
    buku.save(wadah)
    # openpyxl writes the moment of saving into the properties.
    return {nama: isi for nama, isi in unpack(wadah.getvalue()).items() if nama != "docProps/core.xml"}


@cache
def build_html() -> bytes:
    bab = "".join(f"<h1>{judul}</h1><p>{KALIMAT}</p>" for judul in JUDUL)
    return f"<!doctype html><html><body>{bab}{_build_tabel_html()}</body></html>".encode()


def _build_tabel_html() -> str:
    baris = ("".join(f"<td>{sel}</td>" for sel in isi) for isi in TABEL)
    return f"<table>{''.join(f'<tr>{isi}</tr>' for isi in baris)}</table>"


@cache
def build_md() -> bytes:
    bab = "".join(f"# {judul}\n\n{KALIMAT}\n\n" for judul in JUDUL)
    baris = [f"| {' | '.join(isi)} |" for isi in TABEL]
    return "\n".join([bab, baris[0], "|---" * 6 + "|", *baris[1:], ""]).encode()


@cache
def build_teks() -> bytes:
    bab = "".join(f"{judul}\n\n{KALIMAT}\n\n" for judul in JUDUL)
    return (bab + "\n".join("\t".join(isi) for isi in TABEL) + "\n").encode()


BENIH: Mapping[str, Callable[[], bytes]] = {
    "pdf": build_pdf,
    "docx": build_docx,
    "xlsx": build_xlsx,
    "html": build_html,
    "md": build_md,
    "txt": build_teks,
}


# --- damage: any type, any place ----------------------------------------------------------------------------------


def _pick(acak: Random, jenis: str = "") -> tuple[str, bytearray]:
    jenis = jenis or acak.choice(tuple(BENIH))
    return f"laporan.{jenis}", bytearray(BENIH[jenis]())


def _flip(isi: bytearray, acak: Random) -> None:
    for _ in range(acak.choice((1, 4, 32, 256))):
        isi[acak.randrange(len(isi))] = acak.randrange(256)


def mutate_bita(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    _flip(isi, acak)
    return nama, bytes(isi)


def mutate_potong(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    return nama, bytes(isi[: acak.randrange(1, len(isi))])


def mutate_sisip(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    for _ in range(acak.choice((1, 3, 9))):
        awal = acak.randrange(len(isi))
        isi[awal:awal] = acak.randbytes(acak.choice((1, 16, 512, 8192)))
    return nama, bytes(isi)


def mutate_ganda(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    for _ in range(acak.choice((1, 5, 20))):
        awal = acak.randrange(len(isi))
        potong = isi[awal : awal + acak.randrange(1, 2000)]
        isi[awal:awal] = potong * acak.choice((1, 2, 10))
    return nama, bytes(isi)


def mutate_akhiran(acak: Random) -> Contoh:
    _, isi = _pick(acak)
    return f"laporan.{acak.choice((*BENIH, 'doc', 'zip', ''))}", bytes(isi)


def mutate_bagian(acak: Random) -> Contoh:
    """A part inside DOCX or XLSX, packed again: the ZIP is good, the XML may not be."""
    jenis = acak.choice(("docx", "xlsx"))
    bagian = unpack(BENIH[jenis]())
    nama = acak.choice([nama for nama in bagian if nama.endswith((".xml", ".rels"))])
    ubah = acak.choice((_replace_angka, _replace_nilai, _drop_tag))
    bagian[nama] = ubah(bagian[nama], acak)
    if acak.random() < 0.2:  # noqa: PLR2004 - one in five also lacks a part
        del bagian[acak.choice(tuple(bagian))]
    return f"laporan.{jenis}", pack(bagian)


def _replace_angka(isi: bytes, acak: Random) -> bytes:
    ganti = acak.choice((b"-1", b"0", b"99999999999", b"1048577", b"NaN", b"", "١٢".encode(), b"1e999"))
    return re.sub(rb"\d+", lambda m: ganti if acak.random() < 0.1 else m[0], isi)  # noqa: PLR2004 - one in ten


def _replace_nilai(isi: bytes, acak: Random) -> bytes:
    ganti = acak.choice((b'=""', b'="-5"', b'="x"', b'="../../etc/passwd"', b'="rId999"', b'="100000"'))
    return re.sub(rb'="[^"]*"', lambda m: ganti if acak.random() < 0.1 else m[0], isi)  # noqa: PLR2004 - one in ten


def _drop_tag(isi: bytes, acak: Random) -> bytes:
    """Elements without content vanish, so the XML stays well formed and lacks what readers count on."""
    return re.sub(rb"<[^<>]*/>", lambda m: b"" if acak.random() < 0.3 else m[0], isi)  # noqa: PLR2004 - some


@cache
def _build_pdf_terbuka() -> bytes:
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        return _save(pdf, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)


def _save(pdf: pikepdf.Pdf, **pilihan: object) -> bytes:
    wadah = io.BytesIO()
    pdf.save(wadah, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable, **pilihan)
    return wadah.getvalue()


def mutate_pdf_terbuka(acak: Random) -> Contoh:
    """Numbers and names in a PDF without compression: what flipped bytes never reach."""
    isi = bytearray(_build_pdf_terbuka())
    if acak.random() < 0.5:  # noqa: PLR2004 - half of them
        isi = bytearray(_replace_angka(bytes(isi), acak))
    else:
        _flip(isi, acak)
    return "laporan.pdf", bytes(isi)


# --- hostile on purpose -------------------------------------------------------------------------------------------


def build_kosong(acak: Random) -> Contoh:
    return f"laporan.{acak.choice(tuple(BENIH))}", acak.choice(
        (b"", b"\x00" * 4096, b" \n\t\r\n", b"\xef\xbb\xbf", b"%PDF-")
    )


def build_baris_raksasa(acak: Random) -> Contoh:
    jenis = acak.choice(("txt", "md", "html"))
    isi = acak.choice((f"{KALIMAT} ", "1.234,56 ", "kata", "| a ", "a\t", "[", "*_", "Rp1.000 "))
    teks = isi * (acak.choice((100_000, 1_000_000)) // len(isi))
    return f"laporan.{jenis}", (f"<p>{teks}</p>" if jenis == "html" else f"{JUDUL[0]}\n{teks}\n").encode()


def build_dalam(acak: Random) -> Contoh:
    """Nested deeper than any stack."""
    dalam = acak.choice((300, 5_000, 100_000))
    jenis = acak.choice(("html", "md", "docx"))
    if jenis == "md":
        return "laporan.md", (acak.choice(("> ", "- ", "[", "**", "  - ")) * dalam + KALIMAT).encode()
    if jenis == "docx":
        tag = acak.choice(("w:tbl", "w:sdt", "w:ins", "w:p", "w:smartTag"))
        return "laporan.docx", _put_docx(f"<{tag}>" * dalam + f"</{tag}>" * dalam)
    tag = acak.choice(("div", "table", "table><tr><td", "ul><li", "b", "span", "blockquote"))
    return "laporan.html", f"<html><body>{f'<{tag}>' * dalam}{KALIMAT}</body></html>".encode()


def _put_docx(isi: str) -> bytes:
    bagian = unpack(build_docx())
    bagian["word/document.xml"] = bagian["word/document.xml"].replace(b"<w:sectPr", isi.encode() + b"<w:sectPr", 1)
    return pack(bagian)


def build_entitas(acak: Random) -> Contoh:
    """Billion laughs, and a file of the machine, inside a part."""
    tawa = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    baku = acak.choice((f'<!ENTITY a "aaaaaaaaaa">{tawa}', '<!ENTITY i SYSTEM "berkas-di-mesin-pembaca">'))
    jenis, tujuan = acak.choice(
        (
            ("docx", "word/document.xml"),
            ("docx", "word/styles.xml"),
            ("xlsx", "xl/workbook.xml"),
            ("xlsx", "xl/sharedStrings.xml"),
            ("xlsx", "xl/worksheets/sheet1.xml"),
            ("xlsx", "[Content_Types].xml"),
        )
    )
    bagian = unpack(BENIH[jenis]())
    xml = re.sub(rb"<\?xml.*?\?>", b"", bagian.get(tujuan, b"<sst/>"))
    xml = re.sub(rb"(<(?:w:)?t(?: [^>]*)?>)", rb"\1&i;", xml)
    bagian[tujuan] = f"<!DOCTYPE x [{baku}]>".encode() + xml
    return f"laporan.{jenis}", pack(bagian)


@cache
def _build_bom(jenis: str, tujuan: str, isi: bytes, besar: int) -> bytes:
    bagian = unpack(BENIH[jenis]())
    utuh = bagian.get(tujuan, b"")
    awal, tanda, akhir = utuh.rpartition(b"</")
    return pack({**bagian, tujuan: awal + isi * (besar // len(isi)) + tanda + akhir})


def build_bom_zip(acak: Random) -> Contoh:
    """100 MB from 100 kB, and 4 MB from 4 kB, which no limit of size refuses."""
    jenis, tujuan = acak.choice(
        (
            ("docx", "word/document.xml"),
            ("docx", "word/media/a.png"),
            ("xlsx", "xl/worksheets/sheet1.xml"),
            ("xlsx", "xl/sharedStrings.xml"),
        )
    )
    return f"laporan.{jenis}", _build_bom(
        jenis, tujuan, acak.choice((b"\x00", b" ", b"<a/>")), acak.choice((4_000_000, 100_000_000))
    )


def build_gabung(acak: Random) -> Contoh:
    """Thousands of merged cells, one merge over everything, and spans wider than any page."""
    cara = acak.randrange(4)
    if cara == 0:
        banyak = acak.choice((1_000, 5_000))
        return "laporan.xlsx", pack(_build_bagian_xlsx(TABEL, tuple(f"A{n}:F{n}" for n in range(10, 10 + banyak))))
    if cara == 1:
        luas = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><pageMargins'
        return "laporan.xlsx", _put_lembar(b"<pageMargins", luas)
    if cara == 2:  # noqa: PLR2004 - the third way
        jauh = b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
        return "laporan.xlsx", _put_lembar(b"</sheetData>", jauh)
    lebar = acak.choice((500, 100_000, 2_147_483_647))
    sel = f'<w:tc><w:tcPr><w:gridSpan w:val="{lebar}"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
    return "laporan.docx", _put_docx(f"<w:tbl>{f'<w:tr>{sel}</w:tr>' * acak.choice((1, 50, 2_000))}</w:tbl>")


def build_rentang(acak: Random) -> Contoh:
    """HTML cells over 100,000 rows and columns."""
    lebar = acak.choice(("100000", "1000", "999999999999", "-3", "x"))
    atribut = acak.choice((f"rowspan={lebar}", f"colspan={lebar}", f"rowspan={lebar} colspan={lebar}"))
    sel = f"<td {atribut}>12,5</td>" * acak.choice((1, 30, 1_000))
    baris = f"<tr>{sel}</tr>" * acak.choice((1, 30))
    return "laporan.html", build_html().replace(b"<table>", f"<table>{baris}".encode())


def build_pdf_sandi(acak: Random) -> Contoh:
    """Encrypted; half of them open without a password."""
    # Revision 3 is the last without random salts, which would change the bytes from run to run.
    kunci = pikepdf.Encryption(owner="pemilik", user=acak.choice(("", "rahasia")), R=3, aes=False, metadata=False)
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        wadah = io.BytesIO()
        pdf.save(wadah, static_id=True, encryption=kunci)
    isi = bytearray(wadah.getvalue())
    if acak.random() < 0.3:  # noqa: PLR2004 - some are damaged too
        _flip(isi, acak)
    return "laporan.pdf", bytes(isi)


def build_pdf_lintasan(acak: Random) -> Contoh:
    """A page of 100,000 path operators: a grid of thin lines is what table finders choke on."""
    gambar = acak.choice(("{x} {y} m {x} {z} l S", "{x} {y} 9 9 re S", "{x} {y} 1 1 re f", "{x} {y} {z} {x} {y} {z} c"))
    banyak = acak.choice((2_000, 20_000, 100_000))
    perintah = (gambar.format(x=n * 7 % 600, y=n * 13 % 800, z=n * 13 % 800 + 40) for n in range(banyak))
    return "laporan.pdf", _put_pdf("\n".join(("0 0 m", *perintah)).encode())


def build_pdf_tulisan(acak: Random) -> Contoh:
    """Tens of thousands of characters on one page, and pages without a sane size."""
    banyak = acak.choice((1_000, 10_000, 30_000))
    tulis = " ".join(f"1 0 0 1 {n % 590} {n * 11 % 800} Tm ({n % 1000},5) Tj" for n in range(banyak))
    kotak = acak.choice(([0, 0, 595, 842], [0, 0, 0, 0], [0, 0, 1e9, 1e9], [595, 842, 0, 0], [0, 0, -5, 842]))
    return "laporan.pdf", _put_pdf(f"BT /F1 8 Tf {tulis} ET".encode(), kotak)


def _put_pdf(isi: bytes, kotak: list[float] | None = None) -> bytes:
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        pdf.pages[0].obj.Contents = [*_list_isi(pdf), pdf.make_stream(isi)]
        huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        pdf.pages[0].add_resource(huruf, pikepdf.Name.Font, pikepdf.Name.F1)
        if kotak:
            pdf.pages[0].obj.MediaBox = kotak
        return _save(pdf)


def _list_isi(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    isi = pdf.pages[0].obj.Contents
    return list(isi) if isinstance(isi, pikepdf.Array) else [isi]


def build_pdf_lingkaran(acak: Random) -> Contoh:
    """A page tree, an outline or a form that leads back into itself."""
    anak, banyak = acak.choice((("1 0 R", 1), ("2 0 R", 2), ("2 0 R 3 0 R", 9_999_999), ("3 0 R " * 5_000, 5_000)))
    obj = (
        "<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R/StructTreeRoot 7 0 R>>",
        f"<</Type/Pages/Count {banyak}/Kids[{anak}]/Parent 2 0 R>>",
        "<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
        "<</Length 5>>stream\n/X Do\nendstream",
        "<</First 5 0 R/Last 5 0 R/Next 5 0 R/Title(BAB I)/Count 3>>",
        "<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>stream\n/X Do\nendstream",
        "<</Type/StructTreeRoot/K 7 0 R/ParentTree 7 0 R/Kids[7 0 R]>>",
    )
    return "laporan.pdf", _write_pdf(obj)


def _write_pdf(obj: tuple[str, ...]) -> bytes:
    isi, tempat = "%PDF-1.7\n", []
    for nomor, satu in enumerate(obj, 1):
        tempat.append(len(isi))
        isi += f"{nomor} 0 obj\n{satu}\nendobj\n"
    daftar = "".join(f"{awal:010} 00000 n \n" for awal in tempat)
    ekor = f"xref\n0 {len(obj) + 1}\n0000000000 65535 f \n{daftar}trailer\n<</Size {len(obj) + 1}/Root 1 0 R>>\n"
    return f"{isi}{ekor}startxref\n{len(isi)}\n%%EOF\n".encode()


def build_spasi_angka(acak: Random) -> Contoh:
    """What patterns with two repetitions take the square of the length for."""
    banyak = acak.choice((20_000, 200_000))
    isi = acak.choice(
        (" ", "9", "9.", "1.000", ",", "%", "Rp", "(", "1 ", "\u00a0", "-", "9/", ". ", "Tabel ", "dari 9 ", "I")
    )
    teks = f"Target sebesar 5{isi * (banyak // len(isi))}8 persen."
    jenis = acak.choice(("txt", "md", "html", "docx"))
    if jenis == "docx":
        return "laporan.docx", _put_docx(f'<w:p><w:r><w:t xml:space="preserve">{teks}</w:t></w:r></w:p>')
    return f"laporan.{jenis}", BENIH[jenis]().replace(KALIMAT.encode(), teks.encode(), 1)


@cache
def _build_besar(jenis: str, banyak: int) -> bytes:
    # No two lines are alike, so that no limit of compression sees anything in it.
    nomor = range(banyak)
    if jenis == "docx":
        return _put_docx("".join(f"<w:p><w:r><w:t>Nilai {n} adalah {n * n},5%</w:t></w:r></w:p>" for n in nomor))
    if jenis == "xlsx":
        baris = "".join(f'<row r="{n + 9}"><c r="B{n + 9}"><v>{n * n}.5</v></c></row>' for n in nomor)
        return _put_lembar(b"</sheetData>", f"{baris}</sheetData>".encode())
    bentuk = {"html": "<tr><td>{}</td><td>{},5</td></tr>", "md": "| {} | {},5 |\n", "txt": "Nilai {} adalah {},5%.\n"}
    isi = "".join(bentuk[jenis].format(n, n * n) for n in nomor)
    awal = {"html": "<html><body><table>", "md": "| a | b |\n|---|---|\n", "txt": ""}
    return (awal[jenis] + isi).encode()


def _put_lembar(tempat: bytes, isi: bytes) -> bytes:
    bagian = unpack(build_xlsx())
    lembar = bagian["xl/worksheets/sheet1.xml"].replace(tempat, isi, 1)
    return pack({**bagian, "xl/worksheets/sheet1.xml": lembar})


def build_besar(acak: Random) -> Contoh:
    """An honest document of a size that no report has."""
    jenis = acak.choice(("docx", "xlsx", "html", "md", "txt"))
    return f"laporan.{jenis}", _build_besar(jenis, acak.choice((20_000, 400_000)))


JENIS: Mapping[str, Callable[[Random], Contoh]] = {
    "bita dibalik": mutate_bita,
    "terpotong": mutate_potong,
    "sisipan acak": mutate_sisip,
    "potongan ganda": mutate_ganda,
    "akhiran tertukar": mutate_akhiran,
    "bagian XML rusak": mutate_bagian,
    "PDF terbuka rusak": mutate_pdf_terbuka,
    "kosong": build_kosong,
    "baris raksasa": build_baris_raksasa,
    "bersarang dalam": build_dalam,
    "entitas XML": build_entitas,
    "bom ZIP": build_bom_zip,
    "sel gabung": build_gabung,
    "rowspan 100000": build_rentang,
    "PDF bersandi": build_pdf_sandi,
    "PDF lintasan": build_pdf_lintasan,
    "PDF tulisan padat": build_pdf_tulisan,
    "PDF melingkar": build_pdf_lingkaran,
    "spasi dan angka": build_spasi_angka,
    "sangat besar": build_besar,
}


def get_jenis(nomor: int) -> str:
    return tuple(JENIS)[nomor % len(JENIS)]


def build_contoh(benih: int, nomor: int) -> tuple[str, str, bytes]:
    """File number `nomor`: its kind, name and bytes."""
    jenis = get_jenis(nomor)
    return (jenis, *JENIS[jenis](Random(f"{benih}-{nomor}")))  # noqa: S311 - no secret


# --- the review of each, in a process of its own ------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class Hasil:
    """What became of one file; `akhir` is terbaca, ditolak or rusak."""

    jenis: str
    nomor: int
    akhir: str = "rusak"
    pesan: str = ""
    detik: float = 0
    bita: int = 0


@dataclass(slots=True, kw_only=True)
class Jalan:
    """A review under way."""

    hasil: Hasil
    proses: object
    mulai: float = field(default_factory=time.monotonic)


def run(benih: int, berkas: Iterable[int], *, sampai: float = float("inf")) -> Iterator[Hasil]:
    """Reviews the files, two at a time, and yields what became of each as it ends.

    Args:
        benih: the seed of all files.
        berkas: the numbers of the files.
        sampai: no new file after so many seconds.
    """
    _warm()
    awal = time.monotonic()
    nomor = iter(berkas)
    jalan: dict[Connection, Jalan] = {}
    habis = False
    while jalan or not habis:
        while len(jalan) < PEKERJA and not habis:
            satu = next(nomor, None) if time.monotonic() - awal < sampai else None
            habis = satu is None
            if satu is not None:
                pipa, mulai = _start(benih, satu)
                jalan[pipa] = mulai
        siap = set(wait(list(jalan), timeout=0.5))
        for pipa in [p for p in jalan if p in siap or time.monotonic() - jalan[p].mulai > DETIK_MATI]:
            yield _finish(pipa, jalan.pop(pipa))


def _warm() -> None:
    """Loads every reader once, so that the processes start with them and measure the file only."""
    for jenis, build in BENIH.items():
        flows.reviu(f"laporan.{jenis}", build())


def _start(benih: int, nomor: int) -> tuple[Connection, Jalan]:
    jenis, nama, isi = build_contoh(benih, nomor)
    konteks = get_context("fork")
    baca, tulis = konteks.Pipe(duplex=False)
    proses = konteks.Process(target=_work, args=(tulis, nama, isi))
    proses.start()
    tulis.close()
    return baca, Jalan(hasil=Hasil(jenis=jenis, nomor=nomor), proses=proses)


def _finish(pipa: Connection, jalan: Jalan) -> Hasil:
    hasil, proses = jalan.hasil, jalan.proses
    try:
        if pipa.poll():
            hasil.akhir, hasil.pesan, hasil.detik, hasil.bita = pipa.recv()
            proses.join(DETIK_MATI)
    except EOFError:
        proses.join(DETIK_MATI)
        hasil.pesan = f"proses mati (kode {proses.exitcode})"
    if not hasil.pesan and not hasil.detik:
        hasil.akhir, hasil.pesan = "lambat", f"dimatikan setelah {DETIK_MATI} s"
    if proses.is_alive():
        proses.kill()
        proses.join()
    hasil.detik = hasil.detik or time.monotonic() - jalan.mulai
    pipa.close()
    return hasil


def _work(pipa: Connection, nama: str, isi: bytes) -> None:
    # What a library prints about a broken file is no part of the table.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (16 * BITA, 16 * BITA))
    # The kernel starts the peak anew, so that what the generator took is not counted.
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    dasar, mulai = _get_puncak(), time.monotonic()
    akhir, pesan = _review(nama, isi)
    pipa.send((akhir, pesan, time.monotonic() - mulai, _get_puncak() - dasar))


def _get_puncak() -> int:
    teks = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+)", teks)[1]) * 1024


def _review(nama: str, isi: bytes) -> tuple[str, str]:
    try:
        with batas(isi):
            hasil = flows.reviu(nama, isi)
    except TerangError as salah:
        return "ditolak", _write_sebab(salah)
    except BaseException as salah:  # noqa: BLE001 - which errors come through is what is measured
        return "rusak", _locate(salah)
    gagal = [f"{satu.periksa.kode} {satu.gagal}" for satu in hasil.jawaban if satu.gagal]
    # A check that fails is caught and counted by the review; here it is a crash like any other.
    return ("rusak", f"pemeriksaan gagal: {gagal[0]}") if gagal else ("terbaca", "")


def _write_sebab(salah: TerangError) -> str:
    """What the user is told, shortened, and where it was raised: for the time limit, what took so long."""
    return f"{re.sub(r'[0-9]+', 'n', str(salah))[:60]} <- {_locate(salah.__cause__ or salah)}"


def _locate(salah: BaseException) -> str:
    """The error and the deepest line of Terang that it went through."""
    jejak = [satu for satu in traceback.extract_tb(salah.__traceback__) if "/src/terang/" in satu.filename]
    jejak = [satu for satu in jejak if not satu.filename.endswith("/cli/batas.py")]
    tempat = f"{jejak[-1].filename.partition('/src/')[2]}:{jejak[-1].lineno} {jejak[-1].name}" if jejak else "?"
    pesan = "" if isinstance(salah, TerangError) else f": {str(salah)[:70]}"
    return f"{type(salah).__name__}{pesan} @ {tempat}"


# --- the table ----------------------------------------------------------------------------------------------------


def is_salah(hasil: Hasil) -> bool:
    """Crashed, too slow or too large."""
    return hasil.akhir not in {"terbaca", "ditolak"} or hasil.detik > DETIK or hasil.bita > BITA


def print_tabel(semua: list[Hasil]) -> None:
    """A row a kind, then what went wrong, then why files were refused and which took longest."""
    menurut = defaultdict(list)
    for hasil in semua:
        menurut[hasil.jenis].append(hasil)
    print(KEPALA)
    for jenis, isi in (*menurut.items(), ("semua", semua)):
        print(_write_baris(jenis, isi))
    print("\nrusak, lambat, atau besar:")
    for pesan, nomor in _group(satu for satu in semua if is_salah(satu)):
        print(f"  {len(nomor)}x {pesan}  (berkas {', '.join(map(str, nomor[:6]))})")
    print("\nalasan ditolak:")
    for pesan, banyak in Counter(satu.pesan for satu in semua if satu.akhir == "ditolak").most_common(25):
        print(f"  {banyak}x {pesan}")
    print("\nterlama:")
    for satu in sorted(semua, key=lambda satu: -satu.detik)[:12]:
        print(
            f"  {satu.detik:.1f} s {satu.bita >> 20} MB  {satu.jenis}, berkas {satu.nomor}: {satu.akhir} {satu.pesan}"
        )


def _write_baris(jenis: str, isi: list[Hasil]) -> str:
    akhir = Counter(satu.akhir for satu in isi)
    lambat, besar = sum(satu.detik > DETIK for satu in isi), sum(satu.bita > BITA for satu in isi)
    puncak = f"{max(satu.detik for satu in isi):.1f}", max(satu.bita for satu in isi) >> 20
    return BARIS.format(jenis, len(isi), akhir["terbaca"], akhir["ditolak"], lambat, besar, akhir["rusak"], *puncak)


def _group(semua: Iterator[Hasil]) -> list[tuple[str, list[int]]]:
    menurut = defaultdict(list)
    for satu in semua:
        menurut[f"{satu.jenis}: {satu.akhir} {satu.pesan}"].append(satu.nomor)
    return sorted(menurut.items(), key=lambda pasang: -len(pasang[1]))


def main() -> int:
    """Prints the table; the answer is the exit code."""
    pilihan = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    pilihan.add_argument("--banyak", type=int, default=2000, help="berapa berkas")
    pilihan.add_argument("--benih", type=int, default=1, help="benih acak")
    pilihan.add_argument("--hanya", default="", help="hanya jenis yang namanya memuat ini")
    pilihan.add_argument("--kecuali", default="", help="tanpa jenis ini, dipisah koma")
    pilihan.add_argument("--sampai", type=float, default=float("inf"), help="berhenti setelah sekian detik")
    pilihan.add_argument("--simpan", type=Path, help="simpan berkas yang bermasalah di folder ini")
    minta = pilihan.parse_args()
    jenis = [satu for satu in JENIS if minta.hanya in satu and satu not in minta.kecuali.split(",")]
    berkas = [nomor for nomor in range(minta.banyak) if get_jenis(nomor) in jenis]
    semua = list(run(minta.benih, berkas, sampai=minta.sampai))
    if not semua:
        pilihan.error("tidak ada berkas yang dibuat")
    print_tabel(semua)
    salah = [satu for satu in semua if is_salah(satu)]
    if minta.simpan:
        minta.simpan.mkdir(parents=True, exist_ok=True)
        for satu in salah:
            _, nama, isi = build_contoh(minta.benih, satu.nomor)
            (minta.simpan / f"{satu.nomor}-{nama}").write_bytes(isi)
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(main())
