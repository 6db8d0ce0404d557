"""The sentences of a document, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terang.naskah.blok import Bab, Blok, Daftar, Gaya, Kotak, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat

# A dot ends a sentence only before a space and a capital; "Rp. 44", "No. 8" and "a. Program" go on.
_AKHIR = re.compile(r"(?<=[^\s.][a-z\d%)\]”\"][.!?])\s+(?=[A-Z“\"(])")
_SINGKATAN = re.compile(
    r"(?:\b(?:Rp|No|Nomor|Kab|Prov|Kec|Jl|Dr|Ir|Drs|Hj?|St|dll|dsb|tgl|hal|Sdr|Bpk|Yth)|\b[A-Za-z])\.$"
)


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
    for satu in blok:
        if isinstance(satu, Bab):
            nama = satu.nomor if satu.tingkat == 1 and satu.nomor else (satu.judul if satu.tingkat == 1 else bab)
            yield Kalimat(teks=f"{satu.nomor} {satu.judul}".strip(), tempat=_place(satu.tempat, nama), judul=True)
            yield from _walk(satu.isi, nama)
        elif isinstance(satu, Paragraf):
            yield from _split(satu, bab)
        elif isinstance(satu, Daftar):
            for butir in satu.butir:
                yield from _walk(butir, bab)
        elif isinstance(satu, Kotak):
            yield from _walk(satu.isi, bab)


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
