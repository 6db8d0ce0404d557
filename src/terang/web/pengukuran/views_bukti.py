"""Evidence: put beside a figure, looked at, taken away and put back. Files leave only through here."""

from __future__ import annotations

from django.http import FileResponse, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from terang.kinerja.pilihan import Periode
from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.common.permintaan import Permintaan
from terang.web.pengukuran import actions_bukti
from terang.web.pengukuran.berkas import BITA_TERBANYAK, TIPE, clean_nama, read_berkas
from terang.web.pengukuran.forms import FormBerkas, FormCatatan, FormTautan
from terang.web.pengukuran.pratinjau import draw_pratinjau
from terang.web.pengukuran.queries import get_letak
from terang.web.pengukuran.queries_bukti import get_bukti, open_berkas
from terang.web.pengukuran.views_panel import run_formulir, run_panel

_DIAM = "default-src 'none'; sandbox"


@require_POST
def add_bukti(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str) -> HttpResponse:
    """A file, a link, or a record."""
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    pelaku = request.pelaku
    if "lokasi" in request.POST:
        tautan = FormTautan(request.POST)
        kerja = lambda: actions_bukti.add_tautan(pelaku, letak=letak, **tautan.cleaned_data)  # noqa: E731
        return run_formulir(request, letak, tautan, kerja, "Tautan ditambahkan sebagai bukti.")
    if "nomor" in request.POST:
        catatan = FormCatatan(request.POST)
        kerja = lambda: actions_bukti.add_catatan(pelaku, letak=letak, **catatan.cleaned_data)  # noqa: E731
        return run_formulir(request, letak, catatan, kerja, "Bukti dicatat.")
    form = FormBerkas(request.POST, request.FILES)

    def upload() -> None:
        satu = form.cleaned_data["berkas"]
        # One byte more than allowed is enough to know.
        isi = read_berkas(satu.name, satu.read(BITA_TERBANYAK + 1))
        actions_bukti.add_berkas(pelaku, letak=letak, berkas=isi, judul=form.cleaned_data["judul"])

    return run_formulir(request, letak, form, upload, "Bukti diunggah.")


@require_POST
def remove_bukti(request: Permintaan, id_: int) -> HttpResponse:
    """Take evidence away; the panel offers to put it back."""
    bukti, letak = get_bukti(request.pelaku, id_=id_)
    judul = bukti.judul
    return run_panel(
        request,
        letak,
        lambda: actions_bukti.remove_bukti(request.pelaku, letak=letak, bukti=bukti),
        f"Bukti {judul} dihapus. Anda dapat mengurungkannya di bawah.",
    )


@require_POST
def restore_bukti(request: Permintaan, pd: str, tahun: int, periode: Periode, kode: str, nomor: int) -> HttpResponse:
    """Put evidence back."""
    letak = get_letak(request.pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    return run_panel(
        request,
        letak,
        lambda: actions_bukti.restore_bukti(request.pelaku, letak=letak, nomor=nomor),
        "Bukti dipulihkan.",
    )


@require_safe
def open_bukti(request: Permintaan, id_: int) -> FileResponse:
    """The file itself, always as a download: a browser must never run what somebody uploaded."""
    bukti, letak = get_bukti(request.pelaku, id_=id_)
    isi = open_berkas(request.pelaku, bukti=bukti, letak=letak)
    akhiran = (bukti.berkas.name or "").rpartition(".")[2]
    judul = clean_nama(bukti.judul)
    nama = judul if judul.lower().endswith((f".{akhiran}", ".jpeg")) else f"{judul}.{akhiran}"
    jawab = FileResponse(isi, as_attachment=True, filename=nama, content_type=TIPE.get(akhiran))
    _harden(jawab)
    return jawab


@require_safe
def show_gambar(request: Permintaan, id_: int) -> HttpResponse:
    """A picture of the evidence, drawn here from a PDF or an image."""
    bukti, letak = get_bukti(request.pelaku, id_=id_)
    if bukti.tipe not in {"application/pdf", "image/png", "image/jpeg"}:
        raise TidakAdaError("Bukti jenis ini tidak mempunyai pratinjau. Unduh berkasnya.")
    with open_berkas(request.pelaku, bukti=bukti, letak=letak) as berkas:
        isi = berkas.read()
    try:
        gambar = draw_pratinjau(isi, bukti.tipe)
    except AturanError as salah:
        raise TidakAdaError(str(salah)) from salah
    jawab = HttpResponse(gambar, content_type="image/png")
    jawab.headers["Cache-Control"] = "private, max-age=3600"
    _harden(jawab)
    return jawab


def _harden(jawab: HttpResponse | FileResponse) -> None:
    """Whatever it is, the browser runs nothing of it."""
    jawab.headers["X-Content-Type-Options"] = "nosniff"
    jawab.headers["Content-Security-Policy"] = _DIAM
