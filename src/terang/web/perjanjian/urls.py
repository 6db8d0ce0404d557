"""Addresses of the agreements."""

from __future__ import annotations

from django.urls import path

import terang.web.common.konverter  # noqa: F401 - registers <kode:...>
from terang.web.perjanjian import views, views_alur

_SEMUA = "<slug:pd>/<int:tahun>/perjanjian/"
_SATU = f"{_SEMUA}<kode:kode>/"

urlpatterns = [
    path(_SEMUA, views.show_perjanjian, name="perjanjian"),
    path(f"{_SEMUA}baru/", views.draft_perjanjian, name="perjanjian_baru"),
    path(_SATU, views.show_satu, name="perjanjian_satu"),
    path(f"{_SATU}ubah/", views.change_perjanjian, name="perjanjian_ubah"),
    path(f"{_SATU}banding/", views.show_banding, name="perjanjian_banding"),
    path(f"{_SATU}naskah.<slug:bentuk>", views.show_naskah, name="perjanjian_naskah"),
    path(f"{_SATU}salinan.pdf", views.show_berkas, name="perjanjian_berkas"),
    path(f"{_SATU}perbarui/", views_alur.refresh_perjanjian, name="perjanjian_perbarui"),
    path(f"{_SATU}hapus/", views_alur.delete_perjanjian, name="perjanjian_hapus"),
    path(f"{_SATU}butir/", views_alur.change_butir, name="perjanjian_butir"),
    path(f"{_SATU}ajukan/", views_alur.submit_perjanjian, name="perjanjian_ajukan"),
    path(f"{_SATU}kembalikan/", views_alur.return_perjanjian, name="perjanjian_kembalikan"),
    path(f"{_SATU}tanda-tangan/", views_alur.sign_perjanjian, name="perjanjian_tanda_tangan"),
]
