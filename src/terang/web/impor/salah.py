"""The wrong rows as a workbook: as they stand in the file, with what is wrong beside each."""

from __future__ import annotations

import io
from collections import defaultdict

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font

from terang.importers.uang import name_huruf
from terang.web.impor.rencana_impor import Pratinjau

_LEBAR_PESAN = 70


def write_salah(lihat: Pratinjau) -> bytes:
    """An XLSX with the headings, the wrong rows, and a last column of messages."""
    pesan: defaultdict[int, list[str]] = defaultdict(list)
    for satu in lihat.salah:
        pesan[satu.nomor].append(str(satu))
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "Baris salah"
    judul = [satu or name_huruf(n) for n, satu in enumerate(lihat.judul)]
    lembar.append(["Baris", *judul, "Yang perlu diperbaiki"])
    for baris in lihat.tabel.baris:
        if baris.nomor in pesan:
            lembar.append([baris.nomor, *baris.sel, "\n".join(pesan[baris.nomor])])
    for kolom in lembar.iter_rows():
        for sel in kolom:
            _tidy(sel)  # type: ignore[arg-type]
    lembar.column_dimensions[name_huruf(len(judul) + 1)].width = _LEBAR_PESAN
    lembar.freeze_panes = "B2"
    isi = io.BytesIO()
    buku.save(isi)
    return isi.getvalue()


def _tidy(sel: Cell) -> None:
    if isinstance(sel.value, str):
        # What a stranger's file holds must never run as a formula.
        sel.data_type = "s"
    sel.alignment = Alignment(wrap_text=True, vertical="top")
    if sel.row == 1:
        sel.font = Font(bold=True)
