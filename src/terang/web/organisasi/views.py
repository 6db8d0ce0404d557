"""Pages of the organisation."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from terang.web.common.errors import TidakAdaError
from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.common.queries import list_jejak_objek
from terang.web.organisasi import actions, queries
from terang.web.organisasi.forms import FormGabung, FormPecah, FormUbahUnit, FormUnit
from terang.web.organisasi.models import UnitKerja


def get_pada(request: Permintaan, tahun: int) -> date:
    """The day that a year is looked at: today in the running one, its last day before, its first day after."""
    kini = request.pelaku.hari
    if tahun == kini.year:
        return kini
    return date(tahun, 12, 31) if tahun < kini.year else date(tahun, 1, 1)


def get_unit(request: Permintaan, pd: str, kode: str, izin: Izin = Izin.LIHAT) -> UnitKerja:
    """The unit of an address; its perangkat daerah must be the one that the address names."""
    unit = queries.get_unit(request.pelaku, kode, izin=izin)
    if unit.perangkat_daerah is None or unit.perangkat_daerah.kode != pd:
        raise TidakAdaError("Unit ini tidak berada pada perangkat daerah itu. Periksa alamatnya.")
    return unit


@require_safe
def show_organisasi(request: Permintaan) -> HttpResponse:
    """Every perangkat daerah that the person may see."""
    daftar = queries.list_perangkat_daerah(request.pelaku)
    return render(request, "organisasi/daftar.html", {"daftar": daftar, "tahun": request.pelaku.hari.year})


@require_safe
def show_pohon(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The units of a perangkat daerah as they were in a year."""
    perangkat = queries.get_perangkat_daerah(request.pelaku, pd)
    pada = get_pada(request, tahun)
    cabang = queries.list_pohon(request.pelaku, perangkat_daerah=perangkat, pada=pada)
    kepala = queries.list_pemegang(request.pelaku, perangkat_daerah=perangkat, pada=pada)
    baris = [(satu, kepala.get(satu.simpul.unit_id)) for satu in cabang]
    isi = {"perangkat": perangkat, "tahun": tahun, "pada": pada, "baris": baris}
    return render(request, "organisasi/pohon.html", isi)


@require_safe
def show_unit(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A unit with its posts, its past and its trail."""
    unit = get_unit(request, pd, kode)
    lihat = queries.get_lihat_unit(request.pelaku, unit=unit, pada=get_pada(request, tahun))
    jejak = list_jejak_objek(request.pelaku, jenis="unit_kerja", objek_id=kode, unit_id=unit.id)[:20]
    isi = {
        "lihat": lihat,
        "tahun": tahun,
        "pd": pd,
        "jejak": jejak,
        "boleh_ubah": request.pelaku.may(Izin.UBAH_ORGANISASI, unit.id),
        "boleh_angkat": request.pelaku.may(Izin.ANGKAT_PEJABAT, unit.id),
    }
    return render(request, "organisasi/unit.html", isi)


def create_unit(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A new unit under this one."""
    induk = get_unit(request, pd, kode, Izin.UBAH_ORGANISASI)
    form = FormUnit(request.POST or None, initial={"mulai": request.pelaku.hari})
    if run_form(form, lambda: actions.create_unit(request.pelaku, induk=induk, **form.cleaned_data)):
        messages.success(request, _("Unit %s dibuat.") % form.cleaned_data["nama"])
        return redirect("pohon_unit", pd, tahun)
    judul = _("Unit baru")
    return render(request, "organisasi/form.html", {"form": form, "judul": judul, "pd": pd, "tahun": tahun})


def change_unit(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Another name or place."""
    unit = get_unit(request, pd, kode, Izin.UBAH_ORGANISASI)
    pelaku = request.pelaku
    lihat = queries.get_lihat_unit(pelaku, unit=unit, pada=pelaku.hari)
    pilihan = queries.list_induk(pelaku, unit=unit, pada=pelaku.hari)
    awal = {"nama": lihat.simpul.nama, "mulai": pelaku.hari, "induk": lihat.atasan[-1].kode if lihat.atasan else ""}
    form = FormUbahUnit(request.POST or None, initial=awal, unit=pilihan)

    def change() -> None:
        induk = queries.get_induk(pelaku, unit=unit, kode=form.cleaned_data["induk"])
        actions.change_unit(pelaku, unit=unit, **(form.cleaned_data | {"induk": induk}))

    if run_form(form, change):
        messages.success(request, _("Unit %s diubah; susunan lama tetap tersimpan.") % form.cleaned_data["nama"])
        return redirect("unit", pd, tahun, kode)
    return render(request, "organisasi/form.html", {"form": form, "judul": _("Ubah unit"), "pd": pd, "tahun": tahun})


def merge_unit(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """This unit and others become one."""
    unit = get_unit(request, pd, kode, Izin.UBAH_ORGANISASI)
    pelaku = request.pelaku
    saudara = queries.list_saudara(pelaku, unit=unit, pada=pelaku.hari)
    form = FormGabung(request.POST or None, initial={"mulai": pelaku.hari}, unit=saudara)

    def merge() -> None:
        isi = form.cleaned_data
        lain = [queries.get_unit(pelaku, satu) for satu in isi.pop("unit")]
        induk = queries.get_atasan(pelaku, unit=unit, pada=isi["mulai"])
        actions.merge_unit(pelaku, unit=[unit, *lain], induk=induk, **isi)

    if run_form(form, merge):
        messages.success(request, _("Unit digabung menjadi %s.") % form.cleaned_data["nama"])
        return redirect("pohon_unit", pd, tahun)
    return render(
        request, "organisasi/form.html", {"form": form, "judul": _("Gabungkan unit"), "pd": pd, "tahun": tahun}
    )


def split_unit(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """This unit becomes several."""
    unit = get_unit(request, pd, kode, Izin.UBAH_ORGANISASI)
    form = FormPecah(request.POST or None, initial={"mulai": request.pelaku.hari})

    def split() -> None:
        isi = form.cleaned_data | {"nama": form.list_nama()}
        actions.split_unit(request.pelaku, unit=unit, **isi)

    if run_form(form, split):
        messages.success(request, _("Unit dipecah; unit lama tetap ada dalam riwayat."))
        return redirect("pohon_unit", pd, tahun)
    return render(request, "organisasi/form.html", {"form": form, "judul": _("Pecah unit"), "pd": pd, "tahun": tahun})
