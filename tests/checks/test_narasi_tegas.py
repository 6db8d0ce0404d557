"""A sentence that gives an indicator another value for the report's year than the table does."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

TABEL = (
    "Tabel 3.1 Capaian Kinerja Tahun 2022\n\nNo\tIndikator\tTarget\tRealisasi\tCapaian (%)\n"
    "1\tIndeks Profesionalitas Aparatur Sipil Negara (ASN)\t82,00\t83,84\t102,24\n\n"
)
NAMA = "Indeks Profesionalitas Aparatur Sipil Negara"


def test_two_values_of_one_indicator_are_two_truths_of_which_a_person_must_choose() -> None:
    (temuan,) = list_temuan("NAR001", f"{TABEL}Diketahui nilai {NAMA} di tahun 2022 sebesar 51,23 menurut penilai.")
    assert (temuan.tertulis, temuan.seharusnya) == ("51,23", "83,84 (?)")
    assert "sumber mana yang resmi" in temuan.penjelasan


@pytest.mark.parametrize(
    "kalimat",
    [
        f"Nilai {NAMA} di tahun 2022 sebesar 83,84.",
        f"Nilai {NAMA} di tahun 2022 sebesar 84.",
        f"Nilai {NAMA} di tahun 2021 sebesar 51,23.",
        f"Nilai {NAMA} sebesar 51,23.",
        f"Rata-rata nasional {NAMA} di tahun 2022 sebesar 51,23.",
        f"Dimensi kompetensi {NAMA} di tahun 2022 sebesar 8,04.",
        f"Nilai {NAMA} di tahun 2022 sebesar 51,23 menurut aplikasi dan 83,84 menurut penilaian mandiri.",
        f"Nilai {NAMA} di tahun 2022 diukur atas 120 pegawai.",
    ],
)
def test_it_is_silent_on_other_years_yardsticks_and_on_both_values_told_together(kalimat: str) -> None:
    assert list_tertulis("NAR001", TABEL + kalimat) == []


def test_a_target_to_be_exceeded_is_not_rounded_in_the_sentence() -> None:
    tabel = TABEL.replace("82,00", ">82")
    kalimat = f"{NAMA} belum mencapai target nilai 82,50 pada akhir tahun."
    assert list_tertulis("NAR001", tabel + kalimat) == [("82,50", ">82")]
    assert list_tertulis("NAR001", tabel + kalimat.replace("82,50", "82")) == []


@pytest.mark.parametrize(("tertulis", "temuan"), [("102,9", 1), ("102,2", 0), ("102", 0)])
def test_a_small_gap_that_no_rounding_explains_is_told(tertulis: str, temuan: int) -> None:
    assert len(list_tertulis("NAR001", f"{TABEL}{NAMA} mempunyai capaian {tertulis} persen.")) == temuan
