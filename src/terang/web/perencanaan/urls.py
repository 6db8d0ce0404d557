"""Addresses of the plan. The place is an agency, or `kota` for the government itself with its RPJMD."""

from __future__ import annotations

from django.urls import path

from terang.web.common import konverter  # noqa: F401 - registers the converter
from terang.web.perencanaan import views, views_aksi, views_indikator, views_pohon, views_simpul

_RENCANA = "<slug:pd>/<int:tahun>/rencana/"
_SIMPUL = f"{_RENCANA}simpul/<kode:kode>/"
_INDIKATOR = f"{_RENCANA}indikator/<kode:kode>/"

urlpatterns = [
    path(_RENCANA, views.show_rencana, name="rencana"),
    path(f"{_RENCANA}pohon/", views_pohon.show_pohon, name="rencana_pohon"),
    path(f"{_RENCANA}pohon/unduh/", views_pohon.download_pohon, name="rencana_pohon_unduh"),
    path(f"{_RENCANA}baru/", views.create_rencana, name="rencana_baru"),
    path(f"{_RENCANA}ubah/", views.change_rencana, name="rencana_ubah"),
    path(f"{_RENCANA}tetapkan/", views.lock_rencana, name="rencana_tetapkan"),
    path(f"{_RENCANA}alasan/", views.write_alasan, name="rencana_alasan"),
    path(f"{_RENCANA}hapusan/<int:id_>/", views.restore_hapusan, name="hapusan_pulihkan"),
    path(f"{_RENCANA}simpul/", views_simpul.create_simpul, name="simpul_baru"),
    path(_SIMPUL, views_simpul.show_simpul, name="simpul"),
    path(f"{_SIMPUL}ubah/", views_simpul.change_simpul, name="simpul_ubah"),
    path(f"{_SIMPUL}pindah/", views_simpul.move_simpul, name="simpul_pindah"),
    path(f"{_SIMPUL}geser/", views_simpul.shift_simpul, name="simpul_geser"),
    path(f"{_SIMPUL}hapus/", views_simpul.delete_simpul, name="simpul_hapus"),
    path(f"{_SIMPUL}dukungan/", views_simpul.create_dukungan, name="dukungan_baru"),
    path(f"{_RENCANA}dukungan/<int:id_>/hapus/", views_simpul.delete_dukungan, name="dukungan_hapus"),
    path(f"{_SIMPUL}indikator/", views_indikator.create_indikator, name="indikator_baru"),
    path(_INDIKATOR, views_indikator.show_indikator, name="indikator"),
    path(f"{_INDIKATOR}ubah/", views_indikator.change_indikator, name="indikator_ubah"),
    path(f"{_INDIKATOR}hapus/", views_indikator.delete_indikator, name="indikator_hapus"),
    path(f"{_INDIKATOR}target/", views_indikator.fill_target, name="target_isi"),
    path(f"{_INDIKATOR}penanggung-jawab/", views_indikator.appoint_penanggung, name="penanggung_tunjuk"),
    path(f"{_INDIKATOR}aksi/", views_aksi.show_aksi, name="aksi"),
    path(f"{_INDIKATOR}aksi/baru/", views_aksi.create_aksi, name="aksi_baru"),
    path(f"{_RENCANA}aksi/<int:id_>/", views_aksi.change_aksi, name="aksi_ubah"),
    path(f"{_RENCANA}aksi/<int:id_>/hapus/", views_aksi.delete_aksi, name="aksi_hapus"),
]
