"""Check KAT003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import JenisAngka, list_angka
from terang.klaim.laporan import Laporan
from terang.klaim.skala import find_skala
from terang.klaim.tabel import Peran, TabelTerbaca
from terang.naskah.tempat import Tempat
from terang.rumus.kategori import pick_langkah

SALAH = """LKjIP Tahun 2022

Menurut Permendagri Nomor 86 Tahun 2017, capaian sebesar 93,80% termasuk kategori Tinggi.
"""
BENAR = SALAH.replace("kategori Tinggi", "kategori Sangat Tinggi")
_ACUAN = re.compile(
    r"(?:Permendagri|Peraturan\s+Menteri\s+Dalam\s+Negeri)[^.;]{0,40}?(?:54[^.;\d]{0,12}2010|86[^.;\d]{0,12}2017)",
    re.IGNORECASE,
)
_PENANDA = re.compile(r"\b(?:kategori|kriteria|predikat|dikategorikan|tergolong)\b[\s“”\"'(:]*", re.IGNORECASE)
_KOLOM = re.compile(r"\b(?:kategori|katagori|predikat|kriteria)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sebut:
    """A percentage and its category by the scale of the regulation that the report names."""

    angka: str
    nilai: Decimal
    desimal: int
    label: str
    tempat: Tempat
    kutipan: str


def _list_sebut(laporan: Laporan) -> Iterator[_Sebut]:
    if not any(_ACUAN.search(satu.teks) for satu in laporan.kalimat):
        return
    for sebelum, kalimat in pairwise((None, *laporan.kalimat)):
        if kalimat and _ACUAN.search(kalimat.teks):
            yield from _read_kalimat(sebelum, kalimat, laporan)
    # The report's own scale is another check's.
    for tabel in () if find_skala(laporan.kalimat, laporan.tabel) else laporan.tabel:
        yield from _list_tabel(tabel, laporan)


def _read_kalimat(sebelum: Kalimat | None, kalimat: Kalimat, laporan: Laporan) -> Iterator[_Sebut]:
    """The only percentage before the category, else the only one of the sentence before."""
    temu = _PENANDA.search(kalimat.teks)
    label = _match_label(kalimat.teks[temu.end() :], laporan) if temu else ""
    if not temu or not label:
        return
    depan = _list_persen(kalimat.teks[: temu.start()])
    persen = depan or (_list_persen(sebelum.teks) if sebelum else [])
    if len(persen) == 1:
        teks, nilai, desimal = persen[0]
        yield _Sebut(
            angka=teks, nilai=nilai, desimal=desimal, label=label, tempat=kalimat.tempat, kutipan=kalimat.teks[:400]
        )


def _list_persen(teks: str) -> list[tuple[str, Decimal, int]]:
    return [
        (f"{satu.teks}%", satu.nilai, satu.desimal)
        for satu in list_angka(teks)
        if satu.satuan == "%" and satu.jenis is JenisAngka.JUMLAH and satu.pasti
    ]


def _match_label(teks: str, laporan: Laporan) -> str:
    label = {langkah["kategori"] for skala in _load_skala(laporan) for langkah in skala["langkah"]}
    urut = sorted(label, key=lambda satu: (-len(satu), satu))
    return next((satu for satu in urut if re.match(rf"{re.escape(satu)}(?!\w)", teks.strip(), re.IGNORECASE)), "")


def _list_tabel(tabel: TabelTerbaca, laporan: Laporan) -> Iterator[_Sebut]:
    for kolom in tabel.kolom:
        persen = [k.indeks for k in tabel.kolom if k.peran is Peran.PERSEN and k.indeks < kolom.indeks]
        if not persen or not _KOLOM.search(" ".join(kolom.jalur)):
            continue
        for baris in tabel.baris:
            cetakan, teks = baris.angka[persen[-1]], baris.teks[kolom.indeks].strip(' .“”"')
            label = _match_label(teks, laporan)
            if cetakan and label.casefold() == teks.casefold() and label:
                yield _Sebut(
                    angka=cetakan.teks, nilai=cetakan.nilai, desimal=cetakan.desimal, label=label,
                    tempat=cetakan.tempat, kutipan=cetakan.kutipan,
                )  # fmt: skip


def _load_skala(laporan: Laporan) -> list[Mapping[str, Any]]:
    """The readings of the regulation's scale on the last day of the report's year; none before the data begin."""
    try:
        isi = ketentuan("skala-capaian", date(laporan.tahun or 1, 12, 31)).isi
    except NotInForceError:
        return []
    return [skala for id_, skala in isi["skala"].items() if id_.startswith("pmdn")]


@periksa(
    kode="KAT003",
    kelas="kategori",
    tingkat=Tingkat.PERINGATAN,
    over=_list_sebut,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="Permendagri 54/2010; Permendagri 86/2017",
)
def kategori_capaian_keliru(sebut: _Sebut, laporan: Laporan) -> Iterator[Hasil]:
    """Kategori capaian tidak sesuai dengan skala Permendagri yang disebut laporan.

    *Mengapa*

    Laporan yang menyebut Permendagri 54/2010 atau 86/2017 memakai skalanya: 91 ke atas Sangat Tinggi, 76 sampai 90
    Tinggi, 66 sampai 75 Sedang, 51 sampai 65 Rendah, selebihnya Sangat Rendah.

    *Perbaikan*

    Cocokkan kategori dengan skala itu, atau cetak skala yang dipakai.

    *Pengecualian*

    Laporan yang mencetak skalanya sendiri diperiksa menurut skala itu. Angka di celah antara dua langkah, misalnya
    90,40, boleh memakai kategori mana pun di sisinya.
    """
    skala = [satu for satu in _load_skala(laporan) if sebut.label in {s["kategori"] for s in satu["langkah"]}]
    setengah = Decimal(5).scaleb(-max(sebut.desimal, 0) - 1)
    titik = (sebut.nilai, sebut.nilai - setengah, sebut.nilai + setengah)
    langkah = [pick_langkah(satu["langkah"], nilai)["kategori"] for satu in skala for nilai in titik]
    if langkah and sebut.label not in langkah:
        yield Temuan(
            tempat=sebut.tempat,
            tertulis=sebut.label,
            seharusnya=langkah[0],
            kutipan=sebut.kutipan,
            penjelasan=f"{sebut.angka} termasuk {langkah[0]} menurut skala Permendagri 54/2010 dan 86/2017; tertulis "
            f"{sebut.label}.",
            keyakinan=Decimal("0.75"),
        )
