from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from terang.kinerja.angka import Angka
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka, write_rupiah, write_tanggal, write_target

VEKTOR = yaml.safe_load((Path(__file__).parent / "vektor" / "tulis_angka.yaml").read_text(encoding="utf-8"))
BILANGAN = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**60), max_value=10**60)


@pytest.mark.parametrize("baris", VEKTOR["angka"], ids=lambda baris: baris["tertulis"])
def test_it_writes_numbers_as_the_vectors_say(baris: dict[str, Any]) -> None:
    assert write_angka(Decimal(baris["nilai"]), baris["desimal"]) == baris["tertulis"]


@pytest.mark.parametrize("baris", VEKTOR["rupiah"], ids=lambda baris: baris["tertulis"])
def test_it_writes_money_as_the_vectors_say(baris: dict[str, Any]) -> None:
    assert write_rupiah(Decimal(baris["nilai"]), baris["desimal"]) == baris["tertulis"]


@pytest.mark.parametrize("baris", VEKTOR["target"], ids=lambda baris: baris["tertulis"])
def test_it_writes_targets_with_their_operator(baris: dict[str, Any]) -> None:
    angka = read_angka(baris["target"])
    assert isinstance(angka, Angka)
    assert write_target(angka, baris["desimal"]) == baris["tertulis"]


@pytest.mark.parametrize("baris", VEKTOR["tanggal"], ids=lambda baris: baris["tertulis"])
def test_it_writes_days_in_indonesian(baris: dict[str, Any]) -> None:
    assert isinstance(baris["tanggal"], date)
    assert write_tanggal(baris["tanggal"]) == baris["tertulis"]


def test_whole_rupiah_come_from_an_integer_too() -> None:
    assert write_rupiah(44_000_000) == "Rp44.000.000"


@given(BILANGAN, st.integers(min_value=0, max_value=9))
def test_every_digit_is_exact_for_numbers_of_any_size(value: Decimal, desimal: int) -> None:
    english = f"{round_half_up(value, desimal):,.{desimal}f}"
    assert write_angka(value, desimal) == english.translate(str.maketrans(",.", ".,"))
