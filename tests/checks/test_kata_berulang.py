"""Words that come twice in a row: names and small words in sentences, not labels, figures or honest repetitions."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

AWAL = "Perjanjian kinerja pada awal tahun disepakati oleh kepala"


@pytest.mark.parametrize(
    ("teks", "temuan"),
    [
        (f"{AWAL} Dinas Kota Contoh Kota Contoh dengan wali kota.", ("Kota Contoh Kota Contoh", "Kota Contoh")),
        (f"{AWAL} dinas yang dananya dari dari APBD.", ("dari dari", "dari")),
    ],
)
def test_it_tells_the_words_once(teks: str, temuan: tuple[str, str]) -> None:
    assert list_tertulis("KMB004", teks) == [temuan]


@pytest.mark.parametrize(
    "teks",
    [
        "Target Realisasi Target Realisasi Target Realisasi Target Realisasi Target Realisasi",
        f"{AWAL} dinas yang sama sama bekerja satu per satu dari tahun ke tahun.",
        f"{AWAL} Dinas Kota Contoh, Kota Contoh Baru, dan Kota Lain.",
        f"{AWAL} Dinas Kota Contoh Kota Contohan.",
        "Sasaran Sasaran Sasaran 1 2 3",
    ],
)
def test_it_is_silent_on_labels_lists_and_usual_repetition(teks: str) -> None:
    assert list_tertulis("KMB004", teks) == []
