"""Sentences that say how many things follow, and the list that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from terang.naskah.blok import Bab, Blok, Daftar, Kotak, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat

_BENDA = (
    r"(?:misi|tujuan|sasaran|program|kegiatan|sub ?kegiatan|bidang|seksi|subbagian|indikator|strategi|kebijakan|urusan)"
)
_CACAH = re.compile(rf"(?<![\w.,/-])(\d{{1,2}})\s*(?:\([^()]{{2,40}}\)\s*)?({_BENDA})\b", re.IGNORECASE)
_PENGANTAR = re.compile(r"(?:sebagai berikut|yaitu|yakni|terdiri (?:dari|atas)|meliputi|adalah)\s*:?\s*$|:\s*$")
_SEBAGIAN = re.compile(r"antara lain|di ?antaranya|masing-masing dari|seperti|misalnya", re.IGNORECASE)
# What is counted is not what is listed: one of five misi, the tasks of three bidang, the misi with the number 2.
_LAIN = re.compile(
    r"(?<!terdiri )(?<!terbagi )\bdari\s+(?:\w+\s+){0,2}\d|\bke\W*$|"
    r"\b(?:tugas|fungsi|wewenang|langkah|upaya|kendala|hambatan|permasalahan|"
    r"rekomendasi|capaian|realisasi|anggaran)\b",
    re.IGNORECASE,
)
_LANJUTAN = re.compile(r"[a-z(]|(?:\d{1,2}|[A-Za-z])\s*[.)]\s|[-•–]\s")
"""How the rest of a list begins that a page break cut off: an item, or the end of one."""
_ANTARA_TERPANJANG = 60
_UTUH = 40
"""Shorter text after a list is the end of its last item, and the list may go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cacah:
    """A count in a sentence, and how many items the list below has; with one number for each noun."""

    teks: str
    tempat: Tempat
    benda: tuple[str, ...]
    banyak: tuple[int, ...]
    ada: tuple[int, ...]


def list_cacah(naskah: Naskah) -> Iterator[Cacah]:
    """Every sentence with one or two counts that a list of items surely follows."""
    for bagian in (naskah.depan, naskah.isi, naskah.lampiran):
        yield from _walk(bagian)


def _walk(blok: Sequence[Blok]) -> Iterator[Cacah]:
    for ke, satu in enumerate(blok):
        if isinstance(satu, Bab | Kotak):
            yield from _walk(satu.isi)
        elif isinstance(satu, Paragraf):
            teks = " ".join(read_teks(satu.isi).split()).rpartition(". ")[2]
            cacah = _CACAH.findall(teks)
            if not cacah or not _PENGANTAR.search(teks) or _SEBAGIAN.search(teks) or _is_lain(teks):
                continue
            ada = _count(blok[ke + 1 :])
            if ada and len(ada) == len(cacah):
                banyak = tuple(int(angka) for angka, _ in cacah)
                benda = tuple(nama.lower() for _, nama in cacah)
                yield Cacah(teks=teks, tempat=satu.tempat or Tempat(), benda=benda, banyak=banyak, ada=ada)


def _is_lain(teks: str) -> bool:
    """Whether the list is of something else than the last thing that the sentence counts."""
    *_, akhir = _CACAH.finditer(teks)
    ekor = teks[akhir.end() :]
    # "untuk mencapai 4 sasaran ditetapkan strategi sebagai berikut": the list is of the last noun.
    jauh = len(ekor) > _ANTARA_TERPANJANG or re.search(_BENDA, ekor, re.IGNORECASE)
    return bool(jauh) or bool(_LAIN.search(teks) or _LAIN.search(teks[: akhir.start()]))


def _is_lanjutan(teks: str) -> bool:
    return len(teks) < _UTUH or bool(_LANJUTAN.match(teks))


def _count(blok: Sequence[Blok]) -> tuple[int, ...]:
    """Items of the one list, or groups and their items where lists of one and of several alternate."""
    panjang = []
    for satu in blok:
        if not isinstance(satu, Daftar):
            break
        panjang.append(len(satu.butir))
    sesudah = blok[len(panjang)] if len(panjang) < len(blok) else None
    if isinstance(sesudah, Paragraf) and _is_lanjutan(read_teks(sesudah.isi).strip()):
        return ()
    # An item that stands alone is read as a heading.
    if isinstance(sesudah, Bab) and panjang and sesudah.nomor.strip(" .()") == str(panjang[-1] + 1):
        return ()
    if len(panjang) == 1:
        return (panjang[0],) if panjang[0] > 1 else ()
    if panjang and len(panjang) % 2 == 0 and set(panjang[::2]) == {1}:
        return (len(panjang) // 2, sum(panjang[1::2]))
    return ()
