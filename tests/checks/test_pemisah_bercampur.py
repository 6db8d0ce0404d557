"""Separators of thousands that change within a number, a sentence or a column."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

_TABEL = "NO\tURAIAN\tANGGARAN (Rp)\n1\tBelanja pegawai\t{}\n2\tBelanja barang\t{}\n3\tBelanja modal\t{}"


@pytest.mark.parametrize(
    ("teks", "tertulis"),
    [
        (_TABEL.format("1.939.050.000,00", "1,790,000,000", "2.150.500.000,00"), "1,790,000,000"),
        (_TABEL.format("1.790,000.000", "1.939.050.000", "2.150.500.000"), "1.790,000.000"),
        ("Pagu Rp1,790,000,000 dari Rp1.939.050.000,00.", "1,790,000,000"),
        ("Pagu Rp. .44.000.000,- dipakai.", "Rp. .44.000.000"),
        ("Pagu Rp..44.000.000 dipakai.", "Rp..44.000.000"),
        ("Pagu Rp 44. 000.000 dipakai.", "Rp 44. 000.000"),
    ],
)
def test_it_finds_separators_that_change(teks: str, tertulis: str) -> None:
    assert list_tertulis("RSK002", teks) == [(tertulis, "")]


def test_a_column_gives_one_finding_about_the_fewer_cells() -> None:
    (temuan,) = list_temuan("RSK002", _TABEL.format("1,939,050,000", "1.790.000.000", "2,150,500,000"))
    assert temuan.tertulis == "1.790.000.000"


@pytest.mark.parametrize(
    "teks",
    [
        _TABEL.format("1,939,050,000", "1,790,000,000", "2,150,500,000"),
        _TABEL.format("1.939.050.000,00", "1.790.000", "12,345"),
        "Produksi 12.345,678 ton dan pagu Rp44.000.000,- dari Rp. 44.000.000,00.",
        "Kode 5.03.02.2.01 dan nomor 1.234,567/2022. Rp. 44 juta (dalam Rp, 2021). Rp 44.000.000. 120 orang.",
    ],
)
def test_it_is_silent_where_one_way_of_writing_is_kept(teks: str) -> None:
    assert list_tertulis("RSK002", teks) == []
