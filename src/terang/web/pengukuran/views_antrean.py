"""The queue of who checks."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from terang.web.common.permintaan import Permintaan
from terang.web.pengukuran.queries import load_lembar
from terang.web.pengukuran.queries_antrean import list_antrean


@require_safe
def show_antrean(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """Old and new side by side, with evidence; passed on or sent back with a key."""
    lembar = load_lembar(request.pelaku, pd=pd, tahun=tahun, berjadwal=False)
    antrean = list_antrean(request.pelaku, lembar=lembar)
    return render(request, "pengukuran/antrean.html", {"lembar": lembar, "antrean": antrean})
