"""Properties that hold for every computed figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.errors import UsageError
from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Akumulasi, MetodeAgregasi, Periode, Rumus, Tanda
from terang.rumus.agregasi import compute_perangkat_daerah, compute_rata_geometrik, compute_rata_sasaran
from terang.rumus.akumulasi import compute_akumulasi, compute_capaian_periode
from terang.rumus.aturan import Aturan, apply_aturan
from terang.rumus.batas import apply_batas
from terang.rumus.capaian import compute_capaian
from terang.rumus.efisiensi import Keluaran, compute_efisiensi, compute_efisiensi_opd, compute_nilai_efisiensi
from terang.rumus.explain import build_uraian, explain
from terang.rumus.hitungan import Hitungan, evaluate_hitungan
from terang.rumus.perbandingan import compute_banding_nasional, compute_jangka_menengah
from terang.rumus.pertumbuhan import compute_pertumbuhan, compute_selisih
from terang.rumus.serapan import compute_penyerapan, compute_sisa, compute_sisa_persen

ON = date(2022, 12, 31)
TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)

FIGURES = st.decimals(min_value=-100_000, max_value=100_000, places=2) | st.just(Decimal(0))
POSITIVE = st.decimals(min_value=Decimal("0.01"), max_value=100_000, places=2)
MAYBE = st.none() | FIGURES
RUPIAH = st.none() | st.integers(min_value=0, max_value=10**13)


def given_(nilai: Decimal) -> Hitungan:
    return apply_aturan(Aturan(nama="diberikan", rumus="X", dasar_hukum="-"), {"X": nilai})


@st.composite
def targets(draw: st.DrawFn) -> Angka:
    lower = draw(FIGURES)
    if draw(st.booleans()):
        return Angka(nilai=lower, tanda=Tanda.RENTANG, batas_atas=draw(FIGURES))
    return Angka(nilai=lower, tanda=draw(st.sampled_from([t for t in Tanda if t is not Tanda.RENTANG])))


CAPAIAN = st.builds(
    lambda rumus, target, realisasi: compute_capaian(rumus, target, realisasi, on=ON),
    st.sampled_from(Rumus),
    st.none() | targets(),
    MAYBE,
)
BATAS = st.tuples(st.none() | FIGURES, st.none() | FIGURES).filter(lambda b: None in b or b[0] >= b[1])
NAMED = st.dictionaries(st.text("ABCDE", min_size=1, max_size=3), CAPAIAN, max_size=5)
DERET = st.lists(MAYBE, min_size=4, max_size=4).map(lambda values: dict(zip(TRIWULAN, values, strict=True)))
KELUARAN = st.lists(st.builds(Keluaran, pagu=POSITIVE, capaian=FIGURES, realisasi=POSITIVE), max_size=4)
YEARS = st.dictionaries(st.integers(2017, 2026), MAYBE, max_size=6)


@st.composite
def results(draw: st.DrawFn) -> list[Hitungan]:
    """One result of every function that gives a Hitungan, nested as a report nests them."""
    capaian, named, deret = draw(CAPAIAN), draw(NAMED), draw(DERET)
    rumus, cara = draw(st.sampled_from(Rumus)), draw(st.sampled_from(Akumulasi))
    kini, lalu, pagu, belanja = draw(MAYBE), draw(MAYBE), draw(RUPIAH), draw(RUPIAH)
    serapan, e = compute_penyerapan(pagu, belanja, on=ON), compute_efisiensi(draw(KELUARAN), on=ON)
    sasaran = {"satu": named, "dua": draw(NAMED)}
    bobot = {nama: draw(FIGURES) for nama in named}
    return [
        capaian,
        apply_batas(capaian, *draw(BATAS), on=ON),
        compute_rata_sasaran(named, on=ON),
        compute_rata_sasaran(named, on=ON, bobot=bobot),
        *(compute_perangkat_daerah(sasaran, metode, on=ON) for metode in MetodeAgregasi),
        compute_rata_geometrik(named, on=ON),
        compute_akumulasi(deret, cara, on=ON),
        compute_capaian_periode(rumus, draw(DERET), deret, cara, on=ON),
        serapan,
        compute_sisa(pagu, belanja, on=ON),
        compute_sisa_persen(pagu, belanja, on=ON),
        e,
        compute_nilai_efisiensi(e, on=ON),
        compute_efisiensi_opd(capaian, serapan, on=ON, keluaran_tercapai=draw(st.none() | st.booleans())),
        compute_selisih(kini, lalu, on=ON),
        compute_pertumbuhan(kini, lalu, on=ON),
        compute_jangka_menengah(rumus, draw(st.none() | targets()), draw(YEARS), cara, on=ON),
        compute_banding_nasional(rumus, kini, lalu, on=ON),
    ]


def walk(hitungan: Hitungan) -> Iterator[Hitungan]:
    yield hitungan
    for isi in hitungan.inputs.values():
        for part in isi if isinstance(isi, tuple) else (isi,):
            if isinstance(part, Hitungan):
                yield from walk(part)


@given(results())
def test_every_figure_is_computed_again_exactly_or_says_why_not(found: list[Hitungan]) -> None:
    for hitungan in (step for result in found for step in walk(result)):
        assert hitungan.dasar_hukum
        assert hitungan.nama
        if hitungan.value is None:
            assert hitungan.alasan
        else:
            assert hitungan.alasan is None
            assert evaluate_hitungan(hitungan) == hitungan.value


@given(results(), st.integers(0, 4))
def test_every_figure_can_be_explained(found: list[Hitungan], desimal: int) -> None:
    for hitungan in found:
        text = explain(hitungan, desimal)
        assert text.startswith(hitungan.nama)
        assert all(step.nama in text for step in walk(hitungan))
        assert bool(build_uraian(hitungan, desimal)) == (hitungan.value is not None)


@given(POSITIVE, FIGURES, FIGURES)
def test_maks_rises_and_min_falls_with_the_realisasi(target: Decimal, one: Decimal, two: Decimal) -> None:
    low, high = sorted((one, two))
    aim = Angka(nilai=target)
    rising = [compute_capaian(Rumus.MAKS, aim, r, on=ON).value for r in (low, high)]
    falling = [compute_capaian(Rumus.MIN, aim, r, on=ON).value for r in (low, high)]
    assert None not in (*rising, *falling)
    assert rising == sorted(rising)  # type: ignore[type-var]
    assert falling == sorted(falling, reverse=True)  # type: ignore[type-var]


@given(POSITIVE, POSITIVE, POSITIVE)
def test_min_rasio_falls_with_the_realisasi(target: Decimal, one: Decimal, two: Decimal) -> None:
    low, high = sorted((one, two))
    aim = Angka(nilai=target)
    falling = [compute_capaian(Rumus.MIN_RASIO, aim, r, on=ON).value for r in (low, high)]
    assert falling[0] is not None
    assert falling[1] is not None
    assert falling[0] >= falling[1]


@given(st.sampled_from([Rumus.MAKS, Rumus.MIN, Rumus.MIN_RASIO, Rumus.STABIL]), POSITIVE)
def test_every_rule_gives_a_hundred_for_a_target_that_is_met_exactly(rumus: Rumus, target: Decimal) -> None:
    assert compute_capaian(rumus, Angka(nilai=target), target, on=ON).value == 100


@given(st.sampled_from([Rumus.MAKS, Rumus.MIN, Rumus.MIN_RASIO]), POSITIVE, POSITIVE)
def test_a_target_is_reached_exactly_when_the_capaian_is_a_hundred(rumus: Rumus, target: Decimal, r: Decimal) -> None:
    capaian = compute_capaian(rumus, Angka(nilai=target), r, on=ON)
    assert capaian.value is not None
    assert (capaian.status == "tercapai") == (capaian.value >= 100)


@given(FIGURES, BATAS)
def test_a_limit_applied_twice_changes_nothing(nilai: Decimal, batas: tuple[Decimal | None, Decimal | None]) -> None:
    once = apply_batas(given_(nilai), *batas, on=ON)
    assert apply_batas(once, *batas, on=ON).value == once.value
    assert once.value is not None
    assert batas[0] is None or once.value <= batas[0]
    assert batas[1] is None or once.value >= batas[1]


@given(st.lists(FIGURES, min_size=1, max_size=8))
def test_a_mean_lies_between_its_smallest_and_largest(nilai: list[Decimal]) -> None:
    named = {str(n): given_(value) for n, value in enumerate(nilai)}
    mean = compute_rata_sasaran(named, on=ON).value
    assert mean is not None
    assert min(nilai) <= mean <= max(nilai)


def test_a_limit_is_a_step_of_its_own_and_keeps_the_raw_value() -> None:
    raw = compute_capaian(Rumus.MAKS, Angka(nilai=Decimal(10)), Decimal(50), on=ON)
    capped = apply_batas(raw, Decimal(120), None, on=ON)
    assert (capped.value, capped.rumus, capped.status) == (Decimal(120), "terkecil(C, A)", "tercapai")
    assert capped.inputs["C"] is raw
    assert raw.value == 500
    assert apply_batas(raw, None, None, on=ON) is raw


def test_limits_that_cross_are_refused() -> None:
    with pytest.raises(UsageError, match="Tukar"):
        apply_batas(given_(Decimal(1)), Decimal(0), Decimal(100), on=ON)


def test_an_explanation_goes_down_to_the_given_figures() -> None:
    one = compute_capaian(Rumus.MAKS, Angka(nilai=Decimal("80.60")), Decimal("91.88"), on=ON)
    text = explain(compute_rata_sasaran({"IKM": one}, on=ON, nama="Rata-rata sasaran 1"))
    assert text.splitlines()[0] == "Rata-rata sasaran 1 = 114,00"
    assert "rumus: rata-rata(C)" in text
    assert "dihitung: 91,88 / 80,60 x 100" in text
    assert "sebelum dibulatkan: 113,995037" in text
    assert "R = realisasi, T = target" in text
    assert "PermenPANRB 8/2021" in text
