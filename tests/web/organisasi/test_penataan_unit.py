"""Units are renamed, moved, merged and split, and every day before stays as it was."""

from __future__ import annotations

from datetime import date

import pytest

from pemeran import play, play_mesin
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.organisasi import actions, queries
from terang.web.organisasi.models import PenerusUnit, PerangkatDaerah, UnitKerja

pytestmark = pytest.mark.django_db
LAMA, BARU = date(2025, 12, 31), date(2026, 3, 1)
DASAR = "Perwal (contoh) 1/2026"


def get_unit(kode: str) -> UnitKerja:
    return UnitKerja.objects.get(kode=kode)


def list_nama(pada: date) -> list[tuple[int, str]]:
    """The tree of BKPP on a day: depth and name."""
    perangkat = PerangkatDaerah.objects.get(kode="bkpp")
    cabang = queries.list_pohon(play_mesin(), perangkat_daerah=perangkat, pada=pada)
    return [(satu.dalam, satu.simpul.nama) for satu in cabang]


def get_bidang(urutan: int = 0) -> UnitKerja:
    """One of the two bidang of BKPP with units under them."""
    kode = ("bkpp-bidang-administrasi-kepegawaian", "bkpp-bidang-pengembangan-pegawai")
    return get_unit(kode[urutan])


def test_the_tree_is_read_in_the_order_of_the_office() -> None:
    assert list_nama(LAMA)[:3] == [
        (0, "Badan Kepegawaian, Pendidikan dan Pelatihan"),
        (1, "Sekretariat"),
        (2, "Sub Koordinator Perencanaan dan Evaluasi"),
    ]


def test_a_renamed_unit_keeps_its_old_name_on_old_days() -> None:
    dulu = list_nama(LAMA)
    actions.change_unit(
        play("perencana"), unit=get_bidang(), nama="Bidang Kinerja", induk=get_unit("bkpp"), mulai=BARU, dasar=DASAR
    )
    assert list_nama(LAMA) == dulu
    assert (1, "Bidang Kinerja") in list_nama(BARU)
    assert (1, "Bidang Administrasi Kepegawaian") not in list_nama(BARU)


def test_a_moved_unit_takes_along_what_stands_under_it() -> None:
    actions.change_unit(
        play("perencana"), unit=get_bidang(), nama="Bidang Pindah", induk=get_bidang(1), mulai=BARU, dasar=DASAR
    )
    kini = list_nama(BARU)
    letak = kini.index((2, "Bidang Pindah"))
    assert kini[letak + 1][0] == 3


def test_a_unit_never_stands_under_itself() -> None:
    anak = get_unit("bkpp-sub-koordinator-pemberhentian-pegawai")
    with pytest.raises(AturanError, match="di bawah dirinya sendiri"):
        actions.change_unit(play("perencana"), unit=get_bidang(), nama="X", induk=anak, mulai=BARU)


def test_merged_units_end_the_day_before_and_are_linked_to_what_follows() -> None:
    dulu = list_nama(LAMA)
    baru = actions.merge_unit(
        play("perencana"),
        unit=[get_bidang(0), get_bidang(1)],
        induk=get_unit("bkpp"),
        nama="Bidang Manajemen Talenta",
        mulai=BARU,
        dasar=DASAR,
    )
    assert list_nama(LAMA) == dulu
    kini = list_nama(BARU)
    assert len(kini) == len(dulu) - 1
    assert (2, "Sub Koordinator Pemberhentian Pegawai") in kini
    assert set(PenerusUnit.objects.filter(baru=baru).values_list("lama__kode", "dasar")) == {
        (get_bidang(0).kode, DASAR),
        (get_bidang(1).kode, DASAR),
    }


def test_who_worked_in_a_closed_unit_can_still_open_it() -> None:
    bidang = get_bidang()
    actions.split_unit(play("perencana"), unit=bidang, nama=["Bidang A", "Bidang B"], mulai=BARU, dasar=DASAR)
    assert play("perencana").may(Izin.LIHAT, bidang.id)
    lihat = queries.get_lihat_unit(play("perencana"), unit=bidang, pada=BARU)
    assert (lihat.simpul.berjalan, len(lihat.penerus)) == (False, 2)


def test_a_split_hands_what_stood_under_it_to_the_first() -> None:
    actions.split_unit(play("perencana"), unit=get_bidang(), nama=["Bidang A", "Bidang B"], mulai=BARU, dasar=DASAR)
    kini = list_nama(BARU)
    assert kini[kini.index((1, "Bidang A")) + 1] == (2, "Sub Koordinator Penetapan dan Pengadaan Pegawai")
    assert (1, "Bidang B") in kini


def test_a_unit_that_ended_is_not_changed_again() -> None:
    bidang = get_bidang()
    actions.split_unit(play("perencana"), unit=bidang, nama=["Bidang A", "Bidang B"], mulai=BARU, dasar=DASAR)
    with pytest.raises(AturanError, match="sudah berakhir"):
        actions.change_unit(play("perencana"), unit=bidang, nama="X", induk=get_unit("bkpp"), mulai=BARU)


def test_two_names_are_needed_to_split_and_two_units_to_merge() -> None:
    with pytest.raises(AturanError, match="dua nama"):
        actions.split_unit(play("perencana"), unit=get_bidang(), nama=["A"], mulai=BARU, dasar=DASAR)
    with pytest.raises(AturanError, match="dua unit"):
        actions.merge_unit(
            play("perencana"), unit=[get_bidang()], induk=get_unit("bkpp"), nama="A", mulai=BARU, dasar=DASAR
        )


def test_codes_are_never_used_twice() -> None:
    satu, dua = (
        actions.create_unit(play("perencana"), induk=get_unit("bkpp"), nama="Sekretariat", mulai=BARU) for _ in range(2)
    )
    assert (satu.kode, dua.kode) == ("bkpp-sekretariat-2", "bkpp-sekretariat-3")


def test_the_head_may_not_and_the_neighbour_does_not_even_see() -> None:
    isi = {"induk": get_unit("bkpp"), "nama": "X", "mulai": BARU}
    with pytest.raises(DitolakError):
        actions.create_unit(play("kepala"), **isi)
    with pytest.raises(TidakAdaError):
        actions.create_unit(play("tetangga"), **isi)
