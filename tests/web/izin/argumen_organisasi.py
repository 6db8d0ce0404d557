"""Things of BKPP that stand in addresses of the organisation."""

from __future__ import annotations

from pemeran import MULAI, play_mesin
from terang.web.organisasi.actions_jabatan import appoint_pejabat
from terang.web.organisasi.models import Jabatan


def _build_pejabat() -> dict[str, object]:
    isi = {"nama": "Pejabat (contoh)", "status": "plt", "mulai": MULAI}
    return {"id_": appoint_pejabat(play_mesin(), jabatan=Jabatan.objects.get(unit__kode="bkpp"), **isi).id}


ARGUMEN = {
    "pohon_unit": lambda: {"pd": "bkpp", "tahun": 2026},
    "pejabat_angkat": lambda: {"id_": Jabatan.objects.get(unit__kode="bkpp").pk},
    "pejabat_akhiri": _build_pejabat,
    **{
        nama: lambda: {"pd": "bkpp", "tahun": 2026, "kode": "bkpp"}
        for nama in ("unit", "unit_baru", "unit_ubah", "unit_gabung", "unit_pecah", "jabatan_baru")
    },
}
