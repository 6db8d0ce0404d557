"""The tests of plans begin where BKPP has none yet."""

from __future__ import annotations

import pytest

from terang.web.anggaran.models import Anggaran, RealisasiAnggaran
from terang.web.pelaporan.models import Laporan
from terang.web.pengukuran.models import Realisasi
from terang.web.perencanaan.models import Indikator, Rencana, RencanaAksi, Simpul
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja


@pytest.fixture(autouse=True)
def _tanpa_rencana(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("django_db") is None:
        return
    request.getfixturevalue("db")
    ButirPerjanjian.objects.all().delete()
    for model in (PerjanjianKinerja, Realisasi, RencanaAksi, Indikator, Anggaran, RealisasiAnggaran):
        model._default_manager.all().delete()
    Laporan.objects.update(rencana=None)
    Simpul.objects.update(induk=None)
    Simpul.objects.all().delete()
    Rencana.objects.all().delete()
