"""`terang capaian` answers as the contract says, for every case in which other systems differ."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from perintah import terang

KUNCI = ["capaian", "nilai", "status", "rumus", "uraian", "alasan"]


def compute(target: str, realisasi: str, *opsi: str) -> tuple[int, dict[str, Any]]:
    jawaban = terang("capaian", "--target", target, "--realisasi", realisasi, *opsi, "--bentuk", "json")
    assert jawaban.pesan == ""
    return jawaban.kode, json.loads(jawaban.hasil)


def test_it_prints_the_example_of_the_contract() -> None:
    kode, isi = compute("80,60", "91,88")
    assert kode == 0
    assert list(isi)[:6] == KUNCI
    assert {k: isi[k] for k in KUNCI} == {
        "capaian": "114,00",
        "nilai": "113.995037220843672456575682382133995",
        "status": "tercapai",
        "rumus": "maks",
        "uraian": "91,88 / 80,60 x 100",
        "alasan": None,
    }


@pytest.mark.parametrize(
    ("target", "realisasi", "rumus", "capaian", "status"),
    [
        ("80.60", "91.88", "maks", "114,00", "tercapai"),
        ("80,60", "91,88", "maks", "114,00", "tercapai"),
        (">82", "83,84", "maks", "102,24", "tercapai"),
        ("82", "83.84", "maks", "102,24", "tercapai"),
        ("0,65", "0,66", "maks", "101,54", "tercapai"),
        ("10", "50", "maks", "500,00", "tercapai"),
        ("10", "10", "min", "100,00", "tercapai"),
        ("10", "10", "min-rasio", "100,00", "tercapai"),
        ("10", "8", "min", "120,00", "tercapai"),
        ("10", "8", "min-rasio", "125,00", "tercapai"),
        ("10", "20", "min", "0,00", "tidak tercapai"),
        ("10", "20", "min-rasio", "50,00", "tidak tercapai"),
        ("10", "0", "min", "200,00", "tercapai"),
        ("10", "25", "min", "-50,00", "tidak tercapai"),
        ("10", "25", "min-rasio", "40,00", "tidak tercapai"),
        ("0", "0", "min", "100,00", "tercapai"),
    ],
)
def test_it_gives_the_value_of_the_rule(target: str, realisasi: str, rumus: str, capaian: str, status: str) -> None:
    kode, isi = compute(target, realisasi, "--rumus", rumus)
    assert (kode, isi["capaian"], isi["status"], isi["rumus"]) == (0, capaian, status, rumus)


@pytest.mark.parametrize(
    ("target", "realisasi", "rumus", "alasan"),
    [
        ("0", "5", "maks", "Target nol"),
        ("10", "0", "min-rasio", "Realisasi nol"),
        ("1.234", "5", "maks", "Target: '1.234' dapat berarti"),
        ("10", "B", "maks", "Realisasi: 'B' adalah predikat"),
        ("10", "5-7", "maks", "Realisasi: harus satu angka"),
        ("10", "", "maks", "Realisasi belum ada"),
    ],
)
def test_it_says_why_there_is_no_value(target: str, realisasi: str, rumus: str, alasan: str) -> None:
    kode, isi = compute(target, realisasi, "--rumus", rumus)
    assert (kode, isi["capaian"], isi["nilai"]) == (2, None, None)
    assert list(isi)[:6] == KUNCI
    assert alasan in isi["alasan"]


def test_it_names_both_figures_that_cannot_be_read() -> None:
    _, isi = compute("1.234", "8O,6")
    assert "Target:" in isi["alasan"]
    assert "Realisasi:" in isi["alasan"]


def test_it_takes_the_rule_of_ranges_for_a_range() -> None:
    kode, isi = compute("5-7", "6")
    assert (kode, isi["capaian"], isi["rumus"]) == (0, "100,00", "rentang")


def test_it_takes_the_unit_that_settles_a_doubt() -> None:
    kode, isi = compute("1.234", "1.234", "--satuan", "orang")
    assert (kode, isi["uraian"]) == (0, "1.234 / 1.234 x 100")


def test_a_cap_and_a_floor_are_steps_of_their_own() -> None:
    _, isi = compute("10", "50", "--batas-atas", "120")
    assert (isi["capaian"], isi["mentah"], isi["uraian"]) == ("120,00", "500", "50 / 10 x 100")
    _, isi = compute("10", "25", "--rumus", "min", "--batas-bawah", "0")
    assert (isi["capaian"], Decimal(isi["mentah"])) == ("0,00", -50)


def test_it_explains_itself_to_a_person() -> None:
    jawaban = terang("capaian", "--target", "80,60", "--realisasi", "91,88")
    assert jawaban.kode == 0
    for teks in ("= 114,00", "rumus: R / T x 100", "dihitung: 91,88 / 80,60 x 100", "dasar: ", "status: tercapai"):
        assert teks in jawaban.hasil


def test_what_cannot_be_read_is_said_on_standard_error() -> None:
    jawaban = terang("capaian", "--target", "1.234", "--realisasi", "5")
    assert (jawaban.kode, jawaban.hasil) == (2, "")
    assert "Tulis salah satunya" in jawaban.pesan


@pytest.mark.parametrize("pada", ["31-12-2022", "kemarin", "2022-02-30"])
def test_a_day_that_is_none_is_wrong_usage(pada: str) -> None:
    jawaban = terang("capaian", "--target", "1", "--realisasi", "1", "--pada", pada)
    assert jawaban.kode == 64
    assert "2022-12-31" in jawaban.pesan


def test_a_floor_above_the_cap_is_wrong_usage() -> None:
    batas = ("--batas-atas", "90", "--batas-bawah", "100")
    jawaban = terang("capaian", "--target", "1", "--realisasi", "1", *batas)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert "Batas bawah 100" in jawaban.pesan
