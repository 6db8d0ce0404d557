"""The table of targets of a Renstra: sasaran, indicator, unit, and a target per year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.importers.hasil import HasilImpor, PosTarget, SalahBaris
from terang.importers.susunan import Peran, Peta, Susunan, compute_skor, guess_peta, list_judul
from terang.importers.tabel import BarisTabel, TabelImpor
from terang.importers.uang import name_kolom
from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak
from terang.kinerja.read_angka import read_angka

_UANG = r"\brp\b|rupiah|\bdana\b|pagu|anggaran|biaya|pendanaan$"
SUSUNAN = Susunan(
    kode="target",
    nama="Target Renstra",
    uraian="Sasaran, indikator, satuan, dan target per tahun.",
    peran=(
        Peran(kode="tujuan", nama="Tujuan", pola=r"^tujuan"),
        Peran(
            kode="indikator",
            nama="Indikator",
            pola=r"indikator",
            wajib=True,
        ),
        Peran(kode="sasaran", nama="Sasaran", pola=r"sasaran", bukan=r"indikator|kelompok", wajib=True),
        Peran(kode="satuan", nama="Satuan", pola=r"\bsatuan\b"),
        Peran(
            kode="target",
            nama="Target",
            pola=r"\b(?:19|20)\d{2}\b",
            bukan=f"realisasi|capaian|kondisi awal|data awal|akhir|{_UANG}",
            wajib=True,
            bertahun=True,
        ),
    ),
)
_BERSATUAN = re.compile(
    r"^(?P<angka>[<>≥≤=\s]*[\d.,]+)(?:\s+(?P<jauh>[^\W\d_][\w²³/ ]{0,30})|(?P<dekat>%|[^\W\d_]{3,20}))$"
)
"""A letter or two glued to a number are a slip of the fingers, not a unit."""


def score(tabel: TabelImpor) -> int:
    """How much the table looks like it, 0 to 100."""
    return compute_skor(tabel, SUSUNAN)


def rows(tabel: TabelImpor, peta: Peta | None = None, *, ribuan: bool = False) -> HasilImpor:
    """Its rows; a sasaran that is written once holds for the rows below it.

    `ribuan` says that a dot parts thousands wherever it could also be a decimal sign.
    """
    peta = peta or guess_peta(tabel, SUSUNAN)
    judul = list_judul(tabel, peta.mulai)
    pos: list[PosTarget] = []
    salah: list[SalahBaris] = []
    lewat = 0
    tujuan = sasaran = ""
    for baris in tabel.baris[peta.mulai :]:
        tujuan = _tidy(peta.get(baris, "tujuan")) or tujuan
        sasaran = _tidy(peta.get(baris, "sasaran")) or sasaran
        indikator = _tidy(peta.get(baris, "indikator"))
        if not indikator:
            lewat += 1
            continue
        satu, cacat = _read_baris(baris, peta, judul, (tujuan, sasaran, indikator), ribuan=ribuan)
        salah += cacat
        pos += [satu] if satu and not cacat else []
    kembar = _find_kembar(pos)
    return HasilImpor(
        pos=tuple(satu for satu in pos if satu.nomor not in kembar),
        salah=tuple(sorted((*salah, *kembar.values()), key=lambda satu: satu.nomor)),
        dilewati=lewat,
    )


def _tidy(teks: str) -> str:
    """A name without its number and with an honest beginning."""
    rapi = re.sub(r"^(?:\d{1,2}[.)]\s+|[a-z][.)]\s+)", "", " ".join(teks.split()))
    return f"{rapi[:1].upper()}{rapi[1:]}"


def _read_baris(
    baris: BarisTabel, peta: Peta, judul: Sequence[str], nama: tuple[str, str, str], *, ribuan: bool
) -> tuple[PosTarget | None, list[SalahBaris]]:
    tujuan, sasaran, indikator = nama
    satuan = peta.get(baris, "satuan")
    nilai: dict[int, Angka] = {}
    salah: list[SalahBaris] = []
    for x, peran in enumerate(peta.kolom):
        if not peran.startswith("target-"):
            continue
        angka, unit = read_target(baris.sel[x], satuan, ribuan=ribuan)
        satuan = satuan or unit
        if isinstance(angka, str):
            salah.append(SalahBaris(nomor=baris.nomor, kolom=name_kolom(judul, x), pesan=angka))
        elif angka is not None:
            nilai[int(peran.rpartition("-")[2])] = angka
    if not sasaran:
        salah.append(
            SalahBaris(nomor=baris.nomor, kolom="Sasaran", pesan="indikator ini belum bersasaran. Isi sasarannya.")
        )
    satu = PosTarget(nomor=baris.nomor, tujuan=tujuan, sasaran=sasaran, indikator=indikator, satuan=satuan, nilai=nilai)
    return satu, salah


def read_target(teks: str, satuan: str, *, ribuan: bool = False) -> tuple[Angka | str | None, str]:
    """A target of a cell, or why there is none, and the unit that the cell itself names."""
    cocok = None if satuan else _BERSATUAN.match(" ".join(teks.split()))
    unit = (cocok["jauh"] or cocok["dekat"]).strip() if cocok else ""
    hasil = read_angka(cocok["angka"] if cocok else teks, satuan or unit)
    if isinstance(hasil, AngkaRusak):
        return hasil.alasan, ""
    if isinstance(hasil, AngkaAmbigu):
        utuh = [satu for satu in hasil.kemungkinan if satu.nilai == satu.nilai.to_integral_value()]
        return (utuh[0], unit) if ribuan and len(utuh) == 1 else (hasil.pertanyaan, "")
    return hasil, unit


def _find_kembar(pos: Sequence[PosTarget]) -> dict[int, SalahBaris]:
    ada: dict[tuple[str, str], int] = {}
    kembar: dict[int, SalahBaris] = {}
    for satu in pos:
        kunci = (satu.sasaran.casefold(), satu.indikator.casefold())
        if kunci in ada:
            pesan = f"indikator ini sudah ada pada baris {ada[kunci]}. Hapus salah satunya."
            kembar[satu.nomor] = SalahBaris(nomor=satu.nomor, kolom="Indikator", pesan=pesan)
        ada.setdefault(kunci, satu.nomor)
    return kembar
