"""The first sheet: what this workbook is, how to read it, and the way to every other sheet."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.naskah import Naskah
from terang.writers.xlsx.gaya import Peran, Rupa
from terang.writers.xlsx.isi_sel import IsiSel
from terang.writers.xlsx.lembar import ANGKA_LAIN, ASAL_USUL, DAFTAR_ISI, Lembar
from terang.writers.xlsx.penulis import Penulis, link
from terang.writers.xlsx.tinggi import count_baris, set_tinggi

_LEBAR = (34.0, 92.0)
_BESAR = 1.3
_CARA = {
    "Masukan": (
        "Angka yang dientri, biru di atas kuning. Boleh diubah untuk mencoba target atau realisasi lain: semua "
        "capaian, rata-rata, dan jumlah yang bergantung padanya ikut berubah di semua lembar."
    ),
    "Rumus": (
        "Angka hitungan, atau acuan ke sel tempat angka itu berada. Jangan ditimpa; pilih selnya untuk "
        "melihat rumusnya."
    ),
    "Teks": (
        "Uraian, kode, dan angka yang tidak dapat dihitung karena datanya belum ada. Kode tetap teks supaya tidak "
        "berubah menjadi angka atau tanggal."
    ),
    "Persentase": (
        "Ditulis seperti tercetak: 114 berarti 114 persen. Tanda desimal dan pemisah ribuan mengikuti "
        "pengaturan komputer."
    ),
}


def write_daftar_isi(penulis: Penulis, lembar: tuple[Lembar, ...], *, ada_lain: bool) -> None:
    """Write the first sheet."""
    naskah = penulis.naskah
    sheet = penulis.open_lembar(DAFTAR_ISI, lanskap=False)
    for column, width in zip("AB", _LEBAR, strict=True):
        sheet.column_dimensions[column].width = width
    row = _write_identitas(penulis, sheet, naskah)
    row = _write_cara(penulis, sheet, row + 1)
    entries = [(leaf.nama, leaf.judul) for leaf in lembar]
    if ada_lain:
        entries.append((ANGKA_LAIN, "Angka yang tercetak atau dipakai di luar tabel"))
    entries.append((ASAL_USUL, "Asal-usul setiap angka: rumus, masukan, baris sumber, dan dasar hukum"))
    _write_tautan(penulis, sheet, row + 1, entries)


def _write_identitas(penulis: Penulis, sheet: Worksheet, naskah: Naskah) -> int:
    sampul = naskah.sampul
    instansi = (sampul.instansi if sampul else "") or naskah.penyusun
    tahun = f"Tahun {sampul.tahun}" if sampul and sampul.tahun else ""
    subtitle = " · ".join(part for part in (instansi, tahun) if part)
    for row, (teks, peran) in enumerate(((naskah.judul, Peran.JUDUL), (subtitle, Peran.KETERANGAN)), start=1):
        penulis.put(sheet, (row, 1), teks, Rupa(peran=peran))
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
    set_tinggi(sheet, 1, count_baris(naskah.judul, sum(_LEBAR) / _BESAR), _BESAR)
    return 3


def _write_cara(penulis: Penulis, sheet: Worksheet, row: int) -> int:
    for column, teks in enumerate(("Cara membaca", "Artinya"), start=1):
        penulis.put(sheet, (row, column), teks, Rupa(peran=Peran.KEPALA))
    for offset, (nama, arti) in enumerate(_CARA.items(), start=1):
        penulis.put(sheet, (row + offset, 1), IsiSel(nilai=nama, masukan=nama == "Masukan"), Rupa())
        penulis.put(sheet, (row + offset, 2), arti, Rupa())
        set_tinggi(sheet, row + offset, count_baris(arti, _LEBAR[1]))
    return row + len(_CARA) + 1


def _write_tautan(penulis: Penulis, sheet: Worksheet, row: int, entries: list[tuple[str, str]]) -> None:
    for column, teks in enumerate(("Lembar", "Isi"), start=1):
        penulis.put(sheet, (row, column), teks, Rupa(peran=Peran.KEPALA))
    for offset, (nama, isi) in enumerate(entries, start=1):
        cell = penulis.put(sheet, (row + offset, 1), nama, Rupa(tautan=True))
        link(cell, nama, "A1")
        penulis.put(sheet, (row + offset, 2), isi, Rupa())
        set_tinggi(sheet, row + offset, count_baris(isi, _LEBAR[1]))
