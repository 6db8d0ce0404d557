"""Pages of the agreements."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from terang.flows import susun_perjanjian
from terang.web.common.errors import TidakAdaError
from terang.web.common.formulir import run_form
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.queries import get_perangkat_daerah
from terang.web.perjanjian import actions, queries, queries_jenjang
from terang.web.perjanjian.forms import FormKeterangan, FormPerjanjian
from terang.web.perjanjian.models import PerjanjianKinerja

_MIME = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


def get_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str, izin: Izin = Izin.LIHAT) -> PerjanjianKinerja:
    """The agreement of an address."""
    return queries.get_perjanjian(request.pelaku, pd=pd, tahun=tahun, kode=kode, izin=izin)


@require_safe
def show_perjanjian(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """All agreements of an agency in a year."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    jenjang = queries_jenjang.list_jenjang(request.pelaku, perangkat_daerah=perangkat, tahun=tahun)
    dukungan = queries_jenjang.list_dukungan(request.pelaku, jenjang=jenjang)
    boleh = any(request.pelaku.may(Izin.ISI_RENCANA, b.jabatan.unit_id) for b in jenjang)
    isi = {"perangkat": perangkat, "tahun": tahun, "jenjang": jenjang, "dukungan": dukungan, "boleh": boleh}
    return render(request, "perjanjian/daftar.html", isi)


def draft_perjanjian(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """A draft out of the plan."""
    pelaku = request.pelaku
    perangkat = get_perangkat_daerah(pelaku, pd)
    jabatan = queries.list_pilihan_jabatan(pelaku, perangkat_daerah=perangkat)
    if not jabatan:
        pelaku.require_anywhere(Izin.ISI_RENCANA)
        raise TidakAdaError("Perangkat daerah ini belum mempunyai jabatan. Buat dahulu di Organisasi.")
    dpa = queries.get_tanggal_dpa(pelaku, perangkat_daerah=perangkat, tahun=tahun)
    awal = {"pihak_pertama": request.GET.get("jabatan", ""), "versi": request.GET.get("versi", ""), "tanggal_dpa": dpa}
    form = FormPerjanjian(request.POST or None, jabatan=jabatan, initial=awal)
    baru: list[PerjanjianKinerja] = []

    def draft() -> None:
        isi = dict(form.cleaned_data)
        pihak = queries.get_jabatan_pd(pelaku, perangkat_daerah=perangkat, id_=int(isi.pop("pihak_pertama")))
        baru.append(actions.draft_perjanjian(pelaku, pihak_pertama=pihak, tahun=tahun, **isi))

    if run_form(form, draft):
        messages.success(request, "Draf disusun dari rencana. Periksa syarat di samping, lalu ajukan.")
        return redirect("perjanjian_satu", pd, tahun, baru[0].kode)
    return render(request, "perjanjian/baru.html", {"form": form, "pd": pd, "tahun": tahun})


@require_safe
def show_satu(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """One agreement with its gates."""
    lihat = queries.get_lihat(request.pelaku, pd=pd, tahun=tahun, kode=kode)
    return render(request, "perjanjian/satu.html", {"lihat": lihat, "satu": lihat.satu, "pd": pd, "tahun": tahun})


def change_perjanjian(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """To whom, since when, and why."""
    satu = get_perjanjian(request, pd, tahun, kode, Izin.ISI_RENCANA)
    awal = {nama: getattr(satu, nama) or "" for nama in ("pihak_kedua", "tanggal_dpa", "alasan_perubahan")}
    form = FormKeterangan(request.POST or None, initial=awal)
    if run_form(form, lambda: actions.change_perjanjian(request.pelaku, perjanjian=satu, **form.cleaned_data)):
        messages.success(request, "Keterangan perjanjian disimpan.")
        return redirect("perjanjian_satu", pd, tahun, kode)
    isi = {"form": form, "satu": satu, "judul": "Ubah keterangan", "pd": pd, "tahun": tahun}
    return render(request, "perjanjian/form.html", isi)


@require_safe
def show_banding(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A change beside what it replaces."""
    satu = get_perjanjian(request, pd, tahun, kode)
    banding = queries_jenjang.list_banding(request.pelaku, perjanjian=satu)
    return render(request, "perjanjian/banding.html", {"satu": satu, "banding": banding, "pd": pd, "tahun": tahun})


@require_safe
def show_naskah(request: Permintaan, pd: str, tahun: int, kode: str, bentuk: str) -> HttpResponse:
    """The official form, to be signed."""
    satu = get_perjanjian(request, pd, tahun, kode)
    if bentuk not in _MIME:
        raise TidakAdaError("Naskah tersedia sebagai DOCX dan PDF.")
    isi = susun_perjanjian(queries.get_buku(request.pelaku, perjanjian=satu), satu.kode, bentuk)
    nama = f"perjanjian-kinerja-{pd}-{satu.kode}.{bentuk}"
    return HttpResponse(
        isi, content_type=_MIME[bentuk], headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )


@require_safe
def show_berkas(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """The signed copy."""
    satu = get_perjanjian(request, pd, tahun, kode)
    isi = queries.read_berkas(request.pelaku, perjanjian=satu)
    nama = f"perjanjian-kinerja-{pd}-{satu.kode}-bertanda-tangan.pdf"
    return HttpResponse(
        isi, content_type="application/pdf", headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )
