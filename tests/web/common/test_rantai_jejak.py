"""The audit trail: one line for each write and each refusal, and no way to change one unseen."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.test import Client

from pemeran import KINI, get_orang, play, play_mesin
from terang.web.akun import actions as akun
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import DitolakError, JejakRusakError
from terang.web.common.models import HasilPeristiwa, Peristiwa, UjungJejak
from terang.web.common.pelaku import Pelaku
from terang.web.common.queries import list_retak
from terang.web.organisasi.actions import create_unit
from terang.web.organisasi.models import UnitKerja

pytestmark = pytest.mark.django_db


@pytest.fixture
def tanpa_penjaga() -> None:
    """The database as somebody has it who may drop its triggers."""
    with connection.cursor() as perintah:
        if connection.vendor == "sqlite":
            perintah.execute("DROP TRIGGER jejak_tetap_update")
            perintah.execute("DROP TRIGGER jejak_tetap_delete")
        else:
            perintah.execute("DROP TRIGGER jejak_tetap ON common_peristiwa")


def run(perintah: str, *nilai: object) -> None:
    with connection.cursor() as kursor:
        kursor.execute(perintah, nilai)


def test_it_is_whole_after_a_city_was_entered() -> None:
    retak, ujung = list_retak()
    assert retak == []
    assert ujung.nomor == Peristiwa.objects.count() > 120


def test_a_write_leaves_one_line_with_who_what_and_when() -> None:
    sebelum = Peristiwa.objects.count()
    unit = create_unit(
        play("perencana"), induk=UnitKerja.objects.get(kode="bkpp"), nama="Bidang Baru", mulai=KINI.date()
    )
    assert Peristiwa.objects.count() == sebelum + 1
    satu = Peristiwa.objects.first()
    assert satu is not None
    assert (satu.pelaku, satu.waktu, satu.tindakan) == ("Budi Perencana (contoh)", KINI, "unit.buat")
    assert (satu.objek_id, satu.unit_id, satu.hasil) == (unit.kode, unit.id, HasilPeristiwa.BERHASIL)


def test_a_refused_write_changes_nothing_and_leaves_a_line() -> None:
    sebelum = UnitKerja.objects.count()
    with pytest.raises(DitolakError):
        create_unit(play("kepala"), induk=UnitKerja.objects.get(kode="bkpp"), nama="Bidang Gelap", mulai=KINI.date())
    satu = Peristiwa.objects.first()
    assert satu is not None
    assert (UnitKerja.objects.count(), satu.hasil, satu.tindakan) == (sebelum, HasilPeristiwa.DITOLAK, "unit.buat")
    assert list_retak()[0] == []


def test_a_write_that_fails_half_way_leaves_neither_row_nor_line() -> None:
    @action("uji.gagal")
    def fail(pelaku: Pelaku, /) -> None:
        akun.create_pengguna(pelaku, username="setengah", nama="Setengah")
        record(pelaku, "uji.gagal", Objek(jenis="", id=""), "Setengah jalan")
        raise ZeroDivisionError

    sebelum = Peristiwa.objects.count()
    with pytest.raises(ZeroDivisionError):
        fail(play_mesin())
    assert Peristiwa.objects.count() == sebelum
    assert list_retak()[0] == []


def test_an_action_that_forgets_its_line_is_undone() -> None:
    @action("uji.lupa")
    def forget(pelaku: Pelaku, /) -> None:
        del pelaku
        UnitKerja.objects.filter(kode="bkpp").update(kode="diam-diam")

    with pytest.raises(RuntimeError, match="mencatat 0 baris"):
        forget(play_mesin())
    assert UnitKerja.objects.filter(kode="bkpp").exists()


def test_no_line_is_written_outside_an_action() -> None:
    with pytest.raises(RuntimeError, match="di luar sebuah action"):
        record(play_mesin(), "uji", Objek(jenis="", id=""), "Tanpa action")


@pytest.mark.parametrize(
    "usik",
    [
        lambda: run("UPDATE common_peristiwa SET uraian = 'lain' WHERE nomor = 3"),
        lambda: run("DELETE FROM common_peristiwa WHERE nomor = 3"),
    ],
)
def test_the_database_refuses_to_change_or_delete_a_line(usik: Callable[[], None]) -> None:
    with pytest.raises(DatabaseError, match="jejak hanya dapat ditambah"), transaction.atomic():
        usik()


@pytest.mark.parametrize("ubah", [lambda q: q.update(uraian="lain"), lambda q: q.delete()])
def test_the_code_refuses_it_too(ubah: Callable[[object], None]) -> None:
    with pytest.raises(NotImplementedError, match="hanya dapat ditambah"):
        ubah(Peristiwa.objects.all())


@pytest.mark.usefixtures("tanpa_penjaga")
@pytest.mark.parametrize(
    ("perintah", "alasan"),
    [
        ("UPDATE common_peristiwa SET uraian = 'lain' WHERE nomor = 3", "isinya diubah"),
        ("UPDATE common_peristiwa SET pelaku = 'orang lain' WHERE nomor = 3", "isinya diubah"),
        ("UPDATE common_peristiwa SET perubahan = '{}' WHERE nomor = 3", "isinya diubah"),
        ("UPDATE common_peristiwa SET waktu = '2020-01-01 00:00:00' WHERE nomor = 3", "isinya diubah"),
        ("UPDATE common_peristiwa SET unit_id = 1 WHERE nomor = 3", "isinya diubah"),
        ("DELETE FROM common_peristiwa WHERE nomor = 3", "hilang"),
        ("DELETE FROM common_peristiwa WHERE nomor = 1", "hilang"),
        ("DELETE FROM common_peristiwa WHERE nomor = (SELECT max(nomor) FROM common_peristiwa)", "terpotong"),
        ("UPDATE common_peristiwa SET nomor = 9999 WHERE nomor = 3", "hilang"),
    ],
)
def test_whoever_tampers_with_the_database_itself_is_seen(perintah: str, alasan: str) -> None:
    run(perintah)
    assert alasan in " ".join(satu.alasan for satu in list_retak()[0])


@pytest.mark.usefixtures("tanpa_penjaga")
def test_a_line_whose_seal_was_made_anew_no_longer_joins_the_next() -> None:
    run("UPDATE common_peristiwa SET sidik = %s WHERE nomor = 3", "f" * 64)
    assert [satu.nomor for satu in list_retak()[0]] == [3, 4]


def test_the_command_says_that_all_is_well_and_finds_a_seal_noted_before() -> None:
    layar = io.StringIO()
    call_command("periksa_jejak", sidik=UjungJejak.objects.get().sidik, stdout=layar)
    assert "Jejak utuh" in layar.getvalue()


def test_the_command_sees_that_a_noted_seal_is_gone() -> None:
    with pytest.raises(JejakRusakError, match="ditulis ulang"):
        call_command("periksa_jejak", sidik="a" * 64)


@pytest.mark.usefixtures("tanpa_penjaga")
def test_the_command_names_the_broken_lines() -> None:
    run("UPDATE common_peristiwa SET uraian = 'lain' WHERE nomor = 7")
    with pytest.raises(JejakRusakError, match=r"No\. 7: isinya diubah"):
        call_command("periksa_jejak")


def test_coming_in_and_failing_to_are_in_the_trail() -> None:
    orang = get_orang("kepala")
    pintu = Client()
    pintu.post("/akun/login/", {"login": "kepala", "password": "keliru"})
    pintu.post("/akun/login/", {"login": "kepala", "password": "contoh-terang-2026"})
    tiga = list(Peristiwa.objects.all()[:2])
    assert [(p.tindakan, p.hasil, p.pelaku_id) for p in tiga] == [
        ("akun.masuk", HasilPeristiwa.BERHASIL, orang.pk),
        ("akun.gagal-masuk", HasilPeristiwa.DITOLAK, None),
    ]
