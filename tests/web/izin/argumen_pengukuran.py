"""Figures of BKPP that stand in addresses of the measurement."""

from __future__ import annotations

from pemeran import play
from terang.kinerja.pilihan import Periode
from terang.web.common.models import Peristiwa
from terang.web.pengukuran.actions_bukti import add_berkas, add_tautan, remove_bukti
from terang.web.pengukuran.berkas import read_berkas
from web.pengukuran.bahan_ukur import TAHUN, build_ukuran, fill, look, write_png

_SETAHUN = {"pd": "bkpp", "tahun": TAHUN}
_PERIODE = _SETAHUN | {"periode": Periode.TRIWULAN_1}
_SEL = _PERIODE | {"kode": "iku-1"}


def _build(isi: dict[str, object]) -> dict[str, object]:
    build_ukuran()
    return isi


def _build_bukti() -> dict[str, object]:
    build_ukuran()
    fill("85")
    return {
        "id_": add_tautan(play("operator"), letak=look(siapa="operator"), judul="", lokasi="https://contoh.go.id/").pk
    }


def _build_berkas() -> dict[str, object]:
    build_ukuran()
    fill("85")
    berkas = read_berkas("foto.png", write_png())
    return {"id_": add_berkas(play("operator"), letak=look(siapa="operator"), berkas=berkas).pk}


def _build_hapus() -> dict[str, object]:
    build_ukuran()
    fill("85")
    bukti = add_tautan(play("operator"), letak=look(siapa="operator"), judul="", lokasi="https://contoh.go.id/")
    remove_bukti(play("operator"), letak=look(siapa="operator"), bukti=bukti)
    return _SEL | {"nomor": Peristiwa.objects.filter(tindakan="bukti.hapus")[0].nomor}


ARGUMEN = {
    "pengukuran": lambda: _build(_SETAHUN),
    "pengukuran_antrean": lambda: _build(_SETAHUN),
    "pengukuran_jadwal": lambda: {"tahun": TAHUN},
    "pengukuran_rekap": lambda: {"tahun": TAHUN},
    "pengukuran_periode": lambda: _build(_PERIODE),
    "pengukuran_langkah": lambda: _build(_PERIODE),
    **{
        f"pengukuran_{nama}": lambda: _build(_SEL) for nama in ("sel", "isi", "hitung", "analisis", "komentar", "bukti")
    },
    "pengukuran_bukti_pulih": _build_hapus,
    "pengukuran_bukti_buka": _build_berkas,
    "pengukuran_bukti_gambar": _build_berkas,
    "pengukuran_bukti_hapus": _build_bukti,
}
