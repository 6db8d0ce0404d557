"""An indicator keeps its name, formula, unit and direction from one table to the next."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan

from terang.checks.jalankan import load_pemeriksaan, run_pemeriksaan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

_DUA = (
    "Tabel 2.1 IKU Tahun 2022\n\nNO\tINDIKATOR\t{kepala}\tTARGET\n1\t{nama}\t{satu}\t{target}\n"
    "2\tJumlah pelatihan\t-\t12\n\n"
    "Tabel 3.1 Capaian Tahun 2022\n\nNO\tINDIKATOR\t{kepala}\tTARGET\tREALISASI\n1\t{lain}\t{dua}\t{target}\t80\n"
    "2\tJumlah pelatihan\t-\t12\t12"
)
_NAMA = "Persentase berkas yang selesai tepat waktu"
_RUMUS = "Jumlah berkas yang selesai tepat waktu dibagi seluruh berkas kali 100"


def _read(kepala: str, satu: str, dua: str, nama: str = _NAMA, lain: str = _NAMA, target: str = "80") -> list[str]:
    teks = _DUA.format(kepala=kepala, satu=satu, dua=dua, nama=nama, lain=lain, target=target)
    return [temuan.penjelasan for temuan in list_temuan("IND001", teks)]


def test_it_finds_two_formulas() -> None:
    (penjelasan,) = _read("FORMULASI", _RUMUS, "Nilai rata-rata survei pelanggan menurut sembilan unsur")
    assert penjelasan.startswith("Rumus indikator")
    assert _read("FORMULASI", _RUMUS, f"({_RUMUS.lower()} persen)") == []


def test_it_finds_two_kinds_of_unit() -> None:
    (penjelasan,) = _read("SATUAN", "%", "berkas")
    assert penjelasan.startswith("Satuan indikator")
    assert _read("SATUAN", "dokumen", "laporan") == []
    assert _read("SATUAN", "Persen", "%") == []
    assert _read("SATUAN", "-", "%") == []


def test_it_finds_a_name_that_turned_into_its_opposite() -> None:
    lain = _NAMA.replace("selesai", "tidak selesai")
    (penjelasan,) = _read("SATUAN", "%", "%", lain=lain)
    assert penjelasan.startswith("Nama indikator")
    assert _read("SATUAN", "%", "%", lain="Persentase berkas yang tidak lengkap isinya") == []


def test_both_names_in_one_table_are_two_indicators() -> None:
    lain = _NAMA.replace("selesai", "tidak selesai")
    teks = _DUA.format(kepala="SATUAN", satu="%", dua="%", nama=_NAMA, lain=lain, target="80")
    assert list_temuan("IND001", teks + f"\n3\t{_NAMA}\t%\t80\t80") == []


@pytest.mark.parametrize(("kedua", "banyak"), [("120,00", 1), ("80,00", 0), ("100,00", 0)])
def test_it_finds_two_directions_only_where_no_other_formula_fits(kedua: str, banyak: int) -> None:
    baris = "{}\tAngka keluhan pegawai terhadap layanan\t10,00\t8,00\t{}\n2\tBerkas tepat waktu\t90,00\t81,00\t90,00"
    kepala = "\n\nNO\tINDIKATOR\tTARGET\tREALISASI\tCAPAIAN (%)\n"
    teks = f"Tabel 3.1 Satu{kepala}{baris.format(1, '80,00')}\n\nTabel 3.2 Dua{kepala}{baris.format(1, kedua)}"
    assert len(list_temuan("IND001", teks)) == banyak


def test_an_opposite_name_is_told_once_although_two_checks_see_it() -> None:
    periksa = next(satu for satu in load_pemeriksaan() if satu.kode == "IND001")
    laporan = extract_laporan(read_berkas("contoh.txt", periksa.salah.encode()).naskah)
    hasil = run_pemeriksaan(laporan, hanya=["FAK003", "IND001"])
    nama = [temuan for jawaban in hasil for temuan in jawaban.temuan if "tidak mendapatkan" in temuan.tertulis]
    assert len(nama) == 1
