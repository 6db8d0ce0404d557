"""Who chose English reads English: every text of the pages and forms is in the catalogue, and nothing else is."""

from __future__ import annotations

import re

import buat_terjemahan
import pytest
from babel.messages.catalog import Catalog


@pytest.fixture(scope="module")
def katalog() -> Catalog:
    return buat_terjemahan.read_katalog()


def test_every_text_has_its_english(katalog: Catalog) -> None:
    assert list(buat_terjemahan.list_kurang(katalog)) == [], (
        "Jalankan docs/buat_terjemahan.py, lalu isi terjemahannya di django.po."
    )


def test_it_keeps_no_text_that_nobody_uses(katalog: Catalog) -> None:
    assert buat_terjemahan.list_usang(katalog) == []


def test_what_is_filled_in_is_filled_in_in_english_too(katalog: Catalog) -> None:
    salah = [m.id for m in katalog if m.id and m.string and _list_isian(str(m.id)) != _list_isian(str(m.string))]
    assert salah == []


def _list_isian(teks: str) -> list[str]:
    return sorted(re.findall(r"%[sd]|%\(\w+\)[sd]", teks))


def test_the_compiled_catalogue_is_that_of_the_text(katalog: Catalog) -> None:
    assert buat_terjemahan.MO.read_bytes() == buat_terjemahan.compile_katalog(katalog)


def test_it_finds_texts_of_pages_of_forms_and_of_the_menu() -> None:
    assert {"Simpan", "Nama unit", "Organisasi", "Istilah", "Unit %s dibuat."} <= set(buat_terjemahan.list_teks())
