"""Naskah -> PDF/A-3a and PDF/UA-1, with the ledger attached, and the printed page of everything that has an id."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import NamedTuple

import typst

from terang.errors import TerangError
from terang.naskah.naskah import Naskah
from terang.writers.fonts import FOLDER
from terang.writers.gambar.render import read_label
from terang.writers.kendali import replace_kendali
from terang.writers.pdf.data import Data, build_data

TEMPLATE = Path(__file__).with_name("laporan.typ")
STANDAR: list[typst.PDFStandard] = ["a-3a", "ua-1"]
TANPA_TANGGAL = date(1980, 1, 1)
"""PDF/A demands a date of the file. A document without a day gets the one that undated files in a zip get too."""
_KOSONG: Mapping[str, bytes] = MappingProxyType({})
_MIME = {"json": "application/json", "zip": "application/zip", "csv": "text/csv", "md": "text/markdown"}


class PdfError(TerangError):
    """The document could not be set without a fault: a warning counts as one, for it means other fonts or lost text."""


class Cetakan(NamedTuple):
    """A printed document: the PDF, and the page label of every Bab, Tabel and Gambar by its id."""

    pdf: bytes
    halaman: Mapping[str, str]


def write_pdf(
    naskah: Naskah,
    *,
    lampiran: Mapping[str, bytes] = _KOSONG,
    kop: bytes | None = None,
    berkas: Mapping[str, bytes] = _KOSONG,
) -> bytes:
    """The document as PDF; see `compile_laporan`."""
    return compile_laporan(naskah, lampiran=lampiran, kop=kop, berkas=berkas).pdf


def query_halaman(
    naskah: Naskah, *, kop: bytes | None = None, berkas: Mapping[str, bytes] = _KOSONG
) -> Mapping[str, str]:
    """The printed page label (`iv`, `12`) of every Bab, Tabel and Gambar by its id; see `compile_laporan`."""
    return compile_laporan(naskah, kop=kop, berkas=berkas).halaman


def compile_laporan(
    naskah: Naskah,
    *,
    lampiran: Mapping[str, bytes] = _KOSONG,
    kop: bytes | None = None,
    berkas: Mapping[str, bytes] = _KOSONG,
) -> Cetakan:
    """Set the document once; the same document and files always give the same bytes.

    Args:
        naskah: the document. Its day is the date of the PDF (without one, `TANPA_TANGGAL`).
        lampiran: files to attach, by name.
        kop: the agency's letterhead or emblem for the cover, SVG, PNG or JPEG.
        berkas: the picture files that pictures of kind BERKAS name.

    Raises:
        PdfError: Typst found a fault, such as a reference to nothing or a character that no font has.
        BerkasGambarError: a picture file is missing.
        GambarError: a picture cannot be drawn.
    """
    naskah = replace_kendali(naskah, read_label)
    data, isi = build_data(naskah, berkas)
    nama_kop = f"kop.{_guess_akhiran(kop)}" if kop else None
    data |= {"kop": nama_kop, "lampiran": [_describe_lampiran(nama) for nama in sorted(lampiran)]}
    isi |= {nama_kop: kop} if nama_kop and kop else {}
    isi |= {f"lampiran/{nama}": lampiran[nama] for nama in lampiran}
    with TemporaryDirectory() as folder:
        _fill_folder(Path(folder), data, isi)
        return _compile(Path(folder), naskah)


def _fill_folder(folder: Path, data: Data, isi: Mapping[str, bytes]) -> None:
    """Everything that the template may read; Typst cannot leave this folder."""
    (folder / "lampiran").mkdir()
    (folder / TEMPLATE.name).write_bytes(TEMPLATE.read_bytes())
    (folder / "naskah.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    for nama, isi_berkas in isi.items():
        (folder / nama).write_bytes(isi_berkas)


def _compile(folder: Path, naskah: Naskah) -> Cetakan:
    compiler = typst.Compiler(folder / TEMPLATE.name, root=folder, font_paths=_load_fonts())
    hari = naskah.tanggal or TANPA_TANGGAL
    try:
        pdf, peringatan = compiler.compile_with_warnings(
            format="pdf", pdf_standards=STANDAR, timestamp=datetime(hari.year, hari.month, hari.day, tzinfo=UTC)
        )
        # The page labels come out of the layout just made, which Typst keeps.
        halaman = json.loads(compiler.query("<halaman>", field="value", one=True))
    except typst.TypstError as error:
        raise PdfError(_explain(error)) from error
    if peringatan or not isinstance(pdf, bytes):
        raise PdfError(f"PDF tidak dapat disusun tanpa cacat: {'; '.join(w.message for w in peringatan)}.")
    return Cetakan(pdf=pdf, halaman=MappingProxyType(halaman))


def _explain(error: typst.TypstError) -> str:
    huruf = re.search(r'the text `"(.+?)"` could not be displayed', error.message)
    if huruf:
        return f"PDF tidak dapat disusun: huruf PDF tidak punya tanda '{huruf[1]}'. Ganti tanda itu di naskah."
    return f"PDF tidak dapat disusun: {error.message}. {' '.join(error.hints)}".rstrip()


@lru_cache(maxsize=1)
def _load_fonts() -> typst.Fonts:
    """Only the fonts that come with Terang."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FOLDER])


def _describe_lampiran(nama: str) -> Data:
    mime = _MIME.get(nama.rpartition(".")[2].lower(), "application/octet-stream")
    return {
        "nama": nama,
        "mime": mime,
        "hubungan": "source" if mime == "application/zip" else "data",
        "uraian": f"Data laporan: {nama}",
    }


def _guess_akhiran(citra: bytes) -> str:
    if citra.startswith(b"\x89PNG"):
        return "png"
    return "jpg" if citra.startswith(b"\xff\xd8") else "svg"
