"""Pages of a node: adding, changing, moving, deleting, and what it serves."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from terang.web.common.errors import TidakAdaError
from terang.web.common.formulir import run_form
from terang.web.common.permintaan import Permintaan
from terang.web.common.queries import list_jejak_objek
from terang.web.perencanaan import actions_hapus, actions_simpul, queries
from terang.web.perencanaan.forms import FormDukungan, FormPindah, FormSimpul
from terang.web.perencanaan.halaman import build_izin, get_alasan, run_tombol
from terang.web.perencanaan.models import JenisSimpul, Simpul
from terang.web.perencanaan.queries import Dokumen
from terang.web.perencanaan.susunan import list_induk_boleh
from terang.web.perencanaan.tampilan import build_baris
from terang.web.perencanaan.views import build_susunan, show_form


@require_safe
def show_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """A node with its indicators; a panel for htmx, a page for everybody else."""
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    isi = queries.get_isi(request.pelaku, dokumen)
    baris = next((b for b in build_baris(dokumen, isi) if b.simpul.kode == kode), None)
    if baris is None:
        raise TidakAdaError("Simpul ini tidak ada, atau sudah dihapus. Kembali ke pohon rencana.")
    tampil: dict[str, Any] = {
        "dokumen": dokumen,
        "pd": pd,
        "tahun": tahun,
        "b": baris,
        "atasan": isi.pohon.list_atasan(baris.simpul.id),
        "dukungan": [d for d in isi.dukungan if d.pendukung_id == baris.simpul.id],
        **build_izin(request, dokumen),
    }
    if request.htmx:
        return render(request, "perencanaan/_panel.html", tampil)
    jejak = list_jejak_objek(request.pelaku, jenis="simpul", objek_id=baris.simpul.id, unit_id=dokumen.unit_id)
    return render(request, "perencanaan/simpul.html", tampil | {"jejak": jejak[:20]})


def create_simpul(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """A new node under another; with htmx a row in the tree that stays open for the next."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    jenis, induk = _read_tempat(request, dokumen)
    form = FormSimpul(request.POST or None, jenis=jenis, ringkas=True)
    buat: list[Simpul] = []

    def create() -> None:
        isi = {"rencana": dokumen.isi, "jenis": jenis, "induk": induk, "alasan": get_alasan(request, dokumen)}
        buat.append(actions_simpul.create_simpul(request.pelaku, **isi, **form.cleaned_data))  # type: ignore[arg-type]

    tempat = {"form": form, "jenis": jenis, "induk": induk}
    if not run_form(form, create):
        return _show_isian(request, dokumen, tempat, f"{jenis.label} baru")
    pesan = f"{jenis.label} tersimpan: {buat[0].nama}"
    if request.htmx:
        lanjut = tempat | {"form": FormSimpul(jenis=jenis, ringkas=True), "sesudah": buat[0].kode}
        return render(request, "perencanaan/_susunan.html", build_susunan(request, dokumen, isian=lanjut, pesan=pesan))
    messages.success(request, pesan)
    return redirect("rencana", pd, tahun)


def _read_tempat(request: Permintaan, dokumen: Dokumen) -> tuple[JenisSimpul, Simpul | None]:
    """Which kind under which node; the top where none is named."""
    data = request.POST or request.GET
    kode, jenis = data.get("induk", ""), data.get("jenis", JenisSimpul.TUJUAN.value)
    if jenis not in JenisSimpul.values:
        raise TidakAdaError("Jenis simpul ini tidak dikenal. Kembali ke pohon rencana.")
    return JenisSimpul(jenis), queries.get_simpul(request.pelaku, dokumen, kode) if kode else None


def _show_isian(request: Permintaan, dokumen: Dokumen, tempat: dict[str, Any], judul: str) -> HttpResponse:
    """The form as a row of the tree, or as a page."""
    if not request.htmx:
        return show_form(request, dokumen, tempat["form"], judul, tersembunyi=tempat)
    isi = {"dokumen": dokumen, "pd": dokumen.pd, "tahun": dokumen.tahun, "isian": tempat}
    response = render(request, "perencanaan/_isian.html", isi)
    if request.method == "POST":
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#isian", "outerHTML"
    return response


def change_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Another name, number, code or other years."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    simpul = queries.get_simpul(request.pelaku, dokumen, kode)
    awal = {b: getattr(simpul, b) for b in ("nama", "nomor", "nomenklatur", "tahun_awal", "tahun_akhir")}
    form = FormSimpul(request.POST or None, initial=awal, jenis=JenisSimpul(simpul.jenis))
    alasan = get_alasan(request, dokumen)

    def change() -> None:
        actions_simpul.change_simpul(request.pelaku, simpul=simpul, alasan=alasan, **form.cleaned_data)

    if run_form(form, change):
        messages.success(request, f"{simpul.nama} diubah.")
        return redirect("rencana", pd, tahun)
    return show_form(request, dokumen, form, f"Ubah {JenisSimpul(simpul.jenis).label.lower()}")


def move_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Under another parent."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    pelaku, simpul = request.pelaku, queries.get_simpul(request.pelaku, dokumen, kode)
    induk = queries.list_induk(pelaku, dokumen, simpul)
    puncak = None in list_induk_boleh(JenisSimpul(simpul.jenis), dokumen.jenis)
    awal = {"induk": simpul.induk.kode if simpul.induk else ""}
    form = FormPindah(request.POST or None, initial=awal, induk=induk, puncak=puncak)
    alasan = get_alasan(request, dokumen)

    def move() -> None:
        tujuan = form.cleaned_data["induk"]
        baru = queries.get_simpul(pelaku, dokumen, tujuan) if tujuan else None
        actions_simpul.move_simpul(pelaku, simpul=simpul, induk=baru, alasan=alasan)

    if run_form(form, move):
        messages.success(request, f"{simpul.nama} dipindahkan dengan seluruh isinya.")
        return redirect("rencana", pd, tahun)
    return show_form(request, dokumen, form, f"Pindahkan {simpul.nama}", tombol="Pindahkan")


@require_POST
def shift_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Up or down among its siblings."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    simpul = queries.get_simpul(request.pelaku, dokumen, kode)
    alasan, langkah = get_alasan(request, dokumen), -1 if request.POST.get("arah") == "naik" else 1

    def shift() -> None:
        actions_simpul.shift_simpul(request.pelaku, simpul=simpul, langkah=langkah, alasan=alasan)

    run_tombol(request, shift)
    if request.htmx:
        return render(request, "perencanaan/_susunan.html", build_susunan(request, dokumen))
    return redirect("rencana", pd, tahun)


@require_POST
def delete_simpul(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """Away with it and all that stands under it; the next page offers the way back."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    simpul = queries.get_simpul(request.pelaku, dokumen, kode)
    alasan = get_alasan(request, dokumen)
    run_tombol(request, lambda: actions_hapus.delete_simpul(request.pelaku, simpul=simpul, alasan=alasan))
    return redirect("rencana", pd, tahun)


def create_dukungan(request: Permintaan, pd: str, tahun: int, kode: str) -> HttpResponse:
    """This program serves a sasaran, here or elsewhere."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    simpul = queries.get_simpul(request.pelaku, dokumen, kode)
    sasaran = queries.list_sasaran_didukung(request.pelaku, dokumen)
    form = FormDukungan(request.POST or None, sasaran=sasaran)
    alasan = get_alasan(request, dokumen)

    def create() -> None:
        pilih = next(satu for satu in sasaran if str(satu.id) == form.cleaned_data["sasaran"])
        isi = {"pendukung": simpul, "sasaran": pilih, "dasar": form.cleaned_data["dasar"]}
        actions_simpul.create_dukungan(request.pelaku, alasan=alasan, **isi)

    if run_form(form, create):
        messages.success(request, "Dukungan tercatat.")
        return redirect("simpul", pd, tahun, kode)
    return show_form(request, dokumen, form, f"Sasaran yang didukung {simpul.nama}")


@require_POST
def delete_dukungan(request: Permintaan, pd: str, tahun: int, id_: int) -> HttpResponse:
    """It serves that sasaran no longer."""
    dokumen = queries.open_dokumen(request.pelaku, pd, tahun)
    dukungan = queries.get_dukungan(request.pelaku, dokumen, id_)
    alasan, kode = get_alasan(request, dokumen), dukungan.pendukung.kode

    def delete() -> None:
        actions_simpul.delete_dukungan(request.pelaku, dukungan=dukungan, alasan=alasan)

    run_tombol(request, delete, "Dukungan dicabut.")
    return redirect("simpul", pd, tahun, kode)
