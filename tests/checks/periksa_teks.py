"""Runs one check on a small text."""

from __future__ import annotations

from terang.checks.jalankan import load_pemeriksaan
from terang.checks.kerangka import Temuan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas


def list_temuan(kode: str, teks: str) -> list[Temuan]:
    """The findings of the check in a plain text that says the year 2022."""
    periksa = next(satu for satu in load_pemeriksaan() if satu.kode == kode)
    isi = f"LAPORAN KINERJA TAHUN 2022\n\nLaporan kinerja tahun 2022 ini memuat capaian.\n\n{teks}\n"
    laporan = extract_laporan(read_berkas("contoh.txt", isi.encode()).naskah)
    assert laporan.tahun == 2022
    hasil = (satu for subjek in periksa.over(laporan) for satu in periksa.fungsi(subjek, laporan))
    return [satu for satu in hasil if isinstance(satu, Temuan)]


def list_tertulis(kode: str, teks: str) -> list[tuple[str, str]]:
    """What is printed and what should stand there, of every finding."""
    return [(satu.tertulis, satu.seharusnya) for satu in list_temuan(kode, teks)]
