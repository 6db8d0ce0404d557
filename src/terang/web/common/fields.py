"""Numbers in the database exactly as they are: SQLite keeps a DecimalField as a float and changes the 16th digit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import Expression

_PANJANG = 64


if TYPE_CHECKING:
    _Teks = models.CharField[Any, Any]
else:
    # Only the type stubs know what a field takes and gives.
    _Teks = models.CharField


class ExactDecimalField(_Teks):
    """A Decimal, kept as text: every digit, and the trailing zeros that were written.

    Text does not sort or sum as numbers do, so the database may only be asked whether two are equal or one is missing;
    the rest is done with Decimal, where it is exact. Money is a BigIntegerField in whole rupiah.
    """

    description = "Bilangan desimal tanpa pembulatan"
    _BOLEH = ("exact", "in", "isnull")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": _PANJANG, **kwargs})

    def from_db_value(
        self, value: str | None, expression: Expression, connection: BaseDatabaseWrapper
    ) -> Decimal | None:
        """The number that was stored."""
        del expression, connection
        return None if value is None else Decimal(value)

    def to_python(self, value: Any) -> Decimal | None:
        """A Decimal, or None for nothing."""
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
            raise TypeError(f"{type(value).__name__} bukan bilangan eksak. Berikan Decimal, int, atau teksnya.")
        return _parse(value)

    def get_prep_value(self, value: Any) -> str | None:
        """The text that is stored: plain digits, no exponent."""
        bilangan = self.to_python(value)
        return None if bilangan is None else f"{bilangan:f}"

    def get_lookup(self, lookup_name: str) -> Any:
        """Only what text answers as a number would."""
        return super().get_lookup(lookup_name) if lookup_name in self._BOLEH else None


def _parse(value: int | str | Decimal) -> Decimal:
    try:
        bilangan = Decimal(value)
    except InvalidOperation:
        raise ValidationError("Tulis angka dengan titik desimal, misalnya 80.60.") from None
    if not bilangan.is_finite():
        raise ValidationError("Tulis bilangan yang berhingga.")
    return bilangan
