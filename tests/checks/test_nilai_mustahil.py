"""Impossible values: twelve months fit in a year, person-months and several years do not count."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_TABEL = "No\tIndikator\t{}\tSatuan\n1\t{}\t{}\tbulan\n2\tLayanan kantor\t12\tbulan"


def test_it_finds_more_than_twelve_months() -> None:
    assert list_tertulis("WAJ001", _TABEL.format("Target", "Layanan konseling", "54")) == [("54 bulan", "")]
    teks = "No\tKegiatan\tTarget\tRealisasi\n1\tPemeliharaan\t15 bulan\t12 bulan"
    assert list_tertulis("WAJ001", teks) == [("15 bulan", "")]


def test_it_finds_a_share_of_staff_above_all_of_them() -> None:
    assert list_tertulis("WAJ001", "Pelatihan diikuti 112,5% dari seluruh pegawai.") == [
        ("112,5% dari seluruh pegawai", "")
    ]


@pytest.mark.parametrize(
    "teks",
    [
        _TABEL.format("Target", "Tenaga kebersihan, orang bulan", "54"),
        _TABEL.format("Target Akhir Renstra", "Layanan kantor", "60"),
        _TABEL.format("Target", "Layanan kantor", "12"),
        "Masa berlaku sertifikat 24 bulan. Capaian 112,5% tahun ini. Serapan 100% pegawai hadir.",
    ],
)
def test_it_is_silent_on_what_can_be(teks: str) -> None:
    assert list_tertulis("WAJ001", teks) == []
