"""A finding names the column of the print that it accuses, not the first column of its row."""

from __future__ import annotations

import pytest

from terang.checks.jalankan import run_pemeriksaan
from terang.checks.kerangka import Temuan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

KEPALA = "LAPORAN KINERJA TAHUN 2022\n\nLaporan kinerja tahun 2022 ini memuat capaian.\n\n"
TABEL = "Tabel 2.1 Rencana Tahun 2022\n\nNo\tIndikator\tTarget\tSatuan\n1\t{}\t{}\t{}\n2\tJumlah dokumen\t5\tdokumen\n"


def _list(kode: str, *isi: str) -> tuple[Temuan, ...]:
    laporan = extract_laporan(read_berkas("contoh.txt", f"{KEPALA}{TABEL.format(*isi)}".encode()).naskah)
    (jawaban,) = run_pemeriksaan(laporan, hanya=[kode])
    return jawaban.temuan


@pytest.mark.parametrize(
    ("kode", "isi", "tertulis"),
    [
        ("SAT001", ("Indeks kepuasan masyarakat", "80,60 %", "persen"), "80,60 %"),
        ("WAJ001", ("Layanan konseling pegawai", "54", "bulan"), "54 bulan"),
    ],
)
def test_it_names_the_column_of_the_print(kode: str, isi: tuple[str, str, str], tertulis: str) -> None:
    (temuan,) = _list(kode, *isi)
    assert (temuan.tertulis, temuan.tempat.kolom) == (tertulis, "Target")
