"""The ledger of a year: what is in it, and what may be taken away."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from terang import flows
from terang.kinerja.buku import BukuKinerja
from terang.stores.arsip import pack_paket
from terang.web.buku.queries import get_buku
from terang.web.buku.queries_ringkas import get_ringkasan
from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import get_perangkat_daerah

TIPE = {
    "pdf": ("PDF", "application/pdf"),
    "docx": ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "html": ("HTML", "text/html; charset=utf-8"),
}


@require_safe
def show_buku(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """What the ledger of a year holds."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    ringkasan = get_ringkasan(request.pelaku, perangkat_daerah=perangkat, tahun=tahun)
    return _render(request, perangkat, tahun, {"ringkasan": ringkasan})


@require_safe
def download_paket(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The package."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    try:
        buku = get_buku(request.pelaku, perangkat, tahun)
    except AturanError as salah:
        return _render(request, perangkat, tahun, {"kurang": str(salah)}, status=409)
    return _send(pack_paket(buku), f"paket-{pd}-{tahun}.zip", "application/zip")


@require_safe
def download_laporan(request: Permintaan, pd: str, tahun: int, bentuk: str) -> HttpResponse:
    """The LKjIP in one form."""
    if bentuk not in TIPE:
        raise TidakAdaError(f"Bentuk '{bentuk}' tidak ada. Pilih {', '.join(TIPE)}.")
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    try:
        buku = get_buku(request.pelaku, perangkat, tahun)
    except AturanError as salah:
        return _render(request, perangkat, tahun, {"kurang": str(salah)}, status=409)
    return _send(_build(buku, bentuk), f"lkjip-{pd}-{tahun}.{bentuk}", TIPE[bentuk][1])


def _build(buku: BukuKinerja, bentuk: str) -> bytes:
    return flows.susun_buku(buku, [bentuk], flows.Rupa())[f"lkjip.{bentuk}"]


def _render(
    request: Permintaan, perangkat: PerangkatDaerah, tahun: int, isi: dict[str, Any], status: int = 200
) -> HttpResponse:
    bentuk = [(nama, kata) for nama, (kata, _) in TIPE.items()]
    return render(
        request, "buku/buku.html", {"perangkat": perangkat, "tahun": tahun, "bentuk": bentuk, **isi}, status=status
    )


def _send(isi: bytes, nama: str, tipe: str) -> HttpResponse:
    return HttpResponse(isi, content_type=tipe, headers={"Content-Disposition": f'attachment; filename="{nama}"'})
