"""Claims of success without a figure anywhere; silent wherever a figure stands."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan

_SEWA = "Pada tahun 2022 dinas menargetkan pendapatan sewa sebesar Rp44.000.000,00 dan hasilnya {}."
_TABEL = (
    "Tabel 3.1 Capaian\n\nNO\tINDIKATOR\tTARGET\tREALISASI\n"
    "1\tMutu layanan arsip\t{}\t{}\n2\tJumlah pelatihan\t12\t12\n\n{}"
)


@pytest.mark.parametrize(
    "teks",
    [
        _SEWA.format("melebihi target karena banyak penyewa"),
        _TABEL.format("", "", "Indikator mutu layanan arsip meningkat signifikan pada tahun ini."),
        _TABEL.format("-", "-", "Capaian sangat baik terdapat pada mutu layanan arsip."),
    ],
)
def test_it_asks_for_the_figure(teks: str) -> None:
    assert len(list_temuan("KLM001", teks)) == 1


@pytest.mark.parametrize(
    "teks",
    [
        _SEWA.format("melebihi target, yaitu Rp51.250.000,00"),
        _SEWA.format("melebihi target. Realisasinya Rp51.250.000,00"),
        _SEWA.format("belum melebihi target"),
        _SEWA.format("diharapkan melebihi target"),
        _SEWA.format("melebihi target")
        + "\n\nNO\tURAIAN\tTARGET\tREALISASI\n1\tSewa gedung\t44.000.000\t51.250.000\n2\tKamar\t1.000.000\t2.000.000",
        _TABEL.format("80,00", "91,00", "Indikator mutu layanan arsip meningkat signifikan pada tahun ini."),
        _TABEL.format(
            "", "", "Mutu layanan arsip bernilai 91,00.\n\nIndikator mutu layanan arsip meningkat signifikan."
        ),
        "Kepuasan warga meningkat signifikan dan kinerja melampaui target.",
    ],
)
def test_it_is_silent_where_a_figure_stands_or_nobody_knows_what_is_meant(teks: str) -> None:
    assert list_temuan("KLM001", teks) == []
