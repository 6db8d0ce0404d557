"""Pages of the budget: the tree with its money, the months, and what is seen as a workbook."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from terang.web.anggaran import actions, queries
from terang.web.anggaran.forms import BULAN, JENIS, read_saring
from terang.web.anggaran.grafik import LEBAR, TINGGI, build_batang, describe
from terang.web.anggaran.isian import list_turun, read_isian
from terang.web.anggaran.lembar import write_lembar
from terang.web.anggaran.pohon import BULAN as KODE_BULAN
from terang.web.anggaran.pohon import BarisUang, Saring
from terang.web.common.errors import AturanError
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import get_perangkat_daerah

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _read(request: Permintaan, kiriman: QueryDict, tahun: int) -> Saring:
    return read_saring(kiriman, queries.get_bulan_terakhir(request.pelaku, tahun=tahun))


def _write_kueri(saring: Saring) -> str:
    isi = {"bulan": saring.bulan, "jenis": saring.jenis or "", "sumber": saring.sumber or ""}
    return urlencode({nama: nilai for nama, nilai in isi.items() if nilai})


def show_anggaran(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The tree with its money; without scripts the whole page is sent at once."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    if request.method == "POST":
        return _save_semua(request, perangkat, tahun, "anggaran", queries.KOLOM)
    saring = _read(request, request.GET, tahun)
    lihat = queries.get_anggaran(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, saring=saring, grafik=True)
    isi = _build_isi(lihat, perangkat, tahun, saring) | {
        "tanda": queries.list_tanda(request.pelaku, perangkat_daerah=perangkat, tahun=tahun),
        "batang": build_batang(lihat.serapan),
        "grafik": {"lebar": LEBAR, "tinggi": TINGGI, "kata": describe(lihat.serapan)},
    }
    return render(request, "anggaran/anggaran.html", isi)


def _build_isi(
    lihat: queries.LihatAnggaran, perangkat: PerangkatDaerah, tahun: int, saring: Saring
) -> dict[str, object]:
    return {
        "lihat": lihat,
        "perangkat": perangkat,
        "pd": perangkat.kode,
        "tahun": tahun,
        "saring": saring,
        "kueri": _write_kueri(saring),
        "pilihan_bulan": list(enumerate(BULAN, start=1)),
        "pilihan_jenis": JENIS,
        "nama_bulan": BULAN[saring.bulan - 1],
    }


def show_bulanan(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """Spending up to the end of every month, months across."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    if request.method == "POST":
        return _save_semua(request, perangkat, tahun, "anggaran_bulanan", KODE_BULAN)
    saring = _read(request, request.GET, tahun)
    lihat = queries.get_anggaran(
        request.pelaku, perangkat_daerah=perangkat, tahun=tahun, saring=saring, kolom=KODE_BULAN
    )
    turun = [(satu, list_turun([s.nilai for s in satu.isi], BULAN)) for satu in lihat.baris]
    isi = _build_isi(lihat, perangkat, tahun, saring) | {
        "bulan": BULAN,
        "turun": [(satu, kata) for satu, semua in turun for kata in semua],
    }
    return render(request, "anggaran/bulanan.html", isi)


def _save_semua(
    request: Permintaan, perangkat: PerangkatDaerah, tahun: int, nama_url: str, kolom: tuple[str, ...]
) -> HttpResponse:
    saring = _read(request, request.POST, tahun)
    try:
        lihat = queries.get_anggaran(
            request.pelaku, perangkat_daerah=perangkat, tahun=tahun, saring=saring, kolom=kolom
        )
        isian = read_isian(request.POST, lihat.baris, saring)
        sidik = request.POST.get("sidik", "")
        banyak = actions.set_nilai(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, isian=isian, sidik=sidik)
        messages.success(request, f"{banyak} angka tersimpan.")
    except AturanError as salah:
        messages.error(request, str(salah))
    return redirect(f"{reverse(nama_url, args=[perangkat.kode, tahun])}?{_write_kueri(saring)}")


@require_POST
def set_sel(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """One cell, as one types; answers with its message and with what it changes elsewhere."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    saring = _read(request, request.POST, tahun)
    kolom = KODE_BULAN if request.POST.get("halaman") == "bulanan" else queries.KOLOM
    ambil = {"perangkat_daerah": perangkat, "tahun": tahun, "saring": saring, "kolom": kolom}
    lihat = queries.get_anggaran(request.pelaku, **ambil)  # type: ignore[arg-type]
    try:
        isian = read_isian(request.POST, lihat.baris, saring, request.POST.get("lama"))
        actions.set_nilai(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, isian=isian)
    except AturanError as salah:
        jawab = render(request, "anggaran/sel_salah.html", {"pesan": str(salah)})
        jawab.headers["X-Salah"] = "ya"
        return jawab
    lihat = queries.get_anggaran(request.pelaku, **ambil)  # type: ignore[arg-type]
    isi = {"baris": _list_naik(lihat.baris, request.POST), "lihat": lihat, "kini": request.pelaku.kini}
    return render(request, "anggaran/sel_tersimpan.html", isi)


def _list_naik(baris: list[BarisUang], kiriman: QueryDict) -> list[BarisUang]:
    """The row that was typed into, and everything above it."""
    nama = next((n for n in kiriman if n.rpartition("-")[2].isdecimal()), "-0")
    indeks = {satu.id: satu for satu in baris}
    hasil = [indeks[0]]
    kini = indeks.get(int(nama.rpartition("-")[2]))
    while kini is not None and kini.simpul is not None:
        hasil.append(kini)
        kini = indeks.get(kini.simpul.induk_id or 0)
    return hasil


@require_POST
def sum_induk(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Make a budget the sum of its parts."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    pelaku = request.pelaku
    semua = queries.list_simpul(pelaku, perangkat_daerah=perangkat, tahun=tahun)
    satu = None if kode == "pd" else queries.get_simpul(pelaku, perangkat_daerah=perangkat, tahun=tahun, kode=kode)
    try:
        actions.sum_induk(pelaku, perangkat_daerah=perangkat, tahun=tahun, simpul=semua, baris=satu)
        messages.success(request, "Pagu disamakan dengan jumlah bagiannya. Angka lama tersimpan dalam jejak.")
    except AturanError as salah:
        messages.error(request, str(salah))
    return redirect("anggaran", pd, tahun)


@require_safe
def download_anggaran(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """What is seen, as a workbook."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    saring = _read(request, request.GET, tahun)
    lihat = queries.get_anggaran(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, saring=saring)
    bagian = [f"Anggaran {perangkat.nama} {tahun}", f"realisasi sampai {BULAN[saring.bulan - 1]}"]
    bagian += [dict(JENIS)[saring.jenis]] if saring.jenis else []
    bagian += [f"sumber dana {saring.sumber}"] if saring.sumber else []
    isi = write_lembar(", ".join(bagian), lihat.baris, perangkat.nama)
    jawab = HttpResponse(isi, content_type=_XLSX)
    jawab.headers["Content-Disposition"] = f'attachment; filename="anggaran-{pd}-{tahun}.xlsx"'
    return jawab
