"""What a delivered file really is, by its first bytes and its inner parts, whatever its name says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from terang.errors import UnreadableError
from terang.readers.zip_aman import ZipAman
from terang.web.common.errors import AturanError

BITA_TERBANYAK = 20 * 1024 * 1024
"""Of one file: twenty megabytes."""

_JENIS = "PDF, PNG, JPG, XLSX, DOCX, atau CSV"
_OFFICE = "application/vnd.openxmlformats-officedocument."
_MARKUP = re.compile(rb"<\s*(?:!doctype|html|head|body|script|svg|\?xml|iframe|img|a\s)", re.IGNORECASE)
_NAMA_TERPANJANG = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasAman:
    """A file that may be kept: its name for people, its bytes, what it is, and its seal."""

    nama: str
    isi: bytes
    akhiran: str
    tipe: str
    sha256: str


def read_berkas(nama: str, isi: bytes) -> BerkasAman:
    """The file, when its content is of an allowed kind and agrees with the ending of its name.

    Raises:
        AturanError: it is empty, too large, of another kind, or not what its name says.
    """
    if not isi:
        raise AturanError("Berkas ini kosong. Pilih berkas yang berisi.", bidang="berkas")
    if len(isi) > BITA_TERBANYAK:
        raise AturanError("Berkas lebih besar dari 20 MB. Perkecil atau bagi berkasnya.", bidang="berkas")
    rapi = clean_nama(nama)
    akhiran = PurePosixPath(rapi).suffix.lower().lstrip(".").replace("jpeg", "jpg")
    if akhiran not in _KENAL:
        raise AturanError(f"Jenis berkas '.{akhiran[:12]}' tidak diterima. Unggah {_JENIS}.", bidang="berkas")
    if not _KENAL[akhiran](isi):
        pesan = f"Isi berkas bukan {akhiran.upper()} walau namanya berakhiran .{akhiran}. Simpan ulang dari aslinya."
        raise AturanError(pesan, bidang="berkas")
    return BerkasAman(nama=rapi, isi=isi, akhiran=akhiran, tipe=TIPE[akhiran], sha256=hashlib.sha256(isi).hexdigest())


def clean_nama(nama: str) -> str:
    """The last part of a name, with nothing in it that a path, a header or a terminal would take for more."""
    akhir = re.split(r"[/\\]", nama)[-1]
    # Signs that turn the direction of writing make `exe.pdf` out of `fdp.exe`.
    bersih = "".join(huruf for huruf in akhir if huruf.isprintable() and huruf not in '"<>|:*?;')
    batang, titik, akhiran = bersih.strip(" .").rpartition(".")
    return f"{batang[:_NAMA_TERPANJANG]}{titik}{akhiran[:12]}" or "berkas"


def _starts(awal: bytes) -> Callable[[bytes], bool]:
    return lambda isi: isi.startswith(awal)


def _is_office(bagian: str, jenis: str) -> Callable[[bytes], bool]:
    """A zip that holds the main part of this kind of document and nothing that runs."""

    def check(isi: bytes) -> bool:
        if not isi.startswith(b"PK\x03\x04"):
            return False
        try:
            arsip = ZipAman(isi, "bukti")
            daftar = arsip.read("[Content_Types].xml")
        except UnreadableError:
            return False
        makro = any(nama.lower().endswith(("vbaproject.bin", ".exe", ".dll", ".js")) for nama in arsip.anggota)
        return bagian in arsip.anggota and f"{_OFFICE}{jenis}.main+xml".encode() in daftar and not makro

    return check


def _is_csv(isi: bytes) -> bool:
    """Text without control signs and without anything that a browser would take for a page."""
    if b"\x00" in isi or _MARKUP.search(isi):
        return False
    for sandi in ("utf-8-sig", "cp1252"):
        try:
            teks = isi.decode(sandi)
        except UnicodeDecodeError:
            continue
        return all(huruf.isprintable() or huruf in "\r\n\t\u00a0\u200b\ufeff" for huruf in teks)
    return False


_KENAL: Mapping[str, Callable[[bytes], bool]] = {
    "pdf": lambda isi: isi.startswith(b"%PDF-") and b"%%EOF" in isi[-2048:],
    "png": _starts(b"\x89PNG\r\n\x1a\n"),
    "jpg": lambda isi: isi.startswith(b"\xff\xd8\xff") and isi.rstrip(b"\x00").endswith(b"\xff\xd9"),
    "xlsx": _is_office("xl/workbook.xml", "spreadsheetml.sheet"),
    "docx": _is_office("word/document.xml", "wordprocessingml.document"),
    "csv": _is_csv,
}

TIPE: Mapping[str, str] = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "xlsx": f"{_OFFICE}spreadsheetml.sheet",
    "docx": f"{_OFFICE}wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
}
"""What each kind is called when it is sent."""
