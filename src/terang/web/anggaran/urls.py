"""Addresses of the money."""

from __future__ import annotations

from django.urls import path

from terang.web.anggaran import views, views_pendapatan
from terang.web.common import konverter  # noqa: F401 - knows `kode`

_AWAL = "<slug:pd>/<int:tahun>/anggaran/"
_PENDAPATAN = "<slug:pd>/<int:tahun>/pendapatan/"

urlpatterns = [
    path(_AWAL, views.show_anggaran, name="anggaran"),
    path(f"{_AWAL}sel/", views.set_sel, name="anggaran_sel"),
    path(f"{_AWAL}bulanan/", views.show_bulanan, name="anggaran_bulanan"),
    path(f"{_AWAL}unduh/", views.download_anggaran, name="anggaran_unduh"),
    path(f"{_AWAL}jumlahkan/<kode:kode>/", views.sum_induk, name="anggaran_jumlahkan"),
    path(f"{_AWAL}tanda/<kode:kode>/", views_pendapatan.tag_simpul, name="anggaran_tanda"),
    path(_PENDAPATAN, views_pendapatan.show_pendapatan, name="pendapatan"),
    path(f"{_PENDAPATAN}baru/", views_pendapatan.create_pendapatan, name="pendapatan_baru"),
    path(f"{_PENDAPATAN}<kode:kode>/ubah/", views_pendapatan.change_pendapatan, name="pendapatan_ubah"),
    path(f"{_PENDAPATAN}<kode:kode>/hapus/", views_pendapatan.delete_pendapatan, name="pendapatan_hapus"),
]
