"""What the page shows, as a workbook."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from terang.kinerja.pembulatan import round_half_up
from terang.web.anggaran.pohon import BarisUang

_JUDUL = ("Kode", "Uraian", "Pagu murni", "Pagu perubahan", "Realisasi", "Sisa", "Serapan (%)")
_LEBAR = (24, 60, 20, 20, 20, 20, 12)


def write_lembar(judul: str, baris: Sequence[BarisUang], pusat: str) -> bytes:
    """An XLSX of the rows; names are text whatever they begin with."""
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "Anggaran"
    lembar.append([judul])
    lembar.append(_JUDUL)
    for satu in baris:
        lembar.append(_list_sel(satu, pusat))
        for sel in lembar[lembar.max_row][:2]:
            sel.data_type = "s"
        lembar.cell(lembar.max_row, 2).alignment = Alignment(indent=satu.dalam, wrap_text=True)
        for sel in lembar[lembar.max_row][2:6]:
            sel.number_format = "#,##0"
        lembar.cell(lembar.max_row, 7).number_format = "0.00"
    for sel in (*lembar[1], *lembar[2]):
        sel.font = Font(bold=True)
    for n, lebar in enumerate(_LEBAR):
        lembar.column_dimensions["ABCDEFG"[n]].width = lebar
    lembar.freeze_panes = "C3"
    isi = io.BytesIO()
    buku.save(isi)
    return isi.getvalue()


def _list_sel(satu: BarisUang, pusat: str) -> list[object]:
    serapan = satu.serapan.value if satu.serapan else None
    return [
        (satu.simpul.nomenklatur or "") if satu.simpul else "",
        satu.simpul.nama if satu.simpul else pusat,
        *(satu.sel[kolom].nilai for kolom in ("murni", "perubahan", "realisasi")),
        satu.sisa.value if satu.sisa else None,
        None if serapan is None else round_half_up(serapan, 2),
    ]
