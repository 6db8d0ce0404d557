"""Narrative: a figure is a reference; a typed digit that is no year, date or citation is an error with its place."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from buku_contoh import build_buku
from contoh_demo import load_demo
from terang.errors import UnreadableError
from terang.kinerja.pelaporan import Narasi
from terang.naskah.blok import Blok, Daftar, Gaya, Paragraf
from terang.naskah.sisipan import Bilangan, Nama, Teks, read_teks
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.build import build_bahan, build_lkjip
from terang.report.narasi import NarasiSalah, PembacaNarasi


@cache
def _bahan() -> Bahan:
    return build_bahan(replace(build_buku(), narasi=()))


def _read(teks: str) -> tuple[tuple[Blok, ...], list[NarasiSalah]]:
    pembaca = PembacaNarasi(_bahan().buku, _bahan().katalog)
    return pembaca.read(Narasi(bagian="bab-i/latar-belakang", teks=teks)), pembaca.salah


def _read_one(teks: str) -> Paragraf:
    (blok,), salah = _read(teks)
    assert salah == []
    assert isinstance(blok, Paragraf)
    return blok


@pytest.mark.parametrize(
    "teks",
    [
        "Tahun 2022 dan 2023.",
        "Sejak 2022, lalu 2023; (2024) juga.",
        "Renstra 2021-2026 atau 2021–2026.",
        "Tahun anggaran 2024/2025.",
        "Pada tahun 2022 pegawai bertambah.",
        "Pada 5 Oktober 2022 atau 31 Desember.",
        "Peraturan Menteri Nomor 53 Tahun 2014 tentang Petunjuk.",
        "Keputusan No. 7 Tahun 2020.",
        "Surat Nomor 870/B-BH.02.01/SD/C/2022 tanggal 13 Januari 2022.",
        "PermenPANRB 53/2014, Permendagri 86/2017, PP 8/2006, UU 5/2014.",
        "PMK 214/2017 atau PMK 214/PMK.02/2017.",
        "Kepmendagri 050-5889/2021.",
        "Pasal 5 ayat (1) huruf a angka 2.",
        "Pasal 28A, ayat (3), atau huruf b angka 4.",
        "1. pertama\n2. kedua",
        "# Judul 2024",
        "Luasnya tiga m².",
    ],
)
def test_years_dates_citations_and_list_numbers_may_be_typed(teks: str) -> None:
    assert _read(teks)[1] == []


@pytest.mark.parametrize(
    ("teks", "kutip"),
    [
        ("Nilainya 80,60.", "80,60."),
        ("Ada 12 orang.", "12"),
        ("Ada 2000 orang.", "2000"),
        ("Ada 2000 responden.", "2000"),
        ("Ada 2024 berkas dan 2023 SK.", "2024"),
        ("Sebesar Rp 5 saja.", "5"),
        ("Sebesar Rp2000.", "Rp2000."),
        ("Sebesar Rp 2000.", "2000."),
        ("Sebesar Rp. 2000.", "2000."),
        ("Naik 2024%.", "2024%."),
        ("Naik 2024 persen.", "2024"),
        ("Naik 1.999.", "1.999."),
        ("Naik 2.024,5.", "2.024,5."),
        ("Bernilai 2024,5.", "2024,5."),
        ("Pada tahun 2024,5.", "2024,5."),
        ("Pasal 5 memuat 7 hal.", "7"),
        ("Mencapai angka 80.", "80."),
        ("Huruf besar 7.", "7."),
        ("Tahun 1899.", "1899."),
        ("Nomor 53 saja.", "53"),
        ("Misi 2.", "2."),
        ("- butir\n- butir 3", "3"),
        ("**Tebal 4** dan *miring*.", "4"),
        ("# Judul 7", "7"),
        ("{{iku-1/capaian}}5", "5"),
    ],
)
def test_a_typed_digit_is_an_error_that_quotes_it(teks: str, kutip: str) -> None:
    salah = _read(teks)[1]
    assert f"angka '{kutip}' diketik langsung" in salah[0].pesan
    assert salah[0].berkas == "narasi/bab-i/latar-belakang.md"
    assert "{{iku-1/capaian}}" in salah[0].pesan


def test_a_digit_that_may_be_a_year_is_told_how_a_year_is_written() -> None:
    (salah,) = _read("Ada 2000 orang.")[1]
    assert salah.pesan.endswith("Bila itu tahun, tulis 'tahun 2000'.")


def test_every_fault_names_its_line_within_a_paragraph_and_after_it() -> None:
    teks = (
        "Baris satu\nbaris dua 22\nbaris tiga {{tak/ada}}\n\n"
        "**tebal\nberlanjut 66** dan\nbaris tujuh 77\n\n"
        "- butir\n- butir sepuluh 10\n  lanjutannya 11\n\n"
        "| a | b |\n| - | - |\n| 1 | 2 |\n\n"
        "Baris tujuh belas 17\n"
    )
    salah = _read(teks)[1]
    assert [s.baris for s in salah] == [2, 3, 6, 7, 10, 11, 13, 17]
    assert str(salah[0]).startswith("narasi/bab-i/latar-belakang.md baris 2: angka '22'")


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("{{iku-99/capaian}}", "rujukan 'iku-99/capaian' tidak dikenal"),
        ("{{iku-1/capaian|ribuan}}", "bentuk 'ribuan' tidak dapat dipakai"),
        ("{{iku-1/capaian|miliar}}", "Pilihan: satuan, rupiah, terbilang"),
        ("{{iku-1/realisasi|terbilang}}", "bentuk 'terbilang' tidak dapat dipakai"),
        ("{{iku-10/capaian|terbilang}}", "bentuk 'terbilang' tidak dapat dipakai"),
        ("{{iku-99/nama}}", "tidak ada yang bernama dengan id 'iku-99'"),
        ("{{target-iku-1-2024-murni/nama}}", "tidak ada yang bernama"),
        ("{{ IKU-1/Capaian }}", "rujukan tidak tertulis benar"),
        ("{{iku-satu/capaian", "rujukan tidak tertulis benar"),
        ("iku-satu/capaian}}", "rujukan tidak tertulis benar"),
        ("{{}}", "rujukan tidak tertulis benar"),
    ],
)
def test_a_reference_that_leads_nowhere_is_an_error(teks: str, pesan: str) -> None:
    (salah,) = _read(teks)[1]
    assert pesan in salah.pesan


@pytest.mark.parametrize(
    "teks",
    [
        "| a | b |\n| - | - |\n| c | d |",
        "> kutipan",
        "---",
        "    kode",
        "```\nkode\n```",
        "<div>\nkotak\n</div>",
        "<!-- catatan -->",
        "Lihat `kode` ini.",
        "Lihat ![gambar](a.png).",
        "Lihat [tautan](https://contoh.example).",
        "Garis<br>baru.",
    ],
)
def test_a_form_that_a_report_does_not_know_is_an_error(teks: str) -> None:
    salah = _read(teks)[1]
    assert salah
    assert all("tidak dikenal" in s.pesan or "tidak dapat dipakai" in s.pesan for s in salah)
    assert salah[0].baris == 1


def test_a_reference_becomes_the_printed_figure() -> None:
    assert _read_one("Nilai {{iku-1/realisasi}} dan {{ iku-3/capaian }}.").isi == (
        Teks("Nilai "),
        Bilangan("84,15", "iku-1/realisasi"),
        Teks(" dan "),
        Bilangan("80,00", "iku-3/capaian"),
        Teks("."),
    )


@pytest.mark.parametrize(
    ("rujukan", "tercetak"),
    [
        ("{{iku-1/capaian|satuan}}", "102,00%"),
        ("{{ iku-1/capaian | satuan }}", "102,00%"),
        ("{{iku-1/realisasi|satuan}}", "84,15"),
        ("{{anggaran/murni|rupiah}}", "Rp9.500.000.000"),
        ("{{anggaran/murni|terbilang}}", "sembilan miliar lima ratus juta"),
        ("{{cacah/sasaran|terbilang}}", "tiga"),
        ("{{iku-6/realisasi}}", "A"),
        ("{{iku-10/capaian}}", "–"),
        ("{{iku-1/nama}}", "Indeks kepuasan masyarakat"),
        ("{{dinas/nama}}", "Dinas Contoh Kabupaten Sukamaju"),
        ("{{sub-1-1-1/nama}}", "Pembinaan Pegawai"),
    ],
)
def test_a_reference_can_ask_for_its_form(rujukan: str, tercetak: str) -> None:
    assert read_teks(_read_one(f"x{rujukan}x").isi) == f"x{tercetak}x"


def test_names_are_names_and_not_text() -> None:
    assert _read_one("{{iku-1/nama}}").isi == (Nama("Indeks kepuasan masyarakat"),)


def test_bold_and_italics_hold_for_text_names_and_figures() -> None:
    isi = _read_one("**tebal {{iku-1/nama}} {{iku-1/realisasi}}** *miring* ***dua-duanya***").isi
    assert isi[:4] == (
        Teks("tebal ", tebal=True),
        Nama("Indeks kepuasan masyarakat", tebal=True),
        Teks(" ", tebal=True),
        Bilangan("84,15", "iku-1/realisasi", tebal=True),
    )
    assert Teks("miring", miring=True) in isi
    assert Teks("dua-duanya", tebal=True, miring=True) in isi


def test_line_breaks_become_blanks() -> None:
    assert read_teks(_read_one("satu\ndua\\\ntiga").isi) == "satu dua tiga"


def test_headings_and_lists_keep_their_shape() -> None:
    (judul, bernomor, butir), salah = _read("## Judul\n\n1. satu\n2. dua\n\n- a\n  - b\n")
    assert salah == []
    assert isinstance(judul, Paragraf)
    assert judul.gaya is Gaya.JUDUL
    assert isinstance(bernomor, Daftar)
    assert isinstance(butir, Daftar)
    assert (bernomor.bernomor, len(bernomor.butir), butir.bernomor) == (True, 2, False)
    assert [type(b) for b in butir.butir[0]] == [Paragraf, Daftar]


def test_building_a_report_refuses_a_bad_narrative_and_lists_every_fault() -> None:
    narasi = (
        Narasi(bagian="bab-i/latar-belakang", teks="Baik.\n\nAda 12 orang."),
        Narasi(bagian="bab-iv/tinjauan-umum", teks="{{tak/ada}}"),
    )
    with pytest.raises(UnreadableError) as tangkap:
        build_lkjip(replace(build_buku(), narasi=narasi))
    pesan = str(tangkap.value)
    assert pesan.startswith("Narasi memuat 2 kesalahan:")
    assert "- narasi/bab-i/latar-belakang.md baris 3: angka '12'" in pesan
    assert "- narasi/bab-iv/tinjauan-umum.md baris 1: rujukan 'tak/ada'" in pesan


def test_a_text_for_a_section_that_does_not_exist_is_an_error_that_names_the_file() -> None:
    buku = replace(load_demo(), narasi=(Narasi(bagian="bab-i/latar-belakng", teks="Teks yang salah tempat."),))
    with pytest.raises(UnreadableError, match=r"narasi/bab-i/latar-belakng\.md"):
        build_lkjip(buku)


@pytest.mark.parametrize("teks", ["Sertifikat ISO 9001 dan SNI ISO/IEC 27001:2013.", "Selama pandemi COVID-19."])
def test_names_of_standards_and_the_like_may_hold_digits(teks: str) -> None:
    build_lkjip(replace(load_demo(), narasi=(Narasi(bagian="bab-i/latar-belakang", teks=teks),)))
