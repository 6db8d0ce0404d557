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
# A long paragraph that ends on a word goes on in one that begins small or with an amount.
_PANJANG_PARAGRAF = 60
_AWAL_LANJUTAN = re.compile(r"(?:[a-z]{2}|Rp\b|\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalimat:
    """One sentence, heading or list item.

    Args:
        teks: its text in one line.
        tempat: where its paragraph begins.
        judul: whether it is a heading or a caption.
        pindah: offsets from which it stands elsewhere, because a page break cut its paragraph.
    """

    teks: str
    tempat: Tempat
    judul: bool = False
    pindah: tuple[tuple[int, Tempat], ...] = ()

    def find_tempat(self, kata: str) -> Tempat:
        """Where these words of the sentence stand; its paragraph's place where it does not hold them."""
        di = self.teks.find(kata)
        return next((tempat for awal, tempat in reversed(self.pindah) if awal <= di), self.tempat)


def list_kalimat(naskah: Naskah) -> Iterator[Kalimat]:
    """Every sentence in reading order: headings, captions of tables, paragraphs, list items."""
    for bagian in (naskah.depan, naskah.isi, naskah.lampiran):
        yield from _walk(bagian, None)


def _walk(blok: tuple[Blok, ...], bab: str | None) -> Iterator[Kalimat]:
    for satu in join_paragraf(blok):
        if isinstance(satu, Bab):
            nama = satu.nomor if satu.tingkat == 1 and satu.nomor else (satu.judul if satu.tingkat == 1 else bab)
            yield Kalimat(
                teks=" ".join(f"{satu.nomor} {satu.judul}".split()), tempat=_place(satu.tempat, nama), judul=True
            )
            yield from _walk(satu.isi, nama)
        elif isinstance(satu, list):
            yield from _split(satu, bab)
        elif isinstance(satu, Daftar):
            for butir in satu.butir:
                yield from _walk(butir, bab)
        elif isinstance(satu, Kotak):
            yield from _walk(satu.isi, bab)


def join_paragraf(blok: tuple[Blok, ...]) -> Iterator[Blok | list[Paragraf]]:
    """Blocks in their order, each paragraph as the pieces in which page breaks cut it."""
    tunggu: list[Paragraf] = []
    for satu in blok:
        if isinstance(satu, Paragraf) and tunggu and _AWAL_LANJUTAN.match(read_teks(satu.isi).strip()):
            tunggu.append(satu)
            continue
        if tunggu:
            yield tunggu
        tunggu = []
        if not isinstance(satu, Paragraf):
            yield satu
        elif satu.gaya is Gaya.BIASA and _is_terputus(read_teks(satu.isi).strip()):
            tunggu = [satu]
        else:
            yield [satu]
    if tunggu:
        yield tunggu


def _is_terputus(teks: str) -> bool:
    return len(teks) > _PANJANG_PARAGRAF and teks[-1:].isalnum()


def _place(tempat: Tempat | None, bab: str | None) -> Tempat:
    dasar = tempat or Tempat()
    return Tempat(halaman=dasar.halaman, baris=dasar.baris, bab=dasar.bab or bab, tabel=dasar.tabel)


def _split(potong: list[Paragraf], bab: str | None) -> Iterator[Kalimat]:
    teks, letak = "", []
    for satu in potong:
        letak.append((len(teks), _place(satu.tempat, bab)))
        letak += [(len(teks) + di, _place(tempat, letak[-1][1].bab)) for di, tempat in satu.pindah]
        teks += "".join(f"{kata} " for kata in read_teks(satu.isi).split())
    teks = teks.rstrip()
    judul = potong[0].gaya is Gaya.JUDUL
    awal = 0
    for akhir in (*_list_akhir(teks), (len(teks), len(teks))):
        if _SINGKATAN.search(teks[awal : akhir[0]]) and akhir[0] < len(teks):
            continue
        if teks[awal : akhir[0]]:
            # The piece in which it begins, then those that begin inside it.
            mula = next((p for p in reversed(letak[1:]) if p[0] <= awal), None)
            dalam = [(di - awal, tempat) for di, tempat in letak[1:] if awal < di < akhir[0]]
            pindah = (*(((0, mula[1]),) if mula else ()), *dalam)
            yield Kalimat(teks=teks[awal : akhir[0]], tempat=letak[0][1], judul=judul, pindah=pindah)
        awal = akhir[1]


def _list_akhir(teks: str) -> Iterator[tuple[int, int]]:
    yield from (akhir.span() for akhir in _AKHIR.finditer(teks))
