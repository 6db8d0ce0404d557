"""Files of other kinds under the names of reports: old Office, pictures, archives, programs, mail."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
from functools import cache
from random import Random

from alat.rusak_benih import BENIH, KALIMAT, Contoh, build_html, pack

_RTF = (rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0\fs24 " + KALIMAT.encode() + rb"\par " * 20 + b"}") * 3
_PNG = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
_JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(range(256)) * 20
_RAR = b"Rar!\x1a\x07\x01\x00" + bytes(range(256)) * 20
_TUJUH_ZIP = b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(range(256)) * 20
_EXE = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)) * 20
_ELF = b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20
_TIFF = b"II*\x00\x08\x00\x00\x00" + bytes(range(256)) * 20
_SURAT = (
    b"From: a@b.go.id\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
    b"Content-Type: text/html\n\n"
)
_AKHIRAN = (
    "doc",
    "xls",
    "rtf",
    "odt",
    "png",
    "jpg",
    "zip",
    "rar",
    "exe",
    "pdf",
    "docx",
    "xlsx",
    "txt",
    "md",
    "html",
    "",
)


@cache
def _build_ole(aliran: str) -> bytes:
    """The head of an old Office file, with the name of its main stream in the directory."""
    kepala = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    return kepala.ljust(512, b"\xff") + aliran.encode("utf-16-le").ljust(128, b"\x00") + KALIMAT.encode() * 50


def _build_odf(jenis: str) -> bytes:
    isi = f"<office:document-content><text:p>{KALIMAT}</text:p></office:document-content>".encode()
    return pack({"mimetype": f"application/vnd.oasis.opendocument.{jenis}".encode(), "content.xml": isi})


@cache
def _build_tar() -> bytes:
    wadah = io.BytesIO()
    with tarfile.open(fileobj=wadah, mode="w") as arsip:
        satu = tarfile.TarInfo("laporan.html")
        satu.size = len(build_html())
        arsip.addfile(satu, io.BytesIO(build_html()))
    return wadah.getvalue()


@cache
def list_asing() -> tuple[bytes, ...]:
    """One of each."""
    return (
        *map(_build_ole, ("WordDocument", "Workbook", "PowerPoint Document", "EncryptedPackage")),
        *map(_build_odf, ("text", "spreadsheet", "presentation")),
        *(_RTF, _PNG, _JPEG, _RAR, _TUJUH_ZIP, _EXE, _ELF, _TIFF, _build_tar()),
        gzip.compress(BENIH["txt"](), mtime=0),
        pack({"laporan.docx": BENIH["docx"](), "laporan.pdf": BENIH["pdf"]()}),
        pack({"[Content_Types].xml": b"<Types/>", "ppt/presentation.xml": b"<p/>"}),
        b"<?xml version='1.0'?><catatan><isi>" + KALIMAT.encode() * 3 + b"</isi></catatan>",
        b'{"judul": "' + KALIMAT.encode() * 3 + b'"}',
        _SURAT + build_html() + b"\n--x--\n",
        KALIMAT.encode("utf-16-le") * 9,
        KALIMAT.encode("utf-16") * 9,
        ("Realisasi\t80\n" * 9).encode("utf-32"),
    )


def build_asing(acak: Random) -> Contoh:
    """One of them, under any name."""
    return f"laporan.{acak.choice(_AKHIRAN)}", acak.choice(list_asing())
