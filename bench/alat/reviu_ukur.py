"""Counts what a review finds: in reports with one known mistake, and in reports without any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from alat.reviu_bentuk import write_dokumen
from alat.reviu_gaya import GAYA
from alat.reviu_isi import build_dokumen
from alat.reviu_rusak import Rusak, list_rusak
from terang import flows

if TYPE_CHECKING:
    from terang.checks.kerangka import Temuan

Z = 1.96
TIDAK_LENGKAP = "STR001"
"""Says that parts of a LKjIP are missing. The made-up reports are not whole ones, so that it is right about them."""
Kode = tuple[str, "Temuan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uji:
    """One injected mistake and what became of it."""

    kelas: str
    gaya: str
    benih: str
    rusak: Rusak
    kena: bool
    galat: bool
    tepat: bool
    """A hit proposes the very number that stood there before."""
    baru: tuple[str, ...]
    """All findings that the clean report does not have, for a person to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bersih:
    """One report without mistakes and the findings it got all the same."""

    nama: str
    galat: int
    lain: int
    contoh: tuple[str, ...]


def list_temuan(nama: str, isi: bytes) -> list[Kode]:
    """All findings of a file, with the code of their check."""
    hasil = flows.reviu(nama, isi)
    return [(jawaban.periksa.kode, temuan) for jawaban in hasil.jawaban for temuan in jawaban.temuan]


def run_uji(banyak: int, mulai: int) -> Iterator[Uji | Bersih]:
    """Every layout and seed: the clean report first, then one report for each class of mistake."""
    for gaya in GAYA:
        for nomor in range(mulai, mulai + banyak):
            benih = f"{gaya.nama}/{nomor}"
            dok = build_dokumen(benih, gaya)
            nama = f"laporan.{gaya.akhiran}"
            bersih = list_temuan(nama, write_dokumen(dok))
            yield count_bersih(f"sintetis {gaya.nama}", [satu for satu in bersih if satu[0] != TIDAK_LENGKAP])
            sudah = {_key(satu) for satu in bersih}
            for kelas, rusak in list_rusak(dok, benih):
                temuan = list_temuan(nama, write_dokumen(rusak.dok))
                yield _judge(kelas, benih, rusak, [satu for satu in temuan if _key(satu) not in sudah])


def count_bersih(nama: str, temuan: Iterable[Kode]) -> Bersih:
    """What a report without mistakes was blamed for; advice (`saran`) counts too."""
    semua = list(temuan)
    galat = [satu for satu in semua if satu[1].tingkat == "galat"]
    contoh = tuple(write_temuan(satu) for satu in semua)
    return Bersih(nama=nama, galat=len(galat), lain=len(semua) - len(galat), contoh=contoh)


def _key(satu: Kode) -> tuple[str, ...]:
    kode, temuan = satu
    return kode, str(temuan.tempat.tabel), str(temuan.tempat.baris_tabel), temuan.tertulis, temuan.penjelasan


def _judge(kelas: str, benih: str, rusak: Rusak, baru: list[Kode]) -> Uji:
    kena = [satu[1] for satu in baru if _is_kena(rusak, satu[1])]
    return Uji(
        kelas=kelas,
        gaya=rusak.dok.gaya.nama,
        benih=benih,
        rusak=rusak,
        kena=bool(kena),
        galat=any(satu.tingkat == "galat" for satu in kena),
        tepat=any(_list_angka(rusak.semula) & _list_angka(satu.seharusnya) for satu in kena),
        baru=tuple(write_temuan(satu) for satu in baru),
    )


def _is_kena(rusak: Rusak, temuan: Temuan) -> bool:
    """Whether a finding points at the mistake: at its number, at its row, or at a figure computed from it."""
    if rusak.label.split()[:4] and rusak.label.lower() in " ".join(temuan.kutipan.lower().split()):
        return True
    if rusak.tertulis in f"{temuan.tertulis} {temuan.kutipan}":
        return True
    masukan = {teks for _, teks in temuan.masukan}
    return temuan.tertulis in rusak.terkait and rusak.tertulis in masukan


def _list_angka(teks: str) -> set[str]:
    """The numbers of a text, or its words where it has none."""
    return set(re.findall(r"\d+(?:[.,]\d+)*", teks)) or {" ".join(teks.lower().split())} - {""}


def write_temuan(satu: Kode) -> str:
    """One finding in one line."""
    kode, temuan = satu
    tempat = temuan.tempat
    bagian = (
        f"hal. {tempat.halaman}" if tempat.halaman else "",
        tempat.tabel or "",
        f"baris {tempat.baris_tabel}" if tempat.baris_tabel else "",
        tempat.kolom or "",
    )
    di = ", ".join(satu for satu in bagian if satu)
    return " ".join(f"{kode} {temuan.tingkat} ({di}) {temuan.tertulis!r}: {temuan.penjelasan}".split())


def compute_wilson(kena: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share, in per cent."""
    if not n:
        return 0.0, 100.0
    p, tengah = kena / n, Z * Z / n
    lebar = Z * sqrt(p * (1 - p) / n + tengah / (4 * n))
    return 100 * max(0.0, (p + tengah / 2 - lebar) / (1 + tengah)), 100 * (p + tengah / 2 + lebar) / (1 + tengah)
