"""What stands in the ledger of a year, when several years and people's own work share the database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from buku_contoh import build_buku
from pemeran import MULAI, play, play_mesin
from terang import flows
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilihan import StatusPejabat
from terang.stores.paket import dump_paket
from terang.web.buku.actions import load_buku
from terang.web.buku.queries import get_buku
from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.organisasi.actions import create_unit
from terang.web.organisasi.actions_jabatan import create_jabatan
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.perencanaan.models import Rencana, Simpul

pytestmark = pytest.mark.django_db


def get_pd(kode: str = "dinas") -> PerangkatDaerah:
    return PerangkatDaerah.objects.select_related("instansi").get(kode=kode)


def shift(buku: BukuKinerja, tahun: int) -> BukuKinerja:
    """The same plan in another year: the figures of that year are new rows."""

    def move(semua: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(replace(s, id=f"{s.id}-{tahun}", tahun=tahun) for s in semua if s.tahun == buku.tahun)

    kosong: dict[str, Any] = dict.fromkeys(("komponen", "bukti", "butir_perjanjian", "perjanjian_kinerja"), ())
    return replace(
        buku,
        laporan=(replace(buku.identitas, id=f"lkjip-{tahun}", tahun=tahun),),
        realisasi=move(buku.realisasi),
        realisasi_anggaran=move(buku.realisasi_anggaran),
        analisis=move(buku.analisis),
        **kosong,
    )


def test_the_report_from_the_database_is_the_report_from_the_package(tmp_path: Path) -> None:
    load_buku(play_mesin(), build_buku())
    dari_basis_data = get_buku(play_mesin(), get_pd(), 2024)
    dump_paket(dari_basis_data, tmp_path)
    bentuk = ("html", "md", "xlsx")
    satu, dua = (
        flows.susun_buku(dari_basis_data, bentuk, flows.Rupa()),
        flows.susun(tmp_path, bentuk, flows.Rupa()),
    )
    assert satu == dua
    assert set(satu) == {"angka.json", "lkjip.html", "lkjip.md", "lkjip.xlsx"}


@pytest.mark.parametrize(("kode", "tahun"), [("bkpp", 2022), ("dinas", 2024)])
def test_reading_asks_the_database_less_than_sixty_times(kode: str, tahun: int) -> None:
    load_buku(play_mesin(), build_buku())
    pd = get_pd(kode)
    with CaptureQueriesContext(
        connection,
    ) as tanya:
        get_buku(play_mesin(), pd, tahun)
    assert len(tanya) < 60


def test_a_later_year_shares_the_plan_and_leaves_the_earlier_ledger_as_it_was() -> None:
    buku = build_buku()
    load_buku(play_mesin(), buku)
    kini = shift(buku, 2026)
    load_buku(play_mesin(), kini)
    assert Rencana.objects.filter(perangkat_daerah__kode="dinas").count() == 1
    dahulu = get_buku(play_mesin(), get_pd(), 2024)
    assert dahulu == buku
    sekarang = get_buku(play_mesin(), get_pd(), 2026)
    assert {satu.id for satu in kini.realisasi} < {satu.id for satu in sekarang.realisasi}


def test_a_unit_renamed_later_keeps_its_old_name_in_the_old_ledger() -> None:
    buku = build_buku()
    load_buku(play_mesin(), buku)
    baru = tuple(replace(u, nama="Bidang Layanan Digital") if u.id == "bidang-layanan" else u for u in buku.unit_kerja)
    load_buku(play_mesin(), replace(shift(buku, 2025), unit_kerja=baru))
    nama = {
        tahun: get_buku(play_mesin(), get_pd(), tahun).get("unit_kerja", "bidang-layanan").nama
        for tahun in (2024, 2025)
    }
    assert nama == {2024: "Bidang Layanan", 2025: "Bidang Layanan Digital"}


def test_what_people_made_in_the_application_goes_out_with_an_id_of_its_own() -> None:
    load_buku(play_mesin(), build_buku())
    puncak = UnitKerja.objects.get(kode="dinas")
    unit = create_unit(play_mesin(), induk=puncak, nama="Bidang Baru", mulai=build_buku().pejabat[1].mulai)
    create_jabatan(play_mesin(), unit=unit, nama="Kepala Bidang Baru", jenjang="", kepala=True)
    buku = get_buku(play_mesin(), get_pd(), 2024)
    assert buku.unit_kerja[-1].id == "dinas-bidang-baru"
    assert buku.unit_kerja[-1].induk_id == "dinas-unit"
    assert (buku.jabatan[-1].id, buku.jabatan[-1].unit_kerja_id) == ("kepala-bidang-baru", "dinas-bidang-baru")


def test_a_year_without_a_report_has_a_ledger_too() -> None:
    buku = get_buku(play("perencana"), get_pd("bkpp"), 2026)
    assert (buku.identitas.id, buku.identitas.tempat) == ("lkjip-2026", "Semarang")
    assert buku.sasaran


def test_a_plan_that_is_not_ready_says_what_it_lacks() -> None:
    load_buku(play_mesin(), build_buku())
    Simpul.objects.filter(rencana__perangkat_daerah__kode="dinas", jenis="program").update(nomenklatur=None)
    with pytest.raises(AturanError, match="belum mempunyai kode"):
        get_buku(play_mesin(), get_pd(), 2024)


def test_the_neighbour_sees_no_ledger() -> None:
    with pytest.raises(TidakAdaError):
        get_buku(play("tetangga"), get_pd("bkpp"), 2022)


def test_two_holders_of_one_post_at_once_are_refused() -> None:
    buku = build_buku()
    ganda = tuple(replace(p, status=StatusPejabat.PLT, selesai=None, mulai=MULAI) for p in buku.pejabat)
    with pytest.raises(AturanError, match="masih dipegang Rangga Contoh"):
        load_buku(play_mesin(), replace(buku, pejabat=ganda))


def test_a_text_that_is_too_long_is_named_with_its_place() -> None:
    buku = build_buku()
    panjang = (replace(buku.unit_kerja[0], nama="x" * 201), *buku.unit_kerja[1:])
    with pytest.raises(AturanError, match=r"unit_kerja 'dinas-unit'.*201 huruf, paling panjang 200"):
        load_buku(play_mesin(), replace(buku, unit_kerja=panjang))


def test_a_figure_entered_in_the_application_does_not_silently_give_way() -> None:
    buku = build_buku()
    load_buku(play_mesin(), buku)
    satu = next(r for r in buku.realisasi if r.dipakai)
    lain = tuple(replace(r, id="realisasi-lain") if r is satu else r for r in buku.realisasi)
    kosong: dict[str, Any] = dict.fromkeys(("komponen", "bukti"), ())
    with pytest.raises(AturanError, match=f"'{satu.id}'"):
        load_buku(play_mesin(), replace(buku, realisasi=lain, **kosong))
