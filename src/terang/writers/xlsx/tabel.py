"""The sheet of one table of the report."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.blok import JenisBaris, Kolom, Rata
from terang.naskah.sisipan import Bilangan, read_teks
from terang.writers.xlsx.gaya import Peran, Rupa
from terang.writers.xlsx.isi_sel import build_isi
from terang.writers.xlsx.kertas import set_kepala
from terang.writers.xlsx.lembar import Lembar, Petak
from terang.writers.xlsx.penulis import Penulis
from terang.writers.xlsx.rumah import Denah
from terang.writers.xlsx.tinggi import compute_baris, set_tinggi

_LEBAR_TEGAK = 95
_LEBAR_LANSKAP = 145
_LEBAR_TERSEMPIT = 5.0
_LEBAR_TERBESAR = 70.0
_LEBAR_DIAM = 60
_TEBAL = {JenisBaris.KELOMPOK, JenisBaris.SUBTOTAL, JenisBaris.TOTAL}


def write_tabel(penulis: Penulis, lembar: Lembar, denah: Denah) -> None:
    """Write the table to a sheet of its own."""
    tabel = lembar.tabel
    sheet = penulis.open_lembar(lembar.nama, lanskap=tabel.lanskap)
    lebar = _compute_lebar(lembar)
    sumber = f"Sumber: {tabel.sumber.removeprefix('Sumber: ')}" if tabel.sumber else ""
    penulis.put_kepala_lembar(sheet, lembar.judul, sumber, lebar)
    set_kepala(sheet, baris=lembar.baris_kepala, kolom=_count_diam(tabel.kolom, lebar))
    for row, lines in compute_baris(lembar, lebar).items():
        set_tinggi(sheet, row, lines)
    for petak in lembar.petak:
        _write_petak(penulis, sheet, (petak, lembar), denah)


def _write_petak(penulis: Penulis, sheet: Worksheet, letak: tuple[Petak, Lembar], denah: Denah) -> None:
    petak, lembar = letak
    isi = build_isi(petak, lembar, denah)
    rupa = _rupa(petak, lembar, angka=isi.bentuk is not None)
    penulis.put(sheet, (petak.baris, petak.kolom), isi, rupa)
    if petak.sel.bentang_kolom == petak.sel.bentang_baris == 1:
        return
    sheet.merge_cells(
        start_row=petak.baris, end_row=petak.baris_akhir, start_column=petak.kolom, end_column=petak.kolom_akhir
    )


def _rupa(petak: Petak, lembar: Lembar, *, angka: bool) -> Rupa:
    columns = lembar.tabel.kolom
    spanning = petak.sel.bentang_kolom > 1
    own = columns[petak.kolom - 1].rata if petak.kolom <= len(columns) and not spanning else Rata.KIRI
    bold = bool(petak.sel.isi) and all(getattr(piece, "tebal", False) for piece in petak.sel.isi)
    return Rupa(
        peran=Peran(petak.jenis.value),
        rata=Rata.KANAN if angka and own is Rata.KIRI else own,
        menjorok=petak.sel.menjorok,
        tebal=bold or petak.jenis in _TEBAL,
    )


def _compute_lebar(lembar: Lembar) -> tuple[float, ...]:
    """Widths in characters: the shares of the report, but never so narrow that a figure shows as ####."""
    tabel = lembar.tabel
    total = _LEBAR_LANSKAP if tabel.lanskap else _LEBAR_TEGAK
    shares = sum(kolom.lebar for kolom in tabel.kolom) or 1
    needed = dict.fromkeys(range(1, len(tabel.kolom) + 1), _LEBAR_TERSEMPIT)
    for column, length in _list_panjang_angka(lembar):
        needed[column] = max(needed.get(column, 0), length + 3.0)
    return tuple(
        round(max(needed[column], min(_LEBAR_TERBESAR, total * kolom.lebar / shares)), 1)
        for column, kolom in enumerate(tabel.kolom, start=1)
    )


def _list_panjang_angka(lembar: Lembar) -> Iterator[tuple[int, int]]:
    for petak in lembar.petak:
        if petak.sel.bentang_kolom == 1 and any(isinstance(piece, Bilangan) for piece in petak.sel.isi):
            longest = max(len(piece.teks) for piece in petak.sel.isi if isinstance(piece, Bilangan))
            alone = len(petak.sel.isi) == 1
            yield petak.kolom, longest if alone else min(len(read_teks(petak.sel.isi)), longest + 4)


def _count_diam(kolom: tuple[Kolom, ...], lebar: tuple[float, ...]) -> int:
    """Leading text columns that stay in view while a wide table scrolls, as long as room is left for the rest."""
    leading = len(list(takewhile(lambda item: item.rata is not Rata.KANAN, kolom[:2])))
    fits = sum(lebar[:leading]) <= _LEBAR_DIAM and leading < len(kolom)
    return leading if fits else 0
