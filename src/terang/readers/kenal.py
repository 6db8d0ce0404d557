"""Files that are no report in a form that Terang reads: what each is, and what its owner should do with it."""

from __future__ import annotations

import re
from collections.abc import Collection

from terang.errors import UnreadableError

_DOCX = "Buka di pengolah kata, simpan sebagai DOCX, lalu coba lagi."
_XLSX = "Buka di pengolah lembar kerja, simpan sebagai XLSX, lalu coba lagi."
_SALINDIA = "Simpan sebagai PDF, lalu coba lagi."
_GAMBAR = "Pindai ulang menjadi PDF yang memuat lapisan teks, atau ketik sebagai DOCX, lalu coba lagi."
_ARSIP = "Keluarkan laporan dari dalamnya, lalu periksa laporan itu."
_PROGRAM = "Periksa apakah berkas yang dipilih sudah benar."

_AWALAN: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "dokumen RTF", _DOCX),
    (b"\x89PNG\r\n", "gambar PNG", _GAMBAR),
    (b"\xff\xd8\xff", "gambar JPEG", _GAMBAR),
    (b"GIF8", "gambar GIF", _GAMBAR),
    (b"II*\x00", "gambar TIFF", _GAMBAR),
    (b"MM\x00*", "gambar TIFF", _GAMBAR),
    (b"Rar!\x1a\x07", "arsip RAR", _ARSIP),
    (b"7z\xbc\xaf\x27\x1c", "arsip 7z", _ARSIP),
    (b"\x1f\x8b\x08", "arsip GZIP", _ARSIP),
    (b"MZ\x90\x00", "program, bukan dokumen", _PROGRAM),
    (b"\x7fELF", "program, bukan dokumen", _PROGRAM),
    (b"%!PS", "berkas cetak PostScript", _SALINDIA),
)
_TAR = b"ustar"
_LETAK_TAR = 257
_SURAT = re.compile(rb"\A(?:[A-Za-z-]{2,30}:[^\n]*\n[ \t]*){0,20}MIME-Version:", re.IGNORECASE)
_WORD_XML = re.compile(rb"\A\s*<\?xml[^>]{0,200}>\s*(?:<\?mso[^>]{0,200}>\s*)?<(?:w:wordDocument|pkg:package)\b")
_KEPALA = 4096

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ALIRAN_OLE: tuple[tuple[str, str, str], ...] = (
    ("WordDocument", "dokumen Word lama (DOC)", _DOCX),
    ("Workbook", "lembar kerja Excel lama (XLS)", _XLSX),
    ("PowerPoint Document", "salindia PowerPoint lama (PPT)", _SALINDIA),
)
_ODF: tuple[tuple[bytes, str, str], ...] = (
    (b"opendocument.text", "dokumen OpenDocument (ODT)", _DOCX),
    (b"opendocument.spreadsheet", "lembar kerja OpenDocument (ODS)", _XLSX),
    (b"opendocument.presentation", "salindia OpenDocument (ODP)", _SALINDIA),
)


def refuse_asing(nama: str, isi: bytes) -> None:
    """Refuse what is told by its first bytes to be of a kind that nobody reads here.

    Raises:
        UnreadableError: it is such a file; the message names the kind and the way out.
    """
    if isi.startswith(_OLE):
        raise UnreadableError(_explain_ole(nama, isi))
    for awal, apa, saran in _AWALAN:
        if isi.startswith(awal):
            raise UnreadableError(_explain(nama, apa, saran))
    if isi.startswith(_TAR, _LETAK_TAR):
        raise UnreadableError(_explain(nama, "arsip TAR", _ARSIP))
    if _WORD_XML.match(isi[:_KEPALA]):
        raise UnreadableError(_explain(nama, "dokumen Word berbentuk XML", _DOCX))
    if _SURAT.match(isi[:_KEPALA]):
        raise UnreadableError(_explain(nama, "surel atau simpanan halaman web (EML, MHT)", _DOCX))


def explain_zip(nama: str, anggota: Collection[str], mimetype: bytes) -> str:
    """Why a ZIP without a DOCX or XLSX in it cannot be read, and what to do.

    Args:
        nama: name of the file.
        anggota: the names of its parts.
        mimetype: its part `mimetype`, empty where it has none.
    """
    for tanda, apa, saran in _ODF:
        if tanda in mimetype:
            return _explain(nama, apa, saran)
    if "ppt/presentation.xml" in anggota:
        return _explain(nama, "salindia PowerPoint (PPTX)", _SALINDIA)
    if "xl/workbook.bin" in anggota:
        return _explain(nama, "lembar kerja Excel biner (XLSB)", _XLSX)
    return _explain(nama, "arsip ZIP, bukan dokumen DOCX atau XLSX", _ARSIP)


def _explain_ole(nama: str, isi: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in isi:
        return f"Berkas {nama} terkunci kata sandi. Buka kuncinya, simpan ulang, lalu coba lagi."
    for aliran, apa, saran in _ALIRAN_OLE:
        if aliran.encode("utf-16-le") in isi:
            return _explain(nama, apa, saran)
    return _explain(nama, "berkas Office lama (DOC atau XLS)", "Simpan sebagai DOCX atau XLSX, lalu coba lagi.")


def _explain(nama: str, apa: str, saran: str) -> str:
    return f"Berkas {nama} adalah {apa}, yang tidak dapat dibaca. {saran}"
