"""Numbers come back from the database as they went in, digit for digit, on either database."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core.exceptions import FieldError, ValidationError
from django.db import connection, models
from hypothesis import given
from hypothesis import strategies as st

from terang.web.common.fields import ExactDecimalField


class Timbangan(models.Model):  # noqa: DJ008 - nobody prints it
    """A table that exists only while this file is tested."""

    nilai = ExactDecimalField(null=True)

    class Meta:
        app_label = "common"


@pytest.fixture(autouse=True)
def _meja(request: pytest.FixtureRequest) -> None:
    """The table; it vanishes with the transaction of the test."""
    request.getfixturevalue("db")
    perintah, _ = connection.schema_editor().table_sql(Timbangan)
    with connection.cursor() as kursor:
        kursor.execute(perintah)


def store(nilai: object) -> Decimal | None:
    return Timbangan.objects.get(pk=Timbangan.objects.create(nilai=nilai).pk).nilai


@pytest.mark.parametrize(
    "teks", ["12345678901234.56", "1234567890123456.7891", "80.60", "-0.000000000001", "0", "1E+3"]
)
def test_it_gives_back_every_digit(teks: str) -> None:
    assert store(Decimal(teks)) == Decimal(teks)


def test_it_keeps_the_zeros_that_were_written() -> None:
    assert str(store(Decimal("80.60"))) == "80.60"


def test_it_keeps_nothing_as_nothing_and_not_as_zero() -> None:
    assert store(None) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-(10**30), max_value=10**30))
def test_it_gives_back_any_decimal(bilangan: Decimal) -> None:
    field = ExactDecimalField()
    assert field.from_db_value(field.get_prep_value(bilangan), models.F("x"), connection) == bilangan


def test_it_refuses_a_float_which_has_lost_its_digits_already() -> None:
    with pytest.raises(TypeError, match="bukan bilangan eksak"):
        store(float("0.1"))


@pytest.mark.parametrize("teks", ["8O,6", "NaN", "Infinity"])
def test_it_refuses_what_is_no_number(teks: str) -> None:
    with pytest.raises(ValidationError):
        store(teks)


def test_the_database_may_only_be_asked_what_text_can_answer() -> None:
    store(Decimal("80.60"))
    assert Timbangan.objects.filter(nilai=Decimal("80.60")).count() == 1
    assert Timbangan.objects.filter(nilai__isnull=True).count() == 0
    with pytest.raises(FieldError):
        Timbangan.objects.filter(nilai__gt=Decimal(9)).count()
