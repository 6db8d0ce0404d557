"""Pages of an import: the file, its columns, the look before, and what came of it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.web.common.errors import AturanError
from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.impor import actions, halaman, queries
from terang.web.impor.baca import TERBESAR
from terang.web.impor.forms import FormPilihan, FormTabel, FormUnggah
from terang.web.impor.models import Impor
from terang.web.impor.rencana_impor import Pratinjau
from terang.web.impor.salah import write_salah
from terang.web.organisasi.queries import get_perangkat_daerah

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _get(request: Permintaan, pd: str, tahun: int, id_: int) -> Impor:
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    return queries.get_impor(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, id_=id_)


def show_daftar(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The imports of a year, and a new one."""
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    daftar = queries.list_impor(request.pelaku, perangkat_daerah=perangkat, tahun=tahun)
    form = FormUnggah(request.POST or None, request.FILES or None) if request.method == "POST" else FormUnggah()
    baru: list[Impor] = []

    def upload() -> None:
        berkas = form.cleaned_data["berkas"]
        isi = berkas.read(TERBESAR + 1)
        baru.append(
            actions.upload_berkas(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, nama=berkas.name, isi=isi)
        )

    if run_form(form, upload):
        return redirect("impor_kolom", pd, tahun, baru[0].pk)
    isi = {"form": form, "daftar": daftar, "pd": pd, "tahun": tahun, "perangkat": perangkat}
    return render(request, "impor/daftar.html", isi)


@require_POST
def choose_tabel(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Another table, or another layout."""
    impor = _get(request, pd, tahun, id_)
    form = FormTabel(request.POST, tabel=queries.list_tabel(request.pelaku, impor=impor))
    pelaku = request.pelaku
    if not run_form(
        form,
        lambda: actions.choose_tabel(
            pelaku, impor=impor, nomor=int(form.cleaned_data["tabel"]), jenis=form.cleaned_data["jenis"]
        ),
    ):
        messages.error(request, "Pilih tabel dan isinya dahulu.")
    return redirect("impor_kolom", pd, tahun, id_)


def map_kolom(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """What every column holds."""
    impor = _get(request, pd, tahun, id_)
    pelaku = request.pelaku
    lihat = queries.get_pratinjau(pelaku, impor=impor, kolom_saja=True)
    peran = halaman.list_peran(impor.jenis, (tahun - 5, tahun + 5))
    awal = impor.pilihan | {"mulai": halaman.get_nomor(lihat.tabel, lihat.peta.mulai)}
    saring = halaman.list_saring(impor, lihat.tabel, lihat.peta)
    form = FormPilihan(request.POST or None, initial=awal, jenis=impor.jenis, perangkat=saring)

    def save() -> None:
        kolom = halaman.read_kolom(request.POST, lihat.tabel.lebar, dict(peran))
        mulai = halaman.find_mulai(lihat.tabel, form.cleaned_data["mulai"])
        actions.map_kolom(pelaku, impor=impor, kolom=kolom, mulai=mulai, pilihan=form.build_pilihan())

    if run_form(form, save):
        return redirect("impor_pratinjau", pd, tahun, id_)
    return render(request, "impor/kolom.html", _build_kolom(request, impor, lihat, form, peran))


def _build_kolom(
    request: Permintaan, impor: Impor, lihat: Pratinjau, form: FormPilihan, peran: list[tuple[str, str]]
) -> dict[str, object]:
    tabel = queries.list_tabel(request.pelaku, impor=impor)
    kolom = halaman.list_kolom(lihat)
    if request.method == "POST":
        pilih = halaman.read_kolom(request.POST, len(kolom), dict(peran))
        kolom = halaman.choose_kolom(kolom, pilih)
    return {
        "impor": impor,
        "form": form,
        "form_tabel": FormTabel(initial={"tabel": impor.tabel, "jenis": impor.jenis}, tabel=tabel),
        "kolom": kolom,
        "peran": peran,
        "contoh": halaman.list_contoh(lihat.tabel, lihat.peta.mulai),
        "pd": impor.perangkat_daerah.kode,
        "tahun": impor.tahun,
    }


@require_safe
def show_pratinjau(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """What will be new, changed and the same, and what is wrong."""
    impor = _get(request, pd, tahun, id_)
    lihat = queries.get_pratinjau(request.pelaku, impor=impor)
    if lihat.kurang:
        return redirect("impor_kolom", pd, tahun, id_)
    hanya_salah = request.GET.get("salah") == "1"
    baris = halaman.list_baris(lihat, hanya_salah=hanya_salah)
    isi = {
        "impor": impor,
        "lihat": lihat,
        "judul": halaman.list_judul_terpakai(lihat),
        "baris": baris[: halaman.TERBANYAK],
        "sisa": max(0, len(baris) - halaman.TERBANYAK),
        "hitungan": halaman.build_hitungan(lihat),
        "hanya_salah": hanya_salah,
        "boleh": queries.may_impor(request.pelaku, impor=impor),
        "pd": pd,
        "tahun": tahun,
    }
    return render(request, "impor/pratinjau.html", isi)


@require_POST
def apply_impor(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Write the right rows."""
    impor = _get(request, pd, tahun, id_)
    hitungan = {n: int(request.POST[n]) for n in ("baru", "ubah") if request.POST.get(n, "").isdecimal()}
    try:
        actions.apply_impor(request.pelaku, impor=impor, hitungan=hitungan)
    except AturanError as salah:
        messages.error(request, str(salah))
        return redirect("impor_pratinjau", pd, tahun, id_)
    n = impor.pratinjau
    messages.success(request, f"Impor diterapkan: {n['baru']} baris baru, {n['ubah']} berubah.")
    return redirect("impor_pratinjau", pd, tahun, id_)


@require_POST
def undo_impor(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """Take it back."""
    impor = _get(request, pd, tahun, id_)
    try:
        actions.undo_impor(request.pelaku, impor=impor)
        messages.success(request, "Impor dibatalkan; isi rencana dan anggaran seperti sebelum impor.")
    except AturanError as salah:
        messages.error(request, str(salah))
    return redirect("impor_pratinjau", pd, tahun, id_)


@require_safe
def download_salah(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """The wrong rows with what is wrong beside them."""
    impor = _get(request, pd, tahun, id_)
    lihat = queries.get_pratinjau(request.pelaku, impor=impor)
    jawab = HttpResponse(write_salah(lihat), content_type=_XLSX)
    jawab.headers["Content-Disposition"] = f'attachment; filename="baris-salah-{impor.pk}.xlsx"'
    return jawab
