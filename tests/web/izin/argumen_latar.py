"""A job of the planner with a file, and a notice to them."""

from __future__ import annotations

from django.core.files.base import ContentFile

from pemeran import KINI, get_orang, play_mesin
from terang.web.latar.actions import notify
from terang.web.latar.models import BerkasHasil, Pekerjaan, Pemberitahuan, StatusPekerjaan


def _build(status: StatusPekerjaan) -> int:
    return Pekerjaan.objects.create(
        jenis="ingatkan", judul="Contoh", pembuat=get_orang("perencana"), status=status, dibuat=KINI
    ).pk


def _build_berkas() -> dict[str, object]:
    id_ = _build(StatusPekerjaan.SELESAI)
    berkas = BerkasHasil(pekerjaan_id=id_, nama="a.txt", besar=1, sidik="0" * 64)
    berkas.berkas.save("a.txt", ContentFile(b"a"))
    return {"id_": id_, "berkas_id": berkas.pk}


def _build_kabar() -> dict[str, object]:
    notify(play_mesin(), untuk=[get_orang("perencana").pk], judul="Contoh", alamat="/")
    return {"id_": Pemberitahuan.objects.latest("id").pk}


ARGUMEN = {
    "pekerjaan_satu": lambda: {"id_": _build(StatusPekerjaan.MENUNGGU)},
    "pekerjaan_batal": lambda: {"id_": _build(StatusPekerjaan.MENUNGGU)},
    "pekerjaan_ulang": lambda: {"id_": _build(StatusPekerjaan.GAGAL)},
    "pekerjaan_berkas": _build_berkas,
    "pemberitahuan_satu": _build_kabar,
    "laporan_susun": lambda: {"pd": "bkpp", "tahun": 2022},
}
