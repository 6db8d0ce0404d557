"""Pages of posts and their holders."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi import actions_jabatan, queries
from terang.web.organisasi.forms import FormAkhir, FormJabatan, FormPejabat
from terang.web.organisasi.models import UnitKerja
from terang.web.organisasi.views import get_unit


def create_jabatan(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A new post in this unit."""
    unit = get_unit(request, pd, kode, Izin.UBAH_ORGANISASI)
    form = FormJabatan(request.POST or None)
    if run_form(form, lambda: actions_jabatan.create_jabatan(request.pelaku, unit=unit, **form.cleaned_data)):
        messages.success(request, _("Jabatan %s dibuat.") % form.cleaned_data["nama"])
        return redirect("unit", pd, tahun, kode)
    return render(request, "organisasi/form.html", {"form": form, "judul": _("Jabatan baru"), "pd": pd, "tahun": tahun})


def appoint_pejabat(request: Permintaan, id_: int) -> HttpResponse:
    """Somebody holds this post."""
    jabatan = queries.get_jabatan(request.pelaku, id_, izin=Izin.ANGKAT_PEJABAT)
    form = FormPejabat(request.POST or None, initial={"mulai": request.pelaku.hari})
    if run_form(form, lambda: actions_jabatan.appoint_pejabat(request.pelaku, jabatan=jabatan, **form.cleaned_data)):
        messages.success(request, f"{form.cleaned_data['nama']} memegang jabatan {jabatan.nama}.")
        return _return_unit(request, jabatan.unit)
    return _show_form(request, form, _("Angkat pejabat: %s") % jabatan.nama, jabatan.unit)


def end_pejabat(request: Permintaan, id_: int) -> HttpResponse:
    """Somebody leaves this post."""
    pejabat = queries.get_pejabat(request.pelaku, id_, izin=Izin.ANGKAT_PEJABAT)
    form = FormAkhir(request.POST or None, initial={"selesai": request.pelaku.hari})
    if run_form(form, lambda: actions_jabatan.end_pejabat(request.pelaku, pejabat=pejabat, **form.cleaned_data)):
        messages.success(request, _("Masa jabatan %s diakhiri.") % pejabat.nama)
        return _return_unit(request, pejabat.jabatan.unit)
    return _show_form(request, form, _("Akhiri masa jabatan %s") % pejabat.nama, pejabat.jabatan.unit)


def _return_unit(request: Permintaan, unit: UnitKerja) -> HttpResponse:
    pd = unit.perangkat_daerah.kode if unit.perangkat_daerah else ""
    return redirect("unit", pd, request.pelaku.hari.year, unit.kode)


def _show_form(request: Permintaan, form: FormPejabat | FormAkhir, judul: str, unit: UnitKerja) -> HttpResponse:
    pd = unit.perangkat_daerah.kode if unit.perangkat_daerah else ""
    isi = {"form": form, "judul": judul, "pd": pd, "tahun": request.pelaku.hari.year}
    return render(request, "organisasi/form.html", isi)
