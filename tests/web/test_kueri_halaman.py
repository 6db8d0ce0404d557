"""With 51 agencies and three years no page asks the database more than fifteen times; and what that city holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.plugin import DjangoDbBlocker

from pemeran import FOLDER, PEMERAN, get_orang, play_mesin
from terang.kinerja.pilihan import StatusData
from terang.web.beranda.contoh_penuh import fill_penuh
from terang.web.buku.queries import get_buku
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.pengukuran.models import JadwalPengisian, Komentar, Realisasi
from terang.web.perencanaan.models import Dukungan, Rencana, StatusRencana
from terang.web.perjanjian.models import PerjanjianKinerja, StatusPerjanjian
from web.test_tabel_izin import build_argumen, read_tabel

pytestmark = pytest.mark.django_db
PALING_BANYAK = 15
LEBIH = {"pengukuran_sel": 16}
"""The panel of a cell shows evidence, remarks, colleagues, history and other measurements at once."""
PENANYA = ("perencana", "organisasi", "bpkad", "reviu", "admin")


@pytest.fixture(scope="module", autouse=True)
def _kota(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:  # noqa: ARG001 - goes first
    with django_db_blocker.unblock(), transaction.atomic():
        fill_penuh(play_mesin(), FOLDER)
        yield
        transaction.set_rollback(True)


def list_halaman() -> list[tuple[str, str]]:
    """Every page with somebody who may open it, the planner first."""
    return [
        (baris["alamat"], siapa)
        for baris in read_tabel()
        if baris["metode"] == "GET"
        for siapa in [next((s for s in (*PENANYA, *PEMERAN) if baris[s] == "200"), "")]
        if siapa
    ]


def count_kueri(nama: str, siapa: str) -> int:
    """Of the second visit, when the agency and year of the person are already remembered; 0 for a download."""
    client = Client()
    with transaction.atomic():
        client.force_login(get_orang(siapa))
        alamat = reverse(nama, kwargs=build_argumen(nama))
        jawab = client.get(alamat)
        if "Content-Disposition" in jawab.headers:
            transaction.set_rollback(True)
            return 0
        with CaptureQueriesContext(connection) as tanya:
            client.get(alamat)
        transaction.set_rollback(True)
    return len(tanya)


def test_no_page_asks_too_often() -> None:
    semua = {nama: count_kueri(nama, siapa) for nama, siapa in list_halaman()}
    assert len(semua) > 15
    assert semua["buku"] > 5
    lebih = {nama: banyak for nama, banyak in semua.items() if banyak > LEBIH.get(nama, PALING_BANYAK)}
    assert lebih == {}


def test_every_agency_has_a_plan_and_three_years_of_figures() -> None:
    lain = Realisasi.objects.exclude(indikator__rencana__perangkat_daerah__kode="bkpp")
    ada = set(lain.values_list("indikator__rencana__perangkat_daerah__kode", "tahun"))
    kode = set(PerangkatDaerah.objects.exclude(kode="bkpp").values_list("kode", flat=True))
    assert ada == {(satu, tahun) for satu in kode for tahun in (2024, 2025, 2026)}


def test_every_state_of_the_work_is_there() -> None:
    assert set(Realisasi.objects.values_list("status", flat=True)) == {satu.value for satu in StatusData}
    assert set(PerjanjianKinerja.objects.values_list("status", flat=True)) == set(StatusPerjanjian.values)
    assert set(Rencana.objects.values_list("status", flat=True)) == set(StatusRencana.values)
    bkpp = Realisasi.objects.filter(indikator__rencana__perangkat_daerah__kode="bkpp", tahun=2026)
    assert set(bkpp.values_list("status", flat=True)) == {satu.value for satu in StatusData}
    assert Komentar.objects.exists()


def test_the_city_has_an_rpjmd_and_agencies_that_serve_each_other() -> None:
    assert Rencana.objects.get(perangkat_daerah=None).indikator.count() == 4
    lintas = Dukungan.objects.exclude(pendukung__rencana=F("sasaran__rencana"))
    assert lintas.count() == 5
    dkp = PerangkatDaerah.objects.select_related("instansi").get(kode="dkp")
    assert all(d.id.startswith("dukungan-") for d in get_buku(play_mesin(), dkp, 2025).dukungan)


def test_the_window_that_opened_last_is_still_open() -> None:
    hari = play_mesin().hari
    assert JadwalPengisian.objects.filter(buka_isi__lte=hari, tutup_isi__gte=hari).exists()


def test_what_is_invented_says_so() -> None:
    for satu in PerangkatDaerah.objects.exclude(kode="bkpp").filter(urutan__lt=8):
        buku = get_buku(play_mesin(), satu, 2025)
        assert all(baris.nama.endswith("(contoh)") for baris in (*buku.sasaran, *buku.indikator, *buku.pejabat))
        assert {baris.tahun for baris in buku.realisasi} == {2024, 2025}
        pagu = {(a.pemilik_id, a.versi): a.jumlah for a in buku.anggaran if a.tahun == 2025}
        murni = sum(pagu[p.id, "murni"] for p in buku.program)
        assert pagu[satu.kode, "murni"] == murni
