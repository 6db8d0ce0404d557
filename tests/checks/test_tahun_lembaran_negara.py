"""A rule and its gazette are of one year: which of the two is wrong, the catalogue of rules tells."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

KALIMAT = "{} tentang {} (Lembaran Negara Republik Indonesia Tahun {} Nomor 21)."


@pytest.mark.parametrize(
    ("acuan", "judul", "lembaran", "temuan"),
    [
        (
            "Peraturan Pemerintah Nomor 8 Tahun 2005",
            "Tahapan Penyusunan Rencana",
            2008,
            [("Peraturan Pemerintah Nomor 8 Tahun 2005", "Peraturan Pemerintah Nomor 8 Tahun 2008 (?)")],
        ),
        (
            "Peraturan Pemerintah Nomor 58 Tahun 2005",
            "Pengelolaan Keuangan Daerah",
            2007,
            [
                (
                    "Lembaran Negara Republik Indonesia Tahun 2007",
                    "Lembaran Negara Republik Indonesia Tahun 2005 (?)",
                )
            ],
        ),
        ("Peraturan Pemerintah Nomor 58 Tahun 2005", "Pengelolaan Keuangan Daerah", 2005, []),
    ],
)
def test_it_proposes_the_year_that_is_likelier_wrong(
    acuan: str, judul: str, lembaran: int, temuan: list[tuple[str, str]]
) -> None:
    assert list_tertulis("HUK002", KALIMAT.format(acuan, judul, lembaran)) == temuan
