"""Pages of the planning documents: the tree, and the document itself."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan import actions, actions_hapus, queries
from terang.web.perencanaan.forms import FormAlasan, FormRencana, FormTetapkan
from terang.web.perencanaan.halaman import build_izin, get_alasan, run_tombol, set_alasan
from terang.web.perencanaan.queries import Dokumen
from terang.web.perencanaan.tampilan import build_baris

LAMA_MASA = 4


@require_safe
def show_rencana(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The tree of the plan that covers the year, to read and to change."""
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    if dokumen.rencana is None:
        isi = {"dokumen": dokumen, "pd": pd, "tahun": tahun, **build_izin(request, dokumen)}
        return render(request, "perencanaan/kosong.html", isi)
    return render(request, "perencanaan/rencana.html", build_susunan(request, dokumen))


def build_susunan(request: Permintaan, dokumen: Dokumen, **lain: Any) -> dict[str, Any]:
    """What the tree shows, as a page and as the part of it that htmx asks for."""
    izin = build_izin(request, dokumen)
    isi = queries.get_isi(request.pelaku, dokumen)
    return {
        "dokumen": dokumen,
        "pd": dokumen.pd,
        "tahun": dokumen.tahun,
        "baris": build_baris(dokumen, isi),
        "puncak": dokumen.list_anak(None),
        "hapusan": queries.list_hapusan(request.pelaku, dokumen) if izin["ubah"] else [],
        **izin,
        **lain,
    }


def create_rencana(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """A new document for this place."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    nama = f"{dokumen.jenis.label} {dokumen.nama} {tahun}-{tahun + LAMA_MASA}"
    awal = {"nama": nama, "tahun_awal": tahun, "tahun_akhir": tahun + LAMA_MASA}
    form = FormRencana(request.POST or None, initial=awal)

    def create() -> None:
        actions.create_rencana(request.pelaku, perangkat_daerah=dokumen.perangkat_daerah, **form.cleaned_data)

    if run_form(form, create):
        messages.success(request, f"{form.cleaned_data['nama']} dibuat. Sekarang isi pohonnya dari atas.")
        return redirect("rencana", pd, max(tahun, form.cleaned_data["tahun_awal"]))
    return show_form(request, dokumen, form, f"{dokumen.jenis.label} baru", tombol="Buat")


def change_rencana(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """Another name, other years."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    rencana, alasan = dokumen.isi, get_alasan(request, dokumen)
    awal = {bidang: getattr(rencana, bidang) for bidang in FormRencana.base_fields}
    form = FormRencana(request.POST or None, initial=awal)

    def change() -> None:
        actions.change_rencana(request.pelaku, rencana=rencana, alasan=alasan, **form.cleaned_data)

    if run_form(form, change):
        messages.success(request, f"{rencana.nama} diubah.")
        return redirect("rencana", pd, min(max(tahun, rencana.tahun_awal), rencana.tahun_akhir))
    return show_form(request, dokumen, form, "Ubah dokumen")


def lock_rencana(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The document comes into force."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    rencana = dokumen.isi
    form = FormTetapkan(request.POST or None, initial={"dasar": rencana.dasar})
    if run_form(form, lambda: actions.lock_rencana(request.pelaku, rencana=rencana, **form.cleaned_data)):
        messages.success(request, f"{rencana.nama} ditetapkan.")
        return redirect("rencana", pd, tahun)
    return show_form(request, dokumen, form, f"Tetapkan {rencana.nama}", tombol="Tetapkan")


def show_form(request: Permintaan, dokumen: Dokumen, form: Any, judul: str, **lain: Any) -> HttpResponse:
    """A form about this plan."""
    isi = {"form": form, "judul": judul, "dokumen": dokumen, "pd": dokumen.pd, "tahun": dokumen.tahun, **lain}
    return render(request, "perencanaan/form.html", isi)


@require_POST
def write_alasan(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """Start or end changing a plan in force: every change in between bears this reason."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    form = FormAlasan(request.POST)
    if form.is_valid():
        set_alasan(request, dokumen, form.cleaned_data["alasan"])
    return redirect("rencana", pd, tahun)


@require_POST
def restore_hapusan(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Take a deletion back."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    hapusan = queries.get_hapusan(request.pelaku, dokumen, id_)
    alasan = get_alasan(request, dokumen)

    def restore() -> None:
        actions_hapus.restore_hapusan(request.pelaku, hapusan=hapusan, alasan=alasan)

    run_tombol(request, restore, f"{hapusan.uraian} dipulihkan.")
    return redirect("rencana", pd, tahun)
