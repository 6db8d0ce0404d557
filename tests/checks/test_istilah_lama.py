"""Terms of repealed rules and of the whole region: only where the report uses them of itself and of its own year."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis


@pytest.mark.parametrize(
    ("teks", "temuan"),
    [
        ("Realisasi Belanja Tidak Langsung Rp 11.000.000.", ("Belanja Tidak Langsung", "Belanja Operasi (?)")),
        ("Realisasi belanja langsung 2022 naik.", ("belanja langsung", "Belanja Operasi atau Belanja Modal (?)")),
        ("SiLPA yang dikembalikan ke kasda Rp 3.000.000.", ("SiLPA", "sisa anggaran (?)")),
        ("No\tUraian\tAnggaran\n1\tBelanja Tak Langsung\t80", ("Belanja Tak Langsung", "Belanja Operasi (?)")),
    ],
)
def test_it_names_the_term_in_force(teks: str, temuan: tuple[str, str]) -> None:
    assert list_tertulis("IST001", teks) == [temuan]


def test_a_term_is_told_once_with_its_other_places() -> None:
    (temuan,) = list_temuan("IST001", "Belanja langsung naik.\n\nSisa belanja langsung kecil.")
    assert len(temuan.akibat) == 1


@pytest.mark.parametrize(
    "teks",
    [
        "Belanja Operasi dan Belanja Modal terserap seluruhnya.",
        "Bantuan langsung dan belanja pegawai dibayar tepat waktu.",
        "Pada tahun 2019 Belanja Tidak Langsung terserap 95 persen.",
        "Permendagri 13/2006 membagi belanja menjadi belanja langsung dan belanja tidak langsung.",
        "SiLPA daerah menjadi sumber pembiayaan APBD tahun berikutnya.",
        "Sisa anggaran dikembalikan ke kas daerah.",
    ],
)
def test_it_is_silent_on_terms_in_force_and_on_other_years(teks: str) -> None:
    assert list_tertulis("IST001", teks) == []
