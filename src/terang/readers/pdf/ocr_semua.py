"""All scanned pages of a file, two at a time: the engine is a process of its own, and takes seconds a page."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock

import pypdfium2

from terang.errors import TerangError
from terang.naskah.tempat import Tempat
from terang.readers.bacaan import TakTerbaca
from terang.readers.pdf.bentuk import Halaman
from terang.readers.pdf.ocr import BacaanOcr, read_pindaian
from terang.readers.pdf.ocr_gambar import draw_halaman
from terang.readers.pdf.ocr_mesin import TANPA_INDONESIA, find_bahasa, list_bahasa

SEKALIGUS = 2
"""Pages read at one time; each takes about 60 MB for its pictures."""
DETIK_PER_HALAMAN = 25
"""When all pages together take longer, the last ones are named as unread, for the caller's own limit loses them all."""
CONTOH_RAGU = 5
TAK_TERBACA_OCR = "halaman pindaian yang tidak terbaca juga dengan OCR"
RUSAK = "halaman pindaian; program OCR gagal membacanya"
LAMA = "halaman pindaian; OCR tidak selesai dalam batas waktu"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilOcr:
    """The pages read from their pictures, by number, and what in them was not read."""

    halaman: Mapping[int, Halaman]
    tak_terbaca: tuple[TakTerbaca, ...]


def check_ocr() -> tuple[str, str]:
    """The languages of the first and of the second reading.

    Raises:
        UsageError: Tesseract is not installed; the message says how.
    """
    pertama = find_bahasa()
    return pertama, "eng" if "eng" in list_bahasa() else pertama


def read_semua_pindaian(
    dokumen: pypdfium2.PdfDocument, nomor: Sequence[int], bahasa: tuple[str, str], lapor: Callable[[str], None]
) -> HasilOcr:
    """Read these pages (counted from 1) in order; one that fails is named and stops nobody."""
    kunci = Lock()
    selesai = time.monotonic() + DETIK_PER_HALAMAN * len(nomor)

    def read(n: int) -> BacaanOcr | str:
        if time.monotonic() > selesai:
            return LAMA
        lapor(f"OCR halaman {n} ({nomor.index(n) + 1} dari {len(nomor)})")
        return _read(dokumen, n, bahasa, kunci)

    kerja = ThreadPoolExecutor(max_workers=SEKALIGUS)
    try:
        bacaan = list(kerja.map(read, nomor))
    finally:
        # When time is up, no further page may begin.
        kerja.shutdown(cancel_futures=True)
    pasang = list(zip(nomor, bacaan, strict=True))
    halaman = {n: b.halaman for n, b in pasang if isinstance(b, BacaanOcr) and b.halaman}
    tak = [TakTerbaca(tempat=Tempat(halaman=n), alasan=alasan) for n, b in pasang if (alasan := _explain(b))]
    if nomor and bahasa[0] != "ind":
        tak.insert(0, TakTerbaca(tempat=Tempat(halaman=nomor[0]), alasan=TANPA_INDONESIA))
    return HasilOcr(halaman=halaman, tak_terbaca=tuple(tak))


def _read(dokumen: pypdfium2.PdfDocument, n: int, bahasa: tuple[str, str], kunci: Lock) -> BacaanOcr | str:
    try:
        # The engine that draws does one thing at a time, also when it lets go of a page.
        with kunci:
            halaman = dokumen[n - 1]
            gambar, skala = draw_halaman(halaman)
            halaman.close()
        return read_pindaian(gambar, skala, n, bahasa)
    except (TerangError, MemoryError):
        raise
    except subprocess.TimeoutExpired:
        return LAMA
    except Exception:  # noqa: BLE001 - engine and libraries let errors of every kind through for a broken picture
        return RUSAK


def _explain(bacaan: BacaanOcr | str) -> str:
    if isinstance(bacaan, str):
        return bacaan
    if bacaan.halaman is None:
        return TAK_TERBACA_OCR
    if not bacaan.ragu:
        return ""
    contoh = "; ".join(bacaan.ragu[:CONTOH_RAGU]) + (" ..." if len(bacaan.ragu) > CONTOH_RAGU else "")
    return f"{len(bacaan.ragu)} angka tidak terbaca pasti dengan OCR dan tidak dinilai: {contoh}"
