"""Which rows of a sheet a page shows, and which steps a person may take on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from terang.kinerja.pilihan import Periode
from terang.rumus.pengukuran import TRIWULAN
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.alur import Langkah, list_langkah
from terang.web.pengukuran.lembar import Baris, Lembar, Sel
from terang.web.pengukuran.lengkap import explain_kurang

SEHALAMAN = 50
"""Rows of a page; a sheet with more is slow to draw and nobody reads it whole."""

UTAMA = frozenset({"tujuan", "sasaran", "program"})
KATA = {
    "ajukan": "Ajukan",
    "verifikasi": "Verifikasi",
    "sahkan": "Sahkan",
    "kunci": "Kunci",
    "tarik": "Tarik kembali",
    "kembalikan": "Kembalikan",
    "buka": "Buka kembali",
}
"""Every step as its button says it, the way forward first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilahan:
    """The rows that a page shows, and what it leaves out."""

    baris: list[Baris]
    bagian: str
    semua: bool
    milik_saja: bool
    banyak_utama: int
    banyak_rinci: int
    halaman: int
    banyak_halaman: int

    @property
    def sebelum(self) -> int:
        """The page before; 0 where there is none."""
        return self.halaman - 1

    @property
    def sesudah(self) -> int:
        """The page after; 0 where there is none."""
        return self.halaman + 1 if self.halaman < self.banyak_halaman else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPeriode:
    """One row of the page of a period: the cell, what may be done with it, what it lacks."""

    baris: Baris
    sel: Sel
    langkah: list[str]
    kurang: str

    @property
    def siap(self) -> bool:
        """Whether it is ticked from the start: it can go forward as it is."""
        return bool({"verifikasi", "sahkan", "kunci"} & set(self.langkah)) or (
            "ajukan" in self.langkah and not self.kurang
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombol:
    """A step that the person may take on at least one row."""

    nama: str
    kata: str
    banyak: int
    beralasan: bool


def sort_baris(pelaku: Pelaku, lembar: Lembar, *, bagian: str, semua: bool, halaman: str = "") -> Pilahan:
    """The rows of one part: what the agency is judged by, or the details; of an operator only their own units'."""
    sempit = not pelaku.may(Izin.ISI_REALISASI, lembar.puncak.id) and any(
        pelaku.may(Izin.ISI_REALISASI, baris.unit_id) for baris in lembar.baris
    )
    milik = [b for b in lembar.baris if semua or not sempit or pelaku.may(Izin.ISI_REALISASI, b.unit_id)]
    utama = [b for b in milik if b.indikator.pemilik.jenis in UTAMA]
    rinci = [b for b in milik if b.indikator.pemilik.jenis not in UTAMA]
    pilih = bagian if bagian in {"utama", "rinci"} else "utama" if utama else "rinci"
    isi = utama if pilih == "utama" else rinci
    banyak = max(1, -(-len(isi) // SEHALAMAN))
    ke = min(int(halaman), banyak) if halaman.isdecimal() and len(halaman) < 4 else 1  # noqa: PLR2004 - no such page
    ke = max(1, ke)
    return Pilahan(
        baris=isi[(ke - 1) * SEHALAMAN : ke * SEHALAMAN],
        halaman=ke,
        banyak_halaman=banyak,
        bagian=pilih,
        semua=semua,
        milik_saja=sempit,
        banyak_utama=len(utama),
        banyak_rinci=len(rinci),
    )


def list_baris_periode(pelaku: Pelaku, baris: Sequence[Baris], periode: Periode) -> list[BarisPeriode]:
    """The rows of a period with what the person may do now."""
    hasil = []
    for satu in baris:
        langkah = [s.nama for s in list_langkah(satu.sel[periode].status) if may_langkah(pelaku, satu, periode, s)]
        kurang = explain_kurang(satu, periode).partition(": ")[2] if "ajukan" in langkah else ""
        hasil.append(BarisPeriode(baris=satu, sel=satu.sel[periode], langkah=langkah, kurang=kurang))
    return hasil


def may_langkah(pelaku: Pelaku, baris: Baris, periode: Periode, langkah: Langkah) -> bool:
    """Whether the person may take this step on this row; the calendar is asked when they do."""
    if not pelaku.may(langkah.izin, baris.unit_id):
        return False
    if langkah.nama == "ajukan" and baris.sel[periode].terkunci:
        return False
    satu = baris.sel[periode].realisasi
    pengisi = [] if satu is None else [satu.pengisi_id, satu.pemeriksa_id if langkah.nama == "sahkan" else None]
    return not langkah.pisah or pelaku.is_terpisah(pengisi)


def choose_periode(lembar: Lembar, hari: date) -> Periode:
    """The period that is worked on: the one open for entering, else the quarter that ended last in the year."""
    buka = (p for p, j in lembar.jadwal.items() if j.buka_isi <= hari <= j.tutup_isi)
    bulan = hari.month if hari.year == lembar.tahun else 12 if hari.year > lembar.tahun else 1
    return next(buka, TRIWULAN[max(0, (bulan - 1) // 3 - 1)] if hari.year <= lembar.tahun else TRIWULAN[3])


def list_tombol(baris: Sequence[BarisPeriode]) -> list[Tombol]:
    """The buttons of a page, the way forward first."""
    return [
        Tombol(nama=nama, kata=kata, banyak=banyak, beralasan=nama in {"kembalikan", "buka"})
        for nama, kata in KATA.items()
        if (banyak := sum(nama in satu.langkah for satu in baris))
    ]
