"""`terang jelaskan` tells where a figure comes from, down to the row of the package."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perintah import PAKET_DEMO, Jawaban, terang


@pytest.fixture(scope="module")
def angka(tmp_path_factory: pytest.TempPathFactory) -> Path:
    ke = tmp_path_factory.mktemp("out")
    assert terang("susun", PAKET_DEMO, "--ke", ke, "--bentuk", "md").kode == 0
    return ke / "angka.json"


def explain(angka: Path, kode: str, *opsi: str) -> Jawaban:
    return terang("jelaskan", kode, "--angka", angka, *opsi)


def test_it_tells_value_formula_inputs_sources_and_places(angka: Path) -> None:
    jawaban = explain(angka, "iku-1/capaian")
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    teks = " ".join(jawaban.hasil.split())
    for bagian in (
        "= 114,00% [iku-1/capaian] rumus: R / T x 100 dihitung: 91,88 / 80,60",
        "sebelum dibulatkan: 113,995037",
        "dasar: PermenPANRB",
        "= 80,60 [iku-1/target] sumber: target.csv baris 3",
        "= 91,88 [iku-1/realisasi] sumber: realisasi.csv baris 3",
        "Tercetak di: ",
    ):
        assert bagian in teks


def test_inputs_stand_deeper_than_what_is_made_of_them(angka: Path) -> None:
    lines = explain(angka, "total/rata-rata-sasaran").hasil.splitlines()
    depth = {id_: len(line) - len(line.lstrip()) for line in lines for id_ in ("sumber:", "dasar:") if id_ in line}
    assert depth["sumber:"] > depth["dasar:"] > 0
    assert max(map(len, lines)) <= 80


def test_it_goes_into_every_input_down_to_the_source(angka: Path) -> None:
    semua = json.loads(angka.read_bytes())
    isi = json.loads(explain(angka, "total/rata-rata-sasaran", "--bentuk", "json").hasil)
    assert next(iter(isi)) == "total/rata-rata-sasaran"
    assert {"sasaran-1/capaian", "iku-3/realisasi"} <= isi.keys()
    assert all(isi[id_] == semua[id_] and isi.keys() >= set(isi[id_]["masukan"]) for id_ in isi)
    assert all(isi[id_]["sumber"] for id_ in isi if not isi[id_]["masukan"])


def test_a_figure_that_is_used_twice_is_explained_once(angka: Path) -> None:
    semua = json.loads(angka.read_bytes())
    for kode in semua:
        if len(semua[kode]["masukan"]) > 1:
            semua[kode]["masukan"] *= 2
    (angka.parent / "ganda.json").write_text(json.dumps(semua))
    hasil = explain(angka.parent / "ganda.json", "total/rata-rata-sasaran").hasil
    assert hasil.count("sumber: realisasi.csv baris 3") == 1
    assert "dijelaskan di atas" in hasil


@pytest.mark.parametrize(
    ("kode", "mirip"),
    [("capaian", "iku-1/capaian"), ("iku-1/capain", "iku-1/capaian"), ("IKU-1/CAPAIAN", "iku-1/capaian")],
)
def test_an_unknown_id_is_wrong_usage_with_a_hint(angka: Path, kode: str, mirip: str) -> None:
    jawaban = explain(angka, kode)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert f"Tidak ada angka dengan id '{kode}'" in jawaban.pesan
    assert mirip in jawaban.pesan.partition("Yang mirip: ")[2]


def test_an_unknown_id_that_is_like_none_gets_no_hint(angka: Path) -> None:
    jawaban = explain(angka, "qqqqqqqq")
    assert (jawaban.kode, "Yang mirip" in jawaban.pesan) == (64, False)


@pytest.mark.parametrize(
    "isi", [b"", b"[]", b"[1]", b'{"iku-1/capaian": {}}', b"\xff\xfe", b'{"iku-1/capaian": 1}', b"[" * 100_000]
)
def test_a_file_that_is_no_angka_json_is_wrong_usage(isi: bytes, tmp_path: Path) -> None:
    (tmp_path / "angka.json").write_bytes(isi)
    jawaban = explain(tmp_path / "angka.json", "iku-1/capaian")
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert "bukan angka.json yang utuh" in jawaban.pesan


def test_inputs_that_are_missing_or_turn_in_a_circle_end(angka: Path, tmp_path: Path) -> None:
    satu = json.loads(angka.read_bytes())["iku-1/capaian"]
    (tmp_path / "hilang.json").write_text(json.dumps({"iku-1/capaian": satu}))
    assert explain(tmp_path / "hilang.json", "iku-1/capaian").kode == 64
    (tmp_path / "lingkar.json").write_text(json.dumps({"iku-1/capaian": satu | {"masukan": ["iku-1/capaian"]}}))
    for opsi in ((), ("--bentuk", "json")):
        assert explain(tmp_path / "lingkar.json", "iku-1/capaian", *opsi).kode == 0


def test_without_a_report_it_says_how_to_make_one(tmp_path: Path) -> None:
    jawaban = terang("jelaskan", "iku-1/capaian", folder=tmp_path)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert "terang susun PAKET --ke out" in jawaban.pesan


@pytest.mark.parametrize("kode", ["HIT001", "hit001", "capaian_salah_hitung", "capaian salah hitung"])
def test_it_shows_the_page_of_a_check_without_any_report(tmp_path: Path, kode: str) -> None:
    jawaban = terang("jelaskan", kode, folder=tmp_path)
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    lines = jawaban.hasil.splitlines()
    assert lines[0] == "HIT001 Capaian yang tercetak bukan hasil target dan realisasinya."
    assert {"Mengapa", "Perbaikan", "Pengecualian", "Contoh yang salah", "Contoh yang benar"} <= set(lines)
    assert "  1   Indeks Kepuasan Layanan    80,00   90,00      117,00" in lines
    assert lines[-1] == "Untuk melewatinya: terang reviu LAPORAN --kecuali HIT001"


def test_it_shows_the_page_of_a_check_as_json(tmp_path: Path) -> None:
    isi = json.loads(terang("jelaskan", "HIT001", "--bentuk", "json", folder=tmp_path).hasil)
    assert (isi["kode"], isi["nama"], isi["kelas"]) == ("HIT001", "capaian_salah_hitung", "capaian")
    assert isi["perbaikan"].startswith("Hitung ulang dari target")
    assert "117,00" in isi["contoh_yang_salah"]


@pytest.mark.parametrize("kode", ["HIT01", "capaian_salah", "capaian salah hitung ulang"])
def test_it_names_the_checks_that_were_perhaps_meant(tmp_path: Path, angka: Path, kode: str) -> None:
    for jawaban in (terang("jelaskan", kode, folder=tmp_path), explain(angka, kode)):
        assert (jawaban.kode, jawaban.hasil) == (64, "")
        assert f"'{kode}'" in jawaban.pesan
        assert "Pemeriksaan yang mirip: HIT001 (capaian_salah_hitung)" in " ".join(jawaban.pesan.split())
