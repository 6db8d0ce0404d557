"""`terang hitung` prints the lembar pengukuran for people and for programs."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import pytest
from perintah import PAKET_DEMO, Jawaban, terang

ANGKA_DEMO = ("80,60", "91,88", "114,00", ">82,00", "83,84", "102,24", "0,65", "0,66", "101,54", "101,89", "107,94")


@pytest.fixture(scope="module")
def tabel() -> Jawaban:
    return terang("hitung", PAKET_DEMO)


def change_sel(paket: Path, berkas: str, baris: int, **isi: str) -> None:
    """Writes other cells into a row (the heading is row 1)."""
    with (paket / berkas).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    for kolom, nilai in isi.items():
        rows[baris - 1][rows[0].index(kolom)] = nilai
    with (paket / berkas).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PAKET_DEMO, tmp_path / "paket"))


def test_the_table_fits_in_eighty_columns(tabel: Jawaban) -> None:
    assert (tabel.kode, tabel.pesan) == (0, "")
    assert max(len(line) for line in tabel.hasil.splitlines()) <= 80
    assert "…" not in tabel.hasil


@pytest.mark.parametrize("lebar", ["40", "80", "200"])
def test_figures_stay_whole_at_any_width(lebar: str) -> None:
    kata = terang("hitung", PAKET_DEMO, COLUMNS=lebar).hasil.split()
    assert set(ANGKA_DEMO) <= set(kata)


def test_a_figure_as_long_as_a_budget_stays_whole(salinan: Path) -> None:
    change_sel(salinan, "target.csv", 3, nilai="123456789012.60")
    change_sel(salinan, "realisasi.csv", 3, nilai="987654321098.88")
    kata = terang("hitung", salinan).hasil.split()
    assert {"123.456.789.012,60", "987.654.321.098,88"} <= set(kata)


def test_it_names_rule_status_and_the_method_used(tabel: Jawaban) -> None:
    teks = re.sub(r"\s+", " ", tabel.hasil)
    for bagian in ("maks", "melampaui", "Sangat", "Lembar pengukuran kinerja tahun 2022"):
        assert bagian in teks
    (total,) = [line for line in tabel.hasil.splitlines() if "dipakai" in line]
    assert "107,94" in total


def test_it_says_below_the_table_why_a_capaian_is_missing(salinan: Path) -> None:
    change_sel(salinan, "target.csv", 3, nilai="0")
    jawaban = terang("hitung", salinan)
    tabel, _, alasan = jawaban.hasil.rpartition("Kepegawaian: ")
    assert jawaban.kode == 0
    assert "Target nol" in alasan
    assert "dihitung" in tabel


def test_json_holds_figures_as_text_exact_and_as_printed() -> None:
    jawaban = terang("hitung", PAKET_DEMO, "--bentuk", "json")
    isi = json.loads(jawaban.hasil, parse_float=pytest.fail)
    assert (jawaban.kode, jawaban.pesan, isi["tahun"], isi["metode"]) == (0, "", 2022, "rata-rata-sasaran")
    pertama = isi["sasaran"][0]["indikator"][0]
    assert (pertama["target"], pertama["realisasi"], pertama["capaian"]) == ("80,60", "91,88", "114,00")
    assert pertama["nilai"] == "113.995037220843672456575682382133995"
    assert [s["capaian"] for s in isi["sasaran"]] == ["114,00", "101,89"]
    assert {m: t["capaian"] for m, t in isi["total"].items()} == {
        "rata-rata-sasaran": "107,94",
        "rata-rata-indikator": "105,93",
    }
    lain = [r for s in isi["sasaran"] for i in s["indikator"] for r in i["lain"]]
    assert "51.23" in [r["realisasi"] for r in lain]


def test_a_broken_package_lists_all_its_errors_and_answers_2(salinan: Path) -> None:
    change_sel(salinan, "target.csv", 3, nilai="8O.60")
    change_sel(salinan, "realisasi.csv", 4, indikator_id="iku-99")
    (salinan / "misi.csv").unlink()
    for perintah in (("hitung",), ("kemas",), ("susun", "--ke", salinan / "out")):
        jawaban = terang(*perintah, salinan)
        assert (jawaban.kode, jawaban.hasil) == (2, "")
        for teks in ("target.csv baris 3", "realisasi.csv baris 4", "misi.csv"):
            assert teks in jawaban.pesan
        assert "Traceback" not in jawaban.pesan
    assert not (salinan / "out").exists()


def test_kemas_writes_the_description_anew(salinan: Path) -> None:
    semula = (salinan / "datapackage.json").read_bytes()
    (salinan / "datapackage.json").write_text("{}")
    jawaban = terang("kemas", salinan)
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    assert f"{salinan} benar" in jawaban.hasil
    assert (salinan / "datapackage.json").read_bytes() == semula
