"""Imports that were begun and wait for their owner."""

from __future__ import annotations

from django.urls import reverse

from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.impor.queries import list_tunggu


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """One for every import that is neither applied nor taken back."""
    return [
        Tugas(
            judul=f"Selesaikan impor {satu.berkas}",
            uraian=f"{satu.get_status_display()} · {satu.perangkat_daerah.singkatan} {satu.tahun}",
            alamat=reverse("impor_kolom", args=[satu.perangkat_daerah.kode, satu.tahun, satu.pk]),
            ikon="database",
        )
        for satu in list_tunggu(pelaku)
    ]
