"""What waits for a person, and what a few letters of a name may mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.urls import reverse

from terang.web.akun.queries import list_pengguna, list_titipan
from terang.web.anggaran.tugas import list_tugas as list_tugas_anggaran
from terang.web.common.istilah import load_istilah
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Temu, Tugas
from terang.web.impor.tugas import list_tugas as list_tugas_impor
from terang.web.organisasi.queries import list_nama_unit, list_pejabat_kosong, list_perangkat_daerah
from terang.web.pengukuran.tugas import list_tugas as list_tugas_pengukuran
from terang.web.perencanaan.tugas import list_tugas as list_tugas_rencana
from terang.web.perjanjian.tugas import list_tugas as list_tugas_perjanjian

_TERBANYAK = 8


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """What waits for the person, the nearest day first; what has no day comes last."""
    semua = [tugas for sumber in SUMBER_TUGAS for tugas in sumber(pelaku)]
    return sorted(semua, key=lambda satu: satu.tenggat or date.max)


def list_jabatan_kosong(pelaku: Pelaku) -> list[Tugas]:
    """Posts of heads that the person could fill."""
    return [
        Tugas(
            judul=f"Isi jabatan {jabatan.nama}",
            uraian="Jabatan pimpinan ini belum mempunyai pemegang.",
            alamat=reverse("pejabat_angkat", args=[jabatan.id]),
            ikon="user-check",
        )
        for jabatan in list_pejabat_kosong(pelaku, pada=pelaku.hari)
    ]


def list_wakil(pelaku: Pelaku) -> list[str]:
    """For whom the person stands in today, in words."""
    if not pelaku.wakil:
        return []
    return [f"{d.penugasan.pengguna.nama}, peran {d.penugasan.peran}" for d in list_titipan(pelaku)]


def search(pelaku: Pelaku, kata: str) -> list[Temu]:
    """Pages whose name holds these letters, only those that the person may open."""
    if not kata.strip():
        return []
    cari = kata.strip().casefold()
    semua = [temu for sumber in SUMBER_TEMU for temu in sumber(pelaku, kata)]
    return [satu for satu in semua if cari in satu.judul.casefold()][:_TERBANYAK]


def _list_perangkat(pelaku: Pelaku, kata: str) -> list[Temu]:
    del kata
    tahun = pelaku.hari.year
    return [
        Temu(judul=f"{pd.nama_pendek} ({pd.singkatan})", jenis="Perangkat daerah", alamat=_build(pd.kode, tahun))
        for pd in list_perangkat_daerah(pelaku)
    ]


def _build(pd: str, tahun: int) -> str:
    return reverse("pohon_unit", args=[pd, tahun])


def _list_unit(pelaku: Pelaku, kata: str) -> list[Temu]:
    del kata
    kode = {pd.id: pd.kode for pd in list_perangkat_daerah(pelaku)}
    return [
        Temu(
            judul=s.nama,
            jenis="Unit",
            alamat=reverse("unit", args=[kode[s.perangkat_daerah_id], pelaku.hari.year, s.kode]),
        )
        for s in (cabang.simpul for cabang in list_nama_unit(pelaku, pada=pelaku.hari))
        if s.perangkat_daerah_id in kode
    ]


def _list_orang(pelaku: Pelaku, kata: str) -> list[Temu]:
    if not pelaku.may_anywhere(Izin.LIHAT_PENGGUNA):
        return []
    return [
        Temu(judul=satu.nama, jenis="Pengguna", alamat=reverse("pengguna_satu", args=[satu.pk]))
        for satu in list_pengguna(pelaku, cari=kata)
    ]


def _list_istilah(pelaku: Pelaku, kata: str) -> list[Temu]:
    del pelaku, kata
    return [
        Temu(judul=satu.nama, jenis="Istilah", alamat=reverse("istilah", args=[nama.replace("_", "-")]))
        for nama, satu in load_istilah().items()
        if satu.sumber
    ]


SUMBER_TUGAS: tuple[Callable[[Pelaku], list[Tugas]], ...] = (
    list_jabatan_kosong,
    list_tugas_anggaran,
    list_tugas_impor,
    list_tugas_pengukuran,
    list_tugas_perjanjian,
    list_tugas_rencana,
)
"""Each app's tasks for a person."""

SUMBER_TEMU: tuple[Callable[[Pelaku, str], list[Temu]], ...] = (
    _list_perangkat,
    _list_unit,
    _list_orang,
    _list_istilah,
)
"""Each app's finds for the letters of a name; the person may open all of them."""
