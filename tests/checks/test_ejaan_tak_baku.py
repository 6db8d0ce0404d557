"""Spelling of the field's terms: only when asked, once for each form, never in titles of law."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

from terang.checks.jalankan import run_pemeriksaan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas


@pytest.mark.parametrize(
    ("teks", "temuan"),
    [
        ("Prosentase itu naik.", ("prosentase", "persentase")),
        ("Kegiatan di laksanakan bersama.", ("di laksanakan", "dilaksanakan")),
        ("Hasil kerjasama antarbidang.", ("kerjasama", "kerja sama")),
        ("No\tIndikator\tTarget\n1\tPresentase berkas\t80", ("presentase", "persentase")),
    ],
)
def test_it_names_the_right_form(teks: str, temuan: tuple[str, str]) -> None:
    assert list_tertulis("EJA001", teks) == [temuan]


def test_a_form_is_told_once_with_its_count() -> None:
    (temuan,) = list_temuan("EJA001", "Resiko itu kecil.\n\nSetiap resiko dicatat.\n\nRESIKO dikelola.")
    assert "tertulis 3 kali" in temuan.penjelasan


@pytest.mark.parametrize(
    "teks",
    [
        "Presentasi hasil dilakukan di kantor. Persentase naik.",
        "Peraturan Walikota Contoh Nomor 1 Tahun 2016 tentang Perijinan menjadi dasar.",
        "Kegiatan di lapangan dan di, lakukan sebagai kata lepas.",
        "Analisis risiko, izin, dan aktivitas.",
    ],
)
def test_it_is_silent_on_right_forms_and_on_titles_of_law(teks: str) -> None:
    assert list_tertulis("EJA001", teks) == []


def test_it_runs_only_when_asked() -> None:
    laporan = extract_laporan(read_berkas("contoh.txt", b"LKjIP Tahun 2022\n\nProsentase itu naik.\n").naskah)
    assert "EJA001" not in {satu.periksa.kode for satu in run_pemeriksaan(laporan)}
    (jawaban,) = run_pemeriksaan(laporan, hanya=["EJA001"])
    assert [satu.tertulis for satu in jawaban.temuan] == ["prosentase"]
