"""Which row of the ledger counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from buku_contoh import build_buku
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import (
    get_realisasi,
    get_target,
    list_anggaran,
    list_indikator,
    list_program,
    list_realisasi,
    list_realisasi_anggaran,
    list_sasaran,
)
from terang.kinerja.pilihan import JenisBelanja, Periode, Versi

BUKU = build_buku()


def _with(tabel: str, *rows: Any) -> BukuKinerja:
    return replace(BUKU, **{tabel: rows})


@pytest.mark.parametrize(
    ("tahun", "ids"),
    [
        (2016, []),
        (2017, ["sasaran-lama"]),
        (2020, ["sasaran-lama"]),
        (2021, ["sasaran-1", "sasaran-2", "sasaran-3"]),
        (2024, ["sasaran-1", "sasaran-2", "sasaran-3"]),
        (2026, ["sasaran-1", "sasaran-2", "sasaran-3", "sasaran-baru"]),
        # Those without a last year stay in force.
        (2027, ["sasaran-3", "sasaran-baru"]),
    ],
)
def test_sasaran_are_in_force_from_their_first_to_their_last_year(tahun: int, ids: list[str]) -> None:
    assert [s.id for s in list_sasaran(BUKU, tahun)] == ids


def test_sasaran_and_indicators_come_in_their_order_and_not_in_that_of_the_file() -> None:
    buku = _with("sasaran", *reversed(BUKU.sasaran))
    assert [s.id for s in list_sasaran(buku, 2024)] == ["sasaran-1", "sasaran-2", "sasaran-3"]
    buku = _with("indikator", *reversed(BUKU.indikator))
    assert [i.id for i in list_indikator(buku, "sasaran-1")] == ["iku-1", "iku-2", "iku-3"]
    assert list_indikator(BUKU, "tak-ada") == []


@pytest.mark.parametrize("sasaran", ["sasaran-1", "sasaran-2", "sasaran-3"])
def test_a_program_serves_a_sasaran_itself_or_through_its_kegiatan_or_sub_kegiatan(sasaran: str) -> None:
    programs = list_program(BUKU, BUKU.get("sasaran", sasaran))
    assert [p.id for p in programs] == [{"sasaran-1": "prog-2", "sasaran-2": "prog-1", "sasaran-3": "prog-3"}[sasaran]]


def test_a_program_that_serves_in_several_ways_is_listed_once_in_table_order() -> None:
    pola = BUKU.dukungan[0]
    ids = ("sub-3-1-1", "prog-1", "keg-3-1", "prog-3")
    rows = [replace(pola, id=f"d{n}", pendukung_id=p, sasaran_id="sasaran-1") for n, p in enumerate(ids)]
    assert [p.id for p in list_program(_with("dukungan", *rows), BUKU.sasaran[0])] == ["prog-1", "prog-3"]
    assert list_program(BUKU, BUKU.get("sasaran", "sasaran-baru")) == []


@pytest.mark.parametrize(
    ("versi", "nilai"),
    [(None, "82.50"), (Versi.PERUBAHAN, "82.50"), (Versi.MURNI, "82.00"), (Versi.RENSTRA, "81.00")],
)
def test_the_newest_target_counts_unless_a_version_is_asked(versi: Versi | None, nilai: str) -> None:
    target = get_target(BUKU, "iku-1", 2024, versi=versi)
    assert target is not None
    assert str(target.nilai) == nilai


def test_the_renstra_target_counts_where_no_agreement_has_one() -> None:
    target = get_target(BUKU, "iku-1", 2026)
    assert target is not None
    assert target.versi is Versi.RENSTRA
    assert get_target(BUKU, "iku-1", 2026, versi=Versi.MURNI) is None
    assert get_target(BUKU, "iku-1", 2025) is None


def test_targets_of_quarters_are_not_those_of_the_year() -> None:
    target = get_target(BUKU, "iku-3", 2024, Periode.TRIWULAN_2)
    assert target is not None
    assert target.id == "target-iku-3-tw2"
    assert get_target(BUKU, "iku-1", 2024, Periode.TRIWULAN_2) is None


def test_of_several_realisasi_the_one_in_use_counts() -> None:
    assert [r.id for r in list_realisasi(BUKU, "iku-8", 2024)] == ["realisasi-iku-8-2024", "realisasi-iku-8-lembaga"]
    used = get_realisasi(BUKU, "iku-8", 2024)
    assert used is not None
    assert used.id == "realisasi-iku-8-2024"
    unused = _with("realisasi", *(r for r in BUKU.realisasi if r.id == "realisasi-iku-8-lembaga"))
    assert get_realisasi(unused, "iku-8", 2024) is None
    assert len(list_realisasi(unused, "iku-8", 2024)) == 1


def test_realisasi_of_a_quarter_is_asked_by_its_period() -> None:
    assert get_realisasi(BUKU, "iku-2", 2024) is None
    tw3 = get_realisasi(BUKU, "iku-2", 2024, Periode.TRIWULAN_3)
    assert tw3 is not None
    assert tw3.id == "realisasi-iku-2-tw3"


def test_the_changed_budget_counts_with_a_row_per_source_of_funds() -> None:
    rows = list_anggaran(BUKU, "prog-2", 2024)
    assert [(a.versi, a.sumber_dana, a.jumlah) for a in rows] == [
        (Versi.PERUBAHAN, "APBD", 2_000_000_000),
        (Versi.PERUBAHAN, "DAK", 1_000_000_000),
    ]
    assert [a.jumlah for a in list_anggaran(BUKU, "prog-2", 2024, Versi.MURNI)] == [1_900_000_000, 1_000_000_000]
    assert list_anggaran(BUKU, "prog-2", 2023) == []


def test_the_first_budget_counts_where_no_change_is_recorded() -> None:
    murni = _with("anggaran", *(a for a in BUKU.anggaran if a.versi is Versi.MURNI))
    assert {a.versi for a in list_anggaran(murni, "dinas", 2024)} == {Versi.MURNI}


def test_a_kind_of_spending_is_not_part_of_the_whole() -> None:
    assert sum(a.jumlah for a in list_anggaran(BUKU, "dinas", 2024)) == 10_000_000_000
    (operasi,) = list_anggaran(BUKU, "dinas", 2024, jenis=JenisBelanja.OPERASI)
    assert operasi.jumlah == 8_000_000_000
    (modal,) = list_realisasi_anggaran(BUKU, "dinas", 2024, JenisBelanja.MODAL)
    assert modal.jumlah == 1_800_000_000


@pytest.mark.parametrize(
    ("periode", "latest"),
    [
        # The state of December, of the fourth quarter and of the year are the same day.
        ((Periode.TRIWULAN_1, Periode.TRIWULAN_2), [Periode.TRIWULAN_2]),
        ((Periode.BULAN_07, Periode.TRIWULAN_2), [Periode.BULAN_07]),
        ((Periode.TRIWULAN_3, Periode.BULAN_08), [Periode.TRIWULAN_3]),
        ((Periode.BULAN_11, Periode.TAHUN), [Periode.TAHUN]),
        ((Periode.TRIWULAN_3, Periode.BULAN_10), [Periode.BULAN_10]),
    ],
)
def test_the_latest_state_of_spending_counts(periode: tuple[Periode, ...], latest: list[Periode]) -> None:
    pola = BUKU.realisasi_anggaran[0]
    rows = [replace(pola, id=f"r{n}", periode=p) for n, p in enumerate(periode)]
    found = list_realisasi_anggaran(_with("realisasi_anggaran", *rows), pola.pemilik_id, 2024)
    assert [r.periode for r in found] == latest


@pytest.mark.parametrize("akhir", [Periode.TAHUN, Periode.TRIWULAN_4, Periode.BULAN_12])
def test_the_end_of_the_year_written_in_two_ways_is_not_counted_twice(akhir: Periode) -> None:
    pola = BUKU.realisasi_anggaran[0]
    lain = Periode.TRIWULAN_4 if akhir is not Periode.TRIWULAN_4 else Periode.TAHUN
    rows = [replace(pola, id="a", periode=akhir), replace(pola, id="b", periode=lain)]
    found = list_realisasi_anggaran(_with("realisasi_anggaran", *rows), pola.pemilik_id, 2024)
    assert len({r.periode for r in found}) == 1
