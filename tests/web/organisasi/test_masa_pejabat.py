"""Holders of posts: one at a time in each way of holding it, with days that make sense."""

from __future__ import annotations

from datetime import date

import pytest

from pemeran import play
from terang.web.beranda.queries import list_tugas
from terang.web.common.errors import AturanError, DitolakError
from terang.web.organisasi.actions_jabatan import appoint_pejabat, create_jabatan, end_pejabat
from terang.web.organisasi.models import Jabatan, Pejabat, PerangkatDaerah, UnitKerja
from terang.web.organisasi.queries import list_pemegang

pytestmark = pytest.mark.django_db
MULAI = date(2026, 1, 1)


def get_kepala() -> Jabatan:
    return Jabatan.objects.get(unit__kode="bkpp")


def appoint(nama: str, status: str = "definitif", mulai: date = MULAI, selesai: date | None = None) -> Pejabat:
    return appoint_pejabat(
        play("organisasi"), jabatan=get_kepala(), nama=nama, status=status, mulai=mulai, selesai=selesai
    )


def test_a_vacant_head_is_a_task_until_somebody_is_appointed() -> None:
    judul = f"Isi jabatan {get_kepala().nama}"
    assert judul in [satu.judul for satu in list_tugas(play("organisasi"))]
    appoint("Pejabat Satu (contoh)")
    assert judul not in [satu.judul for satu in list_tugas(play("organisasi"))]


def test_two_do_not_hold_a_post_at_once() -> None:
    appoint("Pejabat Satu (contoh)")
    with pytest.raises(AturanError, match="masih dipegang Pejabat Satu"):
        appoint("Pejabat Dua (contoh)", mulai=date(2026, 2, 1))


def test_an_acting_holder_may_stand_beside_and_the_definitive_one_is_shown() -> None:
    appoint("Pejabat Satu (contoh)")
    appoint("Pejabat Harian (contoh)", status="plh", selesai=date(2026, 1, 31))
    perangkat = PerangkatDaerah.objects.get(kode="bkpp")
    pemegang = list_pemegang(play("kepala"), perangkat_daerah=perangkat, pada=date(2026, 1, 15))
    assert pemegang[get_kepala().unit_id].nama == "Pejabat Satu (contoh)"


def test_the_next_follows_when_the_one_before_has_ended() -> None:
    satu = appoint("Pejabat Satu (contoh)")
    end_pejabat(play("organisasi"), pejabat=satu, selesai=date(2026, 1, 31))
    appoint("Pejabat Dua (contoh)", mulai=date(2026, 2, 1))
    assert Pejabat.objects.filter(jabatan=get_kepala()).count() == 2


def test_nobody_leaves_before_they_came() -> None:
    satu = appoint("Pejabat Satu (contoh)")
    with pytest.raises(AturanError, match="mendahului"):
        end_pejabat(play("organisasi"), pejabat=satu, selesai=date(2025, 12, 31))


def test_the_planner_makes_posts_and_does_not_fill_them() -> None:
    unit = UnitKerja.objects.get(kode="bkpp-sekretariat")
    jabatan = create_jabatan(play("perencana"), unit=unit, nama="Pranata Komputer")
    with pytest.raises(DitolakError):
        appoint_pejabat(play("perencana"), jabatan=jabatan, nama="X", status="plt", mulai=MULAI)


def test_a_unit_has_one_head_and_no_post_twice() -> None:
    unit = UnitKerja.objects.get(kode="bkpp")
    with pytest.raises(AturanError, match="sudah mempunyai jabatan kepala"):
        create_jabatan(play("perencana"), unit=unit, nama="Kepala Kedua", kepala=True)
    with pytest.raises(AturanError, match="sudah ada"):
        create_jabatan(play("perencana"), unit=unit, nama=get_kepala().nama)
