"""Addresses of the ledger of a year."""

from __future__ import annotations

from django.urls import path

from terang.web.buku import views

urlpatterns = [
    path("<slug:pd>/<int:tahun>/buku/", views.show_buku, name="buku"),
    path("<slug:pd>/<int:tahun>/buku/paket.zip", views.download_paket, name="buku_paket"),
    path("<slug:pd>/<int:tahun>/buku/lkjip.<slug:bentuk>", views.download_laporan, name="buku_laporan"),
]
