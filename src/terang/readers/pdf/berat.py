"""How much a page draws, told before either engine reads it: they hear no alarm while they do, and fill the memory."""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from typing import Any

from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream, resolve1
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

BITA_TERBANYAK = 10_000_000
"""A page that draws more than this is no page of a report; a detailed map has a few million."""
LAPIS_TERBANYAK = 30
"""Forms in forms; no program nests them so deep."""


_PANGGIL = re.compile(rb"/([^\s/<>\[\]()%]+)\s+Do\b")


class HalamanTerlaluBeratError(ValueError):
    """A page draws more than either engine can bear."""


def refuse_berat(halaman: Page) -> None:
    """Refuse a page with too many bytes of drawing, unpacked, a form as often as it is drawn.

    Raises:
        HalamanTerlaluBeratError: it has.
    """
    if _measure_halaman(halaman) > BITA_TERBANYAK:
        raise HalamanTerlaluBeratError


def list_berat(isi: bytes) -> frozenset[int]:
    """The pages, counted from 0, that no engine may be asked for; none where the file is too broken to tell."""
    try:
        with PDF.open(io.BytesIO(isi)) as dokumen:
            return frozenset(i for i, h in enumerate(dokumen.pages) if _measure_halaman(h) > BITA_TERBANYAK)
    except Exception:  # noqa: BLE001 - the library lets errors of every kind through for a broken file
        return frozenset()


def _measure_halaman(halaman: Page) -> int:
    """The bytes; nothing where they cannot be told, for whether the page is broken is for the engines to say."""
    try:
        bahan = resolve1(halaman.page_obj.resources)
        return _measure(b" ".join(_unpack(resolve1(satu)) for satu in halaman.page_obj.contents), bahan, {}, 0)
    except Exception:  # noqa: BLE001 - the library lets errors of every kind through for a broken page
        return 0


def _measure(isi: bytes, bahan: Any, sudah: dict[int, int], lapis: int) -> int:
    """The bytes of one drawing with the forms in it; `sudah` are the forms already measured, by object number."""
    jumlah = len(isi)
    for nama, kali in Counter(_PANGGIL.findall(isi)).items():
        jumlah += kali * _measure_form(nama.decode("latin-1"), bahan, sudah, lapis)
        if jumlah > BITA_TERBANYAK:
            break
    return jumlah


def _measure_form(nama: str, bahan: Any, sudah: dict[int, int], lapis: int) -> int:
    form = resolve1(resolve1((bahan or {}).get("XObject", {})).get(nama))
    if not isinstance(form, PDFStream) or getattr(resolve1(form.get("Subtype")), "name", "") != "Form":
        return 0
    if lapis > LAPIS_TERBANYAK:
        return 0
    kunci = form.objid or id(form)
    if kunci not in sudah:
        # A form that draws itself draws nothing more.
        sudah[kunci] = 0
        sudah[kunci] = _measure(_unpack(form), resolve1(form.get("Resources")) or bahan, sudah, lapis + 1)
    return sudah[kunci]


def _unpack(aliran: PDFStream) -> bytes:
    """What a stream holds, up to the limit; what is packed in a rarer way stays packed."""
    isi = aliran.get_rawdata()
    if isi is None:
        return bytes(aliran.get_data())
    for saring, _ in aliran.get_filters():
        if saring not in LITERALS_FLATE_DECODE:
            break
        isi = zlib.decompressobj().decompress(isi, BITA_TERBANYAK + 1)
    return isi
