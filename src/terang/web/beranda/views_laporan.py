"""The page on which one has a report built."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from terang.web.beranda.laporan import JENIS
from terang.web.common.permintaan import Permintaan
from terang.web.latar.actions import start_pekerjaan
from terang.web.latar.queries import list_pekerjaan
from terang.web.organisasi.queries import get_perangkat_daerah, get_unit


@require_http_methods(["GET", "HEAD", "POST"])
def build_laporan(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """What a report is, the ones I had built, and the button that starts another."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    isi = {"pd": pd, "tahun": tahun}
    if request.method == "POST":
        judul = f"LKjIP {perangkat.singkatan} {tahun}"
        unit = get_unit(request.pelaku, pd)
        pekerjaan = start_pekerjaan(request.pelaku, jenis=JENIS, judul=judul, isi=isi, unit_id=unit.id)
        return redirect("pekerjaan_satu", pekerjaan.pk)
    daftar = list_pekerjaan(request.pelaku, jenis=JENIS, isi=isi)
    return render(request, "beranda/laporan.html", {"perangkat": perangkat, "tahun": tahun, "daftar": daftar})
