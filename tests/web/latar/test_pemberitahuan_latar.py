"""Notices: on the bell, by e-mail to who wants it, and reminders that come once."""

from __future__ import annotations

from datetime import date, timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.test import Client, override_settings
from django_tasks_db.models import DBTaskResult

from pemeran import KINI, get_orang, play, play_mesin
from terang.web.akun.models import Pengguna
from terang.web.beranda import queries as beranda
from terang.web.beranda.pengingat import write_tenggat
from terang.web.common.errors import DitolakError
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.latar import queries
from terang.web.latar.actions import notify, switch_surel
from terang.web.latar.models import Pemberitahuan
from terang.web.latar.pengingat import remind, work_pengingat

pytestmark = pytest.mark.django_db
HARI = KINI.date()


def tell(*siapa: str, kunci: str = "") -> int:
    orang = [get_orang(satu).pk for satu in siapa]
    return notify(play_mesin(), untuk=orang, judul="Realisasi dikembalikan", alamat="/jejak/", kunci=kunci)


def send_antrean() -> None:
    for satu in DBTaskResult.objects.all():
        satu.task.call(*satu.args_kwargs["args"])


def sign_in(siapa: str) -> Client:
    client = Client()
    client.force_login(get_orang(siapa))
    return client


def test_the_bell_counts_what_is_not_read_until_it_is_opened() -> None:
    tell("kepala", "perencana")
    kepala = sign_in("kepala")
    assert 'aria-label="Pemberitahuan: 1 belum dibaca"' in kepala.get("/").content.decode()
    assert 'aria-label="Pemberitahuan"' in sign_in("operator").get("/").content.decode()
    kabar = Pemberitahuan.objects.get(untuk=get_orang("kepala"))
    jawab = kepala.get(f"/pemberitahuan/{kabar.pk}/")
    assert jawab.headers["Location"] == "/jejak/"
    assert 'aria-label="Pemberitahuan"' in kepala.get("/").content.decode()
    assert queries.count_kabar(play("perencana")) == 1


def test_all_are_read_with_one_press() -> None:
    for _ in range(3):
        tell("kepala")
    kepala = sign_in("kepala")
    assert "Tandai semua sudah dibaca" in kepala.get("/pemberitahuan/").content.decode()
    kepala.post("/pemberitahuan/baca/")
    assert queries.count_kabar(play("kepala")) == 0
    assert "Tandai semua sudah dibaca" not in kepala.get("/pemberitahuan/").content.decode()


def test_nobody_is_told_the_same_thing_twice() -> None:
    assert tell("kepala", kunci="tw1") == 1
    assert tell("kepala", "perencana", kunci="tw1") == 1
    assert tell("kepala") + tell("kepala") == 2, "without a key every notice is one of its own"


def test_it_comes_by_mail_with_the_address_of_its_page_and_only_once() -> None:
    Pengguna.objects.filter(username="kepala").update(email="kepala@contoh.go.id")
    tell("kepala", "perencana")
    send_antrean()
    send_antrean()
    (surat,) = mail.outbox
    assert surat.to == ["kepala@contoh.go.id"]
    assert surat.subject == "[Terang] Realisasi dikembalikan"
    assert f"Buka: {settings.ALAMAT}/jejak/" in surat.body


def test_who_switched_it_off_gets_no_mail() -> None:
    Pengguna.objects.filter(username="kepala").update(email="kepala@contoh.go.id")
    kepala = sign_in("kepala")
    assert "Hentikan surel" in kepala.get("/pemberitahuan/").content.decode()
    kepala.post("/pemberitahuan/surel/", {"surel": "tidak"})
    assert "Kirim juga ke surel" in kepala.get("/pemberitahuan/").content.decode()
    tell("kepala")
    send_antrean()
    assert mail.outbox == []
    switch_surel(play("kepala"), surel=True)
    send_antrean()
    assert len(mail.outbox) == 1


def test_a_deaf_mail_server_breaks_nothing() -> None:
    Pengguna.objects.filter(username="kepala").update(email="kepala@contoh.go.id")
    tell("kepala")
    with override_settings(EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend", EMAIL_PORT=1):
        send_antrean()
    assert Pemberitahuan.objects.get().dikirim is None


@pytest.mark.parametrize(
    ("jarak", "kata"),
    [
        (8, ""),
        (7, "tenggat dalam sepekan"),
        (2, "tenggat dalam sepekan"),
        (1, "tenggat paling lambat besok"),
        (0, "tenggat paling lambat besok"),
        (-1, "lewat tenggat"),
    ],
)
def test_a_reminder_says_how_near_the_day_is(jarak: int, kata: str) -> None:
    assert write_tenggat(build_tugas(HARI + timedelta(days=jarak)), HARI) == kata


def test_what_has_no_day_is_no_reminder() -> None:
    assert write_tenggat(build_tugas(None), HARI) == ""


def build_tugas(tenggat: date | None) -> Tugas:
    return Tugas(judul="Isi realisasi", uraian="Triwulan I", alamat="/jejak/", ikon="calendar", tenggat=tenggat)


@pytest.fixture
def tenggat(monkeypatch: pytest.MonkeyPatch) -> None:
    """The head has something to do by tomorrow."""
    kepala = get_orang("kepala").pk

    def list_tugas(pelaku: Pelaku) -> list[Tugas]:
        return [build_tugas(HARI + timedelta(days=1))] if pelaku.pengguna_id == kepala else []

    monkeypatch.setattr(beranda, "SUMBER_TUGAS", (list_tugas,))


@pytest.mark.usefixtures("tenggat")
def test_who_has_something_due_is_reminded_once() -> None:
    assert remind(play_mesin()) == 1
    assert remind(play_mesin()) == 0
    kabar = Pemberitahuan.objects.get()
    assert (kabar.untuk.username, kabar.judul) == ("kepala", "Isi realisasi: tenggat paling lambat besok")


@pytest.mark.usefixtures("tenggat")
def test_the_command_for_cron_says_how_many_it_reminded() -> None:
    keluar = StringIO()
    call_command("ingatkan", stdout=keluar)
    assert keluar.getvalue().strip().endswith("pengingat baru.")


def test_only_the_machine_reminds_everybody() -> None:
    with pytest.raises(DitolakError):
        work_pengingat(play("admin"), {}, None)  # type: ignore[arg-type]
