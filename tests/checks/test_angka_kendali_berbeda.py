from __future__ import annotations

from terang.checks.jalankan import run_pemeriksaan
from terang.checks.kerangka import KENDALI, Temuan
from terang.klaim.extract import extract_laporan
from terang.readers.read import read_berkas

_LAPORAN = """# Laporan Kinerja Tahun 2022

## BAB I Pendahuluan

Pegawai berjumlah 81 orang, yaitu 33 laki-laki dan 48 perempuan.

## BAB III Akuntabilitas Kinerja

**Tabel 3.1. Capaian kinerja**

| Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- |
| Indeks Kepuasan | 80,60 | 91,88 | 114,00 |
| Indeks Merit | 0,65 | 0,66 | 101,54 |

Pada tahun itu nilai 91,88 melampaui target 80,60.

## Lampiran 1 Angka Kendali

| Bagian | Banyak angka | Jumlah kendali |
| --- | --- | --- |
| BAB I | 3 | 162 |
| BAB III | 2 | 172,48 |
| Tabel 3.1 | 6 | 389,33 |
| Lampiran 1 | 1 | 1 |
| Jumlah | 12 | 724,81 |
"""


def _list_temuan(lama: str = "", baru: str = "") -> list[Temuan]:
    assert not lama or _LAPORAN.count(lama) == 1
    laporan = extract_laporan(read_berkas("a.md", _LAPORAN.replace(lama, baru).encode()).naskah)
    return [satu for jawaban in run_pemeriksaan(laporan) for satu in jawaban.temuan if satu.tingkat == "galat"]


def test_it_is_silent_where_every_part_adds_up() -> None:
    assert _list_temuan() == []


def test_it_names_the_number_that_is_printed_otherwise_elsewhere() -> None:
    (temuan,) = _list_temuan("| 91,88 |", "| 31,88 |")
    assert (temuan.tertulis, temuan.seharusnya, temuan.tempat.tabel) == ("31,88", "91,88", "Tabel 3.1")


def test_what_the_changed_number_breaks_is_its_consequence() -> None:
    (temuan,) = _list_temuan("| 91,88 |", "| 31,88 |")
    assert any("114,00" in akibat for akibat in temuan.akibat)


def test_it_says_only_the_part_where_the_number_cannot_be_told() -> None:
    (temuan,) = (satu for satu in _list_temuan("81 orang", "84 orang") if satu.rumus == KENDALI)
    assert (temuan.tertulis, temuan.seharusnya) == ("165", "162")
    assert "BAB I" in temuan.penjelasan


def test_a_part_read_with_more_numbers_is_not_judged_but_named() -> None:
    laporan = extract_laporan(read_berkas("a.md", _LAPORAN.replace("81 orang", "81 orang dan 5 tamu").encode()).naskah)
    (jawaban,) = run_pemeriksaan(laporan, hanya=("KND001",))
    assert jawaban.temuan == ()
    (tak,) = jawaban.tak_diperiksa
    assert "BAB I memuat 4 angka yang terbaca; angka kendali mencatat 3" in tak.alasan


def test_a_changed_name_of_a_part_is_found_by_its_count_and_sum() -> None:
    temuan = _list_temuan("| Tabel 3.1 | 6 |", "| Tabel 3.7 | 6 |")
    assert [(satu.tertulis, satu.seharusnya) for satu in temuan] == [("Tabel 3.7", "Tabel 3.1")]


def test_a_name_changed_to_that_of_another_part_is_found_too() -> None:
    temuan = _list_temuan("| BAB I | 3 |", "| BAB III | 3 |")
    assert ("BAB III", "BAB I") in [(satu.tertulis, satu.seharusnya) for satu in temuan]


def test_a_changed_control_total_is_found_by_the_sum_of_its_column() -> None:
    assert _list_temuan("| 3 | 162 |", "| 7 | 162 |")
    assert _list_temuan("| 12 | 724,81 |", "| 12 | 724,31 |")
