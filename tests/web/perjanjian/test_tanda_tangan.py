"""The signature: who gives it, what it freezes, what the signed copy must be, and how an agreement changes later."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from perjanjian_contoh import DPA, TAHUN, add_target, fill_rencana, get_indikator, get_kepala

from pemeran import get_orang, play
from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Versi
from terang.web.akun.actions import delegate_peran
from terang.web.akun.models import Penugasan
from terang.web.beranda.queries import list_tugas
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.models import Peristiwa
from terang.web.perencanaan.actions_indikator import change_indikator
from terang.web.perencanaan.actions_target import set_target
from terang.web.perencanaan.beku import require_cair
from terang.web.perencanaan.models import Indikator, Target
from terang.web.perjanjian.actions import draft_perjanjian, refresh_perjanjian
from terang.web.perjanjian.actions_alur import return_perjanjian, submit_perjanjian
from terang.web.perjanjian.actions_butir import remove_butir
from terang.web.perjanjian.actions_tanda import BERKAS_TERBESAR, sign_perjanjian
from terang.web.perjanjian.models import PerjanjianKinerja
from terang.web.perjanjian.queries import LihatPerjanjian, get_buku, get_lihat, get_perjanjian, is_beku, read_berkas
from terang.web.perjanjian.queries_jenjang import list_banding

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
HARI = date(2026, 1, 20)


@pytest.fixture(autouse=True)
def unggahan(settings: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]
    settings.STORAGES = settings.STORAGES | {  # type: ignore[attr-defined]
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    }
    return tmp_path  # type: ignore[return-value]


def load(satu: PerjanjianKinerja) -> PerjanjianKinerja:
    return get_perjanjian(play("kepala"), pd="bkpp", tahun=TAHUN, kode=satu.kode)


def look(satu: PerjanjianKinerja) -> LihatPerjanjian:
    return get_lihat(play("kepala"), pd="bkpp", tahun=TAHUN, kode=satu.kode)


def submit() -> PerjanjianKinerja:
    fill_rencana()
    satu = draft_perjanjian(play("perencana"), pihak_pertama=get_kepala(), tahun=TAHUN, versi="murni", tanggal_dpa=DPA)
    submit_perjanjian(play("perencana"), perjanjian=satu)
    return load(satu)


def sign(satu: PerjanjianKinerja, isi: bytes | None = PDF) -> PerjanjianKinerja:
    berkas = None if isi is None else ContentFile(isi, name="../../surat.exe")
    sign_perjanjian(play("kepala"), perjanjian=satu, tanggal=HARI, berkas=berkas)
    return load(satu)


def test_the_head_signs_with_a_copy_that_comes_back_byte_for_byte(unggahan: Path) -> None:
    satu = sign(submit())
    assert satu.status == "ditandatangani"
    assert satu.sidik_berkas == hashlib.sha256(PDF).hexdigest()
    assert read_berkas(play("operator"), perjanjian=satu) == PDF
    assert [p.suffix for p in unggahan.rglob("*") if p.is_file()] == [".pdf"]


def test_paper_alone_is_enough_and_then_there_is_no_copy() -> None:
    satu = sign(submit(), None)
    assert (satu.status, satu.tanggal, satu.sidik_berkas) == ("ditandatangani", HARI, "")
    with pytest.raises(TidakAdaError, match="Salinan"):
        read_berkas(play("kepala"), perjanjian=satu)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (b"MZ\x90\x00 program", "bukan PDF"),
        (b"%PDF-1.7 potongan tanpa akhir", "bukan PDF"),
        (b"<html>%PDF-1.7 %%EOF", "bukan PDF"),
        (PDF + b"0" * BERKAS_TERBESAR, "lebih dari 10 MB"),
    ],
)
def test_a_copy_that_is_no_whole_pdf_or_too_large_is_refused(isi: bytes, pesan: str, unggahan: Path) -> None:
    satu = submit()
    with pytest.raises(AturanError, match=pesan):
        sign(satu, isi)
    assert load(satu).status == "diajukan"
    assert [p for p in unggahan.rglob("*") if p.is_file()] == []


def test_a_copy_that_was_changed_on_the_disk_is_not_handed_out(unggahan: Path) -> None:
    satu = sign(submit())
    next(p for p in unggahan.rglob("*.pdf")).write_bytes(PDF + b"\n")
    with pytest.raises(AturanError, match="sidiknya berbeda"):
        read_berkas(play("kepala"), perjanjian=satu)


def test_a_day_that_has_not_come_is_refused() -> None:
    with pytest.raises(AturanError, match="belum tiba"):
        sign_perjanjian(play("kepala"), perjanjian=submit(), tanggal=date(2026, 3, 3))


def test_nobody_signs_a_draft() -> None:
    fill_rencana()
    satu = draft_perjanjian(play("perencana"), pihak_pertama=get_kepala(), tahun=TAHUN, versi="murni", tanggal_dpa=DPA)
    with pytest.raises(AturanError, match="belum diajukan"):
        sign_perjanjian(play("kepala"), perjanjian=load(satu), tanggal=HARI)


@pytest.mark.parametrize("siapa", ["perencana", "operator", "organisasi", "admin"])
def test_only_the_head_signs(siapa: str) -> None:
    satu = submit()
    with pytest.raises(DitolakError):
        sign_perjanjian(play(siapa), perjanjian=satu, tanggal=HARI)


def test_who_sent_it_does_not_sign_it_even_as_a_stand_in() -> None:
    satu = submit()
    tugas = Penugasan.objects.get(pengguna=get_orang("kepala"))
    delegate_peran(
        play("kepala"),
        penugasan=tugas,
        kepada=get_orang("perencana"),
        mulai=date(2026, 3, 2),
        selesai=date(2026, 3, 9),
        alasan="Cuti",
    )
    with pytest.raises(DitolakError, match="Anda sendiri"):
        sign_perjanjian(play("perencana"), perjanjian=satu, tanggal=HARI)


def test_the_signature_freezes_target_rule_unit_and_law_of_every_line() -> None:
    satu = sign(submit())
    beku = satu.butir.get(indikator__kode="iku-1").beku
    assert beku["target"]["nilai"] == "80.60"
    assert (beku["rumus"], beku["satuan"]["nama"]) == ("maks", "indeks")
    assert beku["ketentuan"]["rumus-capaian"]["berlaku_sejak"]


def test_a_promised_target_is_frozen_and_others_are_not() -> None:
    satu = sign(submit())
    dijanjikan = Target.objects.get(butir_perjanjian__perjanjian_kinerja=satu, indikator__kode="iku-1")
    bebas = add_target(get_indikator("iku-1"), "perubahan", "81")
    assert is_beku(play("kepala"), target=dijanjikan)
    assert not is_beku(play("kepala"), target=bebas)
    with pytest.raises(AturanError, match="dibekukan"):
        require_cair(dijanjikan)
    require_cair(bebas)


def test_the_plan_refuses_to_change_what_was_signed() -> None:
    satu = sign(submit())
    indikator = get_indikator("iku-1")
    versi = Versi(Target.objects.get(butir_perjanjian__perjanjian_kinerja=satu, indikator=indikator).versi)
    isi = {"indikator": indikator, "tahun": TAHUN, "alasan": "Koreksi", "isi": Angka(nilai=Decimal(50))}
    with pytest.raises(AturanError, match="dibekukan"):
        set_target(play("perencana"), versi=versi, **isi)
    set_target(play("perencana"), versi=Versi.PERUBAHAN, **isi)
    with pytest.raises(AturanError, match="sudah diperjanjikan"):
        change_indikator(play("perencana"), indikator=indikator, alasan="Koreksi", polaritas="turun", rumus="min")
    change_indikator(play("perencana"), indikator=get_indikator("iku-1"), alasan="Koreksi", nama="Nama lain")


def test_a_target_in_a_draft_is_not_frozen_yet() -> None:
    submit()
    assert not is_beku(play("kepala"), target=get_indikator("iku-1").target.get())


def test_the_form_prints_what_was_signed_whatever_happens_to_the_plan_afterwards() -> None:
    satu = sign(submit())
    sebelum = get_buku(play("kepala"), perjanjian=satu)
    Target.objects.filter(indikator=get_indikator("iku-1")).update(nilai=Decimal(1))
    Indikator.objects.filter(pk=get_indikator("iku-1").pk).update(nama="Lain")
    assert get_buku(play("kepala"), perjanjian=load(satu)) == sebelum
    assert look(load(satu)).butir[0].target == "80,60 indeks"


def test_nothing_of_it_changes_after_the_signature() -> None:
    satu = sign(submit())
    with pytest.raises(AturanError, match="sudah ditandatangani"):
        refresh_perjanjian(play("perencana"), perjanjian=satu)
    with pytest.raises(AturanError, match="sudah ditandatangani"):
        remove_butir(play("perencana"), perjanjian=satu, id_=satu.butir.all()[0].pk)


def test_the_head_sends_it_back_with_a_reason_that_the_planner_reads() -> None:
    satu = submit()
    with pytest.raises(AturanError, match="Tulis apa"):
        return_perjanjian(play("kepala"), perjanjian=satu, alasan=" ")
    return_perjanjian(play("kepala"), perjanjian=satu, alasan="Urutkan menurut Renstra.")
    assert load(satu).status == "draf"
    assert "Dikembalikan: Urutkan menurut Renstra." in [t.uraian for t in list_tugas(play("perencana"))]


def test_waiting_for_the_signature_is_a_task_of_the_head_with_the_last_day() -> None:
    submit()
    tugas = next(t for t in list_tugas(play("kepala")) if t.judul.startswith("Tanda tangani"))
    assert tugas.tenggat == date(2026, 2, 5)
    assert not any(t.judul.startswith("Tanda tangani") for t in list_tugas(play("perencana")))


def test_a_change_says_why_and_stands_beside_the_old_one() -> None:
    lama = sign(submit())
    add_target(get_indikator("iku-1"), "perubahan", "79")
    isi = {"pihak_pertama": get_kepala(), "tahun": TAHUN, "versi": "perubahan"}
    with pytest.raises(AturanError, match="mengapa"):
        draft_perjanjian(play("perencana"), **isi)
    baru = load(draft_perjanjian(play("perencana"), **isi, alasan_perubahan="Anggaran berubah."))
    assert baru.induk == lama
    target = {
        b.nama: (b.lama, b.baru, b.keadaan) for b in dict(list_banding(play("kepala"), perjanjian=baru))["Target"]
    }
    assert target["Indeks Kepuasan Aparatur (contoh)"] == ("80,60 indeks", "79,00 indeks", "berubah")
    assert target["Indeks Sistem Merit (contoh)"][2] == "tetap"


def test_every_step_leaves_its_line_in_the_trail() -> None:
    satu = sign(submit())
    jejak = Peristiwa.objects.filter(objek="perjanjian", objek_id=str(satu.pk)).order_by("nomor")
    assert [p.tindakan for p in jejak] == ["perjanjian.susun", "perjanjian.ajukan", "perjanjian.tanda-tangan"]


@pytest.mark.parametrize(("bentuk", "awal"), [("pdf", b"%PDF-"), ("docx", b"PK")])
def test_the_form_is_downloaded_by_colleagues_and_unknown_to_neighbours(bentuk: str, awal: bytes) -> None:
    satu = submit()
    alamat = reverse("perjanjian_naskah", args=["bkpp", TAHUN, satu.kode, bentuk])
    client = Client()
    client.force_login(get_orang("operator"))
    jawab = client.get(alamat)
    assert jawab.content.startswith(awal)
    assert jawab.headers["Content-Disposition"].startswith("attachment")
    client.force_login(get_orang("tetangga"))
    assert client.get(alamat).status_code == 404
