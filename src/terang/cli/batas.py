"""A limit of time and memory for reading files that strangers wrote: they end in a message, never in a hang."""

from __future__ import annotations

import resource
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

from terang.cli.pagar import Pagar, guard
from terang.errors import UnreadableError

DETIK = 18
"""What is begun in that time is given up, cleared away and told within 20 seconds."""
PERSEPULUH_DETIK_PER_HALAMAN = 3
DETIK_PER_PINDAIAN = 30
BITA = 1 << 30
_BITA_PROGRAM = 1 << 26
"""What the code of Python and its libraries takes beside the data."""
BANTUAN_OCR = "Baca juga halaman pindaian, dengan Tesseract (beberapa detik per halaman)."
KALI_NYATA = 3
"""A machine that is busy with other work may take this many times longer by the clock."""
LAGI = 2
"""Seconds after which the alarm sounds again, where a library swallowed what the first one raised."""
_HURUF_TERSEDIKIT = 12
_SARAN = "Pecah berkas menjadi beberapa bagian atau simpan ulang dari program asalnya, lalu coba lagi."
_LAMA = f"Berkas terlalu rumit: belum selesai diolah dalam batas waktu. {_SARAN}"
_BESAR = f"Berkas memerlukan memori lebih dari 1 GB untuk dibaca. {_SARAN}"


_JAM = {signal.SIGPROF: signal.ITIMER_PROF, signal.SIGALRM: signal.ITIMER_REAL}


class WaktuHabisError(BaseException):
    """Time is up. No `Exception`, for the libraries catch those and go on, or call the file broken."""


@contextmanager
def batas(*isi: bytes, ocr: bool = False, lapor: Callable[[str], None] = lambda _: None) -> Iterator[None]:
    """Run what is inside within 18 seconds of the processor a file (longer for long PDFs) and 1 GB of memory in all.

    Args:
        isi: the files; a PDF of many pages gets three tenths of a second a page.
        ocr: whether scanned pages are read, each of which gets half a minute more.
        lapor: told the limit where there are such pages.

    Raises:
        UnreadableError: a limit was reached.
    """
    if threading.current_thread() is not threading.main_thread():
        # Alarms belong to the main thread; a server has limits of its own.
        yield
    elif Pagar.berdiri:
        with guard(DETIK * KALI_NYATA * len(isi)) as minta, _limit(isi, minta, ocr=ocr, lapor=lapor):
            yield
    else:
        with _limit(isi, lambda _: None, ocr=ocr, lapor=lapor):
            yield


@contextmanager
def _limit(
    isi: Sequence[bytes], minta: Callable[[int], None], *, ocr: bool, lapor: Callable[[str], None]
) -> Iterator[None]:
    lama = resource.getrlimit(resource.RLIMIT_DATA)
    jam = _Jam()
    penangan = {satu: signal.signal(satu, jam) for satu in _JAM}
    _wake(DETIK * len(isi))
    resource.setrlimit(resource.RLIMIT_DATA, (_find_batas_memori(lama[1]), lama[1]))
    try:
        detik = _find_detik(isi, ocr=ocr, lapor=lapor)
        minta(detik * KALI_NYATA)
        _wake(detik)
        yield
        jam.check()
    except (Exception, WaktuHabisError) as salah:
        # What a library makes of the alarm is no reason of its own.
        if jam.habis:
            raise UnreadableError(_LAMA) from salah
        if isinstance(salah, MemoryError):
            raise UnreadableError(_BESAR) from salah
        raise
    finally:
        for satu, jenis in _JAM.items():
            signal.setitimer(jenis, 0)
            signal.signal(satu, penangan[satu])
        resource.setrlimit(resource.RLIMIT_DATA, lama)


class _Jam:
    """What the alarm calls; it remembers, for whatever it raises may be swallowed."""

    def __init__(self) -> None:
        self.habis = False

    def __call__(self, _nomor: int, _bingkai: FrameType | None) -> None:
        self.habis = True
        raise WaktuHabisError

    def check(self) -> None:
        if self.habis:
            raise WaktuHabisError


def _wake(detik: int) -> None:
    signal.setitimer(signal.ITIMER_PROF, detik, LAGI)
    signal.setitimer(signal.ITIMER_REAL, detik * KALI_NYATA, LAGI)


def _find_detik(isi: Sequence[bytes], *, ocr: bool, lapor: Callable[[str], None]) -> int:
    jumlah = [_count_halaman(satu, ocr=ocr) for satu in isi]
    pindaian = sum(satu for _, satu in jumlah)
    detik = sum(max(DETIK, PERSEPULUH_DETIK_PER_HALAMAN * halaman // 10) for halaman, _ in jumlah)
    detik += DETIK_PER_PINDAIAN * pindaian
    if pindaian:
        lapor(f"Membaca {pindaian} halaman pindaian dengan OCR, paling lama {detik // 60 + 1} menit")
    return detik


def _is_pdf(isi: bytes) -> bool:
    return b"%PDF-" in isi[:1024]


def _find_batas_memori(keras: int) -> int:
    """What the data of the process may grow to: with the programs it runs one GB in all, within the system's limit.

    Only data is limited, not the address space: a stack that cannot grow ends the process without a word. A program
    that is large already, which is not the command line, keeps room to read a report.
    """
    with open("/proc/self/statm", encoding="ascii") as berkas:  # noqa: PTH123 - a kernel file, not a document
        terpakai = int(berkas.read().split()[5]) * resource.getpagesize()
    minta = max(BITA - _BITA_PROGRAM, terpakai + BITA // 2)
    return minta if keras == resource.RLIM_INFINITY else min(minta, keras)


def _count_halaman(isi: bytes, *, ocr: bool) -> tuple[int, int]:
    """The pages of a PDF, and where they are to be read, those without text."""
    if not _is_pdf(isi):
        return 0, 0
    import pypdfium2  # noqa: PLC0415 - only for a PDF

    try:
        with pypdfium2.PdfDocument(isi) as dokumen:
            jumlah = len(dokumen)
            return jumlah, _count_pindaian(dokumen, isi) if ocr else 0
    except pypdfium2.PdfiumError:
        return 0, 0


def _count_pindaian(dokumen: Any, isi: bytes) -> int:
    from terang.readers.pdf.berat import list_berat  # noqa: PLC0415 - only for a PDF

    berat = list_berat(isi)
    return sum(i not in berat and _is_pindaian(dokumen, i) for i in range(len(dokumen)))


def _is_pindaian(dokumen: Any, i: int) -> bool:
    halaman = dokumen[i]
    teks = halaman.get_textpage()
    sedikit = bool(teks.count_chars() < _HURUF_TERSEDIKIT)
    teks.close()
    halaman.close()
    return sedikit
