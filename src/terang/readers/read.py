"""Bytes become a document: the type is told by the content, the name only decides between kinds of text."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from hashlib import sha256

from terang.errors import TerangError, UnreadableError
from terang.naskah.naskah import Naskah
from terang.readers.bacaan import Bacaan
from terang.readers.kenal import explain_zip, refuse_asing

_SARAN = "Simpan ulang laporan sebagai DOCX, PDF, HTML, Markdown, XLSX, atau teks, lalu coba lagi."
_AWAL_PDF = 1024
_HTML = re.compile(r"<\s*(?:!doctype\s+html|html|head|body|table|section|h[1-6]|p|div)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|[ \t]{0,3}\|?[ \t]{0,3}:?-{3,}:?[ \t]{0,9}\|)", re.MULTILINE)
_AMBANG_RUSAK = 50  # one character in so many may be a control character before a file is no text


def read_berkas(nama: str, isi: bytes, *, ocr: bool = False, lapor: Callable[[str], None] = lambda _: None) -> Bacaan:
    """Read a delivered file of any of the known types.

    Args:
        nama: its name, for messages and to tell Markdown from plain text.
        isi: its bytes.
        ocr: whether scanned pages of a PDF are read from their pictures.
        lapor: told every such page.

    Raises:
        UnreadableError: it is empty, damaged, encrypted or of an unknown type; the message says what to do.
        UsageError: `ocr` is asked for and Tesseract is not installed.
    """
    if not isi:
        raise UnreadableError(f"Berkas {nama} kosong (0 bita). {_SARAN}")
    pdf = isi.find(b"%PDF-", 0, _AWAL_PDF) >= 0
    jenis = "pdf" if pdf else _find_jenis(nama, isi)
    try:
        if pdf:
            return _read_pdf(isi, ocr=ocr, lapor=lapor)
        naskah = _PEMBACA[jenis](nama, isi)
    except (TerangError, MemoryError):
        raise
    except Exception as salah:
        # Parsers let errors of every kind through for a broken file; which one it was helps whoever looks into it.
        raise UnreadableError(
            f"Berkas {nama} rusak dan tidak dapat dibaca ({type(salah).__name__}). {_SARAN}"
        ) from salah
    return Bacaan(naskah=naskah, jenis=jenis, sha256=sha256(isi).hexdigest())


def _read_pdf(isi: bytes, *, ocr: bool, lapor: Callable[[str], None]) -> Bacaan:
    from terang.readers.pdf import read_pdf  # noqa: PLC0415 - the engines take long to load

    return read_pdf(isi, ocr=ocr, lapor=lapor)


def _find_jenis(nama: str, isi: bytes) -> str:
    if isi.startswith(b"PK"):
        return _find_jenis_zip(nama, isi)
    refuse_asing(nama, isi)
    return _find_jenis_teks(nama, decode_teks(nama, isi))


def _find_jenis_zip(nama: str, isi: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            anggota = set(arsip.namelist())
            mimetype = _read_mimetype(arsip) if "mimetype" in anggota else b""
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError, RuntimeError) as error:
        raise UnreadableError(f"Berkas {nama} rusak: isinya terpotong atau berubah. {_SARAN}") from error
    if "word/document.xml" in anggota:
        return "docx"
    if "xl/workbook.xml" in anggota:
        return "xlsx"
    if "[Content_Types].xml" in anggota and any(item.startswith("word/") for item in anggota):
        return "docx"
    raise UnreadableError(explain_zip(nama, anggota, mimetype))


def _read_mimetype(arsip: zipfile.ZipFile) -> bytes:
    """What an OpenDocument file says of itself; the part is a few letters long, whatever its directory says."""
    with arsip.open("mimetype") as berkas:
        return berkas.read(100)


def _find_jenis_teks(nama: str, teks: str) -> str:
    akhiran = nama.lower().rsplit(".", 1)[-1]
    awal = teks.lstrip()[:2000]
    if awal.startswith("<") and _HTML.search(awal):
        return "html"
    if akhiran in {"md", "markdown"} or (akhiran != "txt" and _MARKDOWN.search(teks)):
        return "md"
    return "teks"


def decode_teks(nama: str, isi: bytes) -> str:
    """The bytes as text: UTF-8, UTF-16 with a mark, else Windows-1252 as old programs write it.

    Raises:
        UnreadableError: this is no text.
    """
    teks = _decode(isi)
    rusak = sum(huruf < " " and huruf not in "\t\n\r\f\v" for huruf in teks) + teks.count("\ufffd")
    if not teks.strip():
        raise UnreadableError(f"Berkas {nama} tidak berisi tulisan apa pun. {_SARAN}")
    if rusak * _AMBANG_RUSAK > len(teks):
        raise UnreadableError(f"Jenis berkas {nama} tidak dikenal: isinya bukan dokumen maupun teks. {_SARAN}")
    return teks.replace("\x00", "")


def _decode(isi: bytes) -> str:
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        return isi.decode("utf-16", errors="replace")
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", errors="replace")


def _name(nama: str) -> str:
    return nama.replace("\\", "/").rsplit("/", 1)[-1]


def _read_teks(nama: str, isi: bytes) -> Naskah:
    from terang.readers.teks import read_teks_polos  # noqa: PLC0415

    return read_teks_polos(decode_teks(nama, isi), _name(nama))


def _read_markdown(nama: str, isi: bytes) -> Naskah:
    from terang.readers.markdown import read_markdown  # noqa: PLC0415

    return read_markdown(decode_teks(nama, isi), _name(nama))


def _read_html(nama: str, isi: bytes) -> Naskah:
    from terang.readers.html import read_html  # noqa: PLC0415

    return read_html(decode_teks(nama, isi), _name(nama))


def _read_docx(nama: str, isi: bytes) -> Naskah:
    from terang.readers.docx import read_docx  # noqa: PLC0415

    return read_docx(isi, _name(nama))


def _read_xlsx(nama: str, isi: bytes) -> Naskah:
    from terang.readers.xlsx import read_xlsx  # noqa: PLC0415

    return read_xlsx(isi, _name(nama))


_PEMBACA: Mapping[str, Callable[[str, bytes], Naskah]] = {
    "teks": _read_teks,
    "md": _read_markdown,
    "html": _read_html,
    "docx": _read_docx,
    "xlsx": _read_xlsx,
}
