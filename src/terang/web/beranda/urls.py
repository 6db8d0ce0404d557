"""Addresses of home."""

from __future__ import annotations

from django.urls import path

from terang.web.beranda import views, views_laporan

urlpatterns = [
    path("", views.show_tugas, name="tugas"),
    path("cari/", views.show_cari, name="cari"),
    path("pindah/", views.switch_perangkat, name="pindah"),
    path("<slug:pd>/<int:tahun>/laporan/", views_laporan.build_laporan, name="laporan_susun"),
]
