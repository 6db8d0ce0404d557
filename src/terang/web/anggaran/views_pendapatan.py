"""Pages of revenue, and of the indicators that money serves."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.web.anggaran import actions, queries
from terang.web.anggaran.forms import FormPendapatan, FormTanda
from terang.web.anggaran.models import Pendapatan
from terang.web.common.errors import DitolakError
from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import get_perangkat_daerah

_TIDAK_BOLEH = "Peran Anda tidak mencakup pengisian anggaran. Mintalah BPKAD atau perencana mengisinya."


def _get_perangkat(request: Permintaan, pd: str, *, isi: bool = False) -> PerangkatDaerah:
    perangkat = get_perangkat_daerah(request.pelaku, pd)
    if not queries.get_boleh(request.pelaku, perangkat_daerah=perangkat) and isi:
        raise DitolakError(_TIDAK_BOLEH)
    return perangkat


@require_safe
def show_pendapatan(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """Sources of revenue with target and what came in."""
    perangkat = _get_perangkat(request, pd)
    daftar = queries.list_pendapatan(request.pelaku, perangkat_daerah=perangkat, tahun=tahun)
    boleh = queries.get_boleh(request.pelaku, perangkat_daerah=perangkat)
    baris = queries.list_hitungan_pendapatan(request.pelaku, pendapatan=daftar, tahun=tahun)
    isi = {"perangkat": perangkat, "pd": pd, "tahun": tahun, "baris": baris, "boleh": boleh}
    return render(request, "anggaran/pendapatan.html", isi)


def create_pendapatan(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """A new source."""
    return _save(request, pd, tahun, None)


def change_pendapatan(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Another name, target or amount."""
    perangkat = _get_perangkat(request, pd, isi=True)
    satu = queries.get_pendapatan(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, kode=kode)
    return _save(request, pd, tahun, satu)


def _save(request: Permintaan, pd: str, tahun: int, lama: Pendapatan | None) -> HttpResponse:
    perangkat = _get_perangkat(request, pd, isi=True)
    form = FormPendapatan(request.POST or None, initial=queries.build_awal(request.pelaku, pendapatan=lama))
    pelaku = request.pelaku
    if run_form(
        form,
        lambda: actions.save_pendapatan(
            pelaku, perangkat_daerah=perangkat, tahun=tahun, lama=lama, isi=form.cleaned_data
        ),
    ):
        messages.success(request, f"Pendapatan {form.cleaned_data['uraian']} tersimpan.")
        return redirect("pendapatan", pd, tahun)
    judul = "Ubah pendapatan" if lama else "Pendapatan baru"
    isi = {"form": form, "judul": judul, "pd": pd, "tahun": tahun, "lama": lama}
    return render(request, "anggaran/form_pendapatan.html", isi)


@require_POST
def delete_pendapatan(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Take a source away."""
    perangkat = _get_perangkat(request, pd, isi=True)
    satu = queries.get_pendapatan(request.pelaku, perangkat_daerah=perangkat, tahun=tahun, kode=kode)
    actions.delete_pendapatan(request.pelaku, pendapatan=satu)
    messages.success(request, f"Pendapatan {satu.uraian} dihapus. Angkanya masih dapat dibaca dalam jejak.")
    return redirect("pendapatan", pd, tahun)


def tag_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Which indicators the money of a node serves."""
    perangkat = _get_perangkat(request, pd, isi=True)
    pelaku = request.pelaku
    simpul = queries.get_simpul(pelaku, perangkat_daerah=perangkat, tahun=tahun, kode=kode)
    semua = queries.list_indikator(pelaku, simpul=simpul)
    kini = queries.list_tanda(pelaku, perangkat_daerah=perangkat, tahun=tahun).get(simpul.pk, [])
    form = FormTanda(request.POST or None, initial={"indikator": [str(i.pk) for i in kini]}, indikator=semua)
    if request.method == "POST" and not request.POST:
        form = FormTanda({}, indikator=semua)

    def save() -> None:
        pilih = [satu for satu in semua if str(satu.pk) in form.cleaned_data["indikator"]]
        actions.tag_simpul(pelaku, perangkat_daerah=perangkat, tahun=tahun, simpul=simpul, indikator=pilih)

    if run_form(form, save):
        messages.success(request, f"Tanda anggaran {simpul.nama} tersimpan.")
        return redirect("anggaran", pd, tahun)
    isi = {"form": form, "simpul": simpul, "pd": pd, "tahun": tahun, "ada": bool(semua)}
    return render(request, "anggaran/tanda.html", isi)
