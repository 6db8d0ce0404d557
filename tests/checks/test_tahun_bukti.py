"""The year of a caption, proved or doubted by what the rest of the document says."""

from __future__ import annotations

from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_JANJI = """Tabel 2.1 Perjanjian Kinerja Tahun 2022

No\tIndikator\tTarget
1\tIndeks kepuasan masyarakat\t80,00
2\tPersentase berkas selesai tepat waktu\t90,00
3\tNilai akuntabilitas kinerja\t78,50
"""
_CAPAIAN = """Tabel 3.1 Capaian Kinerja Tahun {tahun}

No\tIndikator\tTarget\tRealisasi\tCapaian (%)
1\tIndeks kepuasan masyarakat\t{target}\t82,00\t102,50
2\tPersentase berkas selesai tepat waktu\t90,00\t81,00\t90,00
3\tNilai akuntabilitas kinerja\t78,50\t78,50\t100,00
"""
_ANGGARAN = """Tabel 3.2 Realisasi Anggaran Tahun {tahun}

No\tProgram\tAnggaran (Rp)\tRealisasi (Rp)
1\tProgram Kepegawaian Daerah\t400.125.300\t380.119.035
2\tProgram Penunjang Urusan\t200.250.700\t180.225.630
Jumlah\t\t600.376.000\t560.344.665
"""


def _write(*, tahun: int, target: str = "80,00") -> str:
    return _CAPAIAN.format(tahun=tahun, target=target)


def test_the_targets_of_the_agreement_prove_the_year_of_the_measured_table() -> None:
    (temuan,) = list_temuan("THN001", f"{_JANJI}\n{_write(tahun=2021)}")
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("2021", "2022", Tingkat.GALAT)
    assert "Tabel 2.1" in temuan.penjelasan


def test_last_years_table_is_honest_where_this_years_stands_beside_it() -> None:
    ini = _write(tahun=2022).replace("Tabel 3.1", "Tabel 3.2").replace("82,00\t102,50", "88,00\t110,00")
    assert list_tertulis("THN001", f"{_JANJI}\n{_write(tahun=2021)}\n{ini}") == []


def test_another_target_leaves_last_years_table_alone() -> None:
    assert list_tertulis("THN001", f"{_JANJI}\n{_write(tahun=2021, target='79,00')}") == []


def test_next_years_agreement_with_unchanged_targets_is_only_doubted() -> None:
    janji = _JANJI.replace("2022", "2023")
    (temuan,) = list_temuan("THN001", f"{janji}\n{_write(tahun=2022)}")
    assert temuan.tingkat is Tingkat.PERINGATAN


def test_a_sentence_with_the_total_of_the_table_proves_its_year() -> None:
    kalimat = "Anggaran tahun 2022 sebesar Rp600.376.000 terealisasi Rp560.344.665."
    (temuan,) = list_temuan("THN001", f"{_ANGGARAN.format(tahun=2021)}\n{kalimat}")
    assert (temuan.seharusnya, temuan.tingkat) == ("2022", Tingkat.GALAT)


def test_a_sentence_that_compares_years_proves_nothing() -> None:
    kalimat = "Dibandingkan tahun 2022, anggaran sebesar Rp600.376.000 lebih kecil."
    assert list_tertulis("THN001", f"{_ANGGARAN.format(tahun=2021)}\n{kalimat}") == []


def test_the_sentence_before_the_table_raises_a_doubt_with_the_right_year() -> None:
    teks = f"Realisasi anggaran tahun 2022 disajikan pada tabel berikut ini.\n\n{_ANGGARAN.format(tahun=2021)}"
    (temuan,) = list_temuan("THN001", teks)
    assert (temuan.seharusnya, temuan.tingkat) == ("2022", Tingkat.PERINGATAN)


def test_a_group_heading_over_the_columns_names_their_year() -> None:
    html_kepala = "No\tIndikator\tTarget 2022\tRealisasi 2022\n1\tIndeks kepuasan masyarakat\t80,00\t82,00\n"
    assert list_tertulis("THN001", f"Tabel 3.1 Capaian Kinerja Tahun 2021\n\n{html_kepala}") == [("2021", "2022")]
