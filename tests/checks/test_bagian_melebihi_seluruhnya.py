"""A share of a whole is at most all of it; growth, money and sums over years are not shares."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

_TABEL = "NO\tINDIKATOR\tTARGET\t{kepala}\n1\t{nama}\t{target}\t{nilai}\n2\tJumlah pelatihan\t12\t12"


def _read(nama: str, nilai: str = "120%", target: str = "90%", kepala: str = "REALISASI") -> list[tuple[str, str]]:
    return list_tertulis("WAJ002", _TABEL.format(nama=nama, nilai=nilai, target=target, kepala=kepala))


@pytest.mark.parametrize(
    "nama", ["Persentase berkas yang selesai", "Prosentase laporan tepat waktu", "Persentase layanan sesuai standar"]
)
def test_it_finds_a_share_above_all(nama: str) -> None:
    assert _read(nama) == [("120%", "")]


@pytest.mark.parametrize(
    "nama",
    [
        "Persentase peningkatan berkas yang selesai",
        "Persentase pendapatan yang diterima",
        "Persentase serapan anggaran yang dikelola",
        "Persentase perkembangan industri",
        "Jumlah berkas yang selesai",
    ],
)
def test_it_is_silent_on_what_may_pass_a_hundred(nama: str) -> None:
    assert _read(nama) == []


def test_it_is_silent_where_the_figure_is_no_realisasi_of_one_year() -> None:
    nama = "Persentase berkas yang selesai"
    assert _read(nama, kepala="REALISASI S/D AKHIR RENSTRA") == []
    assert _read(nama, kepala="CAPAIAN (%)") == []
    assert _read(nama, nilai="100%") == []
    assert _read(nama, target="150%") == []
    assert _read(nama, nilai="120 berkas", target="90 berkas") == []
