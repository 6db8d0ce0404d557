"""Small parts of every page: icons, fields, terms, dates."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from django import template
from django.forms import BoundField, CheckboxInput, Select
from django.templatetags.static import static
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString

from terang.web.common.istilah import load_istilah
from terang.web.common.jam import get_setempat

register = template.Library()


@register.simple_tag
def ikon(nama: str) -> SafeString:
    """An icon; it only decorates, the words stand beside it."""
    gambar = static("terang/ikon.svg")
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>', gambar, nama
    )


@register.inclusion_tag("common/istilah.html")
def istilah(nama: str) -> dict[str, Any]:
    """A "?" that opens what a legal term means; nothing for a term that the dictionary has not."""
    return {"istilah": load_istilah().get(nama)}


@register.inclusion_tag("common/bidang.html")
def bidang(field: BoundField) -> dict[str, Any]:
    """A field with its label, help and errors, tied together for who cannot see them."""
    kotak = field.field.widget
    centang = isinstance(kotak, CheckboxInput)
    kelas = "form-check-input" if centang else "form-select" if isinstance(kotak, Select) else "form-control"
    salah = " is-invalid" if field.errors else ""
    uraian = [f"{field.id_for_label}_salah"] if field.errors else []
    uraian += [f"{field.id_for_label}_bantuan"] if field.help_text else []
    attrs: dict[str, str | bool] = {"class": kelas + salah}
    if uraian:
        attrs["aria-describedby"] = " ".join(uraian)
    if field.errors:
        attrs["aria-invalid"] = "true"
    return {"field": field, "kotak": field.as_widget(attrs=attrs), "centang": centang}


@register.filter
def tanggal(nilai: date | None) -> str:
    """A day in words; a dash where it is open."""
    return date_format(nilai, "j F Y") if nilai else "–"


@register.filter
def waktu(nilai: datetime) -> str:
    """A moment as the office's clock shows it."""
    return date_format(get_setempat(nilai), "j F Y, H.i.s")


@register.filter
def perubahan(teks: str) -> list[tuple[str, Any, Any]]:
    """What a line of the trail changed: name, before, after."""
    return [(nama.replace("_", " "), lama, baru) for nama, (lama, baru) in json.loads(teks).items()]


@register.simple_tag
def indentasi(dalam: int) -> str:
    """The class that moves a row of a tree to the right; deeper than six looks like six."""
    return f"dalam-{min(dalam, 6)}"
