"""How many reads the pages of agreements need: as many however much an agreement holds."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from perjanjian_contoh import DPA, TAHUN, fill_rencana, get_kepala, get_sekretaris

from pemeran import get_orang, play
from terang.web.perjanjian.actions import draft_perjanjian

pytestmark = pytest.mark.django_db
TERBANYAK = 15


def test_no_page_needs_more_reads_than_agreed() -> None:
    fill_rencana()
    isi = {"tahun": TAHUN, "versi": "murni", "tanggal_dpa": DPA}
    satu = [draft_perjanjian(play("perencana"), pihak_pertama=j, **isi) for j in (get_kepala(), get_sekretaris())]
    alamat = [reverse("perjanjian", args=["bkpp", TAHUN])]
    alamat += [reverse("perjanjian_satu", args=["bkpp", TAHUN, p.kode]) for p in satu]
    alamat += [reverse("perjanjian_baru", args=["bkpp", TAHUN]), reverse("tugas")]
    client = Client()
    client.force_login(get_orang("perencana"))
    client.get(alamat[0])
    banyak = {}
    for tempat in alamat:
        with CaptureQueriesContext(connection) as baca:
            assert client.get(tempat).status_code == 200
        banyak[tempat] = len(baca)
    assert {tempat: n for tempat, n in banyak.items() if n > TERBANYAK} == {}
