"""The panel of one cell: its figure, analysis, evidence, remarks, history, and how its capaian is worked out."""

from __future__ import annotations

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.kinerja.pilihan import Periode
from terang.rumus.explain import explain
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.jam import get_setempat
from terang.web.common.permintaan import Permintaan
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran import actions, actions_komentar, queries_bukti, queries_komentar
from terang.web.pengukuran.forms import FormAnalisis, FormBerkas, FormCatatan, FormIsi, FormKomentar, FormTautan
from terang.web.pengukuran.galat import BasiError
from terang.web.pengukuran.jawaban import write_barisan, write_jawaban
from terang.web.pengukuran.pilah import list_baris_periode, list_tombol
from terang.web.pengukuran.queries import Letak, get_letak, list_jejak_sel, preview_letak
from terang.web.pengukuran.queries_panel import get_uraian, list_pendamping


def render_panel(request: Permintaan, letak: Letak, salah: str = "", konflik: BasiError | None = None) -> HttpResponse:
    """The panel: a part of the page for htmx, a page of its own for everybody else."""
    pelaku = request.pelaku
    sel = letak.sel
    jejak = list_jejak_sel(pelaku, letak=letak)
    langkah = list_baris_periode(pelaku, [letak.baris], sel.periode)[0]
    isi = {
        "letak": letak,
        "nama_periode": write_pilihan(sel.periode),
        "form_analisis": FormAnalisis(initial=get_uraian(pelaku, letak=letak)),
        "form_berkas": FormBerkas(auto_id="berkas_%s"),
        "form_tautan": FormTautan(auto_id="tautan_%s"),
        "form_catatan": FormCatatan(auto_id="catatan_%s"),
        "form_komentar": FormKomentar(),
        "bukti": queries_bukti.list_bukti(pelaku, letak=letak),
        "bukti_hapus": queries_bukti.list_bukti_hapus(pelaku, letak=letak, jejak=jejak),
        "komentar": queries_komentar.list_komentar(pelaku, letak=letak),
        "rekan": queries_komentar.list_rekan(pelaku, letak=letak),
        "jejak": jejak,
        "cara": explain(sel.capaian),
        "pendamping": list_pendamping(pelaku, letak=letak),
        "langkah": langkah,
        "tombol": [] if langkah.kurang else list_tombol([langkah]),
    } | {"salah": salah, "konflik": konflik, "ketikan": request.POST.get("teks", "")}
    return render(request, "pengukuran/panel.html" if request.htmx else "pengukuran/sel.html", isi)


def run_panel(request: Permintaan, letak: Letak, kerja: Callable[[], object], pesan: str) -> HttpResponse:
    """Do it, then show the panel anew; what breaks a rule is said in the panel."""
    alamat = (letak.lembar.perangkat.kode, letak.lembar.tahun, letak.sel.periode, letak.baris.indikator.kode)
    try:
        kerja()
    except (AturanError, DitolakError) as salah:
        if isinstance(salah, DitolakError) and not request.htmx:
            raise
        return render_panel(request, _reload(request, letak), str(salah))
    if request.htmx:
        return render_panel(request, _reload(request, letak))
    messages.success(request, pesan)
    return redirect("pengukuran_sel", *alamat)


def run_formulir(
    request: Permintaan, letak: Letak, form: forms.Form, kerja: Callable[[], object], pesan: str
) -> HttpResponse:
    """The same for what a form says; its faults are shown in the panel."""
    if form.is_valid():
        return run_panel(request, letak, kerja, pesan)
    salah = " ".join(f"{form.fields[n].label}: {' '.join(map(str, isi))}" for n, isi in form.errors.items())
    return render_panel(request, letak, salah)


def _reload(request: Permintaan, letak: Letak) -> Letak:
    kode = letak.baris.indikator.kode
    pd, tahun = letak.lembar.perangkat.kode, letak.lembar.tahun
    return get_letak(request.pelaku, pd=pd, tahun=tahun, periode=letak.sel.periode, kode=kode)


@require_safe
def show_sel(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """The panel of a cell."""
    return render_panel(request, get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode))


@require_safe
def compute_sel(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """What the capaian would be, while one types; nothing is stored."""
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    try:
        sel = preview_letak(request.pelaku, letak=letak, teks=request.GET.get("teks", "")[:200])
    except AturanError as salah:
        return JsonResponse({"salah": str(salah)})
    return JsonResponse(write_jawaban(sel, letak.baris, get_setempat(request.pelaku.kini)))


@require_POST
def write_sel(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """Store a cell; a browser with scripts is answered in JSON, any other with a page."""
    form = FormIsi(request.POST)
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    form.is_valid()
    isi = {"teks": form.cleaned_data.get("teks", ""), "terbitan": form.cleaned_data.get("terbitan") or 0}
    try:
        baru = actions.set_realisasi(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode, **isi)
    except (AturanError, DitolakError) as salah:
        return _answer_salah(request, letak, salah)
    if request.accepts("text/html"):
        messages.success(request, "Tersimpan.")
        return redirect("pengukuran_sel", pd, tahun, periode, kode)
    jam = get_setempat(request.pelaku.kini)
    return JsonResponse(write_jawaban(baru.sel, baru.baris, jam) | {"baris": write_barisan(baru.baris)})


def _answer_salah(request: Permintaan, letak: Letak, salah: AturanError | DitolakError) -> HttpResponse:
    """Why nothing was stored; where somebody else wrote, with both versions."""
    konflik = salah if isinstance(salah, BasiError) else None
    if request.accepts("text/html"):
        if isinstance(salah, DitolakError):
            raise salah
        return render_panel(request, letak, str(salah), konflik)
    isi: dict[str, object] = {"salah": str(salah)}
    if konflik:
        isi |= {"kini": konflik.kini, "terbitan": konflik.terbitan}
    return JsonResponse(isi, status=salah.status)


@require_POST
def write_analisis(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """What drove and what hindered."""
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    form = FormAnalisis(request.POST)

    def write() -> None:
        alasan = form.cleaned_data["catatan"]
        actions.set_analisis(request.pelaku, letak=letak, uraian=form.list_uraian(), alasan=alasan)

    return run_formulir(request, letak, form, write, "Analisis disimpan.")


@require_POST
def write_komentar(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """A remark, or a mention put away."""
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    pelaku = request.pelaku
    if "tutup" in request.POST:
        return run_panel(
            request, letak, lambda: actions_komentar.close_sebutan(pelaku, letak=letak), "Sebutan ditandai selesai."
        )
    form = FormKomentar(request.POST)
    return run_formulir(
        request,
        letak,
        form,
        lambda: actions_komentar.add_komentar(pelaku, letak=letak, isi=form.cleaned_data["isi"]),
        "Komentar ditambahkan.",
    )
