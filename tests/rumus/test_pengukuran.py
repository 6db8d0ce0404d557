"""The lembar pengukuran, on the complete ledger with single things changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from buku_contoh import LEMBAGA, build_buku, build_buku_kosong
from contoh_demo import load_demo
from terang.errors import UsageError
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.pilih import get_realisasi
from terang.kinerja.pilihan import Akumulasi, MetodeAgregasi, Periode, Rumus, Versi
from terang.rumus.hitungan import Hitungan, evaluate_hitungan
from terang.rumus.pengukuran import (
    HasilIndikator,
    Pengukuran,
    compute_indikator,
    compute_pengukuran,
    get_jeda_deret,
    list_deret,
)

ON = date(2024, 12, 31)


def _measure(buku: BukuKinerja | None = None) -> Pengukuran:
    return compute_pengukuran(buku or build_buku(), on=ON)


def _change(tabel: str, id_: str, **isi: Any) -> BukuKinerja:
    buku = build_buku()
    rows = tuple(replace(row, **isi) if row.id == id_ else row for row in getattr(buku, tabel))
    assert rows != getattr(buku, tabel), f"{id_} must stand in {tabel}"
    return replace(buku, **{tabel: rows})


def _drop(tabel: str, *ids: str) -> BukuKinerja:
    buku = build_buku()
    rows = tuple(row for row in getattr(buku, tabel) if row.id not in ids)
    assert len(rows) == len(getattr(buku, tabel)) - len(ids)
    return replace(buku, **{tabel: rows})


def _get(buku: BukuKinerja, indikator: str) -> HasilIndikator:
    return compute_indikator(buku, buku.get("indikator", indikator), on=ON)


def test_it_measures_the_sasaran_in_force_with_their_indicators_in_order() -> None:
    hasil = _measure()
    assert [h.sasaran.id for h in hasil.sasaran] == ["sasaran-1", "sasaran-2", "sasaran-3"]
    assert [h.indikator.id for h in hasil.list_indikator()] == [f"iku-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11)]


@pytest.mark.parametrize(
    ("indikator", "status"),
    [
        ("iku-1", "melampaui"),
        ("iku-2", "melampaui"),
        ("iku-3", "tidak tercapai"),
        # 110, but beyond its range: more than 100 and still not reached.
        ("iku-4", "tidak tercapai"),
        ("iku-5", "tidak tercapai"),
        ("iku-6", "melampaui"),
        ("iku-7", "tercapai"),
        ("iku-8", "melampaui"),
        ("iku-10", None),
        ("hasil-1", "tercapai"),
    ],
)
def test_an_indicator_has_a_status(indikator: str, status: str | None) -> None:
    assert _get(build_buku(), indikator).status == status


def test_a_target_that_must_be_passed_is_not_met_by_reaching_it() -> None:
    hasil = _get(_change("realisasi", "realisasi-iku-8-2024", nilai=Decimal(70)), "iku-8")
    assert (hasil.capaian.value, hasil.status) == (100, "tidak tercapai")


def test_a_sasaran_is_reached_when_all_its_indicators_are() -> None:
    assert [h.tercapai for h in _measure().sasaran] == [False, False, True]
    assert not _measure(_drop("realisasi", "realisasi-iku-9-2024")).sasaran[2].tercapai
    without = _drop("indikator", "iku-9", "iku-11")
    assert not _measure(without).sasaran[2].tercapai


def test_the_totals_by_both_methods_are_the_means_worked_out_by_hand() -> None:
    hasil = _measure()
    exact = {metode: h.value and round_half_up(h.value, 4) for metode, h in hasil.total.items()}
    # (302/3 + 526,2857.../5 + 111) / 3, and (302 + 526,2857... + 222) / 10.
    assert exact == {
        MetodeAgregasi.RATA_RATA_SASARAN: Decimal("105.6413"),
        MetodeAgregasi.RATA_RATA_INDIKATOR: Decimal("105.0286"),
    }
    assert hasil.metode is MetodeAgregasi.RATA_RATA_SASARAN
    assert hasil.kategori is not None
    assert hasil.kategori.label == "Sangat Tinggi"


def test_the_means_of_the_demo_are_those_of_the_issue() -> None:
    hasil = compute_pengukuran(load_demo(), on=date(2022, 12, 31))
    assert [round_half_up(h.capaian.value or Decimal(0), 2) for h in hasil.sasaran] == [Decimal(114), Decimal("101.89")]
    assert [round_half_up(h.value or Decimal(0), 2) for h in hasil.total.values()] == [
        Decimal("107.94"),
        Decimal("105.93"),
    ]


def test_the_cap_counts_in_the_mean_and_leaves_the_raw_value_and_the_status() -> None:
    hasil = _get(build_buku(), "iku-2")
    assert (hasil.capaian.value, hasil.dinilai.value, hasil.status) == (140, 120, "melampaui")
    free = _get(_change("laporan", "lkjip-2024", batas_atas=None), "iku-2")
    assert free.dinilai is free.capaian


def test_a_floor_above_the_cap_is_refused() -> None:
    with pytest.raises(UsageError, match="Tukar kedua batas"):
        _measure(_change("laporan", "lkjip-2024", batas_bawah=Decimal(150)))


def test_an_indicator_without_a_figure_is_left_out_of_the_mean_and_named() -> None:
    capaian = _measure().sasaran[1].capaian
    assert "Persentase berkas lengkap (Realisasi belum ada" in capaian.catatan
    assert isinstance(capaian.inputs["C"], tuple)
    assert len(capaian.inputs["C"]) == 5


def test_indicators_and_sasaran_of_one_name_all_count() -> None:
    before = _measure()
    same = _change("indikator", "iku-2", nama=build_buku().get("indikator", "iku-1").nama)
    assert _measure(same).sasaran[0].capaian.value == before.sasaran[0].capaian.value
    twins = _change("sasaran", "sasaran-2", nama=build_buku().get("sasaran", "sasaran-1").nama)
    assert {m: h.value for m, h in _measure(twins).total.items()} == {m: h.value for m, h in before.total.items()}


@pytest.mark.parametrize(
    ("akumulasi", "tahunan"),
    [(Akumulasi.JUMLAH, Decimal(24)), (Akumulasi.RATA_RATA, Decimal(6)), (Akumulasi.TERAKHIR, Decimal(5))],
)
def test_the_year_is_made_from_the_quarters_where_no_yearly_row_stands(akumulasi: Akumulasi, tahunan: Decimal) -> None:
    buku = build_buku() if akumulasi is Akumulasi.RATA_RATA else _change("indikator", "iku-2", akumulasi=akumulasi)
    hasil = _get(buku, "iku-2")
    assert hasil.realisasi is None
    assert isinstance(hasil.tahunan, Hitungan)
    assert hasil.tahunan.value == tahunan


def test_an_empty_quarter_is_no_zero() -> None:
    buku = _change("realisasi", "realisasi-iku-2-tw4", nilai=None)
    tahunan = _get(buku, "iku-2").tahunan
    assert isinstance(tahunan, Hitungan)
    # The mean of 8, 6 and 5.
    assert tahunan.value == evaluate_hitungan(tahunan)
    assert round_half_up(tahunan.value or Decimal(0), 2) == Decimal("6.33")
    assert list_deret(buku, "iku-2", 2024)[Periode.TRIWULAN_4] is None


def test_quarters_without_any_figure_give_a_refusal_that_says_why() -> None:
    buku = build_buku()
    rows = tuple(replace(r, nilai=None) if r.indikator_id == "iku-11" else r for r in buku.realisasi)
    hasil = _get(replace(buku, realisasi=rows), "iku-11")
    assert hasil.capaian.value is None
    assert "Belum ada periode yang terisi" in (hasil.capaian.alasan or "")


def test_a_yearly_row_beats_the_quarters() -> None:
    buku = build_buku()
    yearly = replace(buku.get("realisasi", "realisasi-iku-2-2023"), id="realisasi-iku-2-2024", tahun=2024)
    hasil = _get(replace(buku, realisasi=(*buku.realisasi, yearly)), "iku-2")
    assert hasil.tahunan == Decimal(9)
    assert hasil.realisasi is yearly


def test_predicates_are_compared_by_score_and_never_summed() -> None:
    hasil = _get(build_buku(), "iku-6")
    assert (hasil.capaian.inputs["R"], hasil.capaian.inputs["T"]) == (80, 70)
    assert hasil.tahunan is None
    quarterly = _get(_change("realisasi", "realisasi-iku-6-2024", periode=Periode.TRIWULAN_4), "iku-6")
    assert quarterly.tahunan is None
    assert quarterly.capaian.value is None


def test_a_predicate_outside_its_scale_is_refused() -> None:
    hasil = _get(_change("realisasi", "realisasi-iku-6-2024", predikat="Z"), "iku-6")
    assert hasil.capaian.value is None
    assert "Z" in (hasil.capaian.alasan or "")


def test_figures_of_others_do_not_count_and_are_kept() -> None:
    hasil = _get(build_buku(), "iku-8")
    assert [r.pengukur for r in hasil.lain] == [LEMBAGA]
    assert hasil.tahunan == Decimal("72.10")


def test_the_benchmark_is_judged_by_the_direction_of_the_rule() -> None:
    naik, turun = _get(build_buku(), "iku-1").banding, _get(build_buku(), "iku-2").banding
    assert naik is not None
    assert turun is not None
    assert (naik.value, naik.status) == (Decimal("1.15"), "lebih baik")
    assert (turun.value, turun.status) == (Decimal(1), "lebih buruk")
    assert _get(build_buku(), "iku-3").banding is None


def test_program_indicators_are_measured_where_something_was_reached() -> None:
    assert [h.indikator.id for h in _measure().program] == ["hasil-1"]


def test_a_changed_target_beats_the_first_and_that_of_the_renstra() -> None:
    assert _get(build_buku(), "iku-1").target == build_buku().get("target", "target-iku-1-2024-perubahan")
    first = _get(_drop("target", "target-iku-1-2024-perubahan"), "iku-1").target
    assert first is not None
    assert first.versi is Versi.MURNI


@pytest.mark.parametrize(
    ("indikator", "lalu", "kini", "jeda"),
    [
        # The new measurer of iku-8 cuts only where his figure meets that of another.
        ("iku-8", "realisasi-iku-8-2023", "realisasi-iku-8-2024", []),
        ("iku-8", "realisasi-iku-8-2023", "realisasi-iku-8-lembaga", ["jeda-1"]),
        ("iku-8", "realisasi-iku-8-lembaga", "realisasi-iku-8-lembaga", []),
        # A break without a measurer cuts the whole series.
        ("iku-9", "realisasi-iku-9-2023", "realisasi-iku-9-2024", ["jeda-2"]),
        ("iku-1", "realisasi-iku-1-2023", "realisasi-iku-1-2024", []),
    ],
)
def test_a_break_of_method_stands_between_figures_of_different_measurers(
    indikator: str, lalu: str, kini: str, jeda: list[str]
) -> None:
    buku = build_buku()
    rows = get_jeda_deret(buku, indikator, buku.get("realisasi", lalu), buku.get("realisasi", kini))
    assert [j.id for j in rows] == jeda


def test_every_result_is_computed_again_from_its_formula() -> None:
    hasil = _measure()
    results = [
        *(h.capaian for h in hasil.sasaran),
        *hasil.total.values(),
        *(r for h in (*hasil.list_indikator(), *hasil.program) for r in (h.capaian, h.dinilai)),
    ]
    assert len(results) > 25
    assert [r.nama for r in results if r.value is not None and evaluate_hitungan(r) != r.value] == []
    assert [r.nama for r in results if (r.value is None) == (r.alasan is None)] == []


def test_a_ledger_without_sasaran_has_totals_without_a_value() -> None:
    hasil = _measure(build_buku_kosong())
    assert hasil.sasaran == ()
    assert [h.value for h in hasil.total.values()] == [None, None]
    assert hasil.kategori is None


def test_a_rule_that_does_not_fit_its_target_is_refused_with_a_reason() -> None:
    hasil = _get(_change("indikator", "iku-1", rumus=Rumus.RENTANG), "iku-1")
    assert "Target bukan rentang" in (hasil.capaian.alasan or "")
    assert get_realisasi(build_buku(), "iku-1", 2024) == hasil.realisasi
