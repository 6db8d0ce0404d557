"""What happens to an agreement at the press of a button: its lines, and its way to the signature."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.perjanjian import actions, actions_alur, actions_butir, actions_tanda, queries
from terang.web.perjanjian.forms import FormKembali, FormTandaTangan
from terang.web.perjanjian.models import PerjanjianKinerja
from terang.web.perjanjian.views import get_perjanjian


def run_tindakan(request: Permintaan, kerja: Callable[[], object], pesan: str) -> bool:
    """Do it and say so, or say what stands in the way."""
    try:
        kerja()
    except AturanError as salah:
        messages.error(request, str(salah))
        return False
    messages.success(request, pesan)
    return True


@require_POST
def refresh_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Take the plan as it is now."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.ISI_RENCANA)
    pesan = "Butir dan target disamakan dengan rencana terbaru."
    run_tindakan(request, lambda: actions.refresh_perjanjian(request.pelaku, perjanjian=satu), pesan)
    return redirect("perjanjian_satu", pd, tahun, kode)


@require_POST
def delete_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Throw a draft away."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.ISI_RENCANA)
    pesan = "Draf dihapus. Menyusun lagi mengembalikan isinya dari rencana."
    if run_tindakan(request, lambda: actions.delete_perjanjian(request.pelaku, perjanjian=satu), pesan):
        return redirect("perjanjian", pd, tahun)
    return redirect("perjanjian_satu", pd, tahun, kode)


@require_POST
def change_butir(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Add, take out, move or explain a line."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.ISI_RENCANA)
    tindakan = _list_tindakan(request, satu).get(request.POST.get("tindakan", ""))
    if tindakan is None:
        raise TidakAdaError("Tindakan ini tidak dikenal. Muat ulang halaman.")
    run_tindakan(request, *tindakan)
    return redirect("perjanjian_satu", pd, tahun, kode)


def _list_tindakan(request: Permintaan, satu: PerjanjianKinerja) -> dict[str, tuple[Callable[[], object], str]]:
    """What the buttons of a line do, and what is said when it is done."""
    pelaku, nomor = request.pelaku, request.POST.get("id", "")
    id_ = int(nomor) if nomor.isdecimal() else 0
    penjelasan = request.POST.get("penjelasan", "")

    def add() -> object:
        indikator = queries.get_indikator(pelaku, perjanjian=satu, id_=id_)
        return actions_butir.add_butir(pelaku, perjanjian=satu, indikator=indikator)

    def move(langkah: int) -> Callable[[], object]:
        return lambda: actions_butir.move_butir(pelaku, perjanjian=satu, id_=id_, langkah=langkah)

    return {
        "tambah": (add, "Butir ditambahkan."),
        "keluarkan": (
            lambda: actions_butir.remove_butir(pelaku, perjanjian=satu, id_=id_),
            "Butir dikeluarkan; dapat ditambahkan lagi di bawah daftar.",
        ),
        "naik": (move(-1), "Urutan diubah."),
        "turun": (move(1), "Urutan diubah."),
        "jelaskan": (
            lambda: actions_butir.explain_butir(pelaku, perjanjian=satu, id_=id_, penjelasan=penjelasan),
            "Penjelasan disimpan.",
        ),
    }


@require_POST
def submit_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Hand it to who signs."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.ISI_RENCANA)
    pesan = "Perjanjian diajukan dan menunggu tanda tangan."
    run_tindakan(request, lambda: actions_alur.submit_perjanjian(request.pelaku, perjanjian=satu), pesan)
    return redirect("perjanjian_satu", pd, tahun, kode)


def return_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Back to the draft, with a reason."""
    satu = get_perjanjian(request, pd, tahun, kode)
    if not request.pelaku.may(Izin.ISI_RENCANA, satu.pihak_pertama.unit_id):
        request.pelaku.require(Izin.SAHKAN, satu.pihak_pertama.unit_id)
    form = FormKembali(request.POST or None)
    if run_form(form, lambda: actions_alur.return_perjanjian(request.pelaku, perjanjian=satu, **form.cleaned_data)):
        messages.success(request, "Perjanjian dikembalikan kepada penyusun.")
        return redirect("perjanjian_satu", pd, tahun, kode)
    isi = {"form": form, "satu": satu, "judul": "Kembalikan", "tombol": "Kembalikan", "pd": pd, "tahun": tahun}
    return render(request, "perjanjian/form.html", isi)


def sign_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Record the signature."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.SAHKAN)
    form = FormTandaTangan(request.POST or None, request.FILES or None, initial={"tanggal": request.pelaku.hari})
    if run_form(form, lambda: actions_tanda.sign_perjanjian(request.pelaku, perjanjian=satu, **form.cleaned_data)):
        messages.success(request, "Perjanjian ditandatangani. Target, rumus, dan naskahnya dibekukan.")
        return redirect("perjanjian_satu", pd, tahun, kode)
    return render(request, "perjanjian/tanda_tangan.html", {"form": form, "satu": satu, "pd": pd, "tahun": tahun})
