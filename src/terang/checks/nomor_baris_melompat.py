"""Check STR003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby, pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, TabelTerbaca

SALAH = """LKjIP Tahun 2022

SASARAN	INDIKATOR	REALISASI 2022
1. Meningkatnya layanan kepegawaian	Indeks kepuasan layanan	80,00
2. Meningkatnya kompetensi pegawai	Persentase pegawai terlatih	70,00
3. Meningkatnya disiplin pegawai	Persentase pegawai disiplin	99,00
5. Meningkatnya sarana kerja	Persentase sarana baik	95,00
6. Meningkatnya tata kelola	Nilai akuntabilitas kinerja	78,00
"""
BENAR = SALAH.replace("5. M", "4. M").replace("6. M", "5. M")
_NOMOR = re.compile(r"^\W*(\d{1,2})\s*[.)]\s*(?=[^\W\d])(.*)", re.DOTALL)
_TERSEDIKIT = 5
Nomor = tuple[int, BarisTerbaca]


def _over(laporan: Laporan) -> Iterable[list[Nomor]]:
    """Numbers before the names of the first column, over tables of one shape that follow each other."""
    bernomor = [tabel for tabel in laporan.tabel if any(_list_nomor(tabel))]
    for _, isi in groupby(bernomor, key=lambda tabel: (len(tabel.kolom), tabel.kolom[0].nama)):
        urut: list[Nomor] = []
        for satu in (satu for tabel in isi for satu in _list_nomor(tabel)):
            if satu[0] == 1:  # the next series begins
                yield from [urut] * _is_deret(urut)
                urut = []
            if not urut or satu[0] != urut[-1][0]:
                urut.append(satu)
        yield from [urut] * _is_deret(urut)


def _is_deret(urut: list[Nomor]) -> bool:
    return len(urut) >= _TERSEDIKIT and urut[0][0] == 1


def _list_nomor(tabel: TabelTerbaca) -> Iterator[Nomor]:
    for baris in tabel.baris:
        cocok = _NOMOR.match(baris.teks[0]) if baris.teks else None
        if cocok:
            yield int(cocok[1]), baris


@periksa(
    kode="STR003",
    kelas="struktur",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def nomor_baris_melompat(urut: list[Nomor], laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Nomor di depan nama baris melompati satu angka.

    *Mengapa*

    Nomor yang hilang berarti ada baris yang terhapus, atau nomornya tidak diperbarui; pembaca mencari baris itu.

    *Perbaikan*

    Kembalikan baris yang hilang, atau urutkan lagi nomornya.
    """
    lompat = [(lama, baru) for lama, baru in pairwise(urut) if baru[0] != lama[0] + 1]
    # More than one odd step is another way to number, not a slip.
    if len(lompat) != 1 or lompat[0][1][0] != lompat[0][0][0] + 2:
        return
    (lama, _), (baru, baris) = lompat[0]
    ikut = [f"{n} seharusnya {n - 1}" for n, _ in urut if n > baru]
    yield Temuan(
        tempat=baris.tempat,
        tertulis=str(baru),
        seharusnya=str(lama + 1),
        kutipan=baris.teks[0][:200],
        penjelasan=f"Sesudah nomor {lama} langsung nomor {baru}; nomor {lama + 1} tidak ada.",
        keyakinan=Decimal("0.75"),
        akibat=tuple(ikut),
    )
