"""Addresses of accounts."""

from __future__ import annotations

from django.urls import path

from terang.web.akun import views

urlpatterns = [
    path("pengguna/", views.show_pengguna, name="pengguna"),
    path("pengguna/baru/", views.create_pengguna, name="pengguna_baru"),
    path("pengguna/<int:id_>/", views.show_satu, name="pengguna_satu"),
    path("pengguna/<int:id_>/tutup/", views.close_pengguna, name="pengguna_tutup"),
    path("pengguna/<int:id_>/peran/", views.grant_peran, name="peran_beri"),
    path("pengguna/<int:id_>/larangan/", views.deny_izin, name="larangan_beri"),
    path("peran/<int:id_>/cabut/", views.revoke_peran, name="peran_cabut"),
    path("peran/<int:id_>/delegasi/", views.delegate_peran, name="delegasi_beri"),
    path("pengenalan/selesai/", views.finish_tur, name="tur_selesai"),
]
