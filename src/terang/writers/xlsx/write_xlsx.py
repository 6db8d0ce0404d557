"""The document's tables as a workbook: change one entered figure and everything computed from it follows."""

from __future__ import annotations

from terang.naskah.naskah import Naskah
from terang.writers.xlsx.aksara import clean_teks
from terang.writers.xlsx.asal_usul import write_angka_lain, write_asal_usul
from terang.writers.xlsx.daftar_isi import write_daftar_isi
from terang.writers.xlsx.gaya import set_huruf
from terang.writers.xlsx.kemas import pack
from terang.writers.xlsx.lembar import list_lembar
from terang.writers.xlsx.penulis import Penulis
from terang.writers.xlsx.rumah import build_denah
from terang.writers.xlsx.tabel import write_tabel


def write_xlsx(naskah: Naskah) -> bytes:
    """The tables of the document as an XLSX workbook of live formulas.

    Every figure has one home cell: the first table cell where it is printed alone, else a row on the sheet
    `Angka lain`. An entered figure stands there as a number, a computed one as a formula over the homes of its inputs;
    everywhere else it is a reference. A figure that cannot be recomputed (no value, an input without one, more than 15
    digits) is the text that the report prints.

    Returns:
        The file; the same document gives the same bytes.

    Raises:
        CircularAngkaError: figures are computed from one another in a circle.
        FormulaError: a formula is not written in the language of `rumus.formula`.
        FormulaTooLongError: a figure has more inputs than a formula can hold.
    """
    lembar = list_lembar(naskah)
    denah = build_denah(naskah.angka, lembar)
    penulis = Penulis(naskah=naskah)
    for sheet in penulis.buku.worksheets:
        penulis.buku.remove(sheet)
    set_huruf(penulis.buku)
    _set_sifat(penulis)
    write_daftar_isi(penulis, lembar, ada_lain=bool(denah.lain))
    for leaf in lembar:
        write_tabel(penulis, leaf, denah)
    write_angka_lain(penulis, denah)
    write_asal_usul(penulis, denah)
    return pack(penulis.buku, penulis.nilai, naskah.tanggal)


def _set_sifat(penulis: Penulis) -> None:
    properties = penulis.buku.properties
    properties.title = clean_teks(penulis.naskah.judul)
    properties.creator = clean_teks(penulis.naskah.penyusun)
    properties.language = penulis.naskah.bahasa
    penulis.buku.calculation.fullCalcOnLoad = True
