"""Which rows stand above which: levels by codes, words, signs or sums, and parents with their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.tingkat_hitung import find_tingkat_hitung

_URUTAN_KATA = ("tujuan", "sasaran", "urusan", "program", "kegiatan", "subkegiatan")
_TANPA_ANGKA = ("tujuan", "sasaran")
"""Without figures these are headings between rows, not rows above them."""
_UANG = 1_000_000
_UJUNG_KODE = re.compile(r"^\d{1,4}\.?$")
# Percentages that are parts of a whole, and may be added.
_BOBOT = re.compile(r"\b(?:bobot|tertimbang|kontribusi)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Induk:
    """A row with the rows that make it up, by their places in the table."""

    baris: int
    anak: tuple[int, ...]


def find_tingkat(tabel: TabelTerbaca) -> list[int]:
    """The level of every row, from what stands there or, where that shows one level only, from what adds up."""
    return _complete_tingkat(tabel, _read_tingkat(tabel.baris))


def _complete_tingkat(tabel: TabelTerbaca, tingkat: list[int]) -> list[int]:
    """Where words and signs show one level only, the arithmetic of the fullest column may show two."""
    data = [i for i, baris in enumerate(tabel.baris) if baris.jenis is JenisRingkas.DATA]
    if len({tingkat[i] for i in data}) != 1:
        return tingkat
    for kolom in tabel.kolom:
        if adds_up(kolom, tabel):
            angka = [tabel.baris[i].angka[kolom.indeks] for i in data]
            hitung = find_tingkat_hitung([satu.nilai if satu else None for satu in angka])
            if hitung:
                baru = dict(zip(data, hitung, strict=True))
                return [baru.get(i, 0) for i in range(len(tingkat))]
    return tingkat


def adds_up(kolom: KolomTerbaca, tabel: TabelTerbaca) -> bool:
    """Whether figures of this column can be added: money and counts, not percentages, indices or mixed units."""
    angka = [satu for baris in tabel.baris if (satu := baris.angka[kolom.indeks])]
    if kolom.peran in {Peran.NOMOR, Peran.SATUAN} or len(angka) < 2:  # noqa: PLR2004 - one figure is no sum
        return False
    if (kolom.peran is Peran.PERSEN or kolom.persen) and not _BOBOT.search(" ".join(kolom.jalur)):
        return False
    return all(satu.satuan in {"", "Rp"} for satu in angka) or len({satu.satuan for satu in angka}) == 1


def _read_tingkat(baris: Sequence[BarisTerbaca]) -> list[int]:
    """The level of every row: codes and words say it, other signs by the order in which they appear."""
    tumpukan: list[tuple[str, ...]] = []
    hasil = []
    kepala = _list_kepala(baris)
    for satu, bawah in zip_longest(baris, baris[1:]):
        tanda = satu.tanda
        if tanda[0] == "kode":
            hasil.append(int(tanda[1]) + _is_terpenggal(satu, bawah))
        elif satu.teks[0].strip(" .") in kepala:
            hasil.append(1)
        elif tanda[0] == "kata" and tanda[1] in _URUTAN_KATA and (tanda[1] not in _TANPA_ANGKA or any(satu.angka)):
            hasil.append(_URUTAN_KATA.index(tanda[1]))
        else:
            if tanda in tumpukan:
                del tumpukan[tumpukan.index(tanda) + 1 :]
            else:
                tumpukan.append(tanda)
            hasil.append(len(tumpukan) - 1 + len(_URUTAN_KATA))
    return hasil


def _is_terpenggal(satu: BarisTerbaca, bawah: BarisTerbaca | None) -> bool:
    """Whether a narrow column put the end of a code on the next line: `1.01.2.` over `01`."""
    return satu.teks[0].endswith(".") and bawah is not None and bool(_UJUNG_KODE.match(bawah.teks[0]))


def _list_kepala(baris: Sequence[BarisTerbaca]) -> set[str]:
    """Bare numbers under which codes stand: `4` over `4.1` and `4.2`."""
    kode = {satu.teks[0].partition(".")[0].strip() for satu in baris if satu.tanda[0] == "kode"}
    return {satu for satu in kode if satu.isdigit()}


def list_induk(baris: Sequence[BarisTerbaca], tingkat: Sequence[int]) -> Iterator[Induk]:
    """Rows with the rows of the next deeper level below them."""
    for i, satu in enumerate(baris):
        if satu.jenis is not JenisRingkas.DATA:
            continue
        bawah = []
        for j in range(i + 1, len(baris)):
            if tingkat[j] <= tingkat[i] or baris[j].jenis is not JenisRingkas.DATA:
                break
            bawah.append(j)
        if bawah:
            terdekat = min(tingkat[j] for j in bawah)
            yield Induk(i, tuple(j for j in bawah if tingkat[j] == terdekat))


def list_induk_kata(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Iterator[Induk]:
    """Programs over kegiatan over sub kegiatan, where other rows stand between them in the same column."""
    tangga = [
        (i, _URUTAN_KATA.index(satu.tanda[1]))
        for i, satu in enumerate(tabel.baris)
        if satu.tanda[0] == "kata"
        and satu.tanda[1] in _URUTAN_KATA
        and (x := satu.angka[kolom.indeks])
        and x.satuan in {"", "Rp"}
        and x.nilai >= _UANG
    ]
    for urut, (i, tingkat) in enumerate(tangga):
        bawah = []
        for j, dalam in tangga[urut + 1 :]:
            if dalam <= tingkat:
                break
            bawah.append((j, dalam))
        if bawah:
            terdekat = min(dalam for _, dalam in bawah)
            yield Induk(i, tuple(j for j, dalam in bawah if dalam == terdekat))
