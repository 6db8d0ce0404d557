"""What a person may be allowed to do. Which role allows what stands in `akun/peran.yaml`."""

from __future__ import annotations

from enum import StrEnum


class Izin(StrEnum):
    """One permission; always given for a unit and everything under it."""

    LIHAT = "lihat"
    UBAH_ORGANISASI = "ubah-organisasi"
    ANGKAT_PEJABAT = "angkat-pejabat"
    LIHAT_PENGGUNA = "lihat-pengguna"
    KELOLA_PENGGUNA = "kelola-pengguna"
    BERI_PERAN = "beri-peran"
    LIHAT_JEJAK = "lihat-jejak"
    ISI_RENCANA = "isi-rencana"
    ISI_ANGGARAN = "isi-anggaran"
    ISI_REALISASI = "isi-realisasi"
    VERIFIKASI_REALISASI = "verifikasi-realisasi"
    SAHKAN = "sahkan"
    KUNCI = "kunci"
    REVIU = "reviu"
    SAHKAN_REVIU = "sahkan-reviu"
