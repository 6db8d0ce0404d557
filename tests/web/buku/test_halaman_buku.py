"""The page of a year's ledger, and what may be taken from it."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.test import Client

from contoh_demo import PAKET_DEMO
from pemeran import get_orang
from terang.web.perencanaan.models import Simpul

pytestmark = pytest.mark.django_db


@pytest.fixture
def perencana() -> Client:
    client = Client()
    client.force_login(get_orang("perencana"))
    return client


def test_the_page_counts_what_is_in_the_ledger(perencana: Client) -> None:
    isi = perencana.get("/bkpp/2022/buku/").content.decode()
    assert "Renstra BKPP 2021–2026" in isi
    assert "167" in isi
    assert "lkjip.pdf" in isi


def test_a_year_without_a_plan_offers_nothing_to_download(perencana: Client) -> None:
    isi = perencana.get("/bkpp/2035/buku/").content.decode()
    assert "Belum ada rencana" in isi
    assert "lkjip.pdf" not in isi


def test_the_package_is_the_one_that_was_loaded(perencana: Client) -> None:
    jawab = perencana.get("/bkpp/2022/buku/paket.zip")
    assert jawab.headers["Content-Disposition"] == 'attachment; filename="paket-bkpp-2022.zip"'
    with zipfile.ZipFile(io.BytesIO(jawab.content)) as arsip:
        csv = {nama: arsip.read(nama) for nama in arsip.namelist() if nama.endswith(".csv")}
    assert csv == {berkas.name: berkas.read_bytes() for berkas in PAKET_DEMO.glob("*.csv")}


def test_the_report_comes_as_a_file_named_after_agency_and_year(perencana: Client) -> None:
    jawab = perencana.get("/bkpp/2022/buku/lkjip.xlsx")
    assert jawab.headers["Content-Disposition"] == 'attachment; filename="lkjip-bkpp-2022.xlsx"'
    assert zipfile.is_zipfile(io.BytesIO(jawab.content))


def test_an_unknown_form_is_not_found(perencana: Client) -> None:
    assert perencana.get("/bkpp/2022/buku/lkjip.exe").status_code == 404


@pytest.mark.parametrize("berkas", ["paket.zip", "lkjip.xlsx"])
def test_what_is_still_missing_is_named_instead_of_a_broken_file(perencana: Client, berkas: str) -> None:
    Simpul.objects.filter(rencana__perangkat_daerah__kode="bkpp", jenis="program").update(nomenklatur=None)
    jawab = perencana.get(f"/bkpp/2022/buku/{berkas}")
    assert jawab.status_code == 409
    assert "belum mempunyai kode" in jawab.content.decode()
