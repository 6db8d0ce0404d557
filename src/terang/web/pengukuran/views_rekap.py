"""All agencies in one period, for who coordinates: how far each is, and locking many at once."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from terang.kinerja.pilihan import Periode
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.actions_alur import Berkas, lock_periode
from terang.web.pengukuran.lembar import PERIODE
from terang.web.pengukuran.queries_rekap import URUTAN, BarisRekap, list_rekap


def show_rekap(request: Permintaan, tahun: int) -> HttpResponse:
    """Each agency with the number of its figures in each state; what the head approved can be locked here."""
    periode = next((p for p in PERIODE if p == request.GET.get("periode")), PERIODE[0])
    if request.method == "POST":
        request.pelaku.require_anywhere(Izin.KUNCI)
    baris = list_rekap(request.pelaku, tahun=tahun, periode=periode)
    if request.method == "POST":
        _lock(request, baris, tahun, periode)
        return redirect(f"{reverse('pengukuran_rekap', args=[tahun])}?periode={periode}")
    kata = [write_pilihan(satu) for satu in URUTAN]
    isi = {
        "baris": [(satu, list(zip(kata, satu.banyak, strict=True))) for satu in baris if not satu.kosong],
        "kosong": sum(satu.kosong for satu in baris),
        "periode": periode,
        "nama_periode": write_pilihan(periode),
        "lain": [(p, write_pilihan(p)) for p in PERIODE],
        "status": kata,
        "tahun": tahun,
        "boleh_kunci": any(satu.siap for satu in baris),
    }
    return render(request, "pengukuran/rekap.html", isi)


def _lock(request: Permintaan, baris: list[BarisRekap], tahun: int, periode: Periode) -> None:
    """Lock what is ready in every chosen agency: one line in the trail of each."""
    pilih = [satu for satu in baris if satu.siap and satu.perangkat.kode in request.POST.getlist("pd")]
    banyak = 0
    for satu in pilih:
        berkas = Berkas(pd=satu.perangkat.kode, tahun=tahun, periode=periode, kode=satu.siap)
        try:
            banyak += lock_periode(request.pelaku, berkas=berkas)
        except AturanError as salah:
            messages.error(request, f"{satu.perangkat.nama_pendek}: {salah}")
    if banyak:
        messages.success(request, f"{banyak} angka pada {len(pilih)} perangkat daerah dikunci.")
    elif not pilih:
        messages.error(request, "Pilih sedikitnya satu perangkat daerah yang angkanya sudah disahkan.")
