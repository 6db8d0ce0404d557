"""`publiccode.yml` has what version 0.4 of the standard demands, and says of us what is so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from terang import __version__

AKAR = Path(__file__).parents[2]

WAJIB = [
    "publiccodeYmlVersion",
    "name",
    "url",
    "releaseDate",
    "platforms",
    "categories",
    "developmentStatus",
    "softwareType",
    "description",
    "legal/license",
    "maintenance/type",
    "localisation/localisationReady",
    "localisation/availableLanguages",
]


@pytest.fixture(scope="module")
def isi() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((AKAR / "publiccode.yml").read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize("kunci", WAJIB)
def test_it_has_every_key_that_the_standard_demands(isi: dict[str, Any], kunci: str) -> None:
    nilai: Any = isi
    for bagian in kunci.split("/"):
        nilai = nilai[bagian]
    assert nilai is not None
    assert nilai != ""


def test_it_describes_terang_in_both_languages_within_the_limits(isi: dict[str, Any]) -> None:
    assert set(isi["description"]) == {"id", "en"} == set(isi["localisation"]["availableLanguages"])
    for uraian in isi["description"].values():
        assert len(uraian["shortDescription"]) <= 150
        assert 500 <= len(uraian["longDescription"]) <= 10_000
        assert uraian["features"]
        assert all(len(f) <= 100 for f in uraian["features"])


def test_it_agrees_with_the_package(isi: dict[str, Any]) -> None:
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert isi["legal"]["license"] == proyek["license"]
    assert isi["softwareVersion"] == __version__


def test_it_uses_the_words_of_the_standard(isi: dict[str, Any]) -> None:
    assert isi["publiccodeYmlVersion"] == "0.4"
    assert isi["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert isi["maintenance"]["type"] == "community"
    assert isi["maintenance"]["contacts"][0]["name"]
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", isi["releaseDate"])
    assert isi["url"].startswith("https://")
