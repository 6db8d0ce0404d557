"""Addresses of the measurement."""

from __future__ import annotations

from django.urls import path

import terang.web.common.konverter
import terang.web.pengukuran.konverter  # noqa: F401 - both teach addresses new words
from terang.web.pengukuran import views, views_antrean, views_bukti, views_panel, views_rekap

_SETAHUN = "<slug:pd>/<int:tahun>/pengukuran/"
_SEL = f"{_SETAHUN}<periode:periode>/<kode:kode>/"

urlpatterns = [
    path("pengukuran/jadwal/<int:tahun>/", views.show_jadwal, name="pengukuran_jadwal"),
    path("pengukuran/rekap/<int:tahun>/", views_rekap.show_rekap, name="pengukuran_rekap"),
    path("bukti/<int:id_>/", views_bukti.open_bukti, name="pengukuran_bukti_buka"),
    path("bukti/<int:id_>/gambar/", views_bukti.show_gambar, name="pengukuran_bukti_gambar"),
    path("bukti/<int:id_>/hapus/", views_bukti.remove_bukti, name="pengukuran_bukti_hapus"),
    path(_SETAHUN, views.show_lembar, name="pengukuran"),
    path(f"{_SETAHUN}antrean/", views_antrean.show_antrean, name="pengukuran_antrean"),
    path(f"{_SETAHUN}<periode:periode>/", views.show_periode, name="pengukuran_periode"),
    path(f"{_SETAHUN}<periode:periode>/langkah/", views.take_langkah, name="pengukuran_langkah"),
    path(_SEL, views_panel.show_sel, name="pengukuran_sel"),
    path(f"{_SEL}isi/", views_panel.write_sel, name="pengukuran_isi"),
    path(f"{_SEL}hitung/", views_panel.compute_sel, name="pengukuran_hitung"),
    path(f"{_SEL}analisis/", views_panel.write_analisis, name="pengukuran_analisis"),
    path(f"{_SEL}komentar/", views_panel.write_komentar, name="pengukuran_komentar"),
    path(f"{_SEL}bukti/", views_bukti.add_bukti, name="pengukuran_bukti"),
    path(f"{_SEL}bukti/pulihkan/<int:nomor>/", views_bukti.restore_bukti, name="pengukuran_bukti_pulih"),
]
