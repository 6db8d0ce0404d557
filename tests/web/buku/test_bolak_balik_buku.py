"""A ledger that goes into the database comes back the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings

from buku_contoh import build_buku, build_buku_kosong
from contoh_demo import load_demo
from pemeran import play, play_mesin
from strategi import ledgers
from terang.kinerja.buku import BukuKinerja
from terang.web.buku.actions import load_buku
from terang.web.buku.queries import get_buku
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.models import Peristiwa

pytestmark = pytest.mark.django_db


@contextmanager
def taken_back() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def bring_back(buku: BukuKinerja) -> BukuKinerja:
    laporan = load_buku(play_mesin(), buku)
    return get_buku(play_mesin(), laporan.perangkat_daerah, laporan.tahun)


def list_beda(kiri: BukuKinerja, kanan: BukuKinerja) -> dict[str, Any]:
    """The tables that differ, so that a failure says where."""
    return {
        f.name: (getattr(kiri, f.name), getattr(kanan, f.name))
        for f in fields(BukuKinerja)
        if getattr(kiri, f.name) != getattr(kanan, f.name)
    }


def mend_untuk_aplikasi(buku: BukuKinerja) -> BukuKinerja:
    """What the application refuses, made good: one agency, posts of different names, holders one after another."""
    pd = replace(buku.perangkat_daerah[0], instansi_id=buku.instansi[0].id)
    ganti = {p.id: pd.id for p in buku.perangkat_daerah}
    return replace(
        buku,
        instansi=(replace(buku.instansi[0], kode_wilayah=None if buku.instansi[0].kode_wilayah is None else "33.74"),),
        perangkat_daerah=(pd,),
        laporan=(replace(buku.identitas, perangkat_daerah_id=pd.id),),
        jabatan=tuple(replace(j, nama=f"{j.nama} {n}") for n, j in enumerate(buku.jabatan)),
        pejabat=tuple(
            replace(p, selesai=None if n == 0 and p.selesai is None else max(p.mulai, p.selesai or p.mulai))
            for n, p in enumerate(buku.pejabat)
        ),
        anggaran=tuple(replace(a, pemilik_id=ganti.get(a.pemilik_id, a.pemilik_id)) for a in buku.anggaran),
        realisasi_anggaran=tuple(
            replace(a, pemilik_id=ganti.get(a.pemilik_id, a.pemilik_id)) for a in buku.realisasi_anggaran
        ),
    )


@settings(max_examples=40, derandomize=True, suppress_health_check=list(HealthCheck))
@given(ledgers().map(mend_untuk_aplikasi))
def test_any_ledger_comes_back_the_same(buku: BukuKinerja) -> None:
    with taken_back():
        assert list_beda(bring_back(buku), buku) == {}


@pytest.mark.parametrize("build", [build_buku, build_buku_kosong, load_demo])
def test_a_whole_ledger_comes_back_the_same(build: Any) -> None:
    assert list_beda(bring_back(build()), build()) == {}


def test_loading_twice_changes_nothing() -> None:
    load_buku(play_mesin(), build_buku())
    assert list_beda(bring_back(build_buku()), build_buku()) == {}


def test_loading_leaves_one_line_in_the_trail() -> None:
    load_buku(play_mesin(), build_buku())
    garis = Peristiwa.objects.filter(tindakan="buku.muat", objek_id="dinas-2024")
    assert [satu.uraian for satu in garis] == ["Memuat buku kinerja Discon 2024"]


def test_only_the_server_itself_may_load() -> None:
    with pytest.raises(DitolakError, match="terang impor"):
        load_buku(play("admin"), build_buku())


def test_a_ledger_of_two_agencies_is_refused() -> None:
    buku = build_buku()
    lain = replace(buku.perangkat_daerah[0], id="dinas-lain")
    with pytest.raises(AturanError, match="2 baris pada perangkat_daerah"):
        load_buku(play_mesin(), replace(buku, perangkat_daerah=(*buku.perangkat_daerah, lain)))
