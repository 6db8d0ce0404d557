"""Pages of figures: the sheet of a year, a period with its steps, and the calendar."""

from __future__ import annotations

import re
from typing import TypedDict

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from terang.kinerja.pilihan import Periode
from terang.web.common.errors import AturanError
from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.konverter import KonverterKode
from terang.web.common.permintaan import Permintaan
from terang.web.common.pilihan import list_pilihan, write_pilihan
from terang.web.pengukuran import actions_alur as alur
from terang.web.pengukuran.actions_alur import Berkas
from terang.web.pengukuran.actions_jadwal import set_jadwal
from terang.web.pengukuran.forms import FormJadwal, FormLangkah
from terang.web.pengukuran.galat import TutupError
from terang.web.pengukuran.lembar import PERIODE
from terang.web.pengukuran.pilah import choose_periode, list_baris_periode, list_tombol, sort_baris
from terang.web.pengukuran.queries import get_puncak, load_lembar
from terang.web.pengukuran.queries_jadwal import list_jadwal, may_atur_jadwal

_LANGKAH = {
    "ajukan": (alur.submit_realisasi, "diajukan. Pemeriksa melihatnya pada Tugas saya."),
    "tarik": (alur.withdraw_realisasi, "ditarik kembali; Anda dapat mengubahnya lagi."),
    "verifikasi": (alur.verify_realisasi, "diverifikasi."),
    "sahkan": (alur.approve_realisasi, "disahkan."),
    "kunci": (alur.lock_periode, "dikunci."),
    "kembalikan": (alur.return_realisasi, "dikembalikan kepada pengisinya."),
    "buka": (alur.reopen_realisasi, "dibuka kembali."),
}


class Pilihan(TypedDict):
    """What of the sheet is asked for."""

    bagian: str
    semua: bool
    halaman: str


def _read_pilihan(request: Permintaan) -> Pilihan:
    return {
        "bagian": request.GET.get("bagian", ""),
        "semua": "semua" in request.GET,
        "halaman": request.GET.get("halaman", ""),
    }


@require_safe
def show_lembar(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The sheet: indicators down, quarters across."""
    lembar = load_lembar(request.pelaku, pd=pd, tahun=tahun)
    pilahan = sort_baris(request.pelaku, lembar, **_read_pilihan(request))
    nama = dict(list_pilihan(Periode))
    kini = choose_periode(lembar, request.pelaku.hari)
    isi = {
        "kini": (kini, nama[kini]),
        "lembar": lembar,
        "pilahan": pilahan,
        "periode": [(p, nama[p], lembar.jadwal.get(p)) for p in PERIODE],
        "boleh_isi": any(not sel.terkunci for baris in pilahan.baris for sel in baris.triwulan),
    }
    return render(request, "pengukuran/lembar.html", isi)


@require_safe
def show_periode(request: Permintaan, pd: str, tahun: int, periode: Periode) -> HttpResponse:
    """One period: what is reached, what is still lacking, and the steps for many figures at once."""
    lembar = load_lembar(request.pelaku, pd=pd, tahun=tahun)
    pilahan = sort_baris(request.pelaku, lembar, **_read_pilihan(request))
    baris = list_baris_periode(request.pelaku, pilahan.baris, periode)
    tombol = list_tombol(baris)
    isi = {
        "lembar": lembar,
        "pilahan": pilahan,
        "periode": periode,
        "nama_periode": write_pilihan(periode),
        "jadwal": lembar.jadwal.get(periode),
        "baris": baris,
        "tombol": tombol,
        "lain": [(p, write_pilihan(p)) for p in PERIODE],
        "periksa": any(satu.nama in {"verifikasi", "sahkan", "kunci"} for satu in tombol),
    }
    return render(request, "pengukuran/periode.html", isi)


@require_POST
def take_langkah(request: Permintaan, pd: str, tahun: int, periode: Periode) -> HttpResponse:
    """A step of the workflow, then back to the page it was taken from."""
    get_puncak(request.pelaku, pd)
    alamat = _choose_kembali(request, pd, tahun, periode)
    form = FormLangkah(request.POST)
    if not form.is_valid():
        messages.error(request, "Pilih langkahnya dengan salah satu tombol.")
        return redirect(alamat)
    kode = request.POST.getlist("kode")
    berkas = Berkas(pd=pd, tahun=tahun, periode=periode, kode=kode, alasan=form.cleaned_data["alasan"])
    kerja, kata = _LANGKAH[form.cleaned_data["langkah"]]
    try:
        messages.success(request, f"{kerja(request.pelaku, berkas=berkas)} angka {kata}")
    except (AturanError, TutupError) as salah:
        messages.error(request, str(salah))
    return redirect(alamat)


def _choose_kembali(request: Permintaan, pd: str, tahun: int, periode: Periode) -> str:
    """The page from which a step was taken."""
    dari, kode = request.POST.get("dari"), request.POST.get("kode", "")
    if dari == "antrean":
        return reverse("pengukuran_antrean", args=[pd, tahun])
    if dari == "sel" and re.fullmatch(KonverterKode.regex, kode):
        return reverse("pengukuran_sel", args=[pd, tahun, periode, kode])
    return reverse("pengukuran_periode", args=[pd, tahun, periode])


def show_jadwal(request: Permintaan, tahun: int) -> HttpResponse:
    """The calendar of a year; whoever keeps it may change it here."""
    jadwal = list_jadwal(request.pelaku, tahun=tahun)
    boleh = may_atur_jadwal(request.pelaku)
    if request.method == "POST":
        request.pelaku.require_anywhere(Izin.KUNCI)
    form = FormJadwal(request.POST if request.method == "POST" else None, jadwal=jadwal)
    if run_form(form, lambda: set_jadwal(request.pelaku, tahun=tahun, masa=form.list_masa())):
        messages.success(request, f"Jadwal pengisian {tahun} disimpan.")
        return redirect("pengukuran_jadwal", tahun)
    isi = {"form": form, "boleh": boleh, "jadwal": list(jadwal.values()), "tahun": tahun}
    return render(request, "pengukuran/jadwal.html", isi)
