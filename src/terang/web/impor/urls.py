"""Addresses of imports."""

from __future__ import annotations

from django.urls import path

from terang.web.impor import views

_SATU = "<slug:pd>/<int:tahun>/impor/<int:id_>/"

urlpatterns = [
    path("<slug:pd>/<int:tahun>/impor/", views.show_daftar, name="impor"),
    path(f"{_SATU}tabel/", views.choose_tabel, name="impor_tabel"),
    path(f"{_SATU}kolom/", views.map_kolom, name="impor_kolom"),
    path(f"{_SATU}pratinjau/", views.show_pratinjau, name="impor_pratinjau"),
    path(f"{_SATU}terapkan/", views.apply_impor, name="impor_terapkan"),
    path(f"{_SATU}batalkan/", views.undo_impor, name="impor_batalkan"),
    path(f"{_SATU}salah/", views.download_salah, name="impor_salah"),
]
