"""Pages that belong to no app: the trail, a term, and what went wrong."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from terang.web.common.errors import TidakAdaError
from terang.web.common.istilah import load_istilah
from terang.web.common.permintaan import Permintaan
from terang.web.common.queries import list_jejak

SEHALAMAN = 50


@require_safe
def show_jejak(request: Permintaan) -> HttpResponse:
    """The audit trail, newest first."""
    cari = request.GET.get("cari", "")
    halaman = Paginator(list_jejak(request.pelaku, cari=cari), SEHALAMAN).get_page(request.GET.get("halaman"))
    return render(request, "common/jejak.html", {"halaman": halaman, "cari": cari})


@require_safe
def show_istilah(request: HttpRequest, nama: str) -> HttpResponse:
    """What a term means, as a page to cite."""
    istilah = load_istilah().get(nama.replace("-", "_"))
    if istilah is None:
        raise TidakAdaError("Istilah ini tidak ada dalam kamus. Periksa ejaannya.")
    return render(request, "common/halaman_istilah.html", {"arti": istilah})


def show_csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long, or sent from elsewhere."""
    del reason
    pesan = "Halaman ini terlalu lama terbuka. Muat ulang, lalu kirim lagi; salin dahulu isian Anda."
    return render(request, "403.html", {"pesan": pesan}, status=403)
