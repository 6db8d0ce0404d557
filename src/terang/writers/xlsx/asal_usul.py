"""The last sheets: figures that no table prints, and the origin of every figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from terang.naskah.naskah import AsalAngka
from terang.writers.xlsx.daftar import Isi, Kolom, Tautan, open_daftar, write_baris
from terang.writers.xlsx.isi_sel import IsiSel, build_acuan, build_angka
from terang.writers.xlsx.lembar import ANGKA_LAIN, ASAL_USUL, BARIS_AWAL
from terang.writers.xlsx.penulis import Penulis
from terang.writers.xlsx.rumah import Denah, list_masukan

_KOLOM_LAIN: Kolom = (
    ("Id", 26),
    ("Uraian", 36),
    ("Nilai", 18),
    ("Satuan", 9),
    ("Rumus", 36),
    ("Sumber", 22),
    ("Dasar hukum", 28),
)
_KOLOM_ASAL: Kolom = (
    ("Id", 24),
    ("Uraian", 32),
    ("Tertulis dalam laporan", 16),
    ("Nilai sekarang", 16),
    ("Satuan", 8),
    ("Rumus", 32),
    ("Dengan angka", 24),
    ("Masukan", 38),
    ("Sumber", 20),
    ("Dasar hukum", 26),
    ("Catatan", 26),
)
_KETERANGAN_LAIN = "Angka yang tercetak dalam kalimat atau gambar, atau yang hanya menjadi masukan angka lain."
_KETERANGAN_ASAL = (
    "Id membawa ke sel tempat angka itu berada, masukan ke barisnya sendiri di lembar ini. "
    "'Tertulis dalam laporan' tidak berubah; 'Nilai sekarang' mengikuti perubahan masukan."
)
_NAMA = re.compile(r"[A-Za-z_]\w*")


def write_angka_lain(penulis: Penulis, denah: Denah) -> None:
    """Write the sheet of the figures without a table; no sheet where there is none."""
    if not denah.lain:
        return
    sheet = open_daftar(penulis, ANGKA_LAIN, "Angka yang tidak tercetak dalam tabel", _KETERANGAN_LAIN, _KOLOM_LAIN)
    for row, asal in enumerate(denah.lain, start=BARIS_AWAL + 1):
        nilai = build_angka(asal, denah, ANGKA_LAIN)
        rumus = describe_rumus(asal, denah.angka)
        isi = (asal.id, asal.uraian, nilai, asal.satuan, rumus, _describe_sumber(asal), asal.dasar_hukum)
        write_baris(penulis, sheet, row, isi, _KOLOM_LAIN)


def write_asal_usul(penulis: Penulis, denah: Denah) -> None:
    """Write the sheet of origins: a row per figure and a further one for each input after the first."""
    sheet = open_daftar(penulis, ASAL_USUL, "Asal-usul angka", _KETERANGAN_ASAL, _KOLOM_ASAL)
    rows = _number_rows(denah.angka)
    for asal in denah.angka.values():
        for row, isi in enumerate(_build_asal(asal, denah, rows), start=rows[asal.id]):
            write_baris(penulis, sheet, row, isi, _KOLOM_ASAL)
    sheet.auto_filter.ref = f"A{BARIS_AWAL}:K{sheet.max_row}"


def _number_rows(angka: Mapping[str, AsalAngka]) -> dict[str, int]:
    rows: dict[str, int] = {}
    following = BARIS_AWAL + 1
    for asal in angka.values():
        rows[asal.id] = following
        following += max(1, len(list_masukan(asal)))
    return rows


def _build_asal(asal: AsalAngka, denah: Denah, rows: Mapping[str, int]) -> Iterator[tuple[Isi, ...]]:
    """The rows of a figure; those of further inputs repeat its id, so that a filter keeps them together."""
    home = denah.rumah.get(asal.id)
    id_ = Tautan(teks=asal.id, lembar=home.lembar, sel=home.sel) if home else asal.id
    first, *further = [
        _build_masukan(nama, masukan, denah, rows) for nama, ids in asal.masukan.items() for masukan in ids
    ] or [""]
    tertulis, nilai = IsiSel(nilai=asal.tertulis), build_acuan(asal, denah)
    lead = (id_, asal.uraian, tertulis, nilai, asal.satuan, describe_rumus(asal, denah.angka), asal.substitusi)
    yield (*lead, first, _describe_sumber(asal), asal.dasar_hukum, asal.catatan)
    for masukan in further:
        yield (id_, *("",) * (len(lead) - 1), masukan)


def _build_masukan(nama: str, id_: str, denah: Denah, rows: Mapping[str, int]) -> Isi:
    known = denah.angka.get(id_)
    if known is None:
        return f"{nama} = tidak ada ({id_})"
    return Tautan(teks=f"{nama} = {known.uraian} ({id_})", lembar=ASAL_USUL, sel=f"A{rows[id_]}")


def describe_rumus(asal: AsalAngka, known: Mapping[str, AsalAngka]) -> str:
    """The formula in words: each single input by what it is, each list by its name."""

    def name(found: re.Match[str]) -> str:
        ids = asal.masukan.get(found[0], ())
        if not ids:
            return found[0].replace("_", "-")
        return known[ids[0]].uraian if len(ids) == 1 and ids[0] in known else found[0]

    return _NAMA.sub(name, asal.rumus.replace("**", "^").replace("*", "×"))


def _describe_sumber(asal: AsalAngka) -> str:
    return f"{asal.sumber.berkas}, baris {asal.sumber.baris}" if asal.sumber else ""
