"""The BKPP package, read with nothing but `csv`: a fault of the stores cannot hide a fault of the data."""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest

from terang.kinerja.buku import TABEL
from terang.kinerja.kolom import Kolom
from terang.kinerja.rencana import SIMPUL

PAKET = Path(__file__).parents[2] / "data" / "bkpp-kota-semarang-2022"

ASET_BADAN = {
    "Alat Besar": 2,
    "Komputer": 276,
    "Alat Keselamatan Kerja": 5,
    "Peralatan Olah Raga": 20,
    "Alat Angkutan": 23,
    "Alat Bengkel dan Alat Ukur": 5,
    "Alat Pertanian": 8,
    "Alat Kantor dan Rumah Tangga": 615,
    "Alat Studio, Komunikasi dan Pemancar": 72,
    "Alat Laboratorium": 49,
    "Alat Persenjataan": 3,
}
ASET_UPTB = {
    "Alat Besar": 1,
    "Komputer": 123,
    "Alat Angkutan": 10,
    "Alat Bengkel dan Alat Ukur": 10,
    "Alat Pertanian": 8,
    "Alat Kantor dan Rumah Tangga": 1669,
    "Alat Studio, Komunikasi dan Pemancar": 77,
    "Alat Laboratorium": 59,
}
SUB_PER_KEGIATAN = {
    "5.03.01.2.01": 6,
    "5.03.01.2.02": 5,
    "5.03.01.2.05": 1,
    "5.03.01.2.06": 8,
    "5.03.01.2.07": 1,
    "5.03.01.2.08": 3,
    "5.03.01.2.09": 4,
    "5.03.02.2.01": 5,
    "5.03.02.2.02": 3,
    "5.03.02.2.03": 4,
    "5.03.02.2.04": 5,
    "5.04.02.2.01": 4,
    "5.04.02.2.02": 1,
}


def _read(tabel: str) -> list[dict[str, str]]:
    with (PAKET / f"{tabel}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, strict=True))


@pytest.fixture(scope="module")
def paket() -> dict[str, list[dict[str, str]]]:
    return {tabel: _read(tabel) for tabel in TABEL}


def _hints(tabel: str) -> dict[str, Any]:
    return get_type_hints(TABEL[tabel], include_extras=True)


def _kolom(hint: Any) -> Kolom:
    return next(part for part in get_args(hint) if isinstance(part, Kolom))


def _types(hint: Any) -> tuple[Any, ...]:
    bare = get_args(hint)[0]
    return get_args(bare) or (bare,)


def _is_readable(text: str, types: tuple[Any, ...]) -> bool:
    if text == "":
        return NoneType in types
    kind = next(t for t in types if t is not NoneType)
    if kind is bool:
        return text in {"ya", "tidak"}
    if issubclass(kind, StrEnum):
        return text in set(kind)
    if kind is int:
        return re.fullmatch(r"0|[1-9]\d*", text) is not None
    if kind is Decimal:
        return re.fullmatch(r"\d+(\.\d+)?", text) is not None
    return text == text.strip() and (kind is not date or date.fromisoformat(text).isoformat() == text)


def _sum(rows: list[dict[str, str]], **where: str) -> int:
    return sum(int(r["jumlah"]) for r in rows if all(r[k] == v for k, v in where.items()))


def _one(rows: list[dict[str, str]], **where: str) -> dict[str, str]:
    (row,) = [r for r in rows if all(r[k] == v for k, v in where.items())]
    return row


def test_it_has_exactly_one_file_for_each_table() -> None:
    assert {f.stem for f in PAKET.glob("*.csv")} == set(TABEL)


@pytest.mark.parametrize("tabel", TABEL)
def test_a_file_is_plain_text_with_the_columns_of_its_table(tabel: str) -> None:
    mentah = (PAKET / f"{tabel}.csv").read_bytes()
    assert not mentah.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in mentah
    assert mentah.endswith(b"\n")
    assert mentah.decode().splitlines()[0].split(",") == [f.name for f in fields(TABEL[tabel])]


@pytest.mark.parametrize("tabel", TABEL)
def test_every_cell_can_be_read_as_the_type_of_its_column(tabel: str) -> None:
    types = {nama: _types(hint) for nama, hint in _hints(tabel).items()}
    salah = [(r["id"], k, r[k]) for r in _read(tabel) for k, t in types.items() if not _is_readable(r[k], t)]
    assert salah == []


@pytest.mark.parametrize("tabel", TABEL)
def test_ids_are_unique_and_well_formed(tabel: str) -> None:
    ids = [r["id"] for r in _read(tabel)]
    assert len(ids) == len(set(ids))
    assert [i for i in ids if re.fullmatch(r"[a-z0-9][a-z0-9.-]*", i) is None] == []


def test_ids_of_nodes_are_unique_over_all_levels(paket: dict[str, list[dict[str, str]]]) -> None:
    ids = Counter(r["id"] for tabel in SIMPUL for r in paket[tabel])
    assert [i for i, n in ids.items() if n > 1] == []


def test_every_reference_resolves_to_exactly_one_row(paket: dict[str, list[dict[str, str]]]) -> None:
    seen, salah = 0, []
    for tabel, rows in paket.items():
        acuan = {nama: _kolom(hint).acuan for nama, hint in _hints(tabel).items() if _kolom(hint).acuan}
        for row in rows:
            for nama, tujuan in acuan.items():
                if row[nama]:
                    seen += 1
                    found = sum(r["id"] == row[nama] for t in tujuan for r in paket[t])
                    salah += [(tabel, row["id"], nama, row[nama])] * (found != 1)
    assert salah == []
    assert seen > 900


def test_every_source_note_points_at_something_that_exists(paket: dict[str, list[dict[str, str]]]) -> None:
    for c in paket["catatan_sumber"]:
        assert c["tabel"] in TABEL, c
        assert c["kolom"] in {"", *(f.name for f in fields(TABEL[c["tabel"]]))}, c
        assert c["baris_id"] in {"", *(r["id"] for r in paket[c["tabel"]])}, c


@pytest.mark.parametrize(
    ("tabel", "banyak"),
    [
        ("laporan", 1),
        ("program", 3),
        ("kegiatan", 13),
        ("sub_kegiatan", 50),
        ("aset", 211),
        ("sasaran", 6),
        ("strategi", 4),
        ("arah_kebijakan", 7),
        ("tugas_fungsi", 13),
        ("langkah", 3),
        ("komponen", 4),
        ("pejabat", 0),
        ("pembanding", 0),
        ("rencana_aksi", 0),
        ("rekomendasi", 0),
    ],
)
def test_a_table_has_as_many_rows_as_the_source(
    paket: dict[str, list[dict[str, str]]], tabel: str, banyak: int
) -> None:
    assert len(paket[tabel]) == banyak


def test_programs_have_seven_four_and_two_kegiatan(paket: dict[str, list[dict[str, str]]]) -> None:
    assert list(Counter(k["program_id"] for k in paket["kegiatan"]).values()) == [7, 4, 2]


def test_kegiatan_have_the_printed_number_of_sub_kegiatan(paket: dict[str, list[dict[str, str]]]) -> None:
    assert Counter(s["kegiatan_id"] for s in paket["sub_kegiatan"]) == {
        f"kegiatan-{kode}": banyak for kode, banyak in SUB_PER_KEGIATAN.items()
    }


def test_every_sub_kegiatan_has_outputs_and_all_but_one_a_target(
    paket: dict[str, list[dict[str, str]]],
) -> None:
    keluaran = [i for i in paket["indikator"] if i["tingkat"] == "keluaran"]
    assert len(keluaran) == 148
    assert {i["pemilik_id"] for i in keluaran} == {s["id"] for s in paket["sub_kegiatan"]}
    targets = Counter(t["indikator_id"] for t in paket["target"])
    # "54 bulan" in one year is no target: the note in catatan_sumber says so.
    assert [i["id"] for i in keluaran if targets[i["id"]] != 1] == ["keluaran-110"]


def test_a_code_continues_the_code_of_its_parent(paket: dict[str, list[dict[str, str]]]) -> None:
    program = {p["id"]: p["kode"] for p in paket["program"]}
    kegiatan = {k["id"]: k["kode"] for k in paket["kegiatan"]}
    assert all(re.fullmatch(re.escape(program[k["program_id"]]) + r"\.2\.\d\d", k["kode"]) for k in paket["kegiatan"])
    coded = [s for s in paket["sub_kegiatan"] if s["kode"]]
    assert all(re.fullmatch(re.escape(kegiatan[s["kegiatan_id"]]) + r"\.\d\d", s["kode"]) for s in coded)
    assert len(coded) == 40


@pytest.mark.parametrize(
    ("unit", "kelompok", "jumlah"),
    [("bkpp-unit", k, n) for k, n in ASET_BADAN.items()] + [("uptb", k, n) for k, n in ASET_UPTB.items()],
)
def test_assets_of_a_group_sum_to_the_printed_subtotal(
    paket: dict[str, list[dict[str, str]]], unit: str, kelompok: str, jumlah: int
) -> None:
    assert _sum(paket["aset"], unit_kerja_id=unit, kelompok=kelompok) == jumlah


def test_no_asset_stands_outside_the_printed_groups(paket: dict[str, list[dict[str, str]]]) -> None:
    assert {(a["unit_kerja_id"], a["kelompok"]) for a in paket["aset"]} == {
        *(("bkpp-unit", k) for k in ASET_BADAN),
        *(("uptb", k) for k in ASET_UPTB),
    }
    assert Counter(a["unit_kerja_id"] for a in paket["aset"]) == {"bkpp-unit": 122, "uptb": 89}
    assert {a["kondisi"] for a in paket["aset"]} == {"Baik"}


@pytest.mark.parametrize("kelompok", ["pendidikan", "usia", "jenis-kelamin", "golongan"])
def test_every_staff_chart_counts_81_civil_servants(paket: dict[str, list[dict[str, str]]], kelompok: str) -> None:
    assert _sum(paket["statistik_pegawai"], kelompok=kelompok) == 81


def test_staff_counts_are_as_printed(paket: dict[str, list[dict[str, str]]]) -> None:
    rows = paket["statistik_pegawai"]
    assert [int(r["jumlah"]) for r in rows if r["kelompok"] == "status"] == [81, 29]
    assert [int(r["jumlah"]) for r in rows if r["kelompok"] == "pendidikan"] == [14, 47, 12, 7, 1]
    assert [int(r["jumlah"]) for r in rows if r["kelompok"] == "golongan"] == [6, 62, 13]
    perempuan = _one(rows, kategori="Perempuan")["jumlah"]
    assert round(Decimal(perempuan) / 81 * 100, 2) == Decimal("59.26")
    assert round(Decimal(_one(rows, kategori="31–40 tahun")["jumlah"]) / 81 * 100, 2) == Decimal("35.80")


def _perubahan(paket: dict[str, list[dict[str, str]]]) -> dict[str, int]:
    rows = paket["anggaran"]
    return {r["pemilik_id"]: int(r["jumlah"]) for r in rows if r["versi"] == "perubahan" and not r["jenis_belanja"]}


def test_programs_sum_to_the_revised_budget(paket: dict[str, list[dict[str, str]]]) -> None:
    anggaran = _perubahan(paket)
    assert sum(anggaran[p["id"]] for p in paket["program"]) == anggaran["bkpp"] == 31_933_728_618
    assert int(_one(paket["anggaran"], versi="murni")["jumlah"]) == 36_482_718_000


def test_exactly_one_program_does_not_add_up_and_its_doubtful_rows_are_noted(
    paket: dict[str, list[dict[str, str]]],
) -> None:
    anggaran = _perubahan(paket)
    gap = {
        p["id"]: anggaran[p["id"]] - sum(anggaran[k["id"]] for k in paket["kegiatan"] if k["program_id"] == p["id"])
        for p in paket["program"]
    }
    assert gap == {"program-penunjang": 0, "program-kepegawaian": 4_476_058_570, "program-psdm": 0}
    ragu = {c["baris_id"] for c in paket["catatan_sumber"] if (c["tabel"], c["jenis"]) == ("anggaran", "diragukan")}
    assert ragu == {"anggaran-kegiatan-5.03.02.2.01", "anggaran-kegiatan-5.03.02.2.02"}


def test_kinds_of_spending_sum_to_the_whole(paket: dict[str, list[dict[str, str]]]) -> None:
    anggaran = [r for r in paket["anggaran"] if r["jenis_belanja"]]
    belanja = [r for r in paket["realisasi_anggaran"] if r["jenis_belanja"]]
    assert _sum(anggaran) == 31_933_728_618
    assert _sum(belanja) == int(_one(paket["realisasi_anggaran"], jenis_belanja="")["jumlah"]) == 28_662_402_485
    assert _sum(anggaran) - _sum(belanja) == 3_271_326_133
    assert round(Decimal(_sum(belanja)) / _sum(anggaran) * 100, 2) == Decimal("89.76")


def test_every_indicator_year_has_one_result_in_use(paket: dict[str, list[dict[str, str]]]) -> None:
    semua = {(r["indikator_id"], r["tahun"]) for r in paket["realisasi"]}
    dipakai = Counter((r["indikator_id"], r["tahun"]) for r in paket["realisasi"] if r["dipakai"] == "ya")
    assert dipakai == dict.fromkeys(semua, 1)


@pytest.mark.parametrize(
    ("iku", "target", "realisasi"),
    [
        ("iku-1", ("=", "80.60"), {"2021": "91.79", "2022": "91.88"}),
        ("iku-2", (">", "82"), {"2021": "83.84", "2022": "83.84"}),
        ("iku-3", ("=", "0.65"), {"2021": "0.44", "2022": "0.66"}),
    ],
)
def test_the_main_indicators_stand_as_in_the_printed_table(
    paket: dict[str, list[dict[str, str]]], iku: str, target: tuple[str, str], realisasi: dict[str, str]
) -> None:
    for versi in ("renstra", "murni"):
        t = _one(paket["target"], indikator_id=iku, tahun="2022", versi=versi)
        assert (t["tanda"], t["nilai"]) == target
    dipakai = {r["tahun"]: r["nilai"] for r in paket["realisasi"] if (r["indikator_id"], r["dipakai"]) == (iku, "ya")}
    assert dipakai == realisasi
    assert [i["id"] for i in paket["indikator"] if i["iku"] == "ya"] == ["iku-1", "iku-2", "iku-3"]


def test_the_official_result_is_kept_beside_the_one_in_use(paket: dict[str, list[dict[str, str]]]) -> None:
    resmi = _one(paket["realisasi"], id="realisasi-iku-2-2022-bkn")
    assert (resmi["nilai"], resmi["dipakai"], resmi["kategori"]) == ("51.23", "tidak", "Sangat Rendah")
    dimensi = [Decimal(k["nilai"]) for k in paket["komponen"] if k["realisasi_id"] == resmi["id"]]
    assert sum(dimensi) - Decimal(resmi["nilai"]) == Decimal("0.01")
    assert _one(paket["bukti"], id="surat-172-2022")["nomor"] == "172/BM.02.01/C.II/2022"


def test_an_agreement_promises_the_targets_of_its_own_year(paket: dict[str, list[dict[str, str]]]) -> None:
    tahun = {p["id"]: p["tahun"] for p in paket["perjanjian_kinerja"]}
    target = {t["id"]: t for t in paket["target"]}
    for butir in paket["butir_perjanjian"]:
        t = target[butir["target_id"]]
        assert (t["indikator_id"], t["tahun"]) == (butir["indikator_id"], tahun[butir["perjanjian_kinerja_id"]])
    assert Counter(b["perjanjian_kinerja_id"] for b in paket["butir_perjanjian"]) == {"pk-2022": 3, "pk-2023": 5}


def test_an_analysis_holds_no_digit_but_a_year(paket: dict[str, list[dict[str, str]]]) -> None:
    for row in [*paket["analisis"], *paket["isu"], *paket["langkah"]]:
        assert re.findall(r"\d+", re.sub(r"\b20\d\d\b", "", row["uraian"])) == []
