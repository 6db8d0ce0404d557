"""Money of a cell, exact: whole rupiah, or the reason why it is none."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from terang.importers.hasil import SalahBaris
from terang.importers.susunan import Peta
from terang.importers.tabel import BarisTabel
from terang.kinerja.angka import AngkaAmbigu, AngkaRusak
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.read_angka import read_angka

_SEN = "'{teks}' memuat sen. Anggaran dicatat dalam rupiah utuh; tandai Bulatkan sen, atau ubah angkanya."


def read_uang(teks: str, satuan: str = "Rp") -> Decimal | str | None:
    """The amount with its sen; a text says why there is none; None is an empty cell."""
    hasil = read_angka(teks, satuan)
    if hasil is None:
        return None
    if isinstance(hasil, AngkaRusak):
        return hasil.alasan
    if isinstance(hasil, AngkaAmbigu):
        return hasil.pertanyaan
    if hasil.batas_atas is not None or hasil.satuan not in {"", "Rp"}:
        return f"'{teks}' bukan jumlah uang. Tulis misalnya 44.000.000."
    return hasil.nilai


def round_rupiah(nilai: Decimal, *, bulatkan: bool) -> int | None:
    """Whole rupiah; None where there are sen and nobody asked to round them."""
    if nilai == nilai.to_integral_value():
        return int(nilai)
    return int(round_half_up(nilai, 0)) if bulatkan else None


def explain_sen(nilai: Decimal) -> str:
    """Why an amount with sen is not taken as it is."""
    return _SEN.format(teks=f"{nilai:f}".replace(".", ","))


def read_nilai(
    baris: BarisTabel, peta: Peta, peran: Sequence[str], judul: Sequence[str], satuan: str = "Rp"
) -> tuple[dict[str, Decimal], list[SalahBaris]]:
    """The amounts of a row by role, and what is wrong with its cells."""
    nilai: dict[str, Decimal] = {}
    salah: list[SalahBaris] = []
    for satu in peran:
        for x in peta.list_indeks(satu):
            hasil = read_uang(baris.sel[x], satuan)
            if isinstance(hasil, str):
                salah.append(SalahBaris(nomor=baris.nomor, kolom=name_kolom(judul, x), pesan=hasil))
            elif hasil is not None:
                nilai[satu] = hasil
    return nilai, salah


def name_kolom(judul: Sequence[str], x: int) -> str:
    """A column as a message names it: by its innermost headings as far as they tell it apart, else by its letter."""
    bagian = judul[x].split(" / ") if x < len(judul) and judul[x] else []
    for banyak in range(1, len(bagian) + 1):
        ekor = " / ".join(bagian[-banyak:])
        if sum(satu == ekor or satu.endswith(f" / {ekor}") for satu in judul) == 1:
            return ekor
    return f"{bagian[-1]} ({name_huruf(x)})" if bagian else name_huruf(x)


def name_huruf(x: int) -> str:
    """The letter of a column, as a sheet has it: A, B, ..., Z, AA."""
    huruf = ""
    x += 1
    while x:
        x, sisa = divmod(x - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf
