"""The workflow, asked for every role and every step from every state: allowed, or refused with a line in the trail."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from pemeran import PEMERAN, get_orang, play
from terang.kinerja.pilihan import Periode, StatusData
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.models import Peristiwa
from terang.web.pengukuran import actions_alur as alur
from terang.web.pengukuran.actions_alur import Berkas
from terang.web.pengukuran.alur import ALUR
from terang.web.pengukuran.queries import list_jejak_sel
from web.pengukuran.bahan_ukur import TAHUN, TW1, build_ukuran, explain_meleset, fill, list_realisasi, look, open_jadwal

pytestmark = pytest.mark.django_db

LANGKAH: dict[str, Callable[..., int]] = {
    "ajukan": alur.submit_realisasi,
    "tarik": alur.withdraw_realisasi,
    "verifikasi": alur.verify_realisasi,
    "sahkan": alur.approve_realisasi,
    "kunci": alur.lock_periode,
    "kembalikan": alur.return_realisasi,
    "buka": alur.reopen_realisasi,
}
BOLEH = {
    ("ajukan", "draf"): ({"operator", "perencana"}, "diajukan"),
    ("ajukan", "dikembalikan"): ({"operator", "perencana"}, "diajukan"),
    ("tarik", "diajukan"): ({"operator", "perencana"}, "draf"),
    ("verifikasi", "diajukan"): ({"perencana"}, "diverifikasi"),
    ("sahkan", "diverifikasi"): ({"kepala"}, "disahkan"),
    ("kunci", "disahkan"): ({"organisasi"}, "dikunci"),
    ("kembalikan", "diajukan"): ({"perencana"}, "dikembalikan"),
    ("kembalikan", "diverifikasi"): ({"kepala"}, "dikembalikan"),
    ("kembalikan", "disahkan"): ({"organisasi"}, "dikembalikan"),
    ("buka", "dikunci"): ({"organisasi"}, "dikembalikan"),
}


def step(nama: str, siapa: str, alasan: str = "Periksa sumbernya", kode: str = "iku-1") -> int:
    berkas = Berkas(pd="bkpp", tahun=TAHUN, periode=TW1, kode=[kode], alasan=alasan)
    return LANGKAH[nama](play(siapa), berkas=berkas)


def put(status: StatusData) -> None:
    list_realisasi().update(status=status.value)


@pytest.mark.parametrize("status", list(StatusData))
@pytest.mark.parametrize("nama", list(LANGKAH))
def test_every_step_is_for_those_whom_the_table_names(nama: str, status: StatusData) -> None:
    build_ukuran()
    fill("85")
    siapa_boleh, ke = BOLEH.get((nama, status.value), (set(), ""))
    for siapa in PEMERAN:
        put(status)
        if siapa in siapa_boleh:
            assert step(nama, siapa) == 1
            assert look().sel.status == ke
            continue
        sebelum = Peristiwa.objects.filter(hasil="ditolak").count()
        with pytest.raises(TidakAdaError if siapa == "tetangga" else DitolakError):
            step(nama, siapa)
        assert look().sel.status is status
        assert Peristiwa.objects.filter(hasil="ditolak").count() == sebelum + (siapa != "tetangga")


def test_the_table_knows_every_step_that_there_is() -> None:
    assert {(s.nama, s.dari.value, s.ke.value) for s in ALUR} == {(*k, ke) for k, (_, ke) in BOLEH.items()}


def test_nobody_verifies_what_they_entered_nor_does_who_stands_in_for_them() -> None:
    build_ukuran()
    fill("85", siapa="perencana")
    step("ajukan", "perencana")
    with pytest.raises(DitolakError, match="Anda sendiri yang mengisinya"):
        step("verifikasi", "perencana")


def test_who_verified_does_not_approve_too() -> None:
    build_ukuran()
    fill("85")
    list_realisasi().update(status="diverifikasi", pemeriksa=get_orang("kepala"))
    with pytest.raises(DitolakError, match="orang lain"):
        step("sahkan", "kepala")


def test_a_missed_target_must_be_explained_before_it_is_handed_in() -> None:
    build_ukuran()
    fill("60")
    with pytest.raises(AturanError, match="di bawah target, maka tulis penghambat, solusi, tindak lanjut"):
        step("ajukan", "operator")
    explain_meleset()
    assert step("ajukan", "operator") == 1


def test_an_empty_cell_is_not_handed_in_without_a_word() -> None:
    build_ukuran()
    with pytest.raises(AturanError, match="belum diisi"):
        step("ajukan", "operator")


def test_sending_back_asks_for_a_reason_and_frees_the_figure_from_the_calendar() -> None:
    build_ukuran()
    jadwal = open_jadwal(("2026-03-01", "2026-03-31"), ("2026-03-01", "2026-03-31"))
    fill("85")
    step("ajukan", "operator")
    with pytest.raises(AturanError, match="Tulis alasannya"):
        step("kembalikan", "perencana", alasan=" ")
    step("kembalikan", "perencana")
    jadwal.tutup_isi = jadwal.buka_isi
    jadwal.save()
    assert fill("86").sel.tertulis == "86"
    step("ajukan", "operator")


def test_checking_waits_for_its_window() -> None:
    build_ukuran()
    open_jadwal(("2026-03-01", "2026-03-31"), ("2026-04-05", "2026-04-20"))
    fill("85")
    step("ajukan", "operator")
    with pytest.raises(DitolakError, match="baru dibuka 5 April 2026"):
        step("verifikasi", "perencana")


def test_locked_figures_are_changed_by_nobody_until_they_are_opened_again() -> None:
    build_ukuran()
    fill("85")
    put(StatusData.DIKUNCI)
    for siapa in ("operator", "perencana"):
        with pytest.raises(DitolakError, match="sudah dikunci"):
            fill("90", siapa=siapa)
    step("buka", "organisasi")
    assert fill("90").sel.tertulis == "90"


def test_many_figures_go_together_or_not_at_all_and_each_shows_it_in_its_history() -> None:
    build_ukuran()
    fill("85")
    fill("30", "iku-2")
    berkas = Berkas(pd="bkpp", tahun=TAHUN, periode=TW1, kode=["iku-1", "iku-2", "iku-3"])
    with pytest.raises(AturanError, match="Hari layanan: belum diisi"):
        alur.submit_realisasi(play("operator"), berkas=berkas)
    assert look().sel.status is StatusData.DRAF
    berkas = Berkas(pd="bkpp", tahun=TAHUN, periode=TW1, kode=["iku-1", "iku-2"])
    assert alur.submit_realisasi(play("operator"), berkas=berkas) == 2
    for kode, kali in (("iku-1", 2), ("iku-2", 2), ("iku-3", 0)):
        jejak = list_jejak_sel(play("perencana"), letak=look(kode))
        assert len(jejak) == kali, kode


def test_locking_notes_the_capaian_as_it_was_then() -> None:
    build_ukuran()
    fill("85")
    put(StatusData.DISAHKAN)
    step("kunci", "organisasi")
    isi = json.loads(Peristiwa.objects.filter(tindakan="realisasi.kunci")[0].perubahan)
    assert isi["capaian iku-1"] == [None, "106,25%"]


def test_the_analysis_of_a_year_is_closed_with_its_last_figure() -> None:
    build_ukuran()
    fill("60")
    explain_meleset()
    fill("85", periode=Periode.TAHUN)
    list_realisasi().filter(periode="tahun").update(status="dikunci")
    with pytest.raises(DitolakError, match="Analisis berlaku setahun"):
        explain_meleset()
