"""Home, search, and the switch to another perangkat daerah or year."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from terang.web.beranda import queries
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.queries import get_perangkat_daerah


@require_safe
def show_tugas(request: Permintaan) -> HttpResponse:
    """What waits for me."""
    isi = {"tugas": queries.list_tugas(request.pelaku), "wakil": queries.list_wakil(request.pelaku)}
    return render(request, "beranda/tugas.html", isi)


@require_safe
def show_cari(request: Permintaan) -> HttpResponse:
    """What was found; a part of the page for htmx, a page of its own for everybody else."""
    kata = request.GET.get("q", "")
    isi = {"temu": queries.search(request.pelaku, kata), "kata": kata}
    return render(request, "beranda/temu.html" if request.htmx else "beranda/cari.html", isi)


@require_safe
def switch_perangkat(request: Permintaan) -> HttpResponse:
    """Go to another perangkat daerah or year; both are in the address and remembered."""
    perangkat = get_perangkat_daerah(request.pelaku, request.GET.get("pd", ""))
    tahun = request.GET.get("tahun", "")
    dikenal = int(tahun) if tahun.isdecimal() and len(tahun) == 4 else request.pelaku.hari.year  # noqa: PLR2004
    return redirect("pohon_unit", perangkat.kode, dikenal)
