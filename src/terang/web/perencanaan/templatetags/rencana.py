"""Figures of the plan in templates."""

from __future__ import annotations

from decimal import Decimal

from django import template

from terang.web.perencanaan.tulisan import write_eksak

register = template.Library()


@register.filter
def eksak(nilai: Decimal | int | None) -> str:
    """The figure with just its decimals; a dash for none."""
    return "–" if nilai is None else write_eksak(Decimal(nilai))
