"""A plan of BKPP, plainly invented, and what of it stands in addresses."""

from __future__ import annotations

from pemeran import play_mesin
from rencana_contoh import build_renstra, get_contoh, get_iku
from terang.web.perencanaan.actions_aksi import create_aksi
from terang.web.perencanaan.actions_hapus import delete_simpul
from terang.web.perencanaan.models import Dukungan

_TEMPAT = {"pd": "bkpp", "tahun": 2026}


def _build(**isi: object) -> dict[str, object]:
    build_renstra()
    return _TEMPAT | isi


def _build_aksi() -> dict[str, object]:
    build_renstra()
    aksi = create_aksi(play_mesin(), indikator=get_iku(), tahun=2026, uraian="Langkah (contoh)")
    return _TEMPAT | {"id_": aksi.id}


def _build_hapusan() -> dict[str, object]:
    build_renstra()
    return _TEMPAT | {"id_": delete_simpul(play_mesin(), simpul=get_contoh("misi-1")).id}


def _build_dukungan() -> dict[str, object]:
    build_renstra()
    return _TEMPAT | {"id_": Dukungan.objects.get(sasaran=get_contoh("sasaran-1")).id}


_DOKUMEN = ("rencana_ubah", "rencana_tetapkan", "rencana_alasan", "rencana_pohon", "rencana_pohon_unduh", "simpul_baru")
_SIMPUL = ("simpul", "simpul_ubah", "simpul_pindah", "simpul_geser", "simpul_hapus", "indikator_baru")
_INDIKATOR = ("indikator", "indikator_ubah", "indikator_hapus", "target_isi", "penanggung_tunjuk", "aksi", "aksi_baru")

ARGUMEN = {
    **{nama: lambda: _TEMPAT for nama in ("rencana_baru",)},
    **dict.fromkeys(("rencana", *_DOKUMEN), _build),
    **{nama: lambda: _build(kode="sasaran-1") for nama in _SIMPUL},
    "dukungan_baru": lambda: _build(kode="program-1"),
    "dukungan_hapus": _build_dukungan,
    "hapusan_pulihkan": _build_hapusan,
    **{nama: lambda: _build(kode="iku-1") for nama in _INDIKATOR},
    "aksi_ubah": _build_aksi,
    "aksi_hapus": _build_aksi,
}
