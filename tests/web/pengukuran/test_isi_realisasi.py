"""Cells: what may be typed, what is refused and why, and that their capaian is that of the core."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pemeran import play
from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Akumulasi, Periode, Rumus
from terang.rumus.akumulasi import compute_capaian_periode
from terang.rumus.capaian import compute_capaian, compute_capaian_predikat
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.pengukuran.actions import set_realisasi
from terang.web.pengukuran.galat import BasiError
from terang.web.pengukuran.queries import load_lembar
from terang.web.perencanaan.models import Indikator
from web.pengukuran.bahan_ukur import (
    SETAHUN,
    TAHUN,
    TW1,
    TW2,
    add_target,
    build_ukuran,
    fill,
    list_realisasi,
    look,
    open_jadwal,
)

pytestmark = pytest.mark.django_db
ON = date(TAHUN, 12, 31)


@pytest.mark.parametrize(
    ("teks", "tersimpan"),
    [("80,6", "80.6"), ("1.234,50", "1234.50"), ("0", "0"), ("  82 ", "82"), ("80.6", "80.6"), ("-1,5", "-1.5")],
)
def test_numbers_are_typed_with_a_comma_and_kept_with_every_digit(teks: str, tersimpan: str) -> None:
    build_ukuran()
    fill(teks)
    assert str(list_realisasi().get().nilai) == tersimpan


def test_more_digits_than_a_page_shows_come_back_as_they_were_typed() -> None:
    build_ukuran()
    assert fill("0,12345678901").sel.tertulis == "0,12345678901"


@pytest.mark.parametrize(
    ("teks", "kata"),
    [("8O,6", "memuat huruf O"), (">82", "tanpa tanda"), ("5-7", "tanpa rentang"), ("1.234", "dapat berarti"),
     ("9" * 99, "terlalu panjang"), ("baik sekali", "tidak memuat angka")],
)  # fmt: skip
def test_what_is_no_number_says_what_to_write(teks: str, kata: str) -> None:
    build_ukuran()
    with pytest.raises(AturanError, match=kata):
        fill(teks)
    assert not list_realisasi().exists()


def test_empty_is_not_zero() -> None:
    build_ukuran()
    fill("85")
    sel = fill("").sel
    assert sel.isian.nilai is None
    assert sel.capaian.value is None
    assert sel.capaian_tertulis == "–"
    assert fill("0").sel.capaian.value == 0


def test_a_predicate_must_stand_on_its_scale() -> None:
    build_ukuran()
    with pytest.raises(AturanError, match=r"AKIP|A, BB, B|skala"):
        fill("Z", "iku-4")
    assert fill("bb", "iku-4").sel.tertulis == "BB"


def test_a_stale_write_is_refused_and_shows_both() -> None:
    build_ukuran()
    fill("85")
    fill("86", siapa="perencana")
    with pytest.raises(BasiError) as salah:
        set_realisasi(play("operator"), pd="bkpp", tahun=TAHUN, periode=TW1, kode="iku-1", teks="90", terbitan=1)
    assert (salah.value.kini, salah.value.terbitan) == ("86", 2)
    assert "Budi Perencana (contoh)" in str(salah.value)
    assert look().sel.tertulis == "86"


def test_sending_the_same_once_more_is_no_conflict() -> None:
    build_ukuran()
    for _ in range(2):
        letak = set_realisasi(
            play("operator"), pd="bkpp", tahun=TAHUN, periode=TW1, kode="iku-1", teks="85", terbitan=0
        )
    assert letak.sel.terbitan == 1


def test_outside_the_window_the_day_is_named() -> None:
    build_ukuran()
    jadwal = open_jadwal(("2026-04-01", "2026-04-10"), ("2026-04-11", "2026-04-20"))
    with pytest.raises(DitolakError, match="baru dibuka 1 April 2026"):
        fill("85")
    jadwal.buka_isi, jadwal.tutup_isi = date(2026, 1, 5), date(2026, 2, 20)
    jadwal.save()
    with pytest.raises(DitolakError, match="sudah ditutup 20 Februari 2026"):
        fill("85")
    assert "ditutup" in look(siapa="operator").sel.terkunci


def test_a_neighbour_finds_nothing_and_a_viewer_may_not_type() -> None:
    build_ukuran()
    with pytest.raises(TidakAdaError):
        fill("85", siapa="tetangga")
    with pytest.raises(DitolakError):
        fill("85", siapa="bappeda")
    with pytest.raises(DitolakError):
        fill("85", "iku-5", siapa="operator")
    assert fill("9", "iku-5", siapa="perencana").sel.tertulis == "9"


def test_capaian_of_a_quarter_is_that_of_the_core() -> None:
    build_ukuran()
    fill("85")
    fill("30", "iku-2")
    kedua = fill("15", "iku-2", TW2).sel
    assert look().sel.capaian == compute_capaian(Rumus.MAKS, Angka(nilai=Decimal(80)), Decimal(85), on=ON)
    target = {TW1: Decimal(25), TW2: Decimal(25)}
    dicapai = {TW1: Decimal(30), TW2: Decimal(15)}
    assert kedua.capaian == compute_capaian_periode(Rumus.MAKS, target, dicapai, Akumulasi.JUMLAH, on=ON)
    assert kedua.capaian.value == 90
    assert kedua.meleset


def test_a_mean_of_quarters_and_a_falling_share() -> None:
    build_ukuran()
    fill("4", "iku-3")
    fill("5", "iku-3", TW2)
    capaian = look("iku-3", TW2).sel.capaian
    assert capaian.value == Decimal(110)
    assert look("iku-3", SETAHUN).sel.tertulis == "4,5"
    assert look("iku-3", SETAHUN).sel.turunan


def test_the_year_is_made_from_its_quarters_until_it_is_entered_itself() -> None:
    build_ukuran()
    fill("30", "iku-2")
    fill("15", "iku-2", TW2)
    assert look("iku-2", SETAHUN).sel.tertulis == "45"
    fill("99", "iku-2", SETAHUN)
    sel = look("iku-2", SETAHUN).sel
    assert (sel.tertulis, sel.turunan, sel.capaian.value) == ("99", False, 99)


def test_a_predicate_is_measured_by_its_scores() -> None:
    build_ukuran()
    capaian = fill("A", "iku-4").sel.capaian
    skor = {"A": Decimal(80), "BB": Decimal(70), "B": Decimal(60)}
    assert capaian == compute_capaian_predikat("BB", "A", skor, on=ON)


def test_the_changed_target_counts_before_the_first_and_its_sign_is_strict() -> None:
    build_ukuran()
    fill("85")
    add_target(Indikator.objects.get(kode="iku-1", rencana__tahun_awal=TAHUN), TW1, "85", versi="perubahan", tanda=">")
    sel = look().sel
    assert (sel.target_tertulis, sel.capaian.value, sel.hasil) == (">85", 100, "tidak tercapai")


def test_zero_as_target_of_what_should_fall_is_reached_by_zero() -> None:
    build_ukuran()
    indikator = Indikator.objects.get(kode="iku-3", rencana__tahun_awal=TAHUN)
    indikator.target.filter(periode=TW1.value).update(nilai=Decimal(0))
    assert fill("0", "iku-3").sel.capaian.value == 100


def test_the_sheet_costs_few_reads(django_assert_max_num_queries: object) -> None:
    build_ukuran()
    for kode in ("iku-1", "iku-2", "iku-3"):
        fill("85", kode)
    pelaku = play("perencana")
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        lembar = load_lembar(pelaku, pd="bkpp", tahun=TAHUN)
    assert [b.indikator.kode for b in lembar.baris] == [f"iku-{n}" for n in range(1, 6)]
    assert lembar.baris[0].sel[Periode.TRIWULAN_1].bukti == 0
