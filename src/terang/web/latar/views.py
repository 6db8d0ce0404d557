"""Pages of jobs and notices."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from terang.web.common.errors import AturanError
from terang.web.common.permintaan import Permintaan
from terang.web.latar import actions, pribadi, queries

SEHALAMAN = 50


@require_safe
def show_pekerjaan(request: Permintaan) -> HttpResponse:
    """My jobs, newest first."""
    return render(request, "latar/daftar.html", {"daftar": queries.list_pekerjaan(request.pelaku)})


@require_safe
def show_satu(request: Permintaan, id_: int) -> HttpResponse:
    """One job; htmx asks for its state again and again until it has ended."""
    lihat = queries.get_pekerjaan(request.pelaku, id_)
    return render(request, "latar/keadaan.html" if request.htmx else "latar/pekerjaan.html", {"lihat": lihat})


@require_POST
def cancel_pekerjaan(request: Permintaan, id_: int) -> HttpResponse:
    """Call it off."""
    lihat = queries.get_pekerjaan(request.pelaku, id_)
    try:
        actions.cancel_pekerjaan(request.pelaku, pekerjaan=lihat.pekerjaan)
    except AturanError as salah:
        messages.warning(request, str(salah))
    return redirect("pekerjaan_satu", id_)


@require_POST
def restart_pekerjaan(request: Permintaan, id_: int) -> HttpResponse:
    """Once more."""
    lihat = queries.get_pekerjaan(request.pelaku, id_)
    try:
        actions.restart_pekerjaan(request.pelaku, pekerjaan=lihat.pekerjaan)
    except AturanError as salah:
        messages.warning(request, str(salah))
    return redirect("pekerjaan_satu", id_)


@require_safe
def show_berkas(request: Permintaan, id_: int, berkas_id: int) -> FileResponse:
    """A file that a job made, always to be saved: what is in it never runs as a page of ours."""
    berkas = queries.get_berkas(request.pelaku, id_, berkas_id)
    return FileResponse(berkas.berkas.open("rb"), as_attachment=True, filename=berkas.nama)


@require_safe
def show_pemberitahuan(request: Permintaan) -> HttpResponse:
    """What I was told."""
    halaman = Paginator(queries.list_pemberitahuan(request.pelaku), SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = {"halaman": halaman, "bersurel": queries.is_bersurel(request.pelaku)}
    return render(request, "latar/pemberitahuan.html", isi)


@require_safe
def open_pemberitahuan(request: Permintaan, id_: int) -> HttpResponse:
    """To the page that a notice is about."""
    return redirect(pribadi.open_pemberitahuan(request.pelaku, id_))


@require_POST
def read_pemberitahuan(request: Permintaan) -> HttpResponse:
    """I have seen them all."""
    pribadi.read_semua(request.pelaku)
    return redirect("pemberitahuan")


@require_POST
def switch_surel(request: Permintaan) -> HttpResponse:
    """E-mail on or off."""
    surel = request.POST.get("surel") == "ya"
    actions.switch_surel(request.pelaku, surel=surel)
    pesan = (
        _("Pemberitahuan juga dikirim lewat surel.") if surel else _("Pemberitahuan tidak lagi dikirim lewat surel.")
    )
    messages.success(request, pesan)
    return redirect("pemberitahuan")
