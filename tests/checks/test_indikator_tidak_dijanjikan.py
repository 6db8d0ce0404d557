"""What is reported must have been promised; tables of another level and means are left alone."""

from __future__ import annotations

from periksa_teks import list_temuan

_PK = (
    "Tabel 2.1 Perjanjian Kinerja Tahun 2022\n\nNO\tINDIKATOR KINERJA\tTARGET\n"
    "1\tIndeks Kepuasan Layanan Kepegawaian\t80,00\n2\tNilai akuntabilitas kinerja perangkat daerah\t78,00\n\n"
)
_HASIL = "Tabel 3.1 Capaian Tahun 2022\n\nNO\tINDIKATOR KINERJA\tTARGET\tREALISASI\n{}"
_DUA = (
    "1\tIndeks kepuasan layanan kepegawaian\t80,00\t88,00\n2\tNilai Akuntabilitas Kinerja Perangkat Daerah\t78,00\t78\n"
)
_LEBIH = "3\tPersentase arsip yang tertata rapi\t90,00\t81,00\n"


def _list(teks: str) -> list[str]:
    return [satu.tertulis for satu in list_temuan("LKP002", teks)]


def test_it_finds_what_nobody_promised() -> None:
    assert _list(_PK + _HASIL.format(_DUA + _LEBIH)) == ["Persentase arsip yang tertata rapi"]


def test_one_indicator_is_told_once() -> None:
    kedua = _HASIL.replace("3.1", "3.2")
    (temuan,) = list_temuan("LKP002", f"{_PK}{_HASIL.format(_DUA + _LEBIH)}\n\n{kedua.format(_DUA + _LEBIH)}")
    assert len(temuan.akibat) == 1


def test_it_is_silent_without_a_perjanjian_kinerja() -> None:
    assert _list(_HASIL.format(_DUA + _LEBIH)) == []


def test_a_table_of_another_level_is_not_compared() -> None:
    lain = "3\tJumlah berkas masuk tahun ini\t12\t12\n4\tJumlah rapat bidang kepegawaian\t12\t12\n"
    assert _list(_PK + _HASIL.format(_DUA + lain)) == []


def test_means_and_rows_without_a_result_are_no_indicators() -> None:
    assert _list(_PK + _HASIL.format(_DUA + "3\tRata-rata capaian sasaran\t90,00\t81,00\n")) == []
    assert _list(_PK + _HASIL.format(_DUA + "3\tPersentase arsip yang tertata rapi\t90,00\t-\n")) == []
