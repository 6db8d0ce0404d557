"""PDF bytes -> Bacaan, page by page, within a limit of pages and of time."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256

import pypdfium2
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

from terang.errors import TerangError, UnreadableError
from terang.naskah.naskah import Naskah
from terang.naskah.tempat import Tempat
from terang.readers.bacaan import Bacaan, TakTerbaca
from terang.readers.pdf.bentuk import Halaman
from terang.readers.pdf.berat import HalamanTerlaluBeratError, refuse_berat
from terang.readers.pdf.bidang import Ujung
from terang.readers.pdf.halaman import HURUF_TERSEDIKIT, find_ujung, read_halaman
from terang.readers.pdf.hubung import mark_hyphen
from terang.readers.pdf.ocr_semua import check_ocr, read_semua_pindaian
from terang.readers.pdf.perabot import drop_perabot
from terang.readers.pdf.susun import build_blok
from terang.readers.pdf.urut import list_isi

HALAMAN_TERBANYAK = 1000
DETIK_TERBANYAK = 120.0
"""Seconds of the processor: a busy machine must not read fewer pages of the same file."""
TANPA_TEKS = "halaman tanpa lapisan teks"
SARAN_OCR = f"{TANPA_TEKS}; pakai --ocr agar halaman pindaian dibaca dengan Tesseract"
RUSAK = "Berkas PDF tidak dapat dibaca ({sebab}). Buka berkas itu, simpan ulang sebagai PDF, lalu coba lagi."
SANDI = "Berkas PDF dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
TERLALU_BERAT = "halaman terlalu rumit (gambarnya lebih dari 10 MB); tidak dibaca"
BOROS = "halaman memerlukan terlalu banyak memori; tidak dibaca"
KOSONG = "Berkas PDF kosong: tidak ada isi di dalamnya. Periksa berkas yang dikirim."


def read_pdf(isi: bytes, *, ocr: bool = False, lapor: Callable[[str], None] = lambda _: None) -> Bacaan:
    """Read a PDF to the document tree; every block and cell names its page.

    Args:
        isi: the file.
        ocr: whether pages without text are read from their pictures.
        lapor: told every such page.

    Raises:
        UnreadableError: the file is empty, broken or locked with a password.
        UsageError: `ocr` is asked for and Tesseract is not installed.
    """
    if not isi:
        raise UnreadableError(KOSONG)
    bahasa = check_ocr() if ocr else None
    tak: list[TakTerbaca] = []
    with _open(isi) as satu, _open_kedua(isi) as dua:
        jumlah = len(satu)
        if jumlah == 0:
            raise UnreadableError(RUSAK.format(sebab="tidak ada halaman"))
        mentah = list(_list_halaman(satu, dua, tak))
        dibaca: frozenset[int] = frozenset()
        if bahasa:
            mentah, tak, dibaca = _complete_ocr(satu, mentah, tak, bahasa, lapor)
        halaman = mark_hyphen(drop_perabot(mentah))
    naskah = Naskah(
        judul=_find_judul(halaman), isi=build_blok(list_isi(halaman), {h.nomor: h.lukisan for h in halaman})
    )
    tak += _list_ragu(halaman)
    tak.sort(key=lambda t: t.tempat.halaman or 0)
    return Bacaan(
        naskah=naskah,
        jenis="pdf",
        sha256=sha256(isi).hexdigest(),
        halaman=jumlah,
        tak_terbaca=tuple(tak),
        ocr=dibaca,
    )


def _complete_ocr(
    satu: pypdfium2.PdfDocument,
    halaman: list[Halaman],
    tak: list[TakTerbaca],
    bahasa: tuple[str, str],
    lapor: Callable[[str], None],
) -> tuple[list[Halaman], list[TakTerbaca], frozenset[int]]:
    """The pages with those read by OCR in their places, what remains unread, and which pages were read so."""
    nomor = [t.tempat.halaman or 0 for t in tak if t.alasan == SARAN_OCR]
    hasil = read_semua_pindaian(satu, nomor, bahasa, lapor)
    lengkap = [hasil.halaman.get(h.nomor, h) for h in halaman]
    sisa = [t for t in tak if t.alasan != SARAN_OCR]
    return lengkap, [*sisa, *hasil.tak_terbaca], frozenset(hasil.halaman)


def _open(isi: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(isi)
    except pypdfium2.PdfiumError as sebab:
        sandi = "password" in str(sebab).lower()
        raise UnreadableError(SANDI if sandi else RUSAK.format(sebab="susunannya rusak")) from sebab


@contextmanager
def _open_kedua(isi: bytes) -> Iterator[PDF]:
    try:
        dokumen = PDF.open(io.BytesIO(isi))
    except Exception as sebab:  # The library lets errors of many kinds through for a broken file.
        raise UnreadableError(RUSAK.format(sebab="susunannya rusak")) from sebab
    try:
        yield dokumen
    finally:
        # To close it, the library goes through the tree of pages once more, and breaks on it once more.
        with suppress(Exception):
            dokumen.close()


def _list_halaman(satu: pypdfium2.PdfDocument, dua: PDF, tak: list[TakTerbaca]) -> Iterator[Halaman]:
    """The pages that can be read; those that cannot are noted in `tak`."""
    mulai = time.process_time()
    halaman_kedua = _list_halaman_kedua(dua)
    ujung = Ujung()
    for i in range(len(satu)):
        tempat = Tempat(halaman=i + 1)
        if i >= HALAMAN_TERBANYAK or time.process_time() - mulai > DETIK_TERBANYAK:
            tak.append(TakTerbaca(tempat=tempat, alasan="batas halaman atau waktu baca terlampaui"))
            continue
        try:
            # Asking the engine for the page makes it read the page.
            refuse_berat(halaman_kedua[i])
            h, huruf, catatan = read_halaman(satu[i], halaman_kedua[i], i + 1, ujung)
        except TerangError:
            raise
        except Exception as salah:  # noqa: BLE001 - parsers let errors of every kind through for a broken page
            tak.append(TakTerbaca(tempat=tempat, alasan=_explain(salah)))
            ujung = Ujung()
            continue
        finally:
            if i < len(halaman_kedua):
                halaman_kedua[i].close()
        tak += [TakTerbaca(tempat=tempat, alasan=alasan) for alasan in catatan]
        if huruf < HURUF_TERSEDIKIT:
            tak.append(TakTerbaca(tempat=tempat, alasan=SARAN_OCR))
        ujung = find_ujung(h)
        yield h


def _explain(salah: Exception) -> str:
    """Why a page was not read; the second engine wraps whatever went wrong in it."""
    if isinstance(salah, HalamanTerlaluBeratError):
        return TERLALU_BERAT
    return (
        BOROS if isinstance(salah, MemoryError) or isinstance(salah.__context__, MemoryError) else "isi halaman rusak"
    )


def _list_halaman_kedua(dua: PDF) -> list[Page]:
    try:
        return list(dua.pages)
    except Exception as sebab:  # See _open_kedua: here the tree of pages is what is broken.
        raise UnreadableError(RUSAK.format(sebab="daftar halamannya rusak")) from sebab


def _list_ragu(halaman: list[Halaman]) -> list[TakTerbaca]:
    return [
        TakTerbaca(tempat=Tempat(halaman=h.nomor), alasan=s.ragu)
        for h in halaman
        for k in h.kisi
        for b in k.baris
        for s in b
        if s.ragu
    ]


def _find_judul(halaman: list[Halaman]) -> str:
    """The largest line of the first page."""
    garis = [g for h in halaman[:1] for g in h.garis]
    return max(garis, key=lambda g: g.petak.tinggi).teks if garis else ""
