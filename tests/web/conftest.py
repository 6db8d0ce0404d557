"""The example city, loaded once; every test works on it inside a transaction that is taken back."""

from __future__ import annotations

import pytest
from pytest_django.plugin import DjangoDbBlocker

import pemeran
from terang.web.beranda.contoh import load_contoh


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:  # noqa: ARG001 - goes first
    with django_db_blocker.unblock():
        assert load_contoh(pemeran.play_mesin(), pemeran.FOLDER) == 51
