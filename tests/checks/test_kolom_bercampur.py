"""A column of percentages in which some rows repeat the realisasi: only what another table shows is judged."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

NAMA = ("Indeks kepuasan masyarakat", "Indeks profesionalitas pegawai", "Indeks sistem merit")


def _write(nyata: tuple[str, str, str], target: tuple[str, str, str], kolom: tuple[str, str, str]) -> str:
    lalu = "".join(f"{n}\t{a}\n" for n, a in zip(NAMA, nyata, strict=True))
    kini = "".join(f"{n}\t{t}\t{a}\n" for n, t, a in zip(NAMA, target, kolom, strict=True))
    return (
        f"Tabel 3.1 Realisasi\n\nINDIKATOR KINERJA\tREALISASI TAHUN 2021\n{lalu}\n"
        f"Tabel 3.2 Pengukuran\n\nINDIKATOR KINERJA\tTARGET\tCAPAIAN TAHUN 2021 (%)\n{kini}"
    )


NYATA, TARGET = ("91,79", "83,84", "0,44"), ("80,60", "82,00", "0,65")


def test_the_percentage_among_realisasi_is_told_with_the_realisasi() -> None:
    (temuan,) = list_temuan("FAK004", _write(NYATA, TARGET, ("91,79", "83,84", "67,69")))
    assert (temuan.tertulis, temuan.seharusnya) == ("67,69", "0,44 (?)")
    assert "0,44 / 0,65 × 100" in temuan.penjelasan
    assert len(temuan.akibat) == 2


def test_the_realisasi_among_percentages_is_told() -> None:
    assert list_tertulis("FAK004", _write(NYATA, TARGET, ("113,88", "102,24", "0,44"))) == [("0,44", "")]


@pytest.mark.parametrize(
    ("nyata", "target", "kolom"),
    [
        (NYATA, TARGET, ("113,88", "102,24", "67,69")),
        (NYATA, TARGET, NYATA),
        (NYATA, TARGET, ("91,79", "83,84", "67,00")),
        (NYATA, TARGET, ("91,79", "102,24", "70,00")),
        (("91,79", "83,84", "65,00"), ("100,00", "100,00", "80,00"), ("91,79", "83,84", "81,25")),
    ],
)
def test_a_column_of_one_measure_and_cells_that_may_be_both_are_honest(
    nyata: tuple[str, str, str], target: tuple[str, str, str], kolom: tuple[str, str, str]
) -> None:
    assert list_tertulis("FAK004", _write(nyata, target, kolom)) == []
