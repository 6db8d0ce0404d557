"""The pages of a plan: what they show, what their buttons do, and what they cost."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from pemeran import get_orang, play, play_mesin
from rencana_contoh import build_renstra, get_contoh, get_iku
from terang.web.perencanaan.actions import create_rencana, lock_rencana
from terang.web.perencanaan.actions_indikator import create_indikator
from terang.web.perencanaan.actions_simpul import create_dukungan, create_simpul
from terang.web.perencanaan.models import Hapusan, JenisSimpul, Rencana, Simpul, Target
from terang.web.perencanaan.tugas import list_tugas

pytestmark = pytest.mark.django_db
POHON = "/bkpp/2026/rencana/"
IKU = f"{POHON}indikator/iku-1/"
SEBARIS = r"<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src=|application/json))"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def rencana() -> Rencana:
    return build_renstra()


@pytest.fixture
def perencana() -> Client:
    client = Client()
    client.force_login(get_orang("perencana"))
    return client


@pytest.mark.usefixtures("rencana")
@pytest.mark.parametrize(
    "alamat",
    [POHON, f"{POHON}pohon/", f"{POHON}simpul/sasaran-1/", IKU, f"{IKU}aksi/", f"{IKU}ubah/", "/kota/2026/rencana/"],
)
def test_a_page_costs_few_reads_and_holds_no_style_of_its_own(
    perencana: Client, alamat: str, django_assert_max_num_queries: object
) -> None:
    build_renstra("dinkes")
    create_dukungan(play("bappeda"), pendukung=get_contoh("program-1", "dinkes"), sasaran=get_contoh("sasaran-1"))
    perencana.get(alamat)
    with django_assert_max_num_queries(15):  # type: ignore[operator]
        jawab = perencana.get(alamat)
    assert jawab.status_code == 200
    assert (
        re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src=|application/json))", jawab.content.decode()) == []
    )


def test_without_a_plan_the_page_offers_to_make_one(perencana: Client) -> None:
    assert "Buat Renstra" in perencana.get(POHON).content.decode()
    isi = {"nama": "Renstra (contoh)", "tahun_awal": 2026, "tahun_akhir": 2030}
    assert perencana.post(f"{POHON}baru/", isi).headers["Location"] == POHON
    assert "Pohon masih kosong" in perencana.get(POHON).content.decode()


@pytest.mark.usefixtures("rencana")
def test_a_row_stays_open_for_the_next_name(perencana: Client) -> None:
    isi = {"jenis": "misi", "induk": "visi-1", "nama": "Misi kedua"}
    jawab = perencana.post(f"{POHON}simpul/", isi, headers=HTMX).content.decode()
    assert "Misi tersimpan: Misi kedua" in jawab
    assert jawab.count('id="isian"') == 1
    jawab = perencana.post(f"{POHON}simpul/", isi | {"nama": " "}, headers=HTMX)
    assert jawab.headers["HX-Retarget"] == "#isian"
    assert "is-invalid" in jawab.content.decode()


@pytest.mark.usefixtures("rencana")
def test_a_deletion_is_taken_back_on_the_next_page(perencana: Client) -> None:
    perencana.post(f"{POHON}simpul/misi-1/hapus/")
    assert "Baru dihapus" in perencana.get(POHON).content.decode()
    perencana.post(f"{POHON}hapusan/{Hapusan.objects.get().id}/")
    assert Simpul.objects.filter(kode="sasaran-1").exists()


@pytest.mark.usefixtures("rencana")
def test_a_cell_is_saved_alone_and_says_what_is_wrong(perencana: Client) -> None:
    sel = "sel-murni-2026-tahun"
    kepala = HTMX | {"HX-Trigger-Name": sel}
    jawab = perencana.post(f"{IKU}target/", {sel: "81,5", f"semula-{sel}": ""}, headers=kepala).content.decode()
    assert "tersimpan" in jawab
    assert 'value="81,50"' in jawab
    assert 'id="riwayat"' in jawab
    jawab = perencana.post(f"{IKU}target/", {sel: "8O,6", f"semula-{sel}": "81,50"}, headers=kepala).content.decode()
    assert 'aria-invalid="true"' in jawab
    assert 'value="8O,6"' in jawab
    assert str(Target.objects.get(versi="murni").nilai) == "81.5"


@pytest.mark.usefixtures("rencana")
def test_without_scripts_the_whole_grid_is_saved_at_once(perencana: Client) -> None:
    isi = {}
    for tahun, nilai in ((2027, "82"), (2028, "83")):
        isi |= {f"sel-renstra-{tahun}-tahun": nilai, f"semula-sel-renstra-{tahun}-tahun": ""}
    perencana.post(f"{IKU}target/", isi | {"sel-renstra-2029-tahun": "", "semula-sel-renstra-2029-tahun": ""})
    assert sorted(Target.objects.values_list("tahun", flat=True)) == [2026, 2027, 2028]


def test_a_plan_in_force_opens_with_a_reason_and_closes_again(perencana: Client, rencana: Rencana) -> None:
    lock_rencana(play("perencana"), rencana=rencana, dasar="Perwal (contoh) 1/2026")
    assert "simpul/visi-1/ubah/" not in perencana.get(POHON).content.decode()
    perencana.post(f"{POHON}alasan/", {"alasan": "Perubahan RPJMD"})
    assert "simpul/visi-1/ubah/" in perencana.get(POHON).content.decode()
    perencana.post(f"{POHON}simpul/visi-1/ubah/", {"nama": "Visi baru"})
    assert get_contoh("visi-1").nama == "Visi baru"
    perencana.post(f"{POHON}alasan/", {"alasan": ""})
    perencana.post(f"{POHON}simpul/visi-1/ubah/", {"nama": "Visi lain"})
    assert get_contoh("visi-1").nama == "Visi baru"


def test_a_reader_of_the_rpjmd_sees_it_and_may_not_change_it(perencana: Client) -> None:
    create_rencana(play("bappeda"), perangkat_daerah=None, nama="RPJMD (contoh)", tahun_awal=2026, tahun_akhir=2030)
    assert "RPJMD (contoh)" in perencana.get("/kota/2026/rencana/").content.decode()
    assert perencana.get("/kota/2026/rencana/ubah/").status_code == 403
    assert 'value="bkpp" selected' in perencana.get("/kota/2026/rencana/").content.decode()


@pytest.mark.usefixtures("rencana")
def test_a_large_picture_first_shows_no_more_than_sasaran_and_programs(perencana: Client, rencana: Rencana) -> None:
    for n in range(30):
        nama = f"Kegiatan {n} (contoh)"
        isi = {"rencana": rencana, "induk": get_contoh("program-1"), "jenis": JenisSimpul.KEGIATAN}
        create_simpul(play("perencana"), nama=nama, nomenklatur=f"5.03.02.2.{n:02}", **isi)
    assert "Kegiatan 7" not in perencana.get(f"{POHON}pohon/", headers=HTMX).content.decode()
    assert "Kegiatan 7" in perencana.get(f"{POHON}pohon/?lipat=", headers=HTMX).content.decode()
    assert "Kegiatan 7" in perencana.get(f"{POHON}pohon/unduh/").content.decode()


@pytest.mark.usefixtures("rencana")
def test_the_picture_tells_capaian_by_shape_and_folds(perencana: Client) -> None:
    get_iku().realisasi.create(kode="r", tahun=2026, periode="tahun", nilai="70", pengukur="BKPP")
    isi = perencana.get(f"{POHON}pohon/").content.decode()
    assert "▼ Sasaran · belum tercapai 86,96 %" in isi
    assert 'class="capai-belum"' in isi
    assert isi.count("data-panel") == 5
    lipat = perencana.get(f"{POHON}pohon/?lipat=misi-1", headers=HTMX).content.decode()
    assert lipat.startswith("<svg")
    assert lipat.count("data-panel") == 2
    unduh = perencana.get(f"{POHON}pohon/unduh/")
    assert unduh.headers["Content-Disposition"] == 'attachment; filename="pohon-kinerja-bkpp-2026.svg"'
    assert b"<a " not in unduh.content


@pytest.mark.usefixtures("rencana")
def test_the_picture_names_only_the_agency_of_what_one_may_not_see(perencana: Client) -> None:
    build_renstra("dinkes")
    lain = get_contoh("program-1", "dinkes")
    Simpul.objects.filter(pk=lain.pk).update(nama="Rahasia dapur")
    create_dukungan(play("bappeda"), pendukung=lain, sasaran=get_contoh("sasaran-1"))
    for alamat in (POHON, f"{POHON}pohon/", f"{POHON}simpul/sasaran-1/"):
        isi = perencana.get(alamat).content.decode()
        assert "Dinas Kesehatan" in isi
        assert "ahasia dapur" not in isi
        assert 'stroke-dasharray="6 5"' in isi or "pohon" not in alamat


@pytest.mark.usefixtures("rencana")
def test_a_step_is_planned_and_its_result_written(perencana: Client) -> None:
    isi = {
        "uraian": "Menyusun standar",
        "periode": "tw1",
        "target": "1,5",
        "satuan": "dokumen",
        "anggaran": "2.000.000",
    }
    perencana.post(f"{IKU}aksi/baru/", isi)
    halaman = perencana.get(f"{IKU}aksi/").content.decode()
    assert "Menyusun standar" in halaman
    assert "2.000.000" in halaman
    assert ">1,5<" in halaman


def test_a_planner_is_told_of_gaps_and_bappeda_only_of_those_of_the_rpjmd(rencana: Rencana) -> None:
    kosong = create_simpul(
        play_mesin(), rencana=rencana, jenis=JenisSimpul.SASARAN, nama="Tanpa ukuran", induk=get_contoh("tujuan-1")
    )
    create_indikator(play_mesin(), pemilik=get_contoh("sasaran-1"), nama="IKU kedua", satuan="%", iku=True)
    judul = [satu.judul for satu in list_tugas(play("perencana"))]
    assert judul == [f"Beri indikator: {kosong.nama}", "Isi target 2026: IKU kedua"]
    assert list_tugas(play("bappeda")) == list_tugas(play("kepala")) == []
