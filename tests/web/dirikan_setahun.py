"""Founds a government in an empty database, as the command on the server does it; run as a program beside the server.

There is no page for this much: the government, its perangkat daerah, and the first administrator.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "terang.web.settings"
django.setup()

from terang.web.akun import actions as akun  # noqa: E402
from terang.web.common.pelaku import build_mesin  # noqa: E402
from terang.web.organisasi.dirikan import found_instansi, found_perangkat_daerah  # noqa: E402

MULAI = date(2025, 1, 1)
SANDI = "contoh-terang-2026"


def found_kota() -> None:
    """A town with one office that works and one beside it."""
    mesin = build_mesin(datetime(2025, 1, 2, 3, tzinfo=UTC))
    pucuk = found_instansi(
        mesin,
        kode="kota-contoh",
        nama="Pemerintah Kota Contoh",
        nama_daerah="Kota Contoh",
        sebutan_kepala="Wali Kota Contoh",
        mulai=MULAI,
    )
    for urutan, (kode, nama) in enumerate((("dinas-layanan", "Dinas Layanan"), ("bappeda", "Bappeda")), start=1):
        found_perangkat_daerah(
            mesin,
            pucuk=pucuk,
            kode=kode,
            nama=f"{nama} Kota Contoh",
            nama_pendek=nama,
            singkatan=nama,
            jenis="Dinas",
            sebutan_kepala="Kepala Dinas",
            urutan=urutan,
            mulai=MULAI,
        )
    admin = akun.create_pengguna(mesin, username="admin", nama="Joko Administrator (contoh)", sandi=SANDI)
    akun.grant_peran(mesin, pengguna=admin, peran="admin", unit=pucuk, mulai=MULAI)


if __name__ == "__main__":
    found_kota()
