"""What waits for whom: tasks, mentions, the calendar, and who is reminded of what on which day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pemeran import get_orang, play, play_mesin
from terang.kinerja.pilihan import Periode
from terang.web.akun.models import Pengguna
from terang.web.common.errors import AturanError, DitolakError
from terang.web.pengukuran.actions_alur import Berkas, return_realisasi, submit_realisasi, verify_realisasi
from terang.web.pengukuran.actions_jadwal import Masa, set_jadwal
from terang.web.pengukuran.actions_komentar import add_komentar, close_sebutan
from terang.web.pengukuran.actions_pengingat import record_pengingat
from terang.web.pengukuran.models import JadwalPengisian
from terang.web.pengukuran.pengingat import build_pengingat, list_pengingat, write_pengingat
from terang.web.pengukuran.tugas import list_tugas
from web.pengukuran.bahan_ukur import TAHUN, TW1, build_ukuran, fill, look, open_jadwal

pytestmark = pytest.mark.django_db
BERKAS = Berkas(pd="bkpp", tahun=TAHUN, periode=TW1, kode=["iku-1"], alasan="Cek ulang sumber")


def list_judul(siapa: str) -> list[str]:
    return [f"{t.judul}: {t.uraian.partition(': ')[2] or t.uraian}" for t in list_tugas(play(siapa))]


def test_tasks_go_with_the_figure_from_hand_to_hand() -> None:
    build_ukuran()
    open_jadwal(("2026-03-01", "2026-03-20"), ("2026-03-01", "2026-03-31"))
    (isi,) = list_tugas(play("operator"))
    assert (isi.judul, isi.tenggat) == ("Isi realisasi Triwulan I 2026", date(2026, 3, 20))
    assert "4 indikator" in isi.uraian
    fill("85")
    submit_realisasi(play("operator"), berkas=BERKAS)
    assert "3 indikator" in list_tugas(play("operator"))[0].uraian
    assert "Verifikasi realisasi Triwulan I 2026: 1 angka menunggu pemeriksaan Anda." in list_judul("perencana")
    return_realisasi(play("perencana"), berkas=BERKAS)
    assert "Perbaiki realisasi Triwulan I 2026: 1 angka dikembalikan kepada Anda." in list_judul("operator")
    submit_realisasi(play("operator"), berkas=BERKAS)
    verify_realisasi(play("perencana"), berkas=BERKAS)
    assert list_judul("kepala") == ["Sahkan realisasi Triwulan I 2026: 1 angka menunggu pengesahan Anda."]
    assert list_judul("tetangga") == []


def test_what_one_entered_is_no_task_to_verify() -> None:
    build_ukuran()
    fill("85", siapa="perencana")
    submit_realisasi(play("perencana"), berkas=BERKAS)
    assert [j for j in list_judul("perencana") if j.startswith("Verifikasi")] == []


def test_who_is_called_gets_a_task_until_they_answer_or_put_it_away() -> None:
    build_ukuran()
    add_komentar(play("operator"), letak=look(siapa="operator"), isi="Mohon dicek @perencana dan @kepala, surel a@b.id")
    assert list_judul("perencana")[0].startswith("Ani Operator (contoh) menyebut Anda")
    add_komentar(play("perencana"), letak=look(), isi="Sudah benar.")
    assert list_judul("perencana") == []
    close_sebutan(play("kepala"), letak=look(siapa="kepala"))
    assert list_judul("kepala") == []
    assert fill("85").sel.terbitan == 1


def test_only_who_sees_the_agency_can_be_called() -> None:
    build_ukuran()
    for nama in ("tetangga", "tidak-ada"):
        with pytest.raises(AturanError, match=f"@{nama} tidak dikenal"):
            add_komentar(play("operator"), letak=look(siapa="operator"), isi=f"Halo @{nama}")
    assert look().sel.komentar == 0


def test_the_calendar_is_kept_by_bagian_organisasi_alone_and_makes_sense() -> None:
    masa = Masa(
        buka_isi=date(2026, 4, 1), tutup_isi=date(2026, 4, 10), buka_reviu=date(2026, 4, 8),
        tutup_reviu=date(2026, 4, 20),
    )  # fmt: skip
    with pytest.raises(DitolakError):
        set_jadwal(play("perencana"), tahun=TAHUN, masa={TW1: masa})
    set_jadwal(play("organisasi"), tahun=TAHUN, masa={TW1: masa, Periode.TAHUN: None})
    assert JadwalPengisian.objects.get().tutup_isi == date(2026, 4, 10)
    terbalik = Masa(
        buka_isi=date(2026, 4, 9), tutup_isi=date(2026, 4, 1), buka_reviu=date(2026, 4, 8),
        tutup_reviu=date(2026, 4, 20),
    )  # fmt: skip
    with pytest.raises(AturanError, match="mendahului"):
        set_jadwal(play("organisasi"), tahun=TAHUN, masa={TW1: terbalik})
    set_jadwal(play("organisasi"), tahun=TAHUN, masa={TW1: None})
    assert not JadwalPengisian.objects.exists()


@pytest.mark.parametrize(
    ("hari", "jenis"),
    [("2026-03-12", []), ("2026-03-13", ["tutup"]), ("2026-03-17", ["tutup"]), ("2026-03-19", ["tutup"]),
     ("2026-03-20", []), ("2026-03-21", ["lewat"]), ("2026-03-22", []), ("2026-03-27", ["lewat"])],
)  # fmt: skip
def test_one_is_reminded_seven_three_and_one_day_before_and_when_late(hari: str, jenis: list[str]) -> None:
    build_ukuran()
    open_jadwal(("2026-03-01", "2026-03-20"), ("2026-03-01", "2026-03-31"))
    operator = get_orang("operator")
    milik = [p for p in build_pengingat(date.fromisoformat(hari)) if p.penerima == operator]
    assert [p.jenis for p in milik] == jenis
    assert all(p.banyak == 4 for p in milik)


def test_who_handed_everything_in_is_left_alone() -> None:
    build_ukuran()
    open_jadwal(("2026-03-01", "2026-03-20"), ("2026-03-01", "2026-03-31"))
    fill("85")
    submit_realisasi(play("operator"), berkas=BERKAS)
    (satu,) = [p for p in build_pengingat(date(2026, 3, 19)) if p.penerima == get_orang("operator")]
    assert satu.banyak == 3


def test_a_returned_figure_reminds_and_a_reminder_is_sent_once() -> None:
    build_ukuran()
    Pengguna.objects.filter(username="operator").update(email="ani@contoh.go.id")
    fill("85")
    submit_realisasi(play("operator"), berkas=BERKAS)
    return_realisasi(play("perencana", datetime(2026, 3, 2, 3, tzinfo=UTC)), berkas=BERKAS)
    (satu,) = list_pengingat(date(2026, 3, 3))
    judul, isi = write_pengingat(satu, "https://sakip.contoh.go.id/")
    assert judul == "Realisasi Triwulan I 2026 dikembalikan kepada Anda"
    assert "https://sakip.contoh.go.id/bkpp/2026/pengukuran/tw1/" in isi
    with pytest.raises(DitolakError):
        record_pengingat(play("operator"), pengingat=satu)
    record_pengingat(play_mesin(), pengingat=satu)
    assert list_pengingat(date(2026, 3, 3)) == []
    assert len(list_pengingat(date(2026, 3, 5))) == 1
