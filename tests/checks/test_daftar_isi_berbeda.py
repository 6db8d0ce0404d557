from __future__ import annotations

from terang.checks.jalankan import run_pemeriksaan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

_LAPORAN = """# Laporan Kinerja

## Daftar Isi

- BAB I Pendahuluan ..... 1
- Lampiran {lampiran} Rencana Aksi ..... 12

## Daftar Tabel

- Tabel 1.1 {judul} ..... 3

## BAB I Pendahuluan

**Tabel 1.1. Keadaan pegawai tahun 2022**

| Jenis | Banyak |
| --- | --- |
| Laki-laki | 33 |

## Lampiran 2 Rencana Aksi

Rencana aksi dilaksanakan.
"""


def _list_temuan(lampiran: str, judul: str) -> list[tuple[str, str]]:
    teks = _LAPORAN.format(lampiran=lampiran, judul=judul)
    laporan = extract_laporan(read_berkas("a.md", teks.encode()).naskah)
    (jawaban,) = run_pemeriksaan(laporan, hanya=("STR002",))
    return [(satu.tertulis, satu.seharusnya) for satu in jawaban.temuan]


def test_it_is_silent_where_page_numbers_alone_follow_the_title() -> None:
    assert _list_temuan("2", "Keadaan pegawai tahun 2022") == []


def test_it_finds_a_number_or_a_year_that_was_not_brought_up_to_date() -> None:
    assert _list_temuan("3", "Keadaan pegawai tahun 2022") == [("Lampiran 3 Rencana Aksi", "Lampiran 2 Rencana Aksi")]
    assert _list_temuan("2", "Keadaan pegawai tahun 2021") == [
        ("Tabel 1.1 Keadaan pegawai tahun 2021", "Tabel 1.1 Keadaan pegawai tahun 2022")
    ]


def test_it_is_silent_where_the_wording_differs() -> None:
    assert _list_temuan("2", "Keadaan pegawai menurut jenis") == []
