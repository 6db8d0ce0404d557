"""Every address. What has a fixed first word comes before what starts with a perangkat daerah."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path
from django.views.i18n import set_language

from terang.web.common import views

urlpatterns = [
    path("akun/", include("allauth.urls")),
    path("bahasa/", login_not_required(set_language), name="bahasa"),
    path("jejak/", views.show_jejak, name="jejak"),
    path("istilah/<slug:nama>/", views.show_istilah, name="istilah"),
    path("", include("terang.web.beranda.urls")),
    path("", include("terang.web.akun.urls")),
    path("", include("terang.web.latar.urls")),
    path("", include("terang.web.organisasi.urls")),
    path("", include("terang.web.perencanaan.urls")),
    path("", include("terang.web.anggaran.urls")),
    path("", include("terang.web.impor.urls")),
    path("", include("terang.web.perjanjian.urls")),
    path("", include("terang.web.pengukuran.urls")),
    path("", include("terang.web.buku.urls")),
]
