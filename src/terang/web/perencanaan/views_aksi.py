"""Pages of the action plan behind an indicator."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan import actions_aksi, actions_hapus, queries, queries_indikator
from terang.web.perencanaan.forms import FormAksi
from terang.web.perencanaan.halaman import build_izin, get_alasan, run_tombol
from terang.web.perencanaan.queries import Dokumen
from terang.web.perencanaan.tulisan import write_eksak
from terang.web.perencanaan.views import show_form


@require_safe
def show_aksi(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """The steps of the year behind an indicator."""
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    aksi = queries_indikator.list_aksi(request.pelaku, dokumen, indikator)
    isi = {"dokumen": dokumen, "pd": pd, "tahun": tahun, "i": indikator, "aksi": aksi}
    return render(request, "perencanaan/aksi.html", isi | build_izin(request, dokumen))


def create_aksi(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A new step."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    form = FormAksi(request.POST or None, unit=queries_indikator.list_unit(request.pelaku, dokumen))

    def create() -> None:
        isi = _read_form(request, dokumen, form)
        actions_aksi.create_aksi(request.pelaku, indikator=indikator, tahun=tahun, **isi)

    if run_form(form, create):
        messages.success(request, "Langkah ditambahkan.")
        return redirect("aksi", pd, tahun, kode)
    satuan = queries_indikator.list_nama_satuan(request.pelaku, dokumen)
    return show_form(request, dokumen, form, f"Langkah baru {tahun}", satuan=satuan, guna=indikator.nama)


def _read_form(request: Permintaan, dokumen: Dokumen, form: FormAksi) -> dict[str, Any]:
    isi = form.cleaned_data
    unit = queries_indikator.get_unit(request.pelaku, dokumen, isi["penanggung_jawab"])
    return isi | {"penanggung_jawab": unit, "alasan": get_alasan(request, dokumen)}


def change_aksi(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Another step, or what came of it."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    aksi = queries.get_aksi(request.pelaku, dokumen, id_)
    awal: dict[str, Any] = {b: getattr(aksi, b) for b in ("uraian", "periode", "anggaran", "selesai")}
    awal |= {"target": write_eksak(aksi.target), "realisasi": write_eksak(aksi.realisasi)}
    awal |= {"satuan": aksi.satuan.nama if aksi.satuan else ""}
    awal |= {"penanggung_jawab": aksi.penanggung_jawab.kode if aksi.penanggung_jawab else ""}
    form = FormAksi(request.POST or None, initial=awal, unit=queries_indikator.list_unit(request.pelaku, dokumen))
    if run_form(
        form, lambda: actions_aksi.change_aksi(request.pelaku, aksi=aksi, **_read_form(request, dokumen, form))
    ):
        messages.success(request, "Langkah diubah.")
        return redirect("aksi", pd, tahun, aksi.indikator.kode)
    satuan = queries_indikator.list_nama_satuan(request.pelaku, dokumen)
    return show_form(request, dokumen, form, "Ubah langkah", satuan=satuan, guna=aksi.indikator.nama)


@require_POST
def delete_aksi(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Away with a step; the plan offers the way back."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    aksi = queries.get_aksi(request.pelaku, dokumen, id_)
    kode, alasan = aksi.indikator.kode, get_alasan(request, dokumen)
    pesan = "Langkah dihapus. Halaman Rencana dapat mengurungkannya selama tujuh hari."
    run_tombol(request, lambda: actions_hapus.delete_aksi(request.pelaku, aksi=aksi, alasan=alasan), pesan)
    return redirect("aksi", pd, tahun, kode)
