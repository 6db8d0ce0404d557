"""A person accepts a finding with a reason, and the next review keeps it accepted and says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perintah import Jawaban, terang

TEKS = (
    "LAPORAN KINERJA TAHUN 2022\n\nTabel 3.1\nCapaian\nIndikator\tTarget\tRealisasi\tCapaian\nIKM\t80,60\t91,88\t117\n"
)


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    (tmp_path / "laporan.txt").write_text(TEKS, encoding="utf-8")
    return tmp_path / "laporan.txt"


def accept(laporan: Path, temuan: str = "1", alasan: str = "Sumber benar", tanggal: str = "2026-03-12") -> Jawaban:
    opsi = ("--temuan", temuan, "--alasan", alasan, "--oleh", "Inspektorat", "--tanggal", tanggal)
    return terang("terima", laporan, *opsi, "--ke", laporan.with_name("k.csv"))


def test_the_next_review_keeps_it_accepted_and_says_so(laporan: Path) -> None:
    assert terang("reviu", laporan).kode == 1
    jawab = accept(laporan)
    assert jawab.kode == 0
    assert "tertulis 117. Alasan: Sumber benar." in jawab.hasil
    laporan.write_text(TEKS.replace("2022\n", "2022\n\nSisipan baru.\n", 1), encoding="utf-8")
    tabel = terang("reviu", laporan, "--terima", laporan.with_name("k.csv"))
    assert tabel.kode == 0
    assert "GALAT" not in tabel.hasil
    assert "Alasan: Sumber benar (Inspektorat, 12 Maret 2026)." in tabel.hasil
    isi = json.loads(terang("reviu", laporan, "--bentuk", "json", "--terima", laporan.with_name("k.csv")).hasil)
    (temuan,) = (satu for satu in isi["berkas"][0]["temuan"] if satu["kode"] == "HIT001")
    assert temuan["dikecualikan"] == {"alasan": "Sumber benar", "oleh": "Inspektorat", "tanggal": "2026-03-12"}
    assert isi["pengecualian_tidak_terpakai"] == []


def test_what_is_mended_is_said_to_be_accepted_in_vain(laporan: Path) -> None:
    accept(laporan)
    laporan.write_text(TEKS.replace("117", "114,00"), encoding="utf-8")
    jawab = terang("reviu", laporan, "--terima", laporan.with_name("k.csv"))
    assert jawab.kode == 0
    assert "Pengecualian tidak terpakai" in jawab.hasil


def test_the_print_of_a_finding_by_its_fingerprint_from_the_table_is_accepted(laporan: Path) -> None:
    baris = next(satu for satu in terang("reviu", laporan).hasil.splitlines() if "sidik HIT001" in satu)
    assert accept(laporan, temuan=baris.split()[-1]).kode == 0


@pytest.mark.parametrize(
    ("opsi", "pesan"),
    [
        ({"temuan": "99"}, "Temuan 99 tidak ada pada laporan.txt."),
        ({"alasan": "  "}, "--alasan kosong."),
        ({"tanggal": "kemarin"}, "Tanggal 'kemarin' tidak terbaca."),
    ],
)
def test_what_cannot_be_accepted_is_said_and_nothing_is_written(
    laporan: Path, opsi: dict[str, str], pesan: str
) -> None:
    jawab = accept(laporan, **opsi)
    assert (jawab.kode, jawab.hasil) == (64, "")
    assert pesan in jawab.pesan
    assert not laporan.with_name("k.csv").exists()


def test_accepting_twice_and_a_bad_list_are_said(laporan: Path) -> None:
    accept(laporan)
    lagi = accept(laporan)
    assert (lagi.kode, "sudah ada pada" in lagi.pesan) == (64, True)
    laporan.with_name("k.csv").write_text("kode\nHIT001\n", encoding="utf-8")
    rusak = terang("reviu", laporan, "--terima", laporan.with_name("k.csv"))
    assert (rusak.kode, rusak.hasil) == (64, "")
    assert "k.csv baris 1: Kolom sidik" in rusak.pesan
