"""What the tables of a text mean, told by their claims."""

from __future__ import annotations

from decimal import Decimal

import pytest

from terang.klaim.extract import extract_laporan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.uji import Putusan, uji
from terang.readers.read import read_berkas


def _read(teks: str) -> list[KlaimHitung]:
    return list(extract_laporan(read_berkas("laporan.txt", teks.encode()).naskah).hitung)


def _table(*baris: str) -> str:
    return "LKjIP Tahun 2022\n\nTabel 3.1\nContoh\n\n" + "\n".join("\t".join(b.split("|")) for b in baris) + "\n"


CAPAIAN = (
    "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
    "1|Persentase layanan tepat waktu|80,00|90,00|112,50",
    "2|Persentase berkas lengkap|90,00|81,00|90,00",
    "3|Persentase layanan daring|50,00|60,00|120,00",
)


def test_it_relates_the_percentage_to_target_and_realisasi() -> None:
    klaim = _read(_table(*CAPAIAN))
    assert [k.kaitan for k in klaim] == [Kaitan.RASIO] * 3
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}


def test_it_takes_a_truncated_percentage_for_honest() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Nilai kepuasan|66,00|67,00|101,51"))
    assert uji(klaim[-1]).putusan is Putusan.TERPOTONG


def test_it_sees_that_only_hidden_decimals_explain_a_percentage() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Indeks tata kelola|0,65|0,66|102,00"))
    assert uji(klaim[-1]).putusan is Putusan.TERSEMBUNYI


def test_it_accepts_the_inverse_where_less_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Angka kematian pasien|10,00|8,00|125,00"))
    assert uji(klaim[-1]).putusan is Putusan.KONVENSI_LAIN


def test_it_does_not_accept_the_inverse_where_nothing_says_that_less_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase jalan mantap|80,00|80,53|99,34"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH


def test_it_accepts_a_cap_that_nothing_in_the_column_exceeds() -> None:
    klaim = _read(_table(*CAPAIAN[:1], "1|Nilai layanan pertama|50,00|75,00|120,00", *CAPAIAN[1:3], CAPAIAN[3]))
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI, Putusan.DIBATASI}


@pytest.mark.parametrize(("jumlah", "putusan"), [("30", Putusan.SESUAI), ("31", Putusan.SALAH)])
def test_it_adds_up_the_rows_above_a_total(jumlah: str, putusan: Putusan) -> None:
    klaim = _read(
        _table("NO|UNIT|PEGAWAI", "1|Sekretariat|12", "2|Bidang Data|8", "3|Bidang Mutasi|10", f"|Jumlah|{jumlah}")
    )
    assert [(k.kaitan, uji(k).putusan) for k in klaim] == [(Kaitan.JUMLAH, putusan)]


def test_an_indicator_named_jumlah_is_no_total() -> None:
    assert not _read(_table("NO|INDIKATOR|TARGET", "1|Jumlah dokumen|12", "2|Jumlah berkas|8", "3|Jumlah laporan|99"))


def test_it_finds_levels_that_only_the_sums_show() -> None:
    rows = (
        "Alat besar|2",
        "Mobil|2",
        "Komputer|9",
        "Laptop|4",
        "Printer|5",
        "Mebel|11",
        "Meja|6",
        "Kursi|5",
        "Alat ukur|7",
        "Meteran|3",
        "Timbangan|4",
        "Jumlah|29",
    )
    klaim = _read(_table("NAMA BARANG|BANYAK", *rows))
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}
    salah = _read(_table("NAMA BARANG|BANYAK", *rows[:-1], "Jumlah|30"))
    assert [uji(k).tepat for k in salah if uji(k).putusan is Putusan.SALAH] == [Decimal(29)]


def test_it_reads_a_percentage_cut_over_several_logical_rows_of_one_cell() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase bebas banjir Jumlah embung|80 % 2 buah|88 % 2 buah|110 % 100 %"))
    assert [uji(k).putusan for k in klaim[-2:]] == [Putusan.SESUAI] * 2


def test_rates_are_not_added() -> None:
    klaim = _read(_table("NO|KEGIATAN|FISIK", "1|Jalan|99,48", "2|Jembatan|98,20", "|Jumlah|98,90"))
    assert not klaim


def test_a_mean_of_means_and_its_right_value_follow_from_wrong_inputs() -> None:
    teks = _table(
        CAPAIAN[0],
        "1|Persentase layanan tepat waktu|80,00|90,00|117,00",
        "|Rata-rata Capaian Sasaran 1|||117,00",
        "2|Persentase berkas lengkap|90,00|81,00|90,00",
        "3|Persentase layanan daring|50,00|60,00|120,00",
        "|Rata-rata Capaian Sasaran 2|||105,00",
        "|Total Rata-rata Capaian Sasaran (1+2)|||111,00",
    )
    laporan = extract_laporan(read_berkas("laporan.txt", teks.encode()).naskah)
    benar = {laporan.cetakan[kunci].teks: nilai for kunci, nilai in laporan.koreksi.items()}
    assert benar["117,00"] == Decimal("112.5")
    assert benar["111,00"] == Decimal("108.75")


TERBALIK = (
    "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
    "1|Angka kematian ibu melahirkan|100,00|80,00|120,00",
    "2|Angka kematian bayi lahir hidup|10,00|9,00|110,00",
    "3|Angka kesakitan demam berdarah|50,00|45,00|110,00",
    "4|Hunian tempat tidur rumah sakit|65,00|59,95|92,23",
)


def test_it_accepts_the_direct_ratio_among_inverse_ones() -> None:
    klaim = _read(_table(*TERBALIK))
    assert klaim[0].kaitan is Kaitan.LINEAR_BALIK
    assert uji(klaim[-1]).putusan is Putusan.KONVENSI_LAIN


def test_it_is_unsure_of_an_exact_inverse_where_no_word_says_which_way_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase pelajar yang merokok|12,00|15,00|80,00"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH
    assert klaim[-1].keyakinan < Decimal("0.85")


def test_it_stays_sure_of_a_swap_where_more_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Nilai kepuasan warga|80,00|90,00|88,89"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH
    assert klaim[-1].keyakinan > Decimal("0.85")


def test_it_caps_the_inverse_ratio_too() -> None:
    klaim = _read(
        _table(
            "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
            "1|Persentase berkas lengkap|90,00|81,00|90,00",
            "2|Persentase layanan daring|50,00|40,00|80,00",
            "3|Persentase layanan tepat|80,00|60,00|75,00",
            "4|Waktu tanggap kebakaran (menit)|15,00|14,00|100,00",
        )
    )
    assert uji(klaim[-1]).putusan is Putusan.DIBATASI


def test_it_takes_a_capped_figure_for_capped_and_not_for_cut_off() -> None:
    klaim = _read(_table(*CAPAIAN[:3], "3|Persentase layanan daring|50,00|60,45|120"))
    assert uji(klaim[-1]).putusan is Putusan.DIBATASI
