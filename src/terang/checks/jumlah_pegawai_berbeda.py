"""Check FAK002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from rapidfuzz import fuzz

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.laporan import Laporan
from terang.klaim.pegawai import HitungPegawai, list_hitung_pegawai

SALAH = """LKjIP Tahun 2022

Tabel 1.1
Jumlah Pegawai Badan Kepegawaian Berdasarkan Golongan

GOLONGAN	LAKI-LAKI	PEREMPUAN	JUMLAH
Golongan IV	4	2	6
Golongan III	22	40	62
Golongan II	7	6	13
Jumlah	33	48	81

Tabel 1.2
Jumlah Pegawai Badan Kepegawaian Berdasarkan Pendidikan

PENDIDIKAN	LAKI-LAKI	PEREMPUAN	JUMLAH
Pascasarjana	6	8	14
Sarjana	22	25	47
Diploma dan SMA	7	13	20
Jumlah	35	46	81
"""
BENAR = SALAH.replace("Sarjana	22	25", "Sarjana	20	27").replace("Jumlah	35	46", "Jumlah	33	48")
_SAMA = 92
_DEKAT = Decimal("0.1")
"""Counts further apart are of other people: without contract staff, of one unit, of another day."""
_WAKTU = re.compile(
    r"(?:19|20)\d\d|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|awal|akhir|semester"
)
Pasangan = tuple[HitungPegawai, HitungPegawai]


def _over(laporan: Laporan) -> Iterable[Pasangan]:
    """Every two tables whose captions speak of the same people."""
    semua = list_hitung_pegawai(laporan)
    sama = ((a, b) for a, b in combinations(semua, 2) if fuzz.ratio(a.perihal, b.perihal) >= _SAMA)
    return ((a, b) for a, b in sama if _list_waktu(a, laporan) == _list_waktu(b, laporan))


def _list_waktu(satu: HitungPegawai, laporan: Laporan) -> set[str]:
    """The months and other years of a caption: the people of another day are others."""
    return set(_WAKTU.findall(satu.tabel.judul.casefold())) - {str(laporan.tahun)}


@periksa(
    kode="FAK002",
    kelas="antar-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def jumlah_pegawai_berbeda(pasangan: Pasangan, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Dua tabel pegawai yang sama menghitung jumlah yang berbeda.

    *Mengapa*

    Menurut golongan, pendidikan, atau jenis kelamin, pegawainya sama orangnya, jadi jumlah laki-laki, perempuan, dan
    seluruhnya harus sama di setiap tabel.

    *Perbaikan*

    Cocokkan kedua tabel dengan data kepegawaian pada tanggal yang sama.
    """
    awal, akhir = pasangan
    beda = [nama for nama, n in awal.banyak.items() if _is_beda(n, akhir.banyak.get(nama, n))]
    if not beda:
        return
    yield Temuan(
        tempat=akhir.tabel.tempat,
        tertulis=_write(akhir, beda),
        seharusnya=f"{_write(awal, beda)} (?)",
        kutipan=akhir.tabel.judul,
        penjelasan=f"{_name(akhir)} berisi {_write(akhir, beda)}, sedangkan {_name(awal)} {_write(awal, beda)}.",
        keyakinan=Decimal("0.85"),
    )


def _is_beda(a: Decimal, b: Decimal) -> bool:
    return a != b and abs(a - b) <= max(_DEKAT * max(a, b), Decimal(2))


def _write(satu: HitungPegawai, nama: list[str]) -> str:
    return ", ".join(f"{write_angka(satu.banyak[n], 0)} {n}" for n in nama)


def _name(satu: HitungPegawai) -> str:
    halaman = satu.tabel.tempat.halaman
    nama = f"Tabel {satu.tabel.nomor}" if satu.tabel.nomor else "tabelnya"
    return f"{nama} (halaman {halaman})" if halaman else nama
