"""Money that waits to be entered."""

from __future__ import annotations

from django.urls import reverse

from terang.web.anggaran.forms import BULAN
from terang.web.anggaran.queries import list_belum_realisasi
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """Agencies with a budget whose spending of the month that ended is not there yet; none in January."""
    bulan = pelaku.hari.month - 1
    if not bulan:
        return []
    tahun = pelaku.hari.year
    return [
        Tugas(
            judul=f"Isi realisasi anggaran {satu.singkatan} sampai {BULAN[bulan - 1]} {tahun}",
            uraian="Pagunya sudah ada, realisasi bulan lalu belum.",
            alamat=reverse("anggaran_bulanan", args=[satu.kode, tahun]),
            ikon="coin",
        )
        for satu in list_belum_realisasi(pelaku, tahun=tahun, bulan=bulan)
    ]
