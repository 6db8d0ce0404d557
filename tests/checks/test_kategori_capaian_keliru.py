"""Categories of achievement by the regulation's scale, only where the report names that regulation."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_ACUAN = "Mengacu pada Permendagri Nomor 54 Tahun 2010, "
_TABEL = (
    "Tabel 3.1 Capaian\n\nNO\tINDIKATOR\tTARGET\tREALISASI\tCAPAIAN (%)\tKATEGORI\n"
    "1\tBerkas lengkap\t100\t93\t93,00\t{}"
)


@pytest.mark.parametrize(
    "teks",
    [
        _ACUAN + "capaian 93,80% ini termasuk kategori TINGGI.",
        "Realisasi keuangan sebesar 93,80%. " + _ACUAN + "kinerja ini termasuk kategori TINGGI, berkisar dari 83,58%.",
        _ACUAN + "kategori dihitung.\n\n" + _TABEL.format("Tinggi"),
    ],
)
def test_it_finds_a_category_that_the_named_scale_does_not_give(teks: str) -> None:
    assert list_tertulis("KAT003", teks) == [("Tinggi", "Sangat Tinggi")]


@pytest.mark.parametrize(
    "teks",
    [
        _ACUAN + "capaian 93,80% ini termasuk kategori sangat tinggi.",
        _ACUAN
        + "capaian 90,40% ini termasuk kategori tinggi. "
        + _ACUAN
        + "capaian 90,40% termasuk kategori sangat tinggi.",
        _ACUAN + "capaian 93,80% ini termasuk kategori Sangat Baik.",
        _ACUAN + "capaian 93,80% dan 80,10% ini termasuk kategori tinggi.",
        "Capaian 93,80% ini termasuk kategori tinggi.",
        _TABEL.format("Tinggi"),
        _ACUAN
        + "skala kami:\n\n85 s/d 100 % = Tinggi\n\n60 s/d 84 % = Sedang\n\n0 s/d 59 % = Rendah\n\n"
        + _TABEL.format("Tinggi"),
    ],
)
def test_it_is_silent_where_another_scale_may_be_meant(teks: str) -> None:
    assert list_tertulis("KAT003", teks) == []
