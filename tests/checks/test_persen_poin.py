from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

_KALIMAT = "Cakupan layanan naik dari 80,00 persen menjadi 88,00 persen atau naik {} persen."


def test_it_names_a_difference_that_is_told_as_a_percentage() -> None:
    assert list_tertulis("SAT002", _KALIMAT.format("8,00")) == [("8,00", "8,00 persen poin")]


@pytest.mark.parametrize(
    "teks",
    [
        _KALIMAT.format("10,00"),
        _KALIMAT.format("8,00").replace("8,00 persen.", "8,00 persen poin."),
        "Pendapatan naik dari Rp1.000.000 menjadi Rp1.200.000 atau naik 20 persen.",
    ],
)
def test_it_is_silent_on_growth_and_on_points(teks: str) -> None:
    assert list_tertulis("SAT002", teks) == []


def test_decimals_in_words_are_told_with_their_decimals() -> None:
    (temuan,) = list_temuan("BIL001", "Nilai indeks sebesar 80,65 (delapan puluh koma enam enam) tercapai.")
    assert temuan.penjelasan.endswith("yang berarti 80,66.")
