from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import Any

import pytest

from terang.errors import NotInForceError, UsageError
from terang.ketentuan import Ketentuan, StatusKetentuan, ketentuan, list_ketentuan, list_nama, load_exact

DIPERLUKAN = {
    "agregasi",
    "akumulasi",
    "batas-capaian",
    "efisiensi",
    "identitas-anggaran",
    "klasifikasi-belanja",
    "nomenklatur",
    "opini-bpk",
    "perbandingan",
    "pertumbuhan",
    "predikat-akip",
    "rumus-capaian",
    "serapan",
    "skala-capaian",
    "susunan-lkjip",
    "tenggat",
}

PERLU_DIPERIKSA = {
    # place in the provisions: where the handbook marks it "from memory, to be checked"
    "rumus-capaian/rumus/stabil": "03-formulas.md §2, STAB",
    "rumus-capaian/rumus/ya-tidak": "03-formulas.md §2, YA/TIDAK",
    "batas-capaian/batas/keluaran-pmk": "03-formulas.md, Capping",
    "batas-capaian/batas/iku-kemenkeu": "03-formulas.md, Capping",
    "skala-capaian/skala/pmdn": "03-formulas.md §6, labels of PMDN",
    "skala-capaian/skala/lan-4": "03-formulas.md §6, LAN-4",
    "skala-capaian/skala/100-plus": "03-formulas.md §6, 100+",
    "efisiensi/rumus/ne": "03-formulas.md §5, clamp of NE",
    "efisiensi/rumus/opd": "03-formulas.md §5, OPD practice",
    "opini-bpk/opini/TW": "03-formulas.md §2, PREDIKAT gives WTP and WDP only",
    "opini-bpk/opini/TMP": "03-formulas.md §2, PREDIKAT gives WTP and WDP only",
    "ejaan@1999-01-01": "11-konvensi.md §1 gives persentase only",
    "kategori-sistem-merit@2018-01-01": "07-sistem-merit.md §1, points",
    "kategori-sistem-merit@2025-01-01": "07-sistem-merit.md §2, regulation not confirmed",
    "istilah-lama@2006-05-15": "08-perencanaan-penganggaran.md §4, from memory",
    "istilah-lama@2021-01-01": "08-perencanaan-penganggaran.md §4, from memory",
    "klasifikasi-belanja@2007-01-01": "08-perencanaan-penganggaran.md §4",
    "klasifikasi-belanja@2021-01-01": "08-perencanaan-penganggaran.md §4",
    "visi-renstra@2010-10-21": "not in the handbook, from memory",
    "visi-renstra@2017-10-24": "not in the handbook, from memory",
    "nomenklatur@2020-01-01": "08-perencanaan-penganggaran.md §3 and §5",
    "nomenklatur@2021-01-01": "08-perencanaan-penganggaran.md §3 and §5",
    "nomenklatur@2022-01-01": "08-perencanaan-penganggaran.md §3 and §5",
    "nomenklatur@2024-01-01": "08-perencanaan-penganggaran.md §3 and §5",
}

ROWS = [row for nama in list_nama() for row in list_ketentuan(nama)]


def _id(row: Ketentuan) -> str:
    return f"{row.nama}@{row.berlaku_sejak}"


def _walk(value: Any, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every mapping inside a provision, with its place."""
    if isinstance(value, Mapping):
        yield place, value
        for key, part in value.items():
            yield from _walk(part, f"{place}/{key}")
    elif isinstance(value, tuple):
        for n, part in enumerate(value):
            yield from _walk(part, f"{place}/{n}")


ENTRIES = [
    pytest.param(entry, id=place)
    for row in ROWS
    for place, entry in _walk(row.isi, row.nama)
    if "sumber" in entry or "status" in entry
]


def test_it_holds_what_the_report_needs() -> None:
    assert set(list_nama()) >= DIPERLUKAN


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_every_row_names_its_source_and_how_sure_we_are(row: Ketentuan) -> None:
    assert row.sumber.strip()
    assert row.status in StatusKetentuan
    assert row.isi
    assert type(row.berlaku_sejak) is date


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_with_a_source_of_its_own_is_complete(entry: Mapping[str, Any]) -> None:
    assert entry["sumber"].strip()
    assert StatusKetentuan(entry["status"])


def test_every_formula_scale_limit_and_deadline_has_a_source_of_its_own() -> None:
    parts = [
        (row.nama, name, entry)
        for row in ROWS
        for part in ("rumus", "skala", "batas", "identitas", "opini")
        for name, entry in row.isi.get(part, {}).items()
    ]
    parts += [("tenggat", name, entry) for name, entry in ketentuan("tenggat", date(2022, 1, 1)).isi.items()]
    assert len(parts) > 40
    assert [(nama, name) for nama, name, entry in parts if "sumber" not in entry or "status" not in entry] == []


def test_what_the_handbook_doubts_is_marked_and_nothing_else() -> None:
    marked = {_id(row) for row in ROWS if row.status is StatusKetentuan.PERLU_DIPERIKSA}
    marked |= {
        place
        for row in ROWS
        for place, entry in _walk(row.isi, row.nama)
        if entry.get("status") == StatusKetentuan.PERLU_DIPERIKSA
    }
    assert marked == set(PERLU_DIPERIKSA)


@pytest.mark.parametrize("nama", list_nama())
def test_versions_of_one_name_never_overlap_and_leave_no_hole(nama: str) -> None:
    for old, new in pairwise(list_ketentuan(nama)):
        assert old.berlaku_sampai is not None
        assert old.berlaku_sampai + timedelta(days=1) == new.berlaku_sejak


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_the_day_chooses_the_version(row: Ketentuan) -> None:
    assert ketentuan(row.nama, row.berlaku_sejak) == row
    if row.berlaku_sampai:
        assert row.berlaku_sampai >= row.berlaku_sejak
        assert ketentuan(row.nama, row.berlaku_sampai) == row


def test_old_law_stays_beside_new_law() -> None:
    old, new = (ketentuan("nomenklatur", date(year, 12, 31)).isi for year in (2022, 2024))
    assert old["pola"]["sub_kegiatan"].endswith(r"\.\d{2}$")
    assert new["pola"]["sub_kegiatan"].endswith(r"\.\d{4}$")


def test_a_day_without_law_is_refused_and_told_from_when_there_is() -> None:
    with pytest.raises(NotInForceError) as caught:
        ketentuan("tenggat", date(2014, 11, 30))
    assert "'tenggat' tidak berlaku pada 2014-11-30" in str(caught.value)
    assert "berlaku sejak 2014-12-01" in str(caught.value)


def test_an_unknown_name_is_answered_with_near_ones() -> None:
    with pytest.raises(UsageError, match="rumus-capaian"):
        ketentuan("rumus-capain", date(2022, 1, 1))
    with pytest.raises(UsageError, match="tenggat"):
        ketentuan("zzz", date(2022, 1, 1))


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_nothing_in_a_provision_is_a_float_or_can_be_changed(row: Ketentuan) -> None:
    def check(value: Any) -> None:
        assert isinstance(value, MappingProxyType | tuple | str | bool | int | Decimal | date | None)
        parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else ()
        for part in parts:
            check(part)

    check(row.isi)
    with pytest.raises(TypeError):
        row.isi["baru"] = 1  # type: ignore[index]


def test_a_decimal_is_read_digit_by_digit() -> None:
    assert load_exact("a: 0.10\nb: 7\nc: 2022-12-31") == {"a": Decimal("0.10"), "b": 7, "c": date(2022, 12, 31)}
    assert str(load_exact("0.10")) == "0.10"


@pytest.mark.parametrize("skala", ketentuan("skala-capaian", date(2022, 1, 1)).isi["skala"].items(), ids=lambda s: s[0])
def test_the_steps_of_a_scale_fall_and_end_with_everything_else(skala: tuple[str, Mapping[str, Any]]) -> None:
    bounds = [step["batas"] for step in skala[1]["langkah"]]
    assert bounds[-1] is None
    assert bounds[:-1] == sorted(bounds[:-1], reverse=True)


def test_the_report_has_its_chapters_and_seven_analyses_in_the_order_of_the_law() -> None:
    isi = ketentuan("susunan-lkjip", date(2022, 12, 31)).isi
    assert [bab["id"] for bab in isi["bab"]] == ["bab-i", "bab-ii", "bab-iii", "bab-iv", "lampiran"]
    assert [len(bab["sub"]) for bab in isi["bab"]] == [4, 2, 3, 3, 2]
    assert [(a["nomor"], a["huruf"]) for a in isi["analisis"]] == list(enumerate("abcdefg", start=1))
    assert all(a["wajib"] for a in isi["analisis"])
    assert [a["id"] for a in isi["analisis"] if a["bila_ada"]] == ["standar-nasional"]
    ids = [sub["id"] for bab in isi["bab"] for sub in bab["sub"]]
    assert len(ids) == len(set(ids))
