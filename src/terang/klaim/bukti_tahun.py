"""What says of which year a table is, apart from its caption: amounts, targets, the sentence before it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.klaim.fakta import Fakta, list_fakta, name_tabel
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import JenisRingkas, TabelTerbaca
from terang.naskah.blok import Bab, Blok, Daftar, Kotak, Paragraf, Tabel
from terang.naskah.sisipan import read_teks

_TAHUN = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d)(?![\d/]|[.,]\d)")
_JUMLAH = re.compile(r"Rp\.?\s*(\d{1,3}(?:\.\d{3}){2,})(?![\d.]*\d)")
_BANDING = re.compile(r"banding|sebelum|lalu|perkembangan|tren|rencana|proyeksi|semula|menjadi", re.IGNORECASE)
_BERIKUT = re.compile(r"\btabel\b|sebagai berikut|berikut ini|di ?bawah ini", re.IGNORECASE)
_SAMA_TERSEDIKIT = 3  # targets that must agree, and that must not all be one number
_PENTING = 6  # significant digits below which equal amounts may be a coincidence


def find_bukti_angka(tabel: TabelTerbaca, tertulis: int, benar: int, laporan: Laporan) -> str:
    """Numbers which prove that a table captioned with one year is of the other; empty where nothing does."""
    return _find_uang(tabel, benar, laporan) or _find_target(tabel, tertulis, benar, laporan)


def _find_uang(tabel: TabelTerbaca, benar: int, laporan: Laporan) -> str:
    """A sentence about the year alone that tells a total of the table."""
    total = set(_list_total(tabel))
    for kalimat in laporan.kalimat:
        uang = [teks for teks in _JUMLAH.findall(kalimat.teks) if Decimal(teks.replace(".", "")) in total]
        if not uang or _BANDING.search(kalimat.teks):
            continue
        if set(_TAHUN.findall(kalimat.teks)) == {str(benar)}:
            return f"Kalimat '{kalimat.teks[:160]}' menyebut jumlah tabel ini, Rp{uang[0]}, untuk tahun {benar}."
    return ""


def _list_total(tabel: TabelTerbaca) -> Iterator[Decimal]:
    """The totals in rupiah, printed or, where no row is one, of the whole column."""
    ringkas = [baris for baris in tabel.baris if baris.jenis is JenisRingkas.TOTAL]
    for kolom in tabel.kolom:
        angka = [sel.nilai for baris in (ringkas or tabel.baris) if (sel := baris.angka[kolom.indeks])]
        for nilai in angka if ringkas else [sum(angka, Decimal(0))]:
            if len(str(int(nilai)).rstrip("0")) >= _PENTING:
                yield nilai


def _find_target(tabel: TabelTerbaca, tertulis: int, benar: int, laporan: Laporan) -> str:
    """Another table of the year with the very same targets, where no table of that year has this one's place.

    Next year's targets may honestly be the same as this year's.
    """
    semua = list_fakta(laporan.tabel, None)
    sini = [satu for satu in semua if satu.tabel is tabel and satu.kolom.tahun is None and satu.kunci[1] == tertulis]
    lain = [satu for satu in semua if satu.tabel is not tabel and satu.kunci[1] == benar]
    if tertulis > benar or _is_saingan(sini, lain):
        return ""
    for isi in _group(lain):
        pasangan = _pair(sini, isi, "target")
        nilai = {a.cetakan.nilai for a, _ in pasangan}
        sama = all(a.cetakan.nilai == b.cetakan.nilai for a, b in pasangan)
        if len(pasangan) >= _SAMA_TERSEDIKIT and len(nilai) > 1 and sama:
            return f"Targetnya sama semua dengan target tahun {benar} di {name_tabel(isi[0])}."
    return ""


def _group(fakta: Sequence[Fakta]) -> list[list[Fakta]]:
    menurut: dict[str, list[Fakta]] = {}
    for satu in fakta:
        menurut.setdefault(satu.tabel.id, []).append(satu)
    return list(menurut.values())


def _is_saingan(sini: Sequence[Fakta], lain: Sequence[Fakta]) -> bool:
    """Whether other tables hold the same measures of the year with other values: then this one may be honest."""
    nilai: dict[tuple[str, str], set[Decimal]] = defaultdict(set)
    for satu in lain:
        nilai[satu.kunci[0], satu.subjek].add(satu.cetakan.nilai)
    return any(nilai[satu.kunci[0], satu.subjek] - {satu.cetakan.nilai} for satu in sini)


def _pair(sini: Sequence[Fakta], lain: Sequence[Fakta], ukuran: str) -> list[tuple[Fakta, Fakta]]:
    menurut = {satu.subjek: satu for satu in lain if satu.kunci[0] == ukuran}
    return [(a, menurut[a.subjek]) for a in sini if a.kunci[0] == ukuran and a.subjek in menurut]


def find_pengantar(tabel: TabelTerbaca, benar: int, laporan: Laporan) -> str:
    """The sentence that announces a table and names the year, and no other."""
    for bagian in (laporan.naskah.depan, laporan.naskah.isi, laporan.naskah.lampiran):
        teks = _find_sebelum(bagian, tabel.id)
        if teks and set(_TAHUN.findall(teks)) == {str(benar)} and _BERIKUT.search(teks) and not _BANDING.search(teks):
            return f"Kalimat pengantarnya menyebut tahun {benar}: '{teks[-160:]}'"
    return ""


def _find_sebelum(blok: Sequence[Blok], id_: str) -> str:
    """The last sentence right before a table."""
    teks = ""
    for satu in blok:
        if isinstance(satu, Tabel) and satu.id == id_:
            return teks
        for dalam in _list_dalam(satu):
            if hasil := _find_sebelum(dalam, id_):
                return hasil
        isi = " ".join(read_teks(satu.isi).split()) if isinstance(satu, Paragraf) else ""
        # A caption that the reader left among the paragraphs stands between the sentence and the table.
        teks = isi.rpartition(". ")[2] if isi else "" if isinstance(satu, Tabel | Bab) else teks
    return ""


def _list_dalam(blok: Blok) -> tuple[tuple[Blok, ...], ...]:
    if isinstance(blok, Bab | Kotak):
        return (blok.isi,)
    return tuple(blok.butir) if isinstance(blok, Daftar) else ()
