from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from terang.kinerja.angka import Angka
from terang.kinerja.indikator import JedaMetode
from terang.kinerja.pilihan import Akumulasi, Periode, Rumus
from terang.rumus.akumulasi import compute_akumulasi
from terang.rumus.hitungan import Hitungan
from terang.rumus.perbandingan import compute_banding_nasional, compute_jangka_menengah
from terang.rumus.pertumbuhan import compute_pertumbuhan, compute_selisih, compute_tren, get_jeda

ON = date(2022, 12, 31)
JEDA = JedaMetode(
    id="j1", indikator_id="ip-asn", tahun=2022, uraian="instrumen baru BKN", dasar="Surat BKN 1/2022", pengukur=None
)


def test_it_computes_change_and_growth() -> None:
    assert compute_selisih(Decimal("0.66"), Decimal("0.44"), on=ON).value == Decimal("0.22")
    assert compute_pertumbuhan(Decimal("0.66"), Decimal("0.44"), on=ON).value == 50


def test_filled_periods_are_named_in_words() -> None:
    deret = {Periode.TRIWULAN_4: Decimal(0), Periode.TRIWULAN_1: Decimal(1), Periode.TRIWULAN_2: None}
    result = compute_akumulasi(deret, Akumulasi.TERAKHIR, on=ON)
    assert (result.value, result.catatan) == (0, "Periode terisi: triwulan I, triwulan IV.")
    year = compute_akumulasi({Periode.BULAN_09: Decimal(1), Periode.TAHUN: Decimal(2)}, Akumulasi.JUMLAH, on=ON)
    assert year.catatan == "Periode terisi: setahun, bulan 9."


@pytest.mark.parametrize(("lalu", "word"), [(None, "pembanding belum ada"), ("0", "nol"), ("-1", "negatif")])
def test_it_does_not_grow_from_nothing(lalu: str | None, word: str) -> None:
    growth = compute_pertumbuhan(Decimal(5), None if lalu is None else Decimal(lalu), on=ON)
    assert growth.value is None
    assert word in (growth.alasan or "")


def test_a_break_of_method_forbids_comparing_and_is_named() -> None:
    for result in (
        compute_selisih(Decimal("51.23"), Decimal("83.84"), on=ON, jeda=JEDA),
        compute_pertumbuhan(Decimal("51.23"), Decimal("83.84"), on=ON, jeda=JEDA),
    ):
        assert result.value is None
        assert "2022, instrumen baru BKN (Surat BKN 1/2022)" in (result.alasan or "")


def test_a_break_lies_between_two_years_only_when_it_begins_after_the_first() -> None:
    assert get_jeda([JEDA], 2021, 2022) is JEDA
    assert get_jeda([JEDA], 2020, 2023) is JEDA
    assert get_jeda([JEDA], 2022, 2023) is None
    assert get_jeda([JEDA], 2020, 2021) is None


@pytest.mark.parametrize(
    ("values", "arah"),
    [
        ([1, 2, 3], "naik"),
        ([1, 1, 3], "naik"),
        ([3, 2, 1], "turun"),
        ([3, 3, 1], "turun"),
        ([2, 2, 2], "tetap"),
        ([1, 3, 2], "naik turun"),
        ([1], None),
        ([], None),
    ],
)
def test_a_trend_has_one_direction(values: list[int], arah: str | None) -> None:
    assert compute_tren({2020 + n: Decimal(v) for n, v in enumerate(values)}, on=ON).arah == arah


def test_a_trend_steps_over_missing_years_and_says_so() -> None:
    tren = compute_tren({2020: Decimal(1), 2021: None, 2022: Decimal(3)}, on=ON)
    assert [(step.dari, step.sampai, step.selisih.value) for step in tren.langkah] == [(2020, 2022, Decimal(2))]
    assert "2021" in tren.catatan


def test_a_trend_begins_anew_after_a_break() -> None:
    deret = {2020: Decimal(9), 2021: Decimal(8), 2022: Decimal(1), 2023: Decimal(2)}
    tren = compute_tren(deret, on=ON, jeda=[JEDA])
    assert tren.arah == "naik"
    assert tren.jeda == (JEDA,)
    assert [step.selisih.value is None for step in tren.langkah] == [False, True, False]
    assert "instrumen baru BKN" in tren.catatan


def test_a_break_outside_the_known_years_is_not_part_of_the_trend() -> None:
    deret = {2022: Decimal(1), 2023: Decimal(2)}
    assert compute_tren(deret, on=ON, jeda=[JEDA]).jeda == ()
    assert compute_tren({}, on=ON, jeda=[JEDA]).jeda == ()
    at_the_end = compute_tren({2021: Decimal(1), 2022: Decimal(2)}, on=ON, jeda=[JEDA])
    assert (at_the_end.jeda, at_the_end.arah) == ((JEDA,), None)


def test_a_sum_is_held_against_the_medium_term_target_over_all_years() -> None:
    years = {2021: Decimal(30), 2022: Decimal(20), 2023: None}
    target = Angka(nilai=Decimal(200))
    summed = compute_jangka_menengah(Rumus.MAKS, target, years, Akumulasi.JUMLAH, on=ON)
    last = compute_jangka_menengah(Rumus.MAKS, target, years, Akumulasi.TERAKHIR, on=ON)
    mean = compute_jangka_menengah(Rumus.MAKS, target, years, Akumulasi.RATA_RATA, on=ON)
    assert (summed.value, last.value, mean.value) == (25, 10, 10)
    assert "PermenPANRB 53/2014" in summed.dasar_hukum
    assert [h.inputs["R"].catatan for h in (summed, last) if isinstance(h.inputs["R"], Hitungan)] == [
        "Tahun yang dipakai: 2021, 2022.",
        "Tahun yang dipakai: 2022.",
    ]


def test_years_on_both_sides_of_a_break_are_not_summed() -> None:
    years = {2021: Decimal(30), 2022: Decimal(20)}
    target = Angka(nilai=Decimal(200))
    summed = compute_jangka_menengah(Rumus.MAKS, target, years, Akumulasi.JUMLAH, on=ON, jeda=[JEDA])
    assert summed.value is None
    assert "instrumen baru BKN" in (summed.alasan or "")
    last = compute_jangka_menengah(Rumus.MAKS, target, years, Akumulasi.TERAKHIR, on=ON, jeda=[JEDA])
    assert last.value == 10


def test_without_a_medium_term_target_it_says_what_is_missing() -> None:
    result = compute_jangka_menengah(Rumus.MAKS, None, {2022: Decimal(1)}, Akumulasi.TERAKHIR, on=ON)
    assert result.value is None
    assert "Renstra" in (result.alasan or "")


@pytest.mark.parametrize(
    ("rumus", "realisasi", "status"),
    [
        (Rumus.MAKS, "60", "lebih baik"),
        (Rumus.MAKS, "50", "sama"),
        (Rumus.MAKS, "40", "lebih buruk"),
        (Rumus.MIN, "60", "lebih buruk"),
        (Rumus.MIN_RASIO, "40", "lebih baik"),
        (Rumus.RENTANG, "40", None),
        (Rumus.STABIL, "60", None),
    ],
)
def test_a_benchmark_is_judged_by_the_direction_of_the_rule(rumus: Rumus, realisasi: str, status: str | None) -> None:
    result = compute_banding_nasional(rumus, Decimal(50), Decimal(realisasi), on=ON)
    assert (result.value, result.status) == (Decimal(realisasi) - 50, status)


def test_without_a_benchmark_it_says_what_is_missing() -> None:
    assert "pembanding" in (compute_banding_nasional(Rumus.MAKS, None, Decimal(1), on=ON).alasan or "")
