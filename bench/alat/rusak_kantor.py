"""Hostile on purpose, Word and Excel: bombs, entities, merged cells without end, one text over another."""

from __future__ import annotations

import re
from functools import cache
from random import Random

from alat.rusak_benih import BENIH, TABEL, Contoh, build_bagian_xlsx, build_docx, build_xlsx, pack, unpack


def put_docx(isi: str) -> bytes:
    bagian = unpack(build_docx())
    bagian["word/document.xml"] = bagian["word/document.xml"].replace(b"<w:sectPr", isi.encode() + b"<w:sectPr", 1)
    return pack(bagian)


def put_lembar(tempat: bytes, isi: bytes) -> bytes:
    bagian = unpack(build_xlsx())
    lembar = bagian["xl/worksheets/sheet1.xml"].replace(tempat, isi, 1)
    return pack({**bagian, "xl/worksheets/sheet1.xml": lembar})


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
        return "laporan.xlsx", pack(build_bagian_xlsx(TABEL, tuple(f"A{n}:F{n}" for n in range(10, 10 + banyak))))
    if cara == 1:
        luas = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><pageMargins'
        return "laporan.xlsx", put_lembar(b"<pageMargins", luas)
    if cara == 2:  # noqa: PLR2004 - the third way
        jauh = b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
        return "laporan.xlsx", put_lembar(b"</sheetData>", jauh)
    lebar = acak.choice((500, 100_000, 2_147_483_647))
    sel = f'<w:tc><w:tcPr><w:gridSpan w:val="{lebar}"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
    return "laporan.docx", put_docx(f"<w:tbl>{f'<w:tr>{sel}</w:tr>' * acak.choice((1, 50, 2_000))}</w:tbl>")
