from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.errors import UsageError
from terang.kinerja.pembulatan import round_half_up

BILANGAN = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**60), max_value=10**60)


@given(BILANGAN, st.integers(min_value=-3, max_value=12))
def test_it_agrees_with_exact_fractions(value: Decimal, desimal: int) -> None:
    unit = Fraction(10) ** -desimal
    expected = floor(abs(Fraction(value)) / unit + Fraction(1, 2)) * unit
    assert abs(Fraction(round_half_up(value, desimal))) == expected


@given(BILANGAN, st.integers(min_value=0, max_value=12))
def test_it_keeps_the_sign_the_asked_decimals_and_never_gives_minus_zero(value: Decimal, desimal: int) -> None:
    rounded = round_half_up(value, desimal)
    assert rounded.as_tuple().exponent == -desimal
    assert rounded.is_signed() == (rounded < 0)
    assert rounded * value >= 0


@given(BILANGAN, st.integers(min_value=0, max_value=12))
def test_a_second_rounding_changes_nothing(value: Decimal, desimal: int) -> None:
    once = round_half_up(value, desimal)
    assert round_half_up(once, desimal) == once


def test_a_half_goes_away_from_zero_where_python_goes_to_even() -> None:
    assert round_half_up(Decimal("2.5"), 0) == 3
    assert round_half_up(Decimal("-2.5"), 0) == -3
    assert round(Decimal("2.5")) == 2


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_finite_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="bukan bilangan"):
        round_half_up(Decimal(value), 2)
