"""Pages of an indicator: its metadata, its targets, who answers for it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.kinerja.pilihan import Akumulasi, Polaritas, Rumus, Tingkat
from terang.web.common.errors import TidakAdaError
from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan import actions_hapus, actions_indikator, queries, queries_indikator
from terang.web.perencanaan.forms import FormIndikator, FormPenanggung
from terang.web.perencanaan.halaman import build_izin, get_alasan, run_tombol
from terang.web.perencanaan.isian import fill_kisi, fill_sel
from terang.web.perencanaan.models import Indikator
from terang.web.perencanaan.petunjuk import list_petunjuk
from terang.web.perencanaan.queries import Dokumen
from terang.web.perencanaan.views import show_form


@require_safe
def show_indikator(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """An indicator with everything that is told about it and promised for it."""
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    return render(request, "perencanaan/indikator.html", _build(request, dokumen, indikator))


def _build(request: Permintaan, dokumen: Dokumen, indikator: Indikator) -> dict[str, Any]:
    pelaku, rencana = request.pelaku, dokumen.isi
    return {
        "dokumen": dokumen,
        "pd": dokumen.pd,
        "tahun": dokumen.tahun,
        "i": indikator,
        "daftar_tahun": range(rencana.tahun_awal, rencana.tahun_akhir + 1),
        "kisi": queries_indikator.list_target(pelaku, dokumen, indikator),
        "kisi_triwulan": queries_indikator.list_target_triwulan(pelaku, dokumen, indikator),
        "petunjuk": list_petunjuk(indikator, tahun=dokumen.tahun),
        "riwayat": queries_indikator.list_riwayat_target(pelaku, dokumen, indikator),
        "jejak": queries_indikator.list_jejak(pelaku, dokumen, indikator),
        **build_izin(request, dokumen),
    }


@require_POST
def fill_target(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Save one cell of the grid, or the whole grid where the browser runs no scripts."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    if request.htmx:
        sel = fill_sel(request, dokumen, indikator, request.htmx.trigger_name or "")
        if sel is None:
            raise TidakAdaError("Sel ini tidak ada. Muat ulang halaman.")
        riwayat = queries_indikator.list_riwayat_target(request.pelaku, dokumen, indikator)
        isi = {"s": sel, "pd": pd, "tahun": tahun, "i": indikator, "riwayat": riwayat, "lepas": True}
        return render(request, "perencanaan/_sel.html", isi | build_izin(request, dokumen))
    for salah in fill_kisi(request, dokumen, indikator):
        messages.error(request, f"{salah.judul}: {salah.salah}")
    return redirect("indikator", pd, tahun, kode)


def create_indikator(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A new indicator at this node."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    simpul = queries.get_simpul(request.pelaku, dokumen, kode)
    form = _build_form(request, dokumen, {})
    buat: list[Indikator] = []

    def create() -> None:
        isi = _read_form(request, dokumen, form)
        buat.append(actions_indikator.create_indikator(request.pelaku, pemilik=simpul, **isi))

    if run_form(form, create):
        messages.success(request, f"Indikator {buat[0].nama} dibuat. Isi targetnya di bawah.")
        return redirect("indikator", pd, tahun, buat[0].kode)
    satuan = queries_indikator.list_nama_satuan(request.pelaku, dokumen)
    return show_form(request, dokumen, form, "Indikator baru", satuan=satuan, guna=simpul.nama)


def _build_form(request: Permintaan, dokumen: Dokumen, awal: dict[str, Any]) -> FormIndikator:
    unit = queries_indikator.list_unit(request.pelaku, dokumen)
    skala = queries_indikator.list_skala(request.pelaku, dokumen)
    return FormIndikator(request.POST or None, initial=awal, unit=unit, skala=skala)


def _read_form(request: Permintaan, dokumen: Dokumen, form: FormIndikator) -> dict[str, Any]:
    """What the form says, as the action wants it."""
    isi = form.cleaned_data
    return isi | {
        "tingkat": Tingkat(isi["tingkat"]),
        "polaritas": Polaritas(isi["polaritas"]),
        "rumus": Rumus(isi["rumus"]) if isi["rumus"] else None,
        "akumulasi": Akumulasi(isi["akumulasi"]),
        "penanggung_jawab": queries_indikator.get_unit(request.pelaku, dokumen, isi["penanggung_jawab"]),
        "alasan": get_alasan(request, dokumen),
    }


def change_indikator(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Other metadata."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    unit = indikator.penanggung_jawab
    awal = {b: getattr(indikator, b) for b in FormIndikator.base_fields if b not in {"satuan", "penanggung_jawab"}}
    awal |= {"satuan": indikator.satuan.nama, "penanggung_jawab": unit.kode if unit else ""}
    form = _build_form(request, dokumen, awal)

    def change() -> None:
        isi = _read_form(request, dokumen, form)
        actions_indikator.change_indikator(request.pelaku, indikator=indikator, **isi)

    if run_form(form, change):
        messages.success(request, f"Indikator {indikator.nama} diubah.")
        return redirect("indikator", pd, tahun, kode)
    satuan = queries_indikator.list_nama_satuan(request.pelaku, dokumen)
    return show_form(request, dokumen, form, "Ubah indikator", satuan=satuan)


@require_POST
def delete_indikator(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Away with it; the next page offers the way back."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    alasan = get_alasan(request, dokumen)

    def delete() -> None:
        actions_hapus.delete_indikator(request.pelaku, indikator=indikator, alasan=alasan)

    if run_tombol(request, delete):
        return redirect("rencana", pd, tahun)
    return redirect("indikator", pd, tahun, kode)


def appoint_penanggung(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Which post answers for it from a day on."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    indikator = queries.get_indikator(request.pelaku, dokumen, kode)
    jabatan = {str(j.id): j for j in queries_indikator.list_jabatan(request.pelaku, dokumen)}
    pilihan = [(id_, j.nama) for id_, j in jabatan.items()]
    form = FormPenanggung(request.POST or None, initial={"mulai": request.pelaku.hari}, jabatan=pilihan)

    def appoint() -> None:
        isi = {"jabatan": jabatan[form.cleaned_data["jabatan"]], "mulai": form.cleaned_data["mulai"]}
        alasan = get_alasan(request, dokumen)
        actions_indikator.appoint_penanggung(request.pelaku, indikator=indikator, alasan=alasan, **isi)

    if run_form(form, appoint):
        messages.success(request, "Penanggung jawab dicatat.")
        return redirect("indikator", pd, tahun, kode)
    return show_form(request, dokumen, form, f"Penanggung jawab {indikator.nama}")
