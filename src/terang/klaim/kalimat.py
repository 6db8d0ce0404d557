"""The sentences of a document, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terang.naskah.blok import Bab, Blok, Daftar, Gaya, Kotak, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks, read_teks
from terang.naskah.tempat import Tempat

# A dot ends a sentence only before a space and a capital; "Rp. 44", "No. 8" and "a. Program" go on.
_AKHIR = re.compile(r"(?<=[^\s.][a-z\d%)\]”\"][.!?])\s+(?=[A-Z“\"(])")
_SINGKATAN = re.compile(
    r"(?:\b(?:Rp|No|Nomor|Kab|Prov|Kec|Jl|Dr|Ir|Drs|Hj?|St|dll|dsb|tgl|hal|Sdr|Bpk|Yth)|\b[A-Za-z])\.$"
)
# A long paragraph that ends on a word goes on in one that begins small or with an amount.
_PANJANG_PARAGRAF = 60
_AWAL_LANJUTAN = re.compile(r"(?:[a-z]{2}|Rp\b|\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalimat:
    """One sentence, heading or list item.

    Args:
        teks: its text in one line.
        tempat: where its paragraph stands.
        judul: whether it is a heading or a caption.
    """

    teks: str
    tempat: Tempat
    judul: bool = False


def list_kalimat(naskah: Naskah) -> Iterator[Kalimat]:
    """Every sentence in reading order: headings, captions of tables, paragraphs, list items."""
    for bagian in (naskah.depan, naskah.isi, naskah.lampiran):
        yield from _walk(bagian, None)


def _walk(blok: tuple[Blok, ...], bab: str | None) -> Iterator[Kalimat]:
    for satu in _join(blok):
        if isinstance(satu, Bab):
            nama = satu.nomor if satu.tingkat == 1 and satu.nomor else (satu.judul if satu.tingkat == 1 else bab)
            yield Kalimat(
                teks=" ".join(f"{satu.nomor} {satu.judul}".split()), tempat=_place(satu.tempat, nama), judul=True
            )
            yield from _walk(satu.isi, nama)
        elif isinstance(satu, Paragraf):
            yield from _split(satu, bab)
        elif isinstance(satu, Daftar):
            for butir in satu.butir:
                yield from _walk(butir, bab)
        elif isinstance(satu, Kotak):
            yield from _walk(satu.isi, bab)


def _join(blok: tuple[Blok, ...]) -> Iterator[Blok]:
    """Blocks in which a paragraph that a page break cut in two is one again."""
    tunggu: Paragraf | None = None
    for satu in blok:
        if isinstance(satu, Paragraf) and tunggu and _AWAL_LANJUTAN.match(read_teks(satu.isi).strip()):
            tunggu = Paragraf(isi=(*tunggu.isi, Teks(" "), *satu.isi), gaya=tunggu.gaya, tempat=tunggu.tempat)
            continue
        if tunggu:
            yield tunggu
        tunggu = None
        if isinstance(satu, Paragraf) and satu.gaya is Gaya.BIASA and _is_terputus(read_teks(satu.isi).strip()):
            tunggu = satu
        else:
            yield satu
    if tunggu:
        yield tunggu


def _is_terputus(teks: str) -> bool:
    return len(teks) > _PANJANG_PARAGRAF and teks[-1:].isalnum()


def _place(tempat: Tempat | None, bab: str | None) -> Tempat:
    dasar = tempat or Tempat()
    return Tempat(halaman=dasar.halaman, baris=dasar.baris, bab=dasar.bab or bab, tabel=dasar.tabel)


def _split(paragraf: Paragraf, bab: str | None) -> Iterator[Kalimat]:
    teks = " ".join(read_teks(paragraf.isi).split())
    tempat = _place(paragraf.tempat, bab)
    awal = 0
    for akhir in _AKHIR.finditer(teks):
        if _SINGKATAN.search(teks[awal : akhir.start()]):
            continue
        yield Kalimat(teks=teks[awal : akhir.start()], tempat=tempat, judul=paragraf.gaya is Gaya.JUDUL)
        awal = akhir.end()
    if teks[awal:]:
        yield Kalimat(teks=teks[awal:], tempat=tempat, judul=paragraf.gaya is Gaya.JUDUL)
