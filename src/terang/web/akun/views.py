"""Pages of accounts and roles."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from terang.web.akun import actions, queries
from terang.web.akun.forms import FormAlasan, FormDelegasi, FormLarangan, FormPengguna, FormPeran
from terang.web.akun.undangan import build_undangan
from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.queries import get_unit, list_nama_unit


@require_safe
def show_pengguna(request: Permintaan) -> HttpResponse:
    """Accounts that the person may see."""
    cari = request.GET.get("cari", "")
    daftar = queries.list_pengguna(request.pelaku, cari=cari)
    boleh = request.pelaku.may_anywhere(Izin.KELOLA_PENGGUNA)
    return render(request, "akun/daftar.html", {"daftar": daftar, "cari": cari, "boleh_kelola": boleh})


@require_safe
def show_satu(request: Permintaan, id_: int) -> HttpResponse:
    """An account with its roles, its denials and who stands in for it."""
    pelaku = request.pelaku
    pengguna = queries.get_pengguna(pelaku, id_)
    isi = {
        "pengguna": pengguna,
        "peran": queries.list_peran(pelaku, pengguna=pengguna),
        "larangan": queries.list_larangan(pelaku, pengguna=pengguna),
        "sendiri": pengguna.pk == pelaku.pengguna_id,
        "boleh_beri": pelaku.may_anywhere(Izin.BERI_PERAN) and pengguna.pk != pelaku.pengguna_id,
        "boleh_kelola": pelaku.may_anywhere(Izin.KELOLA_PENGGUNA) and pengguna.pk != pelaku.pengguna_id,
    }
    return render(request, "akun/pengguna.html", isi)


def create_pengguna(request: Permintaan) -> HttpResponse:
    """A new account, and the link by which its owner sets a password."""
    request.pelaku.require_anywhere(Izin.KELOLA_PENGGUNA)
    form = FormPengguna(request.POST or None)
    if run_form(form, lambda: actions.create_pengguna(request.pelaku, **form.cleaned_data)):
        pengguna = queries.get_nama_pengguna(request.pelaku, form.cleaned_data["username"])
        isi = {"pengguna": pengguna, "tautan": build_undangan(request, pengguna)}
        return render(request, "akun/undangan.html", isi)
    return render(request, "akun/form.html", {"form": form, "judul": _("Pengguna baru")})


@require_POST
def close_pengguna(request: Permintaan, id_: int) -> HttpResponse:
    """Close an account, or open it again."""
    pengguna = queries.get_pengguna(request.pelaku, id_, izin=Izin.KELOLA_PENGGUNA)
    actions.close_pengguna(request.pelaku, pengguna=pengguna, buka=not pengguna.is_active)
    messages.success(request, f"Akun {pengguna.nama} {'ditutup' if pengguna.is_active else 'dibuka'}.")
    return redirect("pengguna_satu", id_)


def grant_peran(request: Permintaan, id_: int) -> HttpResponse:
    """Give a role."""
    pelaku = request.pelaku
    pengguna = queries.get_pengguna(pelaku, id_, izin=Izin.BERI_PERAN)
    unit = list_nama_unit(pelaku, pada=pelaku.hari, izin=Izin.BERI_PERAN)
    form = FormPeran(request.POST or None, initial={"mulai": pelaku.hari}, unit=unit)

    def grant() -> None:
        isi = form.cleaned_data | {"unit": get_unit(pelaku, form.cleaned_data["unit"])}
        actions.grant_peran(pelaku, pengguna=pengguna, **isi)

    if run_form(form, grant):
        messages.success(request, _("Peran diberikan kepada %s.") % pengguna.nama)
        return redirect("pengguna_satu", id_)
    return render(request, "akun/form.html", {"form": form, "judul": _("Beri peran: %s") % pengguna.nama})


def deny_izin(request: Permintaan, id_: int) -> HttpResponse:
    """Deny something."""
    pelaku = request.pelaku
    pengguna = queries.get_pengguna(pelaku, id_, izin=Izin.BERI_PERAN)
    unit = list_nama_unit(pelaku, pada=pelaku.hari, izin=Izin.BERI_PERAN)
    form = FormLarangan(request.POST or None, initial={"mulai": pelaku.hari}, unit=unit)

    def deny() -> None:
        isi = form.cleaned_data
        isi |= {"unit": get_unit(pelaku, isi["unit"]), "izin": Izin(isi["izin"])}
        actions.deny_izin(pelaku, pengguna=pengguna, **isi)

    if run_form(form, deny):
        messages.success(request, _("Larangan berlaku."))
        return redirect("pengguna_satu", id_)
    return render(request, "akun/form.html", {"form": form, "judul": _("Larangan: %s") % pengguna.nama})


def revoke_peran(request: Permintaan, id_: int) -> HttpResponse:
    """Take a role back."""
    penugasan = queries.get_penugasan(request.pelaku, id_, izin=Izin.BERI_PERAN)
    form = FormAlasan(request.POST or None)
    if run_form(form, lambda: actions.revoke_peran(request.pelaku, penugasan=penugasan, **form.cleaned_data)):
        messages.success(request, _("Peran dicabut."))
        return redirect("pengguna_satu", penugasan.pengguna_id)
    return render(request, "akun/form.html", {"form": form, "judul": _("Cabut peran: %s") % penugasan.pengguna})


def delegate_peran(request: Permintaan, id_: int) -> HttpResponse:
    """Let a colleague stand in."""
    pelaku = request.pelaku
    penugasan = queries.get_penugasan(pelaku, id_, izin=Izin.LIHAT)
    rekan = queries.list_rekan(pelaku, penugasan=penugasan)
    form = FormDelegasi(request.POST or None, initial={"mulai": pelaku.hari}, rekan=rekan)

    def delegate() -> None:
        kepada = next(satu for satu in rekan if str(satu.pk) == form.cleaned_data["kepada"])
        actions.delegate_peran(pelaku, penugasan=penugasan, **(form.cleaned_data | {"kepada": kepada}))

    if run_form(form, delegate):
        messages.success(request, _("Delegasi tercatat."))
        return redirect("pengguna_satu", penugasan.pengguna_id)
    return render(request, "akun/form.html", {"form": form, "judul": _("Delegasikan peran")})


@require_POST
def finish_tur(request: Permintaan) -> HttpResponse:
    """The introduction is not shown again."""
    pengguna = queries.get_pengguna(request.pelaku, request.pelaku.pengguna_id or 0)
    actions.finish_tur(request.pelaku, pengguna=pengguna)
    return redirect("tugas")
