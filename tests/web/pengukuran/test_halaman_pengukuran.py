"""The pages: how many reads they cost, what a row shows, and that the wrong year shows nothing."""

from __future__ import annotations

import json

import pytest
from django.test import Client
from django.urls import reverse

from pemeran import get_orang
from terang.web.common.models import Peristiwa
from terang.web.pengukuran.models import Realisasi
from web.pengukuran.bahan_ukur import TAHUN, TW1, build_ukuran, fill, list_realisasi, look, open_jadwal

pytestmark = pytest.mark.django_db
SEL = ["bkpp", TAHUN, TW1, "iku-1"]


def sign_in(siapa: str) -> Client:
    klien = Client()
    klien.force_login(get_orang(siapa))
    return klien


@pytest.mark.parametrize("siapa", ["operator", "perencana", "kepala", "organisasi"])
@pytest.mark.parametrize(
    ("nama", "argumen"),
    [
        ("pengukuran", ["bkpp", 2022]),
        ("pengukuran_periode", ["bkpp", 2022, "tahun"]),
        ("pengukuran_antrean", ["bkpp", 2022]),
        ("tugas", []),
        ("pengukuran_rekap", [TAHUN]),
        ("pengukuran", ["bkpp", TAHUN]),
        ("pengukuran_antrean", ["bkpp", TAHUN]),
    ],
)
def test_no_page_costs_over_fifteen_reads(
    siapa: str, nama: str, argumen: list[object], django_assert_max_num_queries: object
) -> None:
    build_ukuran()
    for kode in ("iku-1", "iku-2", "iku-3"):
        fill("85", kode)
    list_realisasi().update(status="diajukan")
    klien = sign_in(siapa)
    alamat = reverse(nama, args=argumen)
    klien.get(alamat)  # the year that is looked at is remembered once
    with django_assert_max_num_queries(15):  # type: ignore[operator]
        assert klien.get(alamat).status_code == 200


def test_a_script_gets_the_row_as_it_is_after_the_figure() -> None:
    build_ukuran()
    klien = sign_in("operator")
    kirim = {"teks": "85,5", "terbitan": ""}
    jawab = klien.post(reverse("pengukuran_isi", args=SEL), kirim, headers={"accept": "application/json"})
    isi = json.loads(jawab.content)
    assert (isi["teks"], isi["terbitan"], isi["capaian"], isi["hasil"]) == ("85,5", 1, "106,88%", "melampaui")
    assert isi["baris"]["tahun"]["teks"] == "85,5"
    fill("90", siapa="perencana")
    jawab = klien.post(
        reverse("pengukuran_isi", args=SEL), kirim | {"terbitan": "1"}, headers={"accept": "application/json"}
    )
    assert jawab.status_code == 409
    assert json.loads(jawab.content)["kini"] == "90"


def test_without_scripts_a_conflict_shows_both_and_asks() -> None:
    build_ukuran()
    fill("85")
    fill("90", siapa="perencana")
    jawab = sign_in("operator").post(reverse("pengukuran_isi", args=SEL), {"teks": "77", "terbitan": "1"})
    teks = jawab.content.decode()
    for kata in ("Ada dua versi", "Budi Perencana (contoh)", ">90<", ">77<", "Pakai ketikan saya"):
        assert kata in teks


def test_what_one_types_is_worked_out_and_not_stored() -> None:
    build_ukuran()
    klien = sign_in("operator")
    isi = json.loads(klien.get(reverse("pengukuran_hitung", args=SEL), {"teks": "60"}).content)
    assert isi["capaian"] == "75,00%"
    assert isi["perlu_analisis"] is True
    assert "huruf O" in json.loads(klien.get(reverse("pengukuran_hitung", args=SEL), {"teks": "8O"}).content)["salah"]
    assert not list_realisasi().exists()


def test_a_remark_on_an_empty_cell_does_not_stand_in_the_way_of_its_first_figure() -> None:
    build_ukuran()
    alamat = reverse("pengukuran_komentar", args=SEL)
    assert sign_in("kepala").post(alamat, {"isi": "Mohon segera diisi @operator"}).status_code == 302
    assert fill("85").sel.komentar == 1
    teks = sign_in("perencana").get(reverse("pengukuran_sel", args=SEL)).content.decode()
    assert "Mohon segera diisi @operator" in teks


def test_a_remark_is_text_and_never_markup() -> None:
    build_ukuran()
    sign_in("kepala").post(reverse("pengukuran_komentar", args=SEL), {"isi": "<script>alert(1)</script>"})
    teks = sign_in("operator").get(reverse("pengukuran_sel", args=SEL)).content.decode()
    assert "<script>alert" not in teks
    assert "&lt;script&gt;" in teks


def test_what_another_measured_is_shown_and_not_counted() -> None:
    teks = sign_in("perencana").get(reverse("pengukuran_sel", args=["bkpp", 2022, "tahun", "iku-2"])).content.decode()
    assert "51,23" in teks
    assert "102,24%" in teks


def test_an_indicator_of_another_agency_is_not_found_here() -> None:
    build_ukuran()
    assert sign_in("perencana").get(reverse("pengukuran_sel", args=["dinkes", TAHUN, TW1, "iku-1"])).status_code == 404
    assert sign_in("organisasi").get(reverse("pengukuran_sel", args=["dinkes", TAHUN, TW1, "iku-1"])).status_code == 404
    assert sign_in("perencana").get("/bkpp/2031/pengukuran/tw1/iku-1/").status_code == 404


def test_the_queue_shows_what_a_returned_figure_was_and_why() -> None:
    build_ukuran()
    fill("85")
    klien = {siapa: sign_in(siapa) for siapa in ("operator", "perencana")}
    alamat = reverse("pengukuran_langkah", args=SEL[:3])
    klien["operator"].post(alamat, {"langkah": "ajukan", "kode": "iku-1"})
    klien["perencana"].post(alamat, {"langkah": "kembalikan", "kode": "iku-1", "alasan": "Salah satuan"})
    assert look().sel.status == "dikembalikan"
    fill("86")
    klien["operator"].post(alamat, {"langkah": "ajukan", "kode": "iku-1"})
    teks = klien["perencana"].get(reverse("pengukuran_antrean", args=["bkpp", TAHUN])).content.decode()
    for kata in ("Salah satuan", ">86<", ">85<", "Sebelum dikembalikan", "Belum ada bukti."):
        assert kata in teks
    assert Realisasi.objects.get(tahun=TAHUN).pengisi == get_orang("operator")


def test_who_coordinates_locks_what_is_approved_in_many_agencies_at_once() -> None:
    build_ukuran()
    build_ukuran("dinkes")
    for kode in ("iku-1", "iku-2"):
        fill("85", kode)
    Realisasi.objects.filter(tahun=TAHUN, indikator__kode="iku-1").update(status="disahkan")
    alamat = f"{reverse('pengukuran_rekap', args=[TAHUN])}?periode=tw1"
    teks = sign_in("organisasi").get(alamat).content.decode()
    assert "Kunci yang dipilih" in teks
    assert "49 perangkat daerah belum mempunyai target" in teks
    assert "Kunci yang dipilih" not in sign_in("perencana").get(alamat).content.decode()
    sign_in("organisasi").post(alamat, {"pd": ["bkpp", "dinkes"]})
    assert look().sel.status == "dikunci"
    assert look("iku-2").sel.status == "draf"


def test_a_step_can_be_taken_beside_the_figure() -> None:
    build_ukuran()
    fill("85")
    klien = sign_in("operator")
    alamat = reverse("pengukuran_langkah", args=SEL[:3])
    jawab = klien.post(alamat, {"langkah": "ajukan", "kode": "iku-1", "dari": "sel"})
    assert jawab.headers["Location"] == reverse("pengukuran_sel", args=SEL)
    assert "Tarik kembali" in klien.get(reverse("pengukuran_sel", args=SEL)).content.decode()
    klien.post(alamat, {"langkah": "tarik", "kode": "iku-1", "dari": "sel"})
    assert look().sel.status == "draf"


def test_a_long_sheet_is_read_page_by_page() -> None:
    klien = sign_in("perencana")
    alamat = reverse("pengukuran", args=["bkpp", 2022])
    satu, akhir = (klien.get(f"{alamat}?bagian=rinci&halaman={n}").content.decode() for n in ("1", "3"))
    assert "Halaman 1 / 3" in satu
    assert "Halaman 3 / 3" in akhir
    assert satu.count("<tr><th") == 1 + 50
    assert klien.get(f"{alamat}?bagian=rinci&halaman=99").status_code == 200
    assert klien.get(f"{alamat}?bagian=rinci&halaman=-1x").status_code == 200


def test_a_closed_window_is_told_on_the_page_and_offers_no_step() -> None:
    build_ukuran()
    fill("85")
    open_jadwal(("2026-01-01", "2026-01-31"), ("2026-01-01", "2026-01-31"))
    klien = sign_in("operator")
    alamat = reverse("pengukuran_langkah", args=SEL[:3])
    jawab = klien.post(alamat, {"langkah": "ajukan", "kode": "iku-1"}, follow=True)
    teks = jawab.content.decode()
    assert "sudah ditutup 31 Januari 2026" in teks
    assert 'value="ajukan"' not in teks
    assert look().sel.status == "draf"
    assert Peristiwa.objects.filter(hasil="ditolak", tindakan="realisasi.ajukan").count() == 1
