"""What is kept of an import, as the core knows it."""

from __future__ import annotations

from typing import Any

from terang.importers.daftar import TATA, PilihanBaca, read_tabel
from terang.importers.hasil import HasilImpor
from terang.importers.susunan import Peta, guess_peta
from terang.importers.tabel import BarisTabel, TabelImpor
from terang.web.impor.models import Impor, TabelBerkas


def build_baris(tabel: TabelImpor) -> list[list[Any]]:
    """The rows as they are kept."""
    return [[satu.nomor, list(satu.sel), list(satu.bentang)] for satu in tabel.baris]


def build_tabel(berkas: TabelBerkas) -> TabelImpor:
    """The table that was kept."""
    return TabelImpor(
        judul=berkas.judul,
        baris=tuple(BarisTabel(nomor=n, sel=tuple(sel), bentang=tuple(bentang)) for n, sel, bentang in berkas.baris),
    )


def get_peta(impor: Impor, tabel: TabelImpor) -> Peta:
    """The mapping that was chosen, or what the headings suggest."""
    if impor.peta:
        return Peta(kolom=tuple(impor.peta), mulai=impor.mulai)
    if impor.jenis in TATA:
        return guess_peta(tabel, TATA[impor.jenis].susunan)
    return Peta(kolom=("",) * tabel.lebar, mulai=1)


def read_hasil(impor: Impor, tabel: TabelImpor) -> HasilImpor:
    """The rows of the table in its layout."""
    pilihan = PilihanBaca(
        tahun=impor.tahun,
        saring=impor.pilihan.get("saring", ""),
        awalan=impor.pilihan.get("awalan", ""),
        bulatkan=bool(impor.pilihan.get("bulatkan")),
        ribuan=bool(impor.pilihan.get("ribuan")),
    )
    return read_tabel(tabel, impor.jenis, get_peta(impor, tabel), pilihan)
