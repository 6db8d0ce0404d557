"""The fingerprint of a finding, by which a person accepts it and the next run knows it again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from terang.checks.kerangka import Temuan
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat

_KATA = re.compile(r"[^\W\d_]+")
_PANJANG = 10
_Judul = Mapping[tuple[str | None, int | None], str]


def sign_temuan(semua: Sequence[tuple[str, Sequence[Temuan]]], laporan: Laporan) -> list[tuple[Temuan, ...]]:
    """The findings of each code with their fingerprints filled in.

    A fingerprint is made of code, caption or chapter, the words of the row or sentence, column, and the printed and the
    right value: not of page, line or table number, which change with any edit elsewhere, nor of the other figures of
    the row. Findings alike in all of this are counted, so that accepting one accepts no other.
    """
    judul = {
        (baris.tempat.tabel, baris.tempat.halaman): tabel.judul
        for tabel in laporan.tabel
        for baris in tabel.baris
        if tabel.judul
    }
    pernah: Counter[str] = Counter()
    return [tuple(_sign(kode, temuan, judul, pernah) for temuan in isi) for kode, isi in semua]


def _sign(kode: str, temuan: Temuan, judul: _Judul, pernah: Counter[str]) -> Temuan:
    letak = _find_letak(temuan.tempat, judul)
    nama = " ".join(_KATA.findall(temuan.kutipan))
    bagian = (kode, letak, nama, temuan.tempat.kolom, temuan.tertulis, temuan.seharusnya)
    rapi = "\x1f".join(" ".join((satu or "").casefold().split()) for satu in bagian)
    # The code in front keeps a spreadsheet from taking the fingerprint for a number.
    sidik = f"{kode}-{sha256(rapi.encode()).hexdigest()[:_PANJANG]}"
    pernah[sidik] += 1
    return replace(temuan, sidik=sidik if pernah[sidik] == 1 else f"{sidik}-{pernah[sidik]}")


def _find_letak(tempat: Tempat, judul: _Judul) -> str | None:
    return judul.get((tempat.tabel, tempat.halaman)) or tempat.tabel or tempat.bab
