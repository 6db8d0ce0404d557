"""Money of BKPP that stands in addresses."""

from __future__ import annotations

from pemeran import play_mesin
from terang.web.anggaran.actions import save_pendapatan
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import Simpul

_ALAMAT = {"pd": "bkpp", "tahun": 2022}


def _build_simpul() -> dict[str, object]:
    simpul = Simpul.objects.filter(rencana__perangkat_daerah__kode="bkpp", jenis="program").first()
    assert simpul is not None
    return {**_ALAMAT, "kode": simpul.kode}


def _build_pendapatan() -> dict[str, object]:
    isi = {"uraian": "Sewa (contoh)", "target": 10, "realisasi": None, "keterangan": None}
    perangkat = PerangkatDaerah.objects.get(kode="bkpp")
    satu = save_pendapatan(play_mesin(), perangkat_daerah=perangkat, tahun=2022, lama=None, isi=isi)
    return {**_ALAMAT, "kode": satu.kode}


ARGUMEN = {
    **{
        nama: lambda: dict(_ALAMAT)
        for nama in (
            "anggaran",
            "anggaran_sel",
            "anggaran_bulanan",
            "anggaran_unduh",
            "pendapatan",
            "pendapatan_baru",
        )
    },
    **dict.fromkeys(("anggaran_jumlahkan", "anggaran_tanda"), _build_simpul),
    **dict.fromkeys(("pendapatan_ubah", "pendapatan_hapus"), _build_pendapatan),
}
