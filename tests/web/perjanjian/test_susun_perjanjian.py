"""From the plan to a draft: what is in it, and what the gates say about it."""

from __future__ import annotations

from datetime import date

import pytest
from perjanjian_contoh import DPA, TAHUN, add_target, fill_rencana, get_indikator, get_kepala, get_sekretaris

from pemeran import play
from terang.web.anggaran.models import Anggaran
from terang.web.beranda.queries import list_tugas
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.organisasi.models import Jabatan
from terang.web.perjanjian.actions import change_perjanjian, draft_perjanjian, refresh_perjanjian
from terang.web.perjanjian.actions_alur import submit_perjanjian
from terang.web.perjanjian.actions_butir import add_butir, explain_butir, move_butir, remove_butir
from terang.web.perjanjian.gerbang import Gerbang, check_gerbang, compute_batas
from terang.web.perjanjian.models import PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan
from terang.web.perjanjian.queries import LihatPerjanjian, get_lihat, get_perjanjian
from terang.web.perjanjian.queries_jenjang import list_dukungan, list_jenjang

pytestmark = pytest.mark.django_db
HARI = date(2026, 1, 20)


def draft(jabatan: Jabatan | None = None, tanggal_dpa: date | None = DPA) -> PerjanjianKinerja:
    satu = draft_perjanjian(
        play("perencana"),
        pihak_pertama=jabatan or get_kepala(),
        tahun=TAHUN,
        versi="murni",
        tanggal_dpa=tanggal_dpa,
    )
    return get_perjanjian(play("perencana"), pd="bkpp", tahun=TAHUN, kode=satu.kode)


def get_gerbang(satu: PerjanjianKinerja, nama: str, pada: date = HARI) -> Gerbang:
    return next(g for g in check_gerbang(Muatan(satu), pada=pada) if g.nama == nama)


def look(satu: PerjanjianKinerja) -> LihatPerjanjian:
    return get_lihat(play("kepala"), pd="bkpp", tahun=TAHUN, kode=satu.kode)


def list_nama(satu: PerjanjianKinerja) -> list[str]:
    return [b.indikator.kode for b in satu.butir.order_by("urutan")]


def test_the_head_promises_every_sasaran_with_its_iku_and_target_to_the_head_of_the_region() -> None:
    fill_rencana()
    satu = draft()
    assert list_nama(satu) == ["iku-1", "iku-2", "iku-3"]
    assert satu.pihak_kedua == "Wali Kota Semarang"
    assert {str(b.target.nilai) for b in satu.butir.all()} == {"80.60", "82", "0.65"}


def test_below_the_head_one_promises_what_ones_unit_answers_for_to_the_superior() -> None:
    fill_rencana()
    satu = draft(get_sekretaris())
    assert list_nama(satu) == ["kk-1"]
    assert satu.pihak_kedua == get_kepala().nama
    assert satu.butir.get().sasaran.kode == "sasaran-1"


def test_money_of_a_program_is_the_sum_of_what_is_under_it_where_it_has_none_of_its_own() -> None:
    fill_rencana()
    dana = look(draft()).dana
    assert [(d.nama.split(" (")[0], d.jumlah) for d in dana] == [
        ("Program Kepegawaian Daerah", "Rp4.000.000.000"),
        ("Program Pengembangan Sumber Daya Manusia", "Rp2.500.000.000"),
        ("Jumlah", "Rp6.500.000.000"),
    ]


def test_all_gates_are_open_for_a_complete_draft() -> None:
    fill_rencana()
    assert [g.nama for g in check_gerbang(Muatan(draft()), pada=HARI) if not g.terpenuhi] == []


def test_every_gate_names_its_legal_source() -> None:
    fill_rencana()
    assert all("PermenPANRB 53/2014" in g.sumber for g in check_gerbang(Muatan(draft()), pada=HARI))


def test_the_last_day_is_one_month_after_the_dpa_and_never_a_day_that_does_not_exist() -> None:
    fill_rencana()
    satu = draft()
    assert compute_batas(satu) == date(2026, 2, 5)
    satu.tanggal_dpa = date(2026, 1, 31)
    assert compute_batas(satu) == date(2026, 2, 28)
    assert get_gerbang(satu, "tenggat", date(2026, 2, 28)).terpenuhi
    lewat = get_gerbang(satu, "tenggat", date(2026, 3, 1))
    assert (lewat.terpenuhi, lewat.wajib) == (False, False)
    assert "lewat 1 hari" in lewat.keterangan


def test_a_draft_without_the_day_of_the_dpa_is_not_sent() -> None:
    fill_rencana()
    satu = draft(tanggal_dpa=None)
    with pytest.raises(AturanError, match="Isi tanggal pengesahan DPA"):
        submit_perjanjian(play("perencana"), perjanjian=satu)
    change_perjanjian(play("perencana"), perjanjian=satu, pihak_kedua="Wali Kota Semarang", tanggal_dpa=DPA)
    satu.refresh_from_db()
    submit_perjanjian(play("perencana"), perjanjian=satu)
    satu.refresh_from_db()
    assert satu.status == "diajukan"


def test_an_iku_without_a_target_shuts_the_gate_until_the_plan_has_one_and_is_taken_again() -> None:
    fill_rencana(target_kedua=None)
    satu = draft()
    assert list_nama(satu) == ["iku-1", "iku-3"]
    assert "Indeks Profesionalitas ASN" in get_gerbang(satu, "sasaran").keterangan
    with pytest.raises(AturanError, match="Indeks Profesionalitas"):
        submit_perjanjian(play("perencana"), perjanjian=satu)
    add_target(get_indikator("iku-2"), "renstra", "82")
    assert refresh_perjanjian(play("perencana"), perjanjian=satu) == 1
    assert list_nama(satu) == ["iku-1", "iku-3", "iku-2"]
    assert get_gerbang(satu, "sasaran").terpenuhi


def test_an_iku_that_is_taken_out_shuts_the_gate_and_can_be_put_back() -> None:
    fill_rencana()
    satu = draft()
    remove_butir(play("perencana"), perjanjian=satu, id_=satu.butir.get(indikator__kode="iku-1").pk)
    assert not get_gerbang(satu, "iku").terpenuhi
    assert "Meningkatnya mutu layanan" in get_gerbang(satu, "sasaran").keterangan
    add_butir(play("perencana"), perjanjian=satu, indikator=get_indikator("iku-1"))
    assert get_gerbang(satu, "iku").terpenuhi
    assert list_nama(satu) == ["iku-2", "iku-3", "iku-1"]


def test_lines_are_moved_and_stay_at_the_ends() -> None:
    fill_rencana()
    satu = draft()
    akhir = satu.butir.get(indikator__kode="iku-3").pk
    move_butir(play("perencana"), perjanjian=satu, id_=akhir, langkah=-1)
    assert list_nama(satu) == ["iku-1", "iku-3", "iku-2"]
    move_butir(play("perencana"), perjanjian=satu, id_=satu.butir.get(indikator__kode="iku-1").pk, langkah=-1)
    assert list_nama(satu) == ["iku-1", "iku-3", "iku-2"]


def test_a_target_weaker_than_the_renstra_warns_until_it_is_explained() -> None:
    fill_rencana()
    add_target(get_indikator("iku-1"), "murni", "79")
    satu = draft()
    assert str(satu.butir.get(indikator__kode="iku-1").target.nilai) == "79"
    ingat = get_gerbang(satu, "target-renstra")
    assert (ingat.terpenuhi, ingat.wajib) == (False, False)
    id_ = satu.butir.get(indikator__kode="iku-1").pk
    explain_butir(play("perencana"), perjanjian=satu, id_=id_, penjelasan="Metode survei berubah.")
    assert get_gerbang(satu, "target-renstra").terpenuhi


def test_a_stronger_target_needs_no_explanation() -> None:
    fill_rencana()
    add_target(get_indikator("iku-1"), "murni", "81")
    assert get_gerbang(draft(), "target-renstra").keterangan == "Tidak ada yang lebih lemah."


def test_money_that_is_not_the_dpa_warns_with_both_sums() -> None:
    fill_rencana()
    Anggaran.objects.filter(pemilik=None).update(jumlah=7_000_000_000)
    ingat = get_gerbang(draft(), "anggaran")
    assert not ingat.terpenuhi
    assert "Rp6.500.000.000" in ingat.keterangan
    assert "Rp7.000.000.000" in ingat.keterangan


def test_there_is_one_agreement_per_post_and_year() -> None:
    fill_rencana()
    draft()
    with pytest.raises(AturanError, match="belum ditandatangani"):
        draft()


def test_a_change_needs_something_signed_to_change() -> None:
    fill_rencana()
    with pytest.raises(AturanError, match="Belum ada perjanjian yang ditandatangani"):
        draft_perjanjian(play("perencana"), pihak_pertama=get_kepala(), tahun=TAHUN, versi="perubahan")


@pytest.mark.parametrize("siapa", ["operator", "kepala", "reviu"])
def test_who_does_not_plan_does_not_draft(siapa: str) -> None:
    fill_rencana()
    with pytest.raises(DitolakError):
        draft_perjanjian(play(siapa), pihak_pertama=get_kepala(), tahun=TAHUN, versi="murni")


def test_another_agency_does_not_know_that_it_is_there() -> None:
    fill_rencana()
    satu = draft()
    with pytest.raises(TidakAdaError):
        get_perjanjian(play("tetangga"), pd="bkpp", tahun=TAHUN, kode=satu.kode)


def test_the_cascade_shows_whose_promise_serves_which_sasaran() -> None:
    fill_rencana()
    draft()
    draft(get_sekretaris())
    pelaku = play("kepala")
    jenjang = list_jenjang(pelaku, perangkat_daerah=get_kepala().unit.perangkat_daerah, tahun=TAHUN)  # type: ignore[arg-type]
    assert jenjang[0].jabatan == get_kepala()
    dukungan = {d.sasaran: [b.jabatan for b, _ in d.oleh] for d in list_dukungan(pelaku, jenjang=jenjang)}
    assert dukungan == {
        "Meningkatnya mutu layanan kepegawaian (contoh)": [get_sekretaris()],
        "Meningkatnya mutu aparatur (contoh)": [],
    }


def test_a_missing_agreement_is_a_task_of_the_planner_until_it_is_drafted_and_then_to_be_sent() -> None:
    fill_rencana()
    kata = "Susun perjanjian kinerja 2026"
    assert any(t.judul.startswith(kata) for t in list_tugas(play("perencana")))
    draft()
    judul = [t.judul for t in list_tugas(play("perencana"))]
    assert not any(j.startswith(kata) for j in judul)
    assert f"Lengkapi perjanjian 2026: {get_kepala().nama}" in judul


def test_a_newer_target_of_the_same_year_replaces_the_older_when_the_plan_is_taken_again() -> None:
    fill_rencana()
    satu = draft()
    baru = add_target(get_indikator("iku-3"), "murni", "0.70")
    assert refresh_perjanjian(play("perencana"), perjanjian=satu) == 1
    assert satu.butir.get(indikator__kode="iku-3").target == baru
