"""Addresses of jobs and notices."""

from __future__ import annotations

from django.urls import path

from terang.web.latar import views

urlpatterns = [
    path("pekerjaan/", views.show_pekerjaan, name="pekerjaan"),
    path("pekerjaan/<int:id_>/", views.show_satu, name="pekerjaan_satu"),
    path("pekerjaan/<int:id_>/batal/", views.cancel_pekerjaan, name="pekerjaan_batal"),
    path("pekerjaan/<int:id_>/ulang/", views.restart_pekerjaan, name="pekerjaan_ulang"),
    path("pekerjaan/<int:id_>/berkas/<int:berkas_id>/", views.show_berkas, name="pekerjaan_berkas"),
    path("pemberitahuan/", views.show_pemberitahuan, name="pemberitahuan"),
    path("pemberitahuan/<int:id_>/", views.open_pemberitahuan, name="pemberitahuan_satu"),
    path("pemberitahuan/baca/", views.read_pemberitahuan, name="pemberitahuan_baca"),
    path("pemberitahuan/surel/", views.switch_surel, name="pemberitahuan_surel"),
]
