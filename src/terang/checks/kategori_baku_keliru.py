"""Check KAT002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.ketentuan import Ketentuan, StatusKetentuan, list_ketentuan
from terang.kinerja.write_angka import write_angka
from terang.klaim.laporan import Laporan
from terang.klaim.sebut_kategori import SebutKategori, list_sebut_kategori
from terang.rumus.kategori import pick_langkah

SALAH = """LKjIP Tahun 2022

Hasil survei tahun 2022 menunjukkan IKM sebesar 83,84 dengan kategori Sangat Baik.

Evaluasi internal memberi nilai SAKIP 65,20 (BB).
"""
BENAR = """LKjIP Tahun 2022

Hasil survei tahun 2022 menunjukkan IKM sebesar 83,84 dengan kategori Baik.

Evaluasi internal memberi nilai SAKIP 65,20 (B).
"""
_UTUH = ({"dari": Decimal(0), "sampai": Decimal(100), "kali": Decimal(1)},)
_RENTANG = re.compile(
    r"(\d{1,3}(?:[.,]\d+)?)\s*%?\s*(?:-|–|s\.?\s*/?\s*d\.?|sampai(?: dengan)?|hingga|[<≤]=?\s*\w+\s*[<≤]=?)\s*"
    r"(\d{1,3}(?:[.,]\d+)?)"
)
_LEBIH = re.compile(r"(?:[>≥]=?|lebih dari|di\s?atas)\s*(\d{1,3}(?:[.,]\d+)?)", re.IGNORECASE)


_PANJANG = 400  # letters; a longer text is no line of a scale
_Batas = tuple[tuple[Decimal, Decimal], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subjek:
    """A value with its category, and the lines of the report that print a scale, with their bounds."""

    sebut: SebutKategori
    skala: tuple[tuple[str, _Batas], ...]


def _over(laporan: Laporan) -> Iterator[_Subjek]:
    sebut = list(list_sebut_kategori(laporan))
    baris = (" | ".join(satu.teks) for tabel in laporan.tabel for satu in tabel.baris)
    teks = (*(satu.teks for satu in laporan.kalimat), *baris) if sebut else ()
    skala = tuple((satu, batas) for satu in teks if len(satu) < _PANJANG and (batas := _list_batas(satu)))
    yield from (_Subjek(sebut=satu, skala=skala) for satu in sebut)


@periksa(
    kode="KAT002",
    kelas="kategori",
    tingkat=Tingkat.GALAT,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 14/2017, PermenPANRB 88/2021, Peraturan BKN 8/2019, PermenPANRB 40/2018",
)
def kategori_baku_keliru(subjek: _Subjek, _laporan: Laporan) -> Iterator[Hasil]:
    """Kategori SKM, AKIP, IP ASN, atau sistem merit yang tidak sesuai dengan nilainya menurut skala bakunya.

    *Mengapa*

    Skala keempat penilaian itu ditetapkan peraturan. Kategori yang tidak mengikuti nilainya berarti nilainya salah
    salin, atau kategorinya dari tahun atau skala lain.

    *Perbaikan*

    Cocokkan nilai dengan surat hasil penilaian, lalu tulis kategori menurut skala yang berlaku.

    *Pengecualian*

    Skala yang dicetak laporan sendiri didahulukan. Pada tahun peralihan kategori menurut skala lama diterima, dan nilai
    pada batas dua kategori boleh memakai salah satunya. Bertaraf peringatan bila batas skalanya belum diperiksa.
    """
    sebut = subjek.sebut
    edisi = _list_edisi(sebut.instrumen, sebut.tahun)
    kenal = [satu for satu in edisi if any(_says(langkah, sebut.label) for langkah in satu.isi["langkah"])]
    terbaca = [(satu, hasil) for satu in kenal if (hasil := _list_langkah(satu, sebut))]
    if not terbaca or any(_says(langkah, sebut.label) for _, hasil in terbaca for langkah in hasil):
        return
    if _allows_laporan(subjek):
        return
    terakhir, langkah = terbaca[-1]
    yakin = len(terbaca) == 1 and terakhir.status is not StatusKetentuan.PERLU_DIPERIKSA
    benar = _write_label(langkah[0], sebut.label)
    yield Temuan(
        tempat=sebut.tempat,
        tertulis=f"{sebut.angka} {sebut.label}",
        seharusnya=benar,
        kutipan=sebut.kutipan,
        penjelasan=f"Nilai {sebut.angka} termasuk {benar} menurut {terakhir.sumber.partition(',')[0]}"
        f"{_write_batas(langkah[0])}; tertulis {sebut.label}.",
        keyakinan=Decimal("0.9") if yakin else Decimal("0.7"),
        tingkat=Tingkat.GALAT if yakin else Tingkat.PERINGATAN,
    )


def _list_edisi(nama: str, tahun: int | None) -> list[Ketentuan]:
    """The different scales in force in a year or the year before; none where the first of them is not known."""
    if tahun is None:
        return []
    awal, akhir = date(tahun - 1, 1, 1), date(tahun, 12, 31)
    semua = list_ketentuan(nama)
    if semua[0].berlaku_sejak > awal:
        return []
    berlaku = [s for s in semua if s.berlaku_sejak <= akhir and (s.berlaku_sampai is None or s.berlaku_sampai >= awal)]
    return list({str(satu.isi["langkah"]): satu for satu in berlaku}.values())


def _list_langkah(edisi: Ketentuan, sebut: SebutKategori) -> list[Any]:
    """The steps that the value may honestly belong to: with its rounding, and on both sides of a gap of the scale."""
    isi = edisi.isi
    kali = next(
        (satu["kali"] for satu in isi.get("bentuk", _UTUH) if satu["dari"] <= sebut.nilai <= satu["sampai"]), None
    )
    if kali is None:
        return []
    setengah = Decimal(5).scaleb(-max(sebut.desimal, 0) - 1) * kali
    tengah = sebut.nilai * kali
    titik = [tengah, tengah - setengah, tengah + setengah]
    titik += [
        ujung for a, b in isi.get("celah", ()) if a < tengah + setengah and tengah - setengah < b for ujung in (a, b)
    ]
    return [pick_langkah(isi["langkah"], satu) for satu in titik]


def _says(langkah: Any, label: str) -> bool:
    """Whether a label means this step: its code, its word, or one part of `Cukup (Memadai)`."""
    kata = {bagian.strip(" )").casefold() for bagian in langkah["kategori"].split("(")}
    return label == langkah.get("kode") or label.casefold() in {langkah["kategori"].casefold(), *kata}


def _write_label(langkah: Any, label: str) -> str:
    return str(langkah.get("kode") if label.isupper() and langkah.get("kode") else langkah["kategori"])


def _write_batas(langkah: Any) -> str:
    if langkah["batas"] is None:
        return " (kategori terendah)"
    kata = "di atas" if langkah["tanda"] == ">" else "mulai"
    return f" ({kata} {write_angka(Decimal(langkah['batas']), 2)})"


def _allows_laporan(subjek: _Subjek) -> bool:
    """Whether the report itself prints a scale by which the label is right."""
    kata = re.compile(rf"(?<!\w){re.escape(subjek.sebut.label)}(?!\w)", re.IGNORECASE)
    nilai = subjek.sebut.nilai
    return any(any(a <= nilai <= b for a, b in batas) and kata.search(teks) for teks, batas in subjek.skala)


def _list_batas(teks: str) -> _Batas:
    """The ranges that a text prints, those open above included."""
    tertutup = [(_read(a), _read(b)) for a, b in _RENTANG.findall(teks)]
    return (*tertutup, *((_read(batas), Decimal("Infinity")) for batas in _LEBIH.findall(teks)))


def _read(teks: str) -> Decimal:
    return Decimal(teks.replace(",", "."))
