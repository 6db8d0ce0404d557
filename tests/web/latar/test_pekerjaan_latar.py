"""Jobs: started by a person, worked on by one worker, seen while they run, and closed with a clear answer."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django_tasks_db.models import DBTaskResult

from pemeran import get_orang, play, play_mesin
from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.common.jam import get_kini
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.latar import actions, jalankan, queries
from terang.web.latar.denyut import Denyut
from terang.web.latar.jenis import HasilKerja, register_jenis
from terang.web.latar.keadaan import Keadaan
from terang.web.latar.kemajuan import Kemajuan
from terang.web.latar.models import Pekerjaan, Pemberitahuan, StatusPekerjaan
from terang.web.organisasi.models import UnitKerja

pytestmark = pytest.mark.django_db

TERLIHAT: list[tuple[str, int]] = []


def work_contoh(pelaku: Pelaku, isi: Mapping[str, Any], kemajuan: Kemajuan) -> HasilKerja:
    """Three steps; what happens before the second is said in `isi`."""
    kemajuan.tell("Satu", 30)
    TERLIHAT.extend(Pekerjaan.objects.values_list("langkah", "kemajuan"))
    match isi.get("lalu"):
        case "rusak":
            raise ZeroDivisionError
        case "aturan":
            raise AturanError("Pagu belum diisi. Isi dahulu pada Anggaran.")
        case "batal":
            Pekerjaan.objects.update(batal=True)
        case "ambil":
            Pekerjaan.objects.update(putaran=2, status=StatusPekerjaan.MENUNGGU)
        case "henti":
            raise SystemExit(1)
    kemajuan.tell("Dua", 60)
    return HasilKerja(pesan=f"Selesai oleh {pelaku.nama}.", berkas={"hasil.txt": b"isi"})


@pytest.fixture(autouse=True)
def jenis() -> None:
    TERLIHAT.clear()
    register_jenis("contoh", f"{__name__}.work_contoh")


def start(**isi: object) -> Pekerjaan:
    unit = UnitKerja.objects.get(kode="bkpp")
    return actions.start_pekerjaan(play("perencana"), jenis="contoh", judul="Contoh", isi=isi, unit_id=unit.pk)


def run(pekerjaan: Pekerjaan) -> Pekerjaan:
    jalankan.run_pekerjaan(pekerjaan.pk, pekerjaan.putaran, berdenyut=False)
    pekerjaan.refresh_from_db()
    return pekerjaan


def sign_in(siapa: str) -> Client:
    client = Client()
    client.force_login(get_orang(siapa))
    return client


def test_it_waits_in_the_queue_in_the_same_transaction() -> None:
    pekerjaan = start()
    assert DBTaskResult.objects.get().args_kwargs == {"args": [pekerjaan.pk, 1], "kwargs": {}}
    assert (pekerjaan.status, pekerjaan.kemajuan) == ("menunggu", 0)


def test_the_task_in_the_queue_runs_the_job() -> None:
    pekerjaan = start()
    DBTaskResult.objects.get().task.call(pekerjaan.pk, 5)
    pekerjaan.refresh_from_db()
    assert pekerjaan.status == "menunggu", "of an older start"


def test_its_progress_is_seen_while_it_runs_and_its_end_afterwards() -> None:
    pekerjaan = run(start())
    assert TERLIHAT == [("Satu", 30)]
    assert (pekerjaan.status, pekerjaan.kemajuan, pekerjaan.langkah) == ("selesai", 100, "")
    assert pekerjaan.pesan == "Selesai oleh Budi Perencana (contoh)."
    hasil = pekerjaan.hasil.get()
    assert (hasil.nama, hasil.besar, hasil.sidik) == ("hasil.txt", 3, hashlib.sha256(b"isi").hexdigest())
    assert hasil.berkas.read() == b"isi"
    kabar = Pemberitahuan.objects.get()
    assert (kabar.untuk.username, kabar.judul) == ("perencana", "Contoh: selesai")
    assert kabar.alamat == f"/pekerjaan/{pekerjaan.pk}/"


def test_the_trail_says_who_began_it_and_how_it_ended() -> None:
    run(start())
    jejak = list(Peristiwa.objects.filter(objek="pekerjaan").order_by("nomor").values_list("tindakan", "uraian"))
    assert jejak == [("pekerjaan.mulai", "Memulai Contoh"), ("pekerjaan.akhiri", "Contoh: selesai")]


@pytest.mark.parametrize(
    ("lalu", "status", "pesan"),
    [
        ("aturan", "gagal", "Pagu belum diisi. Isi dahulu pada Anggaran."),
        ("rusak", "gagal", "Terang gagal mengerjakannya; kesalahannya tercatat pada peladen."),
        ("batal", "dibatalkan", "Pekerjaan ini dibatalkan."),
    ],
)
def test_whatever_happens_it_ends_with_an_answer(lalu: str, status: str, pesan: str) -> None:
    pekerjaan = run(start(lalu=lalu))
    assert pekerjaan.status == status
    assert pekerjaan.pesan.startswith(pesan)
    assert not pekerjaan.hasil.exists()


def test_a_worker_that_is_ended_says_so() -> None:
    pekerjaan = start(lalu="henti")
    with pytest.raises(SystemExit):
        run(pekerjaan)
    pekerjaan.refresh_from_db()
    assert (pekerjaan.status, "Jalankan lagi" in pekerjaan.pesan) == ("gagal", True)


def test_a_worker_from_whom_it_was_taken_changes_nothing() -> None:
    pekerjaan = run(start(lalu="ambil"))
    assert (pekerjaan.status, pekerjaan.putaran) == ("menunggu", 2)
    assert not pekerjaan.hasil.exists()


def test_two_workers_do_not_both_take_it() -> None:
    pekerjaan = run(start())
    run(pekerjaan)
    assert len(TERLIHAT) == 1


def test_one_whose_worker_died_is_shown_as_stopped_and_runs_again() -> None:
    pekerjaan = start()
    kini = get_kini()
    diam = kini - timedelta(seconds=61)
    Pekerjaan.objects.update(status=StatusPekerjaan.BERJALAN, dimulai=diam, terdengar=diam)
    pelaku = replace(play("perencana"), kini=kini)
    lihat = queries.get_pekerjaan(pelaku, pekerjaan.pk)
    assert lihat.keadaan is Keadaan.TERHENTI
    assert "Jalankan lagi" in sign_in("perencana").get(f"/pekerjaan/{pekerjaan.pk}/").content.decode()
    actions.restart_pekerjaan(pelaku, pekerjaan=lihat.pekerjaan)
    assert run(Pekerjaan.objects.get()).status == "selesai"


def test_one_that_is_under_way_does_not_run_twice() -> None:
    pekerjaan = start()
    with pytest.raises(AturanError, match="masih berjalan"):
        actions.restart_pekerjaan(play("perencana"), pekerjaan=pekerjaan)


def test_one_that_waits_is_called_off_at_once_and_one_that_runs_at_its_next_step() -> None:
    pekerjaan = start()
    actions.cancel_pekerjaan(play("perencana"), pekerjaan=pekerjaan)
    assert run(pekerjaan).status == "dibatalkan"
    with pytest.raises(AturanError, match="sudah berakhir"):
        actions.cancel_pekerjaan(play("perencana"), pekerjaan=pekerjaan)
    lain = start()
    Pekerjaan.objects.filter(pk=lain.pk).update(status=StatusPekerjaan.BERJALAN, terdengar=play("perencana").kini)
    lain.refresh_from_db()
    actions.cancel_pekerjaan(play("perencana"), pekerjaan=lain)
    assert queries.get_pekerjaan(play("perencana"), lain.pk).keadaan is Keadaan.BERHENTI


def test_its_page_asks_again_until_it_has_ended() -> None:
    pekerjaan = start()
    client = sign_in("perencana")
    alamat = f"/pekerjaan/{pekerjaan.pk}/"
    bagian = client.get(alamat, headers={"HX-Request": "true"}).content.decode()
    assert 'hx-trigger="every 1s"' in bagian
    assert '<progress class="kemajuan" max="100" value="0"' in bagian
    assert "<html" not in bagian
    run(pekerjaan)
    bagian = client.get(alamat, headers={"HX-Request": "true"}).content.decode()
    assert "hx-trigger" not in bagian
    assert "hasil.txt" in bagian


def test_its_result_is_fetched_as_a_file_by_who_may_still_see_the_unit() -> None:
    pekerjaan = run(start())
    alamat = f"/pekerjaan/{pekerjaan.pk}/berkas/{pekerjaan.hasil.get().pk}/"
    jawab = sign_in("perencana").get(alamat)
    assert b"".join(jawab.streaming_content) == b"isi"  # type: ignore[attr-defined]
    assert jawab.headers["Content-Disposition"] == 'attachment; filename="hasil.txt"'
    assert sign_in("kepala").get(alamat).status_code == 404
    get_orang("perencana").penugasan.update(selesai="2022-02-01")
    assert sign_in("perencana").get(alamat).status_code == 404


def test_it_runs_with_the_rights_of_the_moment() -> None:
    pekerjaan = start()
    get_orang("perencana").penugasan.update(selesai="2022-02-01")
    run(pekerjaan)
    assert queries.list_pekerjaan(play("perencana")) == []


def test_nobody_starts_one_for_an_office_they_cannot_see() -> None:
    unit = UnitKerja.objects.get(kode="bkpp")
    with pytest.raises(TidakAdaError):
        actions.start_pekerjaan(play("tetangga"), jenis="contoh", judul="Contoh", isi={}, unit_id=unit.pk)


def test_a_walk_tells_each_percent_once() -> None:
    pekerjaan = actions.start_pekerjaan(play_mesin(), jenis="contoh", judul="Contoh", isi={})
    Pekerjaan.objects.update(status=StatusPekerjaan.BERJALAN)
    kemajuan = Kemajuan(pekerjaan.pk, 1)
    terlihat = [Pekerjaan.objects.get().langkah for _ in kemajuan.walk(50, range(1000), "Membaca baris")]
    assert len(set(terlihat)) == 50
    assert terlihat[0] == "Membaca baris (1 dari 1000)"


def test_a_long_step_gives_signs_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    kali: list[int] = []
    catat: Callable[[Denyut], None] = lambda _: kali.append(1)  # noqa: E731
    monkeypatch.setattr(Denyut, "_tell", catat)
    with Denyut(1, 1, selang=0.01):
        time.sleep(0.2)
    banyak = len(kali)
    assert banyak > 3
    time.sleep(0.05)
    assert len(kali) == banyak, "it goes on after the end"
