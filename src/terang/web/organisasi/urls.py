"""Addresses of the organisation."""

from __future__ import annotations

from django.urls import path

from terang.web.organisasi import views, views_jabatan

_UNIT = "<slug:pd>/<int:tahun>/organisasi/<slug:kode>/"

urlpatterns = [
    path("organisasi/", views.show_organisasi, name="organisasi"),
    path("jabatan/<int:id_>/angkat/", views_jabatan.appoint_pejabat, name="pejabat_angkat"),
    path("pejabat/<int:id_>/akhiri/", views_jabatan.end_pejabat, name="pejabat_akhiri"),
    path("<slug:pd>/<int:tahun>/organisasi/", views.show_pohon, name="pohon_unit"),
    path(_UNIT, views.show_unit, name="unit"),
    path(f"{_UNIT}baru/", views.create_unit, name="unit_baru"),
    path(f"{_UNIT}ubah/", views.change_unit, name="unit_ubah"),
    path(f"{_UNIT}gabung/", views.merge_unit, name="unit_gabung"),
    path(f"{_UNIT}pecah/", views.split_unit, name="unit_pecah"),
    path(f"{_UNIT}jabatan/", views_jabatan.create_jabatan, name="jabatan_baru"),
]
