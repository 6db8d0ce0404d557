"""What may stand in a cell, and why a cell that is wrong is wrong: the part that a schema language has no words for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from difflib import get_close_matches
from typing import NamedTuple

from terang.kinerja.angka import Angka, AngkaAmbigu
from terang.kinerja.pilihan import Tanda
from terang.kinerja.read_angka import read_angka
from terang.stores.skema import BENAR, SALAH, KolomTabel
from terang.stores.teks import find_terlarang

# Stricter than Frictionless, which takes `NaN`, `1e5`, `1_000` and digits of other scripts for numbers, and 2022-1-5
# for a date.
_POLA = {
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "boolean": re.compile(f"{BENAR}|{SALAH}"),
}
_ILMIAH = re.compile(r"-?[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+")
_GALAT_EXCEL = re.compile(r"#(REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|#+)")
_NIP = re.compile(r"[0-9]{18}|[0-9]{9}")
_TANGGAL_INDONESIA = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_DESIMAL_KOMA = re.compile(r"(-?[0-9]+),([0-9]+)")
_AWAL_EXCEL = date(1899, 12, 30)

_SARAN_TEKS = "Ketik ulang dari sumbernya, dan di lembar kerja ubah dulu kolom ini menjadi Teks."


class Diagnosis(NamedTuple):
    """What is wrong with a cell and what to write instead."""

    pesan: str
    saran: str


def diagnose_sel(kolom: KolomTabel, isi: str) -> Diagnosis | None:
    """Why this (filled) cell may not stand in this column as written; None when its form is right."""
    if terlarang := find_terlarang(isi):
        return Diagnosis(f"Ada huruf rusak atau tanda kendali ({terlarang}).", "Hapus, lalu ketik ulang teksnya.")
    if _GALAT_EXCEL.fullmatch(isi):
        return Diagnosis("Ini pesan galat lembar kerja, bukan data.", "Perbaiki rumusnya lalu simpan hasilnya.")
    if _is_ilmiah(kolom, isi):
        return Diagnosis("Angka panjang ini dirusak lembar kerja menjadi notasi ilmiah.", _SARAN_TEKS)
    if kolom.nama == "nip":
        return _diagnose_nip(isi)
    if kolom.jenis in _POLA and not _POLA[kolom.jenis].fullmatch(isi):
        return explain_jenis(kolom, isi)
    return None


def explain_jenis(kolom: KolomTabel, isi: str) -> Diagnosis:
    """Why `isi` is not of the column's type."""
    match kolom.jenis:
        case "date":
            return _explain_tanggal(isi)
        case "boolean":
            return Diagnosis("Isinya bukan ya atau tidak.", f"Tulis {BENAR} atau {SALAH}, huruf kecil.")
        case jenis:
            return _explain_angka(isi, utuh=jenis == "integer")


def explain_batas(kolom: KolomTabel, isi: str) -> Diagnosis:
    """Why `isi`, which is of the column's type, is not allowed in it."""
    if not isi:
        return Diagnosis(f"Kolom {kolom.nama} wajib diisi.", f"Isi dengan: {kolom.kolom.uraian}.")
    if kolom.pilihan:
        mirip = suggest(isi.lower(), kolom.pilihan)
        return Diagnosis("Isinya bukan salah satu pilihan.", f"Pilih satu: {', '.join(kolom.pilihan)}.{mirip}")
    if kolom.nama == "id":
        return Diagnosis("Id memuat huruf yang tidak boleh.", "Pakai huruf kecil, angka, titik dan tanda hubung saja.")
    if kolom.kolom.maksimum is not None and Decimal(isi) > kolom.kolom.maksimum:
        return Diagnosis(f"Angkanya lebih dari {kolom.kolom.maksimum}.", f"Tulis {kolom.kolom.maksimum} atau kurang.")
    return Diagnosis(f"Angkanya kurang dari {kolom.kolom.minimum}.", f"Tulis {kolom.kolom.minimum} atau lebih.")


def suggest(isi: str, pilihan: tuple[str, ...] | list[str]) -> str:
    """A sentence naming what `isi` was probably meant to be, or nothing; starts with a space."""
    mirip = get_close_matches(isi, pilihan, n=1, cutoff=0.75)
    return f" Mungkin maksudnya '{mirip[0]}'." if mirip else ""


def read_gaya_lembar_kerja(kolom: KolomTabel, isi: str) -> str:
    """A cell of a file that a spreadsheet with Indonesian settings wrote, in the package's form where it is certain.

    Such a file is in error as a whole and is told so once; telling it again for every decimal comma would hide what
    else is wrong.
    """
    if kolom.jenis == "number" and (cocok := _DESIMAL_KOMA.fullmatch(isi)):
        return f"{cocok[1]}.{cocok[2]}"
    if kolom.jenis == "date" and (tanggal := _read_tanggal(isi)):
        return tanggal.isoformat()
    return isi


def _is_ilmiah(kolom: KolomTabel, isi: str) -> bool:
    # A text such as "3E2" may be a room; only a sign makes it certain outside number columns.
    return bool(_ILMIAH.fullmatch(isi)) and (kolom.jenis in ("integer", "number") or kolom.nama == "nip" or "+" in isi)


def _diagnose_nip(isi: str) -> Diagnosis | None:
    polos = isi.replace(" ", "")
    if re.fullmatch(r"[0-9]{18}[.,]0+", polos) or re.fullmatch(r"[0-9]{15}000", polos):
        # Excel keeps 15 digits; a NIP ends in a serial number that starts at 001.
        return Diagnosis("NIP ini dirusak lembar kerja, yang membacanya sebagai bilangan.", _SARAN_TEKS)
    if _NIP.fullmatch(isi):
        return None
    if _NIP.fullmatch(polos):
        return Diagnosis("NIP ditulis dengan spasi.", f"Tulis {polos}.")
    return Diagnosis("NIP harus delapan belas angka.", "Salin NIP lengkap sebagai teks, tanpa spasi dan titik.")


def _explain_angka(isi: str, *, utuh: bool) -> Diagnosis:
    sebutan, contoh = ("bilangan bulat", "44000000") if utuh else ("angka", "80.60")
    baca = read_angka(isi)
    if isinstance(baca, AngkaAmbigu):
        pilihan = " atau ".join(_write_polos(angka.nilai) for angka in baca.kemungkinan)
        return Diagnosis(f"Ini bukan {sebutan} yang pasti.", f"Tulis {pilihan}, tanpa pemisah ribuan.")
    if not isinstance(baca, Angka):
        return Diagnosis(f"Ini bukan {sebutan}.", f"Tulis seperti {contoh}, atau kosongkan bila tidak ada.")
    if baca.tanda is not Tanda.SAMA:
        saran = "Tulis satu angka saja; tanda dan batas rentang mempunyai kolom sendiri pada target.csv."
        return Diagnosis("Tanda pembanding atau rentang tidak ditulis di sel angka.", saran)
    if utuh and baca.nilai != baca.nilai.to_integral_value():
        return Diagnosis("Kolom ini hanya menerima bilangan bulat.", "Tulis tanpa angka di belakang koma.")
    if utuh:
        return Diagnosis(f"Ini bukan {sebutan} polos.", f"Tulis {_write_polos(baca.nilai)}: angka saja.")
    pesan = "Koma dipakai sebagai tanda desimal." if _DESIMAL_KOMA.fullmatch(isi) else f"Ini bukan {sebutan} polos."
    return Diagnosis(pesan, f"Tulis {baca.nilai:f}: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan.")


def _write_polos(nilai: Decimal) -> str:
    return f"{nilai.to_integral_value():f}" if nilai == nilai.to_integral_value() else f"{nilai:f}"


def _explain_tanggal(isi: str) -> Diagnosis:
    pesan = "Tanggal tidak ditulis tahun-bulan-hari."
    if tanggal := _read_tanggal(isi):
        return Diagnosis(pesan, f"Tulis {tanggal.isoformat()}.")
    if re.fullmatch(r"[1-9][0-9]{4}", isi):
        tanggal = _AWAL_EXCEL + timedelta(days=int(isi))
        return Diagnosis("Ini nomor seri tanggal dari Excel.", f"Tulis {tanggal.isoformat()} bila itu tanggalnya.")
    if _POLA["date"].fullmatch(isi):
        return Diagnosis("Tanggal ini tidak ada di penanggalan.", "Periksa bulan dan harinya.")
    return Diagnosis(pesan, "Tulis seperti 2022-10-05.")


def _read_tanggal(isi: str) -> date | None:
    cocok = _TANGGAL_INDONESIA.fullmatch(isi)
    try:
        return date(int(cocok[3]), int(cocok[2]), int(cocok[1])) if cocok else None
    except ValueError:
        return None
