"""What a person may do: roles in a tree, denials that win, delegations that end, and duties kept apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pemeran import KINI, PEMERAN, get_orang, play, play_mesin
from terang.web.akun import actions
from terang.web.akun.models import Delegasi, Penugasan
from terang.web.akun.peran import load_peran
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.organisasi.models import UnitKerja

pytestmark = pytest.mark.django_db
HARI = date(2026, 3, 2)
SEHARI = timedelta(days=1)


def get_unit(kode: str) -> UnitKerja:
    return UnitKerja.objects.get(kode=kode)


def get_peran(username: str) -> Penugasan:
    return Penugasan.objects.get(pengguna__username=username)


def test_every_role_has_somebody_in_the_cast() -> None:
    assert {get_peran(nama).peran for nama in PEMERAN} == set(load_peran())


def test_a_role_reaches_down_the_tree_and_neither_up_nor_sideways() -> None:
    perencana = play("perencana")
    assert perencana.may(Izin.ISI_RENCANA, get_unit("bkpp").id)
    assert perencana.may(Izin.ISI_RENCANA, get_unit("bkpp-sekretariat").id)
    assert not perencana.may(Izin.ISI_RENCANA, get_unit("kota-semarang").id)
    assert not perencana.may(Izin.ISI_RENCANA, get_unit("dinkes").id)


def test_an_operator_fills_their_own_unit_and_sees_their_whole_office() -> None:
    operator = play("operator")
    milik = get_peran("operator").unit_id
    assert operator.hak[Izin.ISI_REALISASI] >= {milik}
    assert get_unit("bkpp").id not in operator.hak[Izin.ISI_REALISASI]
    assert operator.may(Izin.LIHAT, get_unit("bkpp").id)
    assert not operator.may(Izin.LIHAT, get_unit("dinkes").id)


def test_what_one_may_not_see_is_not_there_and_what_one_sees_is_refused() -> None:
    with pytest.raises(TidakAdaError):
        play("tetangga").require(Izin.UBAH_ORGANISASI, get_unit("bkpp").id)
    with pytest.raises(DitolakError):
        play("kepala").require(Izin.UBAH_ORGANISASI, get_unit("bkpp").id)


@pytest.mark.parametrize(("geser", "berlaku"), [(-1, False), (0, True), (30, True), (31, False)])
def test_a_role_holds_from_its_first_to_its_last_day(geser: int, *, berlaku: bool) -> None:
    orang = get_orang("walikota")
    actions.grant_peran(
        play_mesin(),
        pengguna=orang,
        peran="bpkad",
        unit=get_unit("kota-semarang"),
        mulai=HARI,
        selesai=HARI + 30 * SEHARI,
    )
    assert play("walikota", KINI + geser * SEHARI).may_anywhere(Izin.ISI_ANGGARAN) is berlaku


def test_a_denial_wins_over_every_role_and_reaches_down_its_own_tree_only() -> None:
    sekretariat = get_unit("bkpp-sekretariat")
    actions.deny_izin(
        play("admin"),
        pengguna=get_orang("perencana"),
        izin=Izin.ISI_RENCANA,
        unit=sekretariat,
        mulai=HARI,
        selesai=None,
        alasan="Sedang diperiksa",
    )
    perencana = play("perencana")
    assert not perencana.may(Izin.ISI_RENCANA, sekretariat.id)
    assert perencana.may(Izin.ISI_RENCANA, get_unit("bkpp").id)
    assert perencana.may(Izin.ISI_ANGGARAN, sekretariat.id)


def delegate(dari: str = "kepala", kepada: str = "perencana") -> Delegasi:
    return actions.delegate_peran(
        play(dari),
        penugasan=get_peran(dari),
        kepada=get_orang(kepada),
        mulai=HARI,
        selesai=HARI + 7 * SEHARI,
        alasan="Cuti",
    )


@pytest.mark.parametrize(("geser", "berlaku"), [(-1, False), (0, True), (7, True), (8, False)])
def test_a_delegate_stands_in_for_the_period_only(geser: int, *, berlaku: bool) -> None:
    delegate()
    assert play("perencana", KINI + geser * SEHARI).may(Izin.SAHKAN, get_unit("bkpp").id) is berlaku


def test_a_delegation_ends_with_the_role_behind_it() -> None:
    delegate()
    actions.revoke_peran(play("admin"), penugasan=get_peran("kepala"), alasan="Pensiun")
    assert not play("perencana").may_anywhere(Izin.SAHKAN)


def test_a_delegation_ends_when_the_account_behind_it_is_closed() -> None:
    delegate()
    actions.close_pengguna(play("admin"), pengguna=get_orang("kepala"))
    assert not play("perencana").may_anywhere(Izin.SAHKAN)


def test_what_was_delegated_cannot_be_passed_on() -> None:
    delegate()
    with pytest.raises(DitolakError):
        actions.delegate_peran(
            play("perencana"),
            penugasan=get_peran("kepala"),
            kepada=get_orang("operator"),
            mulai=HARI,
            selesai=HARI,
            alasan="Titip lagi",
        )


def test_nobody_delegates_to_another_office() -> None:
    with pytest.raises(AturanError, match="Pilih rekan"):
        delegate(kepada="tetangga")


def test_nobody_checks_what_they_or_whom_they_stand_in_for_entered() -> None:
    delegate(dari="operator", kepada="perencana")
    perencana, operator, kepala = get_orang("perencana"), get_orang("operator"), get_orang("kepala")
    assert not play("perencana").is_terpisah({perencana.pk})
    assert not play("perencana").is_terpisah({operator.pk})
    assert play("perencana").is_terpisah({kepala.pk, None})
    with pytest.raises(DitolakError, match="harus dilakukan orang lain"):
        play("operator").require_terpisah([operator.pk])


def test_nobody_gives_a_role_to_themselves() -> None:
    with pytest.raises(DitolakError, match="peran Anda sendiri"):
        actions.grant_peran(
            play("admin"), pengguna=get_orang("admin"), peran="kepala", unit=get_unit("bkpp"), mulai=HARI
        )


def test_the_administrator_neither_fills_nor_approves() -> None:
    isi = {i for i in Izin if i.value.startswith(("isi", "verifikasi", "sahkan", "kunci", "reviu"))}
    assert not isi & load_peran()["admin"].izin


def test_a_revoked_role_holds_no_more_at_once_and_stays_on_record() -> None:
    actions.revoke_peran(play("admin"), penugasan=get_peran("bpkad"), alasan="Pindah tugas")
    assert not play("bpkad").may_anywhere(Izin.LIHAT)
    assert get_peran("bpkad").selesai == HARI - SEHARI


@pytest.mark.parametrize(("peran", "unit"), [("bappeda", "bkpp"), ("operator", "kota-semarang")])
def test_a_role_is_given_only_where_it_belongs(peran: str, unit: str) -> None:
    with pytest.raises(AturanError, match=r"Pilih (pucuknya|unitnya)"):
        actions.grant_peran(play("admin"), pengguna=get_orang("bpkad"), peran=peran, unit=get_unit(unit), mulai=HARI)


def test_the_same_role_is_not_given_twice() -> None:
    with pytest.raises(AturanError, match="sudah dipegang"):
        actions.grant_peran(
            play("admin"), pengguna=get_orang("kepala"), peran="kepala", unit=get_unit("bkpp"), mulai=HARI
        )


def test_names_and_addresses_belong_to_one_account() -> None:
    actions.create_pengguna(play("admin"), username="baru", nama="Baru (contoh)", email="baru@contoh.go.id")
    with pytest.raises(AturanError, match="sudah dipakai"):
        actions.create_pengguna(play("admin"), username="baru", nama="Lain (contoh)")
    with pytest.raises(AturanError, match="Surel ini"):
        actions.create_pengguna(play("admin"), username="lain", nama="Lain (contoh)", email="BARU@contoh.go.id")
