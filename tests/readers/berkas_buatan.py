"""Small DOCX and XLSX files made by hand, part by part."""

from __future__ import annotations

import io
import zipfile

from openpyxl import Workbook

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TIPE = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def pack(bagian: dict[str, bytes | str]) -> bytes:
    berkas = io.BytesIO()
    with zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return berkas.getvalue()


def build_docx(badan: str, **bagian: str) -> bytes:
    """A Word file with this `w:body`; further parts by name (`styles`, `numbering`, `footnotes`), inner XML only."""
    akar = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}
    lain = {f"word/{nama}.xml": f'<w:{akar[nama]} xmlns:w="{W}">{isi}</w:{akar[nama]}>' for nama, isi in bagian.items()}
    dokumen = f'<w:document xmlns:w="{W}"><w:body>{badan}</w:body></w:document>'
    return pack({"[Content_Types].xml": TIPE, "word/document.xml": dokumen, **lain})


def p(teks: str, sifat: str = "") -> str:
    return f'<w:p><w:pPr>{sifat}</w:pPr><w:r><w:t xml:space="preserve">{teks}</w:t></w:r></w:p>'


def tabel(*baris: str) -> str:
    return f"<w:tbl><w:tblPr><w:tblBorders/></w:tblPr>{''.join(f'<w:tr>{satu}</w:tr>' for satu in baris)}</w:tbl>"


def sel(teks: str, sifat: str = "") -> str:
    return f"<w:tc><w:tcPr>{sifat}</w:tcPr>{p(teks)}</w:tc>"


def build_xlsx(akhir: str) -> bytes:
    """A workbook with one cell; `akhir` is put behind its sheet data."""
    buku, berkas = Workbook(), io.BytesIO()
    lembar = buku.active
    assert lembar is not None
    lembar["A1"] = "isi"
    buku.save(berkas)
    with zipfile.ZipFile(berkas) as arsip:
        bagian = {nama: arsip.read(nama).decode() for nama in arsip.namelist()}
    nama = "xl/worksheets/sheet1.xml"
    return pack({**bagian, nama: bagian[nama].replace("</sheetData>", f"</sheetData>{akhir}")})
