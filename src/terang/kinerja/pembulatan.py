"""The only rounding of Terang: half up, applied once, when a number is written."""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal, InvalidOperation

from terang.errors import UsageError


def exact_context(value: Decimal, desimal: int) -> Context:
    """A context in which `value` with `desimal` decimals fits whole; the default one ends at 28 digits."""
    digits = max(value.adjusted() + max(desimal, 0) + 2, len(value.as_tuple().digits))
    return Context(prec=digits, rounding=ROUND_HALF_UP, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[InvalidOperation])


def round_half_up(value: Decimal, desimal: int) -> Decimal:
    """Round to `desimal` decimals, a half away from zero; never gives minus zero.

    Half up is what Indonesian reports do by hand; no regulation says so (Python's own default, half even, would
    print 2,5 as 2).

    Args:
        value: any finite number of any size.
        desimal: decimals to keep; negative to round to tens, hundreds and so on.

    Raises:
        UsageError: when `value` is not finite.
    """
    if not value.is_finite():
        raise UsageError(f"{value} bukan bilangan yang dapat dibulatkan. Beri bilangan berhingga.")
    rounded = value.quantize(Decimal((0, (1,), -desimal)), context=exact_context(value, desimal))
    return rounded or rounded.copy_abs()
