from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from terang.errors import UsageError
from terang.rumus.terbilang import (
    TerbilangRusak,
    read_terbilang,
    write_terbilang,
    write_terbilang_desimal,
    write_terbilang_rupiah,
)

VEKTOR = yaml.safe_load(
    (Path(__file__).parents[1] / "kinerja" / "vektor" / "terbilang.yaml").read_text(encoding="utf-8")
)
SEMUA = st.integers(min_value=-(10**18) + 1, max_value=10**18 - 1)
KATA = ("minus", "nol", "satu", "dua", "sembilan", "se", "belas", "puluh", "ratus", "ribu", "juta", "milyar", "triliun")


@pytest.mark.parametrize("baris", VEKTOR["eja"], ids=lambda baris: str(baris["bilangan"]))
def test_it_spells_as_the_vectors_say_and_reads_it_back(baris: dict[str, Any]) -> None:
    assert write_terbilang(baris["bilangan"]) == baris["kata"]
    assert read_terbilang(baris["kata"]) == baris["bilangan"]


@pytest.mark.parametrize("baris", VEKTOR["baca"], ids=lambda baris: baris["kata"])
def test_it_reads_other_spellings(baris: dict[str, Any]) -> None:
    assert read_terbilang(baris["kata"]) == baris["bilangan"]


@pytest.mark.parametrize("baris", VEKTOR["ditolak"], ids=lambda baris: baris["kata"])
def test_it_refuses_what_spells_no_number_and_says_why(baris: dict[str, Any]) -> None:
    hasil = read_terbilang(baris["kata"])
    assert isinstance(hasil, TerbilangRusak)
    assert baris["sebab"] in hasil.alasan


@given(st.one_of(SEMUA, st.integers(min_value=-2_000_000, max_value=2_000_000)))
def test_every_number_is_read_back(n: int) -> None:
    assert read_terbilang(write_terbilang(n)) == n
    assert read_terbilang(write_terbilang_rupiah(n).title()) == n


def _spell_by_the_handbook(n: int) -> str:
    """The generator that the domain handbook checked against a real report, as an oracle."""
    dasar = (
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
    )
    if n < 12:
        return dasar[n]
    if n < 20:
        return f"{dasar[n - 10]} belas"
    for nilai, kata in ((10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if n >= nilai:
            depan = f"se{kata}" if n // nilai == 1 and nilai <= 1000 else f"{_spell_by_the_handbook(n // nilai)} {kata}"
            return f"{depan} {_spell_by_the_handbook(n % nilai)}" if n % nilai else depan
    raise AssertionError


def test_it_agrees_with_the_handbook_where_spellers_go_wrong() -> None:
    # num2words spells 1.001.000 as "satu juta satu ribu".
    for n in (*range(12_000), *range(1_000_000, 1_012_000), *range(10**9 + 1000, 10**9 + 2000)):
        assert write_terbilang(n) == _spell_by_the_handbook(n)


@given(st.one_of(st.text(), st.lists(st.sampled_from(KATA), max_size=10).map(" ".join)))
def test_reading_never_raises(teks: str) -> None:
    hasil = read_terbilang(teks)
    if isinstance(hasil, TerbilangRusak):
        assert hasil.tertulis == teks
        assert hasil.alasan.endswith(".")
    else:
        assert abs(hasil) < 10**21


def test_a_very_long_text_is_refused_without_recursion_error() -> None:
    assert isinstance(read_terbilang("seribu " * 20_000), TerbilangRusak)


@pytest.mark.parametrize("n", [10**18, -(10**18)])
def test_beyond_kuadriliun_there_are_no_words(n: int) -> None:
    with pytest.raises(UsageError, match="terlalu besar"):
        write_terbilang(n)


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        ("80.6", "delapan puluh koma enam"),
        ("113.995", "seratus tiga belas koma sembilan sembilan lima"),
        ("80.60", "delapan puluh koma enam nol"),
        ("-0.05", "minus nol koma nol lima"),
        ("1E+3", "seribu"),
        ("82", "delapan puluh dua"),
    ],
)
def test_decimals_are_spelled_digit_by_digit(nilai: str, kata: str) -> None:
    assert write_terbilang_desimal(Decimal(nilai)) == kata
