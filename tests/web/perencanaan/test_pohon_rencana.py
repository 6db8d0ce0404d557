"""A plan grows in the order that the law knows, is rearranged, loses nodes and gets them back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pemeran import KINI, play, play_mesin
from rencana_contoh import build_renstra, get_contoh, get_iku, open_dokumen
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.models import Peristiwa
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan import actions, queries
from terang.web.perencanaan.actions_hapus import TENGGANG, delete_simpul, restore_hapusan
from terang.web.perencanaan.actions_simpul import (
    change_simpul,
    create_dukungan,
    create_simpul,
    move_simpul,
    shift_simpul,
)
from terang.web.perencanaan.models import Indikator, JenisSimpul, Rencana, Simpul, StatusRencana, Target

pytestmark = pytest.mark.django_db
J = JenisSimpul


@pytest.fixture
def rencana() -> Rencana:
    return build_renstra()


def list_nama() -> list[tuple[int, str]]:
    return [(c.dalam, c.simpul.kode) for c in queries.get_isi(play_mesin(), open_dokumen()).list_cabang()]


def test_a_plan_reads_from_visi_to_sasaran_and_its_programs_after(rencana: Rencana) -> None:
    assert rencana.jenis == "renstra"
    assert list_nama() == [(0, "visi-1"), (1, "misi-1"), (2, "tujuan-1"), (3, "sasaran-1"), (0, "program-1")]


@pytest.mark.parametrize(
    ("jenis", "induk"),
    [(J.SASARAN, "misi-1"), (J.MISI, None), (J.STRATEGI, "tujuan-1"), (J.KEGIATAN, "sasaran-1"), (J.PROGRAM, "visi-1")],
)
def test_a_node_stands_only_under_its_kind(rencana: Rencana, jenis: JenisSimpul, induk: str | None) -> None:
    with pytest.raises(AturanError, match="berada di bawah"):
        create_simpul(
            play("perencana"),
            rencana=rencana,
            jenis=jenis,
            nama="Salah tempat",
            induk=get_contoh(induk) if induk else None,
            nomenklatur="5.03.02",
        )


def test_a_tujuan_may_do_without_misi_in_a_renstra_but_not_in_the_rpjmd(rencana: Rencana) -> None:
    create_simpul(play("perencana"), rencana=rencana, jenis=J.TUJUAN, nama="Tujuan sendiri")
    rpjmd = actions.create_rencana(
        play("bappeda"), perangkat_daerah=None, nama="RPJMD (contoh)", tahun_awal=2026, tahun_akhir=2030
    )
    with pytest.raises(AturanError, match="di bawah misi"):
        create_simpul(play("bappeda"), rencana=rpjmd, jenis=J.TUJUAN, nama="Tujuan tanpa misi")


def test_a_program_needs_its_code_and_takes_the_list_in_force(rencana: Rencana) -> None:
    with pytest.raises(AturanError, match="kode nomenklatur"):
        create_simpul(play("perencana"), rencana=rencana, jenis=J.PROGRAM, nama="Tanpa kode")
    assert "900.1.15.5" in str(get_contoh("program-1").versi_nomenklatur)


def test_a_node_moves_with_everything_under_it(rencana: Rencana) -> None:
    lain = create_simpul(play("perencana"), rencana=rencana, jenis=J.MISI, nama="Kedua", induk=get_contoh("visi-1"))
    move_simpul(play("perencana"), simpul=get_contoh("tujuan-1"), induk=lain)
    assert list_nama()[2:5] == [(1, "misi-2"), (2, "tujuan-1"), (3, "sasaran-1")]
    with pytest.raises(AturanError, match="di bawah"):
        move_simpul(play("perencana"), simpul=get_contoh("misi-1"), induk=get_contoh("sasaran-1"))


def test_siblings_change_places_and_stop_at_the_end(rencana: Rencana) -> None:
    kedua = create_simpul(play("perencana"), rencana=rencana, jenis=J.MISI, nama="Kedua", induk=get_contoh("visi-1"))
    for langkah, urut in ((-1, ["misi-2", "misi-1"]), (-1, ["misi-2", "misi-1"]), (1, ["misi-1", "misi-2"])):
        kedua.refresh_from_db()
        shift_simpul(play("perencana"), simpul=kedua, langkah=langkah)
        assert [kode for _, kode in list_nama() if kode.startswith("misi")] == urut


@pytest.mark.usefixtures("rencana")
def test_what_is_deleted_comes_back_with_its_targets() -> None:
    sebelum = list_nama(), Indikator.objects.get().id, Target.objects.get().nilai
    hapusan = delete_simpul(play("perencana"), simpul=get_contoh("misi-1"))
    assert list_nama() == [(0, "visi-1"), (0, "program-1")]
    assert not Target.objects.exists()
    restore_hapusan(play("perencana"), hapusan=hapusan)
    assert (list_nama(), Indikator.objects.get().id, Target.objects.get().nilai) == sebelum
    assert Peristiwa.objects.first().uraian.startswith("Mengurungkan penghapusan Misi")  # type: ignore[union-attr]


@pytest.mark.usefixtures("rencana")
def test_a_child_cannot_come_back_before_its_parent() -> None:
    anak = delete_simpul(play("perencana"), simpul=get_contoh("tujuan-1"))
    induk = delete_simpul(play("perencana"), simpul=get_contoh("misi-1"))
    with pytest.raises(AturanError, match="Pulihkan induknya"):
        restore_hapusan(play("perencana"), hapusan=anak)
    restore_hapusan(play("perencana"), hapusan=induk)
    restore_hapusan(play("perencana"), hapusan=anak)
    assert len(list_nama()) == 5


@pytest.mark.usefixtures("rencana")
def test_after_a_week_it_is_gone() -> None:
    hapusan = delete_simpul(play("perencana"), simpul=get_contoh("misi-1"))
    with pytest.raises(AturanError, match="7 hari"):
        restore_hapusan(play("perencana", KINI + TENGGANG + timedelta(hours=1)), hapusan=hapusan)


@pytest.mark.usefixtures("rencana")
def test_what_was_measured_is_not_deleted() -> None:
    get_iku().realisasi.create(kode="r", tahun=2026, periode="tahun", pengukur="BKPP")
    with pytest.raises(AturanError, match="sudah dipakai oleh realisasi"):
        delete_simpul(play("perencana"), simpul=get_contoh("sasaran-1"))
    assert Simpul.objects.filter(kode="sasaran-1").exists()


def test_a_plan_in_force_changes_only_with_a_reason_that_stays_in_the_trail(rencana: Rencana) -> None:
    actions.lock_rencana(play("perencana"), rencana=rencana, dasar="Perwal (contoh) 1/2026")
    assert Rencana.objects.get(pk=rencana.pk).status == StatusRencana.DITETAPKAN
    with pytest.raises(AturanError, match="alasan"):
        change_simpul(play("perencana"), simpul=get_contoh("visi-1"), nama="Visi baru")
    change_simpul(play("perencana"), simpul=get_contoh("visi-1"), nama="Visi baru", alasan="Perubahan RPJMD")
    terakhir = Peristiwa.objects.first()
    assert terakhir is not None
    assert '"alasan": [null, "Perubahan RPJMD"]' in terakhir.perubahan


def test_two_plans_do_not_cover_the_same_year(rencana: Rencana) -> None:
    with pytest.raises(AturanError, match="sudah termuat"):
        actions.create_rencana(
            play("perencana"),
            perangkat_daerah=rencana.perangkat_daerah,
            nama="Kedua",
            tahun_awal=2030,
            tahun_akhir=2034,
        )


@pytest.mark.usefixtures("rencana")
def test_only_the_planner_and_bappeda_write_and_only_bappeda_writes_the_rpjmd() -> None:
    visi = get_contoh("visi-1")
    change_simpul(play("bappeda"), simpul=visi, nama="Oleh Bappeda")
    with pytest.raises(DitolakError):
        change_simpul(play("kepala"), simpul=visi, nama="Oleh kepala")
    with pytest.raises(TidakAdaError):
        change_simpul(play("tetangga"), simpul=visi, nama="Oleh tetangga")
    with pytest.raises(DitolakError, match="Peran Anda") as tolak:
        actions.create_rencana(
            play("organisasi"),
            perangkat_daerah=None,
            nama="RPJMD",
            tahun_awal=2026,
            tahun_akhir=2030,
        )
    assert tolak.value.tercatat


def test_everybody_reads_the_rpjmd_and_nobody_the_renstra_of_others(rencana: Rencana) -> None:
    assert rencana.pk
    assert queries.get_dokumen(play("tetangga"), "kota", 2026).nama == "Kota Semarang"
    with pytest.raises(TidakAdaError):
        queries.get_dokumen(play("tetangga"), "bkpp", 2026)


def test_a_program_may_serve_another_agencys_sasaran_where_both_are_seen(rencana: Rencana) -> None:
    build_renstra("dinkes")
    sasaran, program = get_contoh("sasaran-1", "dinkes"), get_contoh("program-1")
    with pytest.raises(TidakAdaError):
        create_dukungan(play("perencana"), pendukung=program, sasaran=sasaran)
    create_dukungan(play("bappeda"), pendukung=program, sasaran=sasaran)
    assert PerangkatDaerah.objects.get(rencana__simpul__didukung__pendukung__rencana=rencana, kode="dinkes")
    milik = queries.list_sasaran_didukung(play("perencana"), open_dokumen())
    semua = queries.list_sasaran_didukung(play("bappeda"), open_dokumen())
    assert [s.rencana_id for s in milik] == [rencana.id]
    assert {s.rencana_id for s in semua} == {rencana.id, sasaran.rencana_id}
