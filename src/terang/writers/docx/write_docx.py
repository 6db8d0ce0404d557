"""The report as a Word document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType

from docx.document import Document

from terang.naskah.naskah import Naskah
from terang.writers.docx.badan import write_badan
from terang.writers.docx.gambar import check_png
from terang.writers.docx.gaya import install_gaya, list_bernomor
from terang.writers.docx.kemasan import check_bagian, open_dokumen, pack, refuse_rusak
from terang.writers.docx.kepala_kaki import KepalaKaki
from terang.writers.docx.kertas import Kertas, build_dasar
from terang.writers.docx.nomor import Penomor
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import clean, qn
from terang.writers.kendali import replace_kendali

_TANPA_TANGGAL = date(1980, 1, 1)
_KOSONG: Mapping[str, str] = MappingProxyType({})
_TANPA_BERKAS: Mapping[str, bytes] = MappingProxyType({})


def write_docx(
    naskah: Naskah,
    *,
    halaman: Mapping[str, str] = _KOSONG,
    templat: bytes | None = None,
    kop: bytes | None = None,
    berkas: Mapping[str, bytes] = _TANPA_BERKAS,
) -> bytes:
    """Write the document; the same arguments give the same bytes.

    Args:
        naskah: the document.
        halaman: printed page label (`iv`, `12`) by id of a chapter, table or picture, for the lists of contents; an
            id that is missing has no number there until somebody updates the fields in Word.
        templat: an office's own DOCX or DOTX: its styles, paper, header and footer win over ours.
        kop: a PNG for the top of the cover: letterhead or emblem.
        berkas: PNG by name, for pictures that are files (`JenisGambar.BERKAS`).

    Raises:
        UsageError: the template, the letterhead or a picture file is missing, broken or of another kind.
    """
    if kop is not None:
        check_png(kop, "Kop surat")
    # A picture is a PNG here: beside its caption it prints nothing that can be read back.
    naskah = replace_kendali(naskah, lambda _: "")
    with refuse_rusak():
        dokumen = open_dokumen(templat)
        tulisan = _open_tulisan(dokumen, naskah, halaman, berkas)
        _set_sifat(dokumen, naskah)
        check_bagian(dokumen)
    isi = write_badan(tulisan, KepalaKaki(tulisan, dokumen.part), kop)
    tubuh = dokumen.element.body
    tubuh.clear()
    tubuh.extend(isi)
    return pack(dokumen)


def _open_tulisan(
    dokumen: Document, naskah: Naskah, halaman: Mapping[str, str], berkas: Mapping[str, bytes]
) -> Tulisan:
    return Tulisan(
        naskah=naskah,
        bagian=dokumen.part,
        gaya=install_gaya(dokumen.styles.element, naskah.bahasa),
        penomor=Penomor(dokumen),
        kertas=Kertas(dasar=build_dasar(dokumen.element.body.find(qn("sectPr")))),
        halaman=halaman,
        bernomor=list_bernomor(dokumen.styles.element),
        berkas=berkas,
    )


def _set_sifat(dokumen: Document, naskah: Naskah) -> None:
    """Title, author and dates of the file, none of them from the clock or from the template."""
    sifat = dokumen.core_properties
    waktu = datetime.combine(naskah.tanggal or _TANPA_TANGGAL, datetime.min.time(), UTC)
    sifat.title, sifat.author, sifat.last_modified_by = (_shorten(t) for t in (naskah.judul, *[naskah.penyusun] * 2))
    sifat.language = naskah.bahasa
    sifat.created = sifat.modified = waktu
    sifat.revision = 1
    sifat.comments = sifat.keywords = sifat.subject = sifat.category = ""


def _shorten(teks: str) -> str:
    """python-docx refuses a property of more than 255 characters."""
    return clean(teks)[:255]
