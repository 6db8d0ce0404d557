"""Series that rise by one, as a dragged cell leaves them."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan

_TABEL = "NO\tINDIKATOR\tTARGET\tREALISASI\n{}"


def _rows(nilai: list[str], nama: str = "Persentase layanan jenis {}") -> str:
    return _TABEL.format("\n".join(f"{i}\t{nama.format(i)}\t{n}\t70,0{i}" for i, n in enumerate(nilai, 1)))


def _laws(*tahun: int, nomor: str = "8", hal: str = "") -> str:
    return "\n\n".join(f"Peraturan Pemerintah Nomor {nomor} Tahun {satu}{hal}" for satu in tahun)


def test_it_finds_a_law_that_rises_year_by_year() -> None:
    (temuan,) = list_temuan("KMB003", _laws(2006, 2007, 2008))
    assert "3 baris berurutan" in temuan.penjelasan


def test_it_finds_targets_that_rise_row_by_row() -> None:
    (temuan,) = list_temuan("KMB003", _rows(["84", "85", "86", "87", "88", "40"]))
    assert temuan.tertulis == "84, 85, 86, 87, 88"


@pytest.mark.parametrize(
    "teks",
    [
        _laws(2006, 2007),
        _laws(2006, 2008, 2010),
        _laws(2020, 2021, 2022, hal=" tentang Anggaran Pendapatan dan Belanja Daerah"),
        _rows(["84", "85", "86", "87", "40"]),
        _rows(["84", "84", "84", "84", "84"]),
        _rows(["2016", "2017", "2018", "2019", "2020"]),
        _rows(["1", "2", "3", "4", "5"]),
        _rows(["84", "85", "86", "87", "88"], nama="Tahun 201{}"),
        "NO\tINDIKATOR\tTARGET 2020\tTARGET 2021\tTARGET 2022\n1\tIndeks layanan kantor\t84\t85\t86",
    ],
)
def test_it_is_silent_on_honest_series(teks: str) -> None:
    assert list_temuan("KMB003", teks) == []
