"""Runs the worked examples in `vektor`, which a planner can read and add to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from terang.ketentuan import load_exact
from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Akumulasi, MetodeAgregasi, Periode, Rumus
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka
from terang.rumus.agregasi import compute_perangkat_daerah, compute_rata_geometrik, compute_rata_sasaran
from terang.rumus.akumulasi import compute_akumulasi, compute_capaian_periode
from terang.rumus.aturan import Aturan, apply_aturan
from terang.rumus.capaian import compute_capaian, compute_capaian_predikat, get_skor
from terang.rumus.efisiensi import Keluaran, compute_efisiensi, compute_nilai_efisiensi
from terang.rumus.explain import explain
from terang.rumus.hitungan import Hitungan, evaluate_hitungan
from terang.rumus.kategori import compute_kategori
from terang.rumus.serapan import compute_penyerapan, compute_sisa, compute_sisa_persen

ON = date(2022, 12, 31)
VEKTOR = Path(__file__).parent / "vektor"
TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)


def load(nama: str) -> Any:
    return load_exact((VEKTOR / f"{nama}.yaml").read_text(encoding="utf-8"))


def read(teks: str) -> Angka | None:
    angka = read_angka(teks)
    assert angka is None or isinstance(angka, Angka), angka
    return angka


def read_nilai(teks: str) -> Decimal | None:
    angka = read(teks)
    return angka.nilai if angka else None


def written(hitungan: Hitungan, desimal: int = 2) -> str | None:
    return None if hitungan.value is None else write_angka(hitungan.value, desimal)


def name(kasus: dict[str, Any]) -> str:
    return " | ".join(str(kasus[key]) for key in ("rumus", "skala", "cara", "kasus", "nilai") if key in kasus)


def assert_case(hitungan: Hitungan, kasus: dict[str, Any]) -> None:
    assert (written(hitungan), hitungan.status) == (kasus["capaian"], kasus["status"])
    assert kasus.get("alasan", "") in (hitungan.alasan or "")
    assert kasus["catatan"] in hitungan.catatan if "catatan" in kasus else not hitungan.catatan
    assert (hitungan.value is None) == (hitungan.alasan is not None)
    if hitungan.value is not None:
        assert evaluate_hitungan(hitungan) == hitungan.value
    assert explain(hitungan)


@pytest.mark.parametrize(
    "kasus",
    [*load("sistem_lain"), *load("permenpanrb_8_2021"), *load("nol_kosong_tanda")],
    ids=name,
)
def test_it_gives_the_capaian_of_the_worked_example(kasus: dict[str, Any]) -> None:
    realisasi = read_nilai(kasus["realisasi"])
    assert_case(compute_capaian(Rumus(kasus["rumus"]), read(kasus["target"]), realisasi, on=ON), kasus)


@pytest.mark.parametrize("kasus", load("predikat"), ids=name)
def test_it_gives_the_capaian_of_a_predicate(kasus: dict[str, Any]) -> None:
    skor = get_skor(kasus["skala"], ON)
    assert_case(compute_capaian_predikat(kasus["target"], kasus["realisasi"], skor, on=ON), kasus)


@pytest.mark.parametrize("kasus", load("kategori"), ids=name)
def test_it_gives_one_category_and_marks_the_gaps(kasus: dict[str, Any]) -> None:
    kategori = compute_kategori(Decimal(kasus["nilai"]), kasus["skala"], on=ON)
    assert (kategori.label, bool(kategori.catatan)) == (kasus["kategori"], kasus["celah"])


@pytest.mark.parametrize("kasus", load("akumulasi"), ids=name)
def test_it_accumulates_only_filled_periods(kasus: dict[str, Any]) -> None:
    target = dict(zip(TRIWULAN, map(read_nilai, kasus["target"]), strict=True))
    realisasi = dict(zip(TRIWULAN, map(read_nilai, kasus["realisasi"]), strict=True))
    cara = Akumulasi(kasus["cara"])
    assert written(compute_akumulasi(realisasi, cara, on=ON)) == kasus["angka"]
    capaian = compute_capaian_periode(Rumus.MAKS, target, realisasi, cara, on=ON)
    assert written(capaian) == kasus["capaian"]
    assert evaluate_hitungan(capaian) == capaian.value if capaian.value is not None else capaian.alasan


def test_it_reproduces_the_example_of_pmk_214() -> None:
    contoh = load("pmk_214_2017")
    keluaran = [Keluaran(**{key: Decimal(value) for key, value in k.items()}) for k in contoh["keluaran"]]
    efisiensi = compute_efisiensi(keluaran, on=ON)
    assert written(efisiensi) == contoh["efisiensi"]
    assert written(compute_nilai_efisiensi(efisiensi, on=ON)) == contoh["nilai_efisiensi"]
    capaian = {str(n): given(str(k.capaian)) for n, k in enumerate(keluaran)}
    assert written(compute_rata_geometrik(capaian, on=ON), 3) == contoh["capaian_gabungan"]
    uang = contoh["penyerapan"]
    serapan = compute_penyerapan(Decimal(uang["anggaran"]), Decimal(uang["realisasi"]), on=ON)
    assert written(serapan) == uang["hasil"]


@pytest.mark.parametrize("kasus", load("pmk_214_2017")["nilai_efisiensi_lain"], ids=name)
def test_it_limits_efficiency_before_it_becomes_a_score(kasus: dict[str, Any]) -> None:
    assert written(compute_nilai_efisiensi(given(kasus["efisiensi"]), on=ON)) == kasus["hasil"]


def test_it_reaches_the_figures_of_the_real_report() -> None:
    contoh = load("lkjip_2022")
    sasaran = {
        nama: {
            row["indikator"]: compute_capaian(Rumus.MAKS, read(row["target"]), read_nilai(row["realisasi"]), on=ON)
            for row in rows
        }
        for nama, rows in contoh["sasaran"].items()
    }
    for nama, rows in contoh["sasaran"].items():
        assert [written(h) for h in sasaran[nama].values()] == [row["capaian"] for row in rows]
        assert written(compute_rata_sasaran(sasaran[nama], on=ON)) == contoh["rata_rata_sasaran"][nama]
    for metode, hasil in contoh["perangkat_daerah"].items():
        assert written(compute_perangkat_daerah(sasaran, MetodeAgregasi(metode), on=ON)) == hasil


@pytest.mark.parametrize("kasus", load("lkjip_2022")["serapan"], ids=name)
def test_it_computes_absorption_and_what_was_left(kasus: dict[str, Any]) -> None:
    uang = (kasus["anggaran"], kasus["realisasi"])
    assert written(compute_penyerapan(*uang, on=ON)) == kasus["penyerapan"]
    assert written(compute_sisa(*uang, on=ON), 0) == kasus["sisa"]
    assert written(compute_sisa_persen(*uang, on=ON)) == kasus["sisa_persen"]


def given(nilai: str) -> Hitungan:
    return apply_aturan(Aturan(nama="diberikan", rumus="X", dasar_hukum="-"), {"X": Decimal(nilai)})
