"""Category words against the scale that the report sets."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

SKALA = "Skala:\n\n≥ 91 % = Sangat Tinggi\n\n76 s/d 90 % = Tinggi\n\n66 s/d 75 % = Sedang\n\n≤ 65 % = Rendah\n\n"


@pytest.mark.parametrize(
    ("angka", "kata", "benar"),
    [("113,96", "Rendah", "Sangat Tinggi"), ("60,00", "Tinggi", "Rendah"), ("80,00", "Sedang", "Tinggi")],
)
def test_it_finds_a_wrong_word_in_a_sentence_by_a_scale_with_open_ends(angka: str, kata: str, benar: str) -> None:
    teks = f"{SKALA}Dengan demikian capaian kinerjanya sebesar {angka}% atau kategori {kata} dan perlu dijaga.\n"
    (temuan,) = list_temuan("KAT001", teks)
    assert (temuan.tertulis, temuan.seharusnya) == (kata, benar)
    assert temuan.tingkat == "peringatan"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Capaian kinerjanya sebesar 113,96% atau kategori Sangat Tinggi.",
        "Capaian kinerjanya sebesar 90,50% (Tinggi).",  # between two steps
        "Nilai kepuasan 80,00 masuk kategori Sangat Tinggi.",  # has a scale of its own
        "Capaian kinerjanya sebesar 80,00% atau kategori Memuaskan.",
    ],
)
def test_it_leaves_alone_what_the_scale_does_not_judge(kalimat: str) -> None:
    assert not list_tertulis("KAT001", f"{SKALA}{kalimat}\n")


def test_it_says_where_an_open_step_begins() -> None:
    (temuan,) = list_temuan("KAT001", f"{SKALA}Capaian kinerja 95% atau kategori Rendah.\n")
    assert "(91 ke atas)" in temuan.penjelasan
