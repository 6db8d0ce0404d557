"""A package as one file, to be attached to the report that was built from it. Same package, same bytes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from terang.kinerja.buku import BukuKinerja
from terang.stores.paket import list_berkas
from terang.stores.tulis import render_paket

# The earliest day that a zip can hold: when the archive was made is no part of what it says.
_HARI = (1980, 1, 1, 0, 0, 0)
_HAK = 0o100644 << 16  # a plain file that everybody may read
_UNIX = 3


def pack_paket(sumber: BukuKinerja | Path) -> bytes:
    """The package as a zip with fixed dates and sorted names.

    Args:
        sumber: a ledger, or the folder of a package, whose files are then packed as they are.
    """
    berkas = (
        render_paket(sumber)
        if isinstance(sumber, BukuKinerja)
        else {nama: (sumber / nama).read_bytes() for nama in list_berkas(sumber)}
    )
    arsip = io.BytesIO()
    with zipfile.ZipFile(arsip, "w", zipfile.ZIP_DEFLATED) as zip_:
        for nama in sorted(berkas):
            info = zipfile.ZipInfo(nama, _HARI)
            info.compress_type, info.external_attr, info.create_system = zipfile.ZIP_DEFLATED, _HAK, _UNIX
            zip_.writestr(info, berkas[nama])
    return arsip.getvalue()
