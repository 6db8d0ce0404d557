"""One fact in two tables: which print is accused, how surely, and when two values are both honest."""

from __future__ import annotations

from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_JANJI = "Tabel 2.1 Perjanjian Kinerja Tahun 2022\n\nNo\tIndikator\tTarget\n1\tIndeks kepuasan masyarakat\t{}\n"
_CAPAIAN = (
    "Tabel 3.1 Capaian Kinerja Tahun 2022\n\nNo\tIndikator\tTarget\tRealisasi\tCapaian (%)\n"
    "1\tIndeks kepuasan masyarakat\t{}\t{}\t{}\n"
)


def _write(janji: str, target: str, realisasi: str, persen: str) -> str:
    return f"{_JANJI.format(janji)}\n{_CAPAIAN.format(target, realisasi, persen)}"


def test_the_target_that_the_percentage_was_computed_with_is_right() -> None:
    (temuan,) = list_temuan("FAK001", _write("78,00", "80,00", "84,00", "105,00"))
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("78,00", "80,00", Tingkat.GALAT)
    assert "105,00" in temuan.penjelasan


def test_the_target_that_breaks_its_row_is_accused_although_it_stands_in_the_measured_table() -> None:
    (temuan,) = list_temuan("FAK001", _write("78,00", "80,00", "84,00", "107,69"))
    assert (temuan.tertulis, temuan.seharusnya) == ("80,00", "78,00")


def test_a_revised_agreement_makes_two_targets_honest_enough_to_doubt_only() -> None:
    teks = f"Perjanjian kinerja perubahan disusun pada bulan Oktober.\n\n{_write('78,00', '80,00', '84,00', '105,00')}"
    (temuan,) = list_temuan("FAK001", teks)
    assert temuan.tingkat is Tingkat.PERINGATAN


def test_a_target_is_never_cut_off_but_a_realisasi_may_be() -> None:
    assert list_tertulis("FAK001", _write("80,6", "80,67", "80,67", "100,00")) == [("80,6", "80,67")]
    lain = "Tabel 3.2 Rekap Tahun 2022\n\nNo\tIndikator\tRealisasi\n1\tIndeks kepuasan masyarakat\t84,6\n"
    assert list_tertulis("FAK001", f"{_CAPAIAN.format('80,00', '84,67', '105,84')}\n{lain}") == []


def test_a_column_without_a_year_yields_to_the_one_of_the_report() -> None:
    dua = (
        "Tabel 3.1 Perbandingan Indikator\n\nNo\tIndikator\tCapaian tahun 2022\t% Capaian kinerja\n"
        "1\tIndeks kepuasan masyarakat\t105,00\t98,00\n"
    )
    assert list_tertulis("FAK001", f"{dua}\n{_CAPAIAN.format('80,00', '84,00', '105,00')}") == []


def test_the_verb_of_an_indicator_may_be_spelled_in_two_ways() -> None:
    teks = (
        "Tabel 3.1 Capaian Tahun 2022\n\nNo\tIndikator\tTarget\n1\tPanjang saluran drainase yang terbangun\t2,57 km\n\n"
        "Tabel 3.2 Rincian Tahun 2022\n\nNo\tIndikator\tTarget\n1\tPanjang saluran drainase yang dibangun\t2,5 km\n"
    )
    assert list_tertulis("FAK001", teks) == [("2,5 km", "2,57 km")]


def test_a_name_that_goes_on_in_a_row_without_figures_is_one_name() -> None:
    teks = (
        "Tabel 3.1 Capaian Tahun 2022\n\nNo\tIndikator\tTarget\n"
        "1\tPersentase pegawai yang mengikuti pelatihan minimal dua puluh jam\t70,00\n\n"
        "Tabel 3.2 Evaluasi Tahun 2022\n\nNo\tIndikator\tTarget\n1\tPersentase pegawai yang mengikuti\t75,00\n"
        "\tpelatihan minimal dua puluh jam\t\n2\tNilai akuntabilitas kinerja\t78,00\n"
    )
    assert list_tertulis("FAK001", teks) == [("75,00", "70,00")]


def test_a_target_to_be_exceeded_is_not_one_to_be_met_but_a_sign_alone_says_nothing() -> None:
    (temuan,) = list_temuan("FAK001", _write("82,50", ">82", "84,00", "102,44"))
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("82,50", ">82", Tingkat.PERINGATAN)
    assert list_tertulis("FAK001", _write("82,00", ">82", "84,00", "102,44")) == []
    assert list_tertulis("FAK001", _write("82", "82,00", "84,00", "102,44")) == []
