"""Planned indicators without realisasi: all of an agreement, and of other plans the one missing in a reported group."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

INDIKATOR = [
    "Persentase peserta diklat kepemimpinan yang lulus",
    "Persentase peserta diklat prajabatan yang lulus",
    "Persentase peserta diklat teknis yang bersertifikat",
    "Status akreditasi lembaga diklat (1 = ISO; 2 = ISO dan akreditasi)",
]
KEPALA = "No\tIndikator\tTarget\tRealisasi\tCapaian (%)\n"


def _write(rencana: list[str], nyata: list[str], judul: str = "Rencana Kegiatan Tahun 2022") -> str:
    janji = "".join(f"{satu}\t100%\n" for satu in rencana)
    hasil = "".join(f"{ke}\t{satu}\t100\t100\t100\n" for ke, satu in enumerate(nyata, 1))
    return f"Tabel 2.3 {judul}\n\nUraian Indikator\tTarget\n{janji}\nTabel 3.1 Capaian Tahun 2022\n\n{KEPALA}{hasil}"


def test_it_misses_the_one_that_its_group_reports_without() -> None:
    teks = _write(INDIKATOR, [*INDIKATOR[:3], "Indeks kepuasan peserta diklat"])
    assert [satu for satu, _ in list_tertulis("LKP001", teks)] == [INDIKATOR[3]]


@pytest.mark.parametrize(
    ("rencana", "nyata"),
    [
        (INDIKATOR, INDIKATOR),
        (INDIKATOR, INDIKATOR[:2]),
        (INDIKATOR[1:], INDIKATOR[1:3]),
        (INDIKATOR, [satu.replace("Persentase", "Prosentase") for satu in INDIKATOR]),
    ],
)
def test_it_is_silent_where_the_group_is_small_or_of_another_level(rencana: list[str], nyata: list[str]) -> None:
    assert list_tertulis("LKP001", _write(rencana, nyata)) == []


def test_a_number_in_a_cell_does_not_report_an_indicator_that_holds_it() -> None:
    teks = _write(INDIKATOR, [INDIKATOR[0], INDIKATOR[1], INDIKATOR[2]], "Perjanjian Kinerja Tahun 2022")
    assert [satu for satu, _ in list_tertulis("LKP001", teks)] == [INDIKATOR[3]]
