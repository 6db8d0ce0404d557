"""One setting chooses the database."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache

from terang.errors import UsageError
from terang.web.basis_data import build_basis_data


def test_without_an_address_it_is_a_file_that_many_can_read_while_one_writes() -> None:
    isi = build_basis_data("", Path("a.sqlite3"))
    assert isi["NAME"] == Path("a.sqlite3")
    assert isi["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in isi["OPTIONS"]["init_command"]


def test_an_address_names_a_postgresql_with_escaped_letters_in_the_password() -> None:
    isi = build_basis_data("postgresql://terang:r%40hasia@db:5433/sakip", Path("a"))
    assert (isi["NAME"], isi["USER"], isi["PASSWORD"]) == ("sakip", "terang", "r@hasia")
    assert (isi["HOST"], isi["PORT"]) == ("db", "5433")


@pytest.mark.parametrize("alamat", ["mysql://a/b", "postgresql://host", "berkas.db"])
def test_another_address_is_refused_with_an_example(alamat: str) -> None:
    with pytest.raises(UsageError, match="postgresql://nama:sandi@"):
        build_basis_data(alamat, Path("a"))


@pytest.mark.django_db
def test_limits_on_guessing_are_counted_where_all_workers_see_them() -> None:
    assert settings.CACHES["default"]["BACKEND"].endswith("DatabaseCache")
    cache.set("satu", 1)
    assert cache.get("satu") == 1
