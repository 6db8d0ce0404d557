"""Forms as the pages need them: dates as browsers ask them, and rules of the office shown at the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django import forms

from terang.web.common.errors import AturanError

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


class Tanggal(forms.DateField):
    """A day, asked with the browser's own calendar."""

    def __init__(self, *, label: _StrOrPromise, required: bool = True, help_text: _StrOrPromise = "") -> None:
        kotak = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(label=label, required=required, help_text=help_text, widget=kotak)


def run_form(form: forms.Form, kerja: Callable[[], object]) -> bool:
    """Whether the form is right and the action went through; else the form says what is wrong and where."""
    if not form.is_bound or not form.is_valid():
        return False
    try:
        kerja()
    except AturanError as salah:
        form.add_error(salah.bidang if salah.bidang in form.fields else None, str(salah))
        return False
    return True
