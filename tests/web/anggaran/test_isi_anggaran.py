"""Money is typed, summed, compared and shown, to the last rupiah."""

from __future__ import annotations

import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from pemeran import get_orang, play
from terang.web.anggaran import actions, queries
from terang.web.anggaran.isian import list_turun, read_rupiah
from terang.web.anggaran.models import Anggaran, RealisasiAnggaran
from terang.web.anggaran.pohon import Saring, list_baris
from terang.web.anggaran.tugas import list_tugas
from terang.web.anggaran.tulis import BukuUang, Kunci
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.common.models import Peristiwa
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import Indikator, Rencana, Simpul

pytestmark = pytest.mark.django_db
TAHUN = 2040
SARING = Saring(bulan=12)


def get_bkpp() -> PerangkatDaerah:
    return PerangkatDaerah.objects.get(kode="bkpp")


def build_pohon(banyak: int = 2) -> list[Simpul]:
    """A plan of 2040 with one program, one kegiatan, and sub kegiatan."""
    isi = {"jenis": "renstra", "nama": "Renstra contoh", "tahun_awal": 2040, "tahun_akhir": 2044}
    rencana = Rencana.objects.create(perangkat_daerah=get_bkpp(), **isi)
    program = Simpul.objects.create(rencana=rencana, jenis="program", nama="Program", kode="p", nomenklatur="7.01.01")
    kegiatan = Simpul.objects.create(
        rencana=rencana, jenis="kegiatan", nama="Kegiatan", kode="k", induk=program, nomenklatur="7.01.01.2.01"
    )
    sub = [
        Simpul.objects.create(
            rencana=rencana,
            jenis="sub_kegiatan",
            nama=f"Sub {n}",
            kode=f"s{n}",
            induk=kegiatan,
            nomenklatur=f"7.01.01.2.01.{n:04}",
        )
        for n in range(1, banyak + 1)
    ]
    return [program, kegiatan, *sub]


def write(simpul: Simpul | None, nilai: int | None, kolom: str = "murni", **lain: object) -> None:
    kunci = Kunci(kolom=kolom, pemilik_id=simpul.pk if simpul else None)
    isian = actions.Isian(simpul=simpul, kunci=kunci, nilai=nilai, **lain)  # type: ignore[arg-type]
    actions.set_nilai(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, isian=[isian])


def get_lihat(saring: Saring = SARING, siapa: str = "bpkad") -> queries.LihatAnggaran:
    return queries.get_anggaran(play(siapa), perangkat_daerah=get_bkpp(), tahun=TAHUN, saring=saring)


def test_what_stands_above_is_the_sum_of_what_stands_below() -> None:
    pohon = build_pohon()
    write(pohon[2], 100)
    write(pohon[3], 50)
    write(pohon[2], 60, "b03")
    write(pohon[2], 80, "b06")
    pusat, program, kegiatan, satu, _ = get_lihat(Saring(bulan=5)).baris
    assert [b.sel["murni"].nilai for b in (pusat, program, kegiatan)] == [150, 150, 150]
    assert (satu.sel["realisasi"].nilai, pusat.tulisan_sisa, pusat.tulisan_serapan) == (60, "90", "40,00")
    assert kegiatan.sel["murni"].terhitung
    assert not kegiatan.sel["murni"].is_isian


def test_the_total_of_the_agency_is_typed_and_held_against_its_parts() -> None:
    pohon = build_pohon()
    write(pohon[2], 100)
    pusat = get_lihat().baris[0].sel["murni"]
    assert (pusat.nilai, pusat.isian, pusat.is_isian) == (100, "", True)
    bpkad = Client()
    bpkad.force_login(get_orang("bpkad"))
    jawab = bpkad.post(f"/bkpp/{TAHUN}/anggaran/sel/", {"murni-0": "100", "lama": "", "bulan": "12"})
    assert "Tersimpan" in jawab.content.decode()
    assert Anggaran.objects.get(pemilik=None, tahun=TAHUN).jumlah == 100
    assert get_lihat().peringatan == []
    write(pohon[3], 50)
    assert [kata for _, kata in get_lihat().peringatan] == [
        "Pagu murni tertulis Rp100, sedangkan jumlah bagiannya Rp150; selisih -Rp50."
    ]
    assert not get_lihat().baris[0].sel["realisasi"].puncak


def test_a_parent_that_says_something_else_is_named_and_can_be_mended() -> None:
    pohon = build_pohon()
    write(pohon[2], 100)
    write(pohon[0], 120)
    lihat = get_lihat()
    assert [(b.kode, kata) for b, kata in lihat.peringatan] == [
        ("p", "Pagu murni tertulis Rp120, sedangkan jumlah bagiannya Rp100; selisih Rp20.")
    ]
    actions.sum_induk(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, simpul=pohon, baris=pohon[0])
    assert get_lihat().peringatan == []
    with pytest.raises(AturanError, match="Tidak ada yang perlu disamakan"):
        actions.sum_induk(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, simpul=pohon, baris=pohon[0])


def test_one_line_of_the_trail_says_before_and_after() -> None:
    pohon = build_pohon()
    write(pohon[2], 100)
    write(pohon[2], 200)
    terakhir = Peristiwa.objects.order_by("-nomor")[0]
    assert terakhir.tindakan == "anggaran.isi"
    assert '"7.01.01.2.01.0001 murni": ["Rp100", "Rp200"]' in terakhir.perubahan


def test_who_saw_an_old_figure_does_not_write_over_a_new_one() -> None:
    pohon = build_pohon()
    write(pohon[2], 100)
    with pytest.raises(AturanError, match="diubah orang lain menjadi Rp100"):
        write(pohon[2], 300, lama=None, tahu_lama=True)
    isian = [actions.Isian(simpul=pohon[2], kunci=Kunci(kolom="murni", pemilik_id=pohon[2].pk), nilai=5)]
    with pytest.raises(AturanError, match="Muat ulang"):
        actions.set_nilai(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, isian=isian, sidik="lama")


def test_emptying_a_cell_takes_the_row_away_and_zero_does_not() -> None:
    pohon = build_pohon()
    write(pohon[2], 0)
    assert Anggaran.objects.get(pemilik=pohon[2]).jumlah == 0
    write(pohon[2], None)
    assert not Anggaran.objects.filter(pemilik=pohon[2]).exists()


def test_a_cell_of_two_sources_is_only_typed_over_one_source_at_a_time() -> None:
    pohon = build_pohon()
    for sumber in ("PAD", "DAU"):
        kunci = Kunci(kolom="murni", pemilik_id=pohon[2].pk, sumber=sumber)
        isian = [actions.Isian(simpul=pohon[2], kunci=kunci, nilai=10)]
        actions.set_nilai(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, isian=isian)
    assert not get_lihat().baris[3].sel["murni"].is_isian
    satu = get_lihat(Saring(bulan=12, sumber="PAD")).baris[3].sel["murni"]
    assert (satu.nilai, satu.is_isian) == (10, True)


def test_money_below_zero_is_refused() -> None:
    with pytest.raises(AturanError, match="kurang dari nol"):
        write(build_pohon()[2], -1)


@pytest.mark.parametrize(
    ("teks", "pesan"), [("8O", "huruf O"), ("1,5", "memuat sen"), ("sepuluh", "tidak memuat angka")]
)
def test_what_is_no_amount_says_why(teks: str, pesan: str) -> None:
    with pytest.raises(AturanError, match=pesan):
        read_rupiah(teks)


def test_cumulative_spending_that_falls_is_noticed() -> None:
    assert list_turun([5, None, 3], ["Januari", "Februari", "Maret"]) == [
        "sampai Maret lebih kecil daripada sampai Januari"
    ]
    assert list_turun([5, 5, 6], ["Januari", "Februari", "Maret"]) == []


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 10**13), min_size=1, max_size=6))
def test_sums_along_the_tree_are_exact(nilai: list[int]) -> None:
    simpul = [Simpul(pk=1, jenis="program", kode="p"), Simpul(pk=2, jenis="kegiatan", kode="k", induk_id=1)]
    simpul += [Simpul(pk=n, jenis="sub_kegiatan", kode=f"s{n}", induk_id=2) for n in range(3, 3 + len(nilai))]
    buku = BukuUang.__new__(BukuUang)
    buku.tahun = TAHUN
    buku.baris = {Kunci(kolom="murni", pemilik_id=n): Anggaran(jumlah=satu) for n, satu in enumerate(nilai, start=3)}
    rows = list_baris(buku, simpul, SARING, ("murni", "perubahan", "realisasi"))
    assert [satu.sel["murni"].nilai for satu in rows[:3]] == [sum(nilai)] * 3
    buku.baris[Kunci(kolom="murni", pemilik_id=1)] = Anggaran(jumlah=sum(nilai) + 1)
    assert [s.kode for s in list_baris(buku, simpul, SARING, ("murni",)) if s.peringatan] == ["p"]


def test_the_head_may_not_write_and_the_neighbour_does_not_even_see() -> None:
    pohon = build_pohon()
    isian = [actions.Isian(simpul=pohon[2], kunci=Kunci(kolom="murni", pemilik_id=pohon[2].pk), nilai=1)]
    with pytest.raises(DitolakError):
        actions.set_nilai(play("kepala"), perangkat_daerah=get_bkpp(), tahun=TAHUN, isian=isian)
    with pytest.raises(TidakAdaError):
        get_lihat(siapa="tetangga")


def test_money_is_tagged_to_indicators_of_its_own_plan_only() -> None:
    pohon = build_pohon()
    lain = Indikator.objects.exclude(rencana=pohon[0].rencana).first()
    assert lain is not None
    isi = {"perangkat_daerah": get_bkpp(), "tahun": TAHUN, "simpul": pohon[2]}
    with pytest.raises(AturanError, match="rencana yang sama"):
        actions.tag_simpul(play("perencana"), indikator=[lain], **isi)  # type: ignore[arg-type]
    satuan = lain.satuan
    milik = Indikator.objects.create(
        rencana=pohon[0].rencana, pemilik=pohon[0], nama="Contoh", kode="c", satuan=satuan, polaritas="naik"
    )
    actions.tag_simpul(play("perencana"), indikator=[milik], **isi)  # type: ignore[arg-type]
    assert queries.list_tanda(play("perencana"), perangkat_daerah=get_bkpp(), tahun=TAHUN) == {pohon[2].pk: [milik]}
    actions.tag_simpul(play("perencana"), indikator=[], **isi)  # type: ignore[arg-type]
    assert queries.list_tanda(play("perencana"), perangkat_daerah=get_bkpp(), tahun=TAHUN) == {}


def test_the_page_says_what_it_shows_also_as_a_workbook() -> None:
    pohon = build_pohon()
    write(pohon[2], 1_234_567)
    client = Client()
    client.force_login(get_orang("bpkad"))
    assert b"1.234.567" in client.get(f"/bkpp/{TAHUN}/anggaran/").content
    lembar = load_workbook(io.BytesIO(client.get(f"/bkpp/{TAHUN}/anggaran/unduh/").content)).active
    assert lembar is not None
    assert [[sel.value for sel in baris[:3]] for baris in lembar.iter_rows(min_row=6)] == [
        ["7.01.01.2.01.0001", "Sub 1", 1_234_567],
        ["7.01.01.2.01.0002", "Sub 2", None],
    ]


def test_a_cell_is_saved_alone_and_a_wrong_one_says_why() -> None:
    pohon = build_pohon()
    client = Client()
    client.force_login(get_orang("bpkad"))
    sel = f"murni-{pohon[2].pk}"
    jawab = client.post(f"/bkpp/{TAHUN}/anggaran/sel/", {sel: "1.000", "lama": ""})
    assert f'id="sisa-{pohon[0].pk}"' in jawab.content.decode()
    assert Anggaran.objects.get(pemilik=pohon[2]).jumlah == 1000
    salah = client.post(f"/bkpp/{TAHUN}/anggaran/sel/", {sel: "1O", "lama": "1.000"})
    assert salah.headers["X-Salah"] == "ya"
    assert "huruf O" in salah.content.decode()
    basi = client.post(f"/bkpp/{TAHUN}/anggaran/sel/", {sel: "7", "lama": "2"})
    assert "diubah orang lain menjadi Rp1.000" in basi.content.decode()


def test_without_scripts_the_whole_page_is_sent_at_once() -> None:
    pohon = build_pohon()
    client = Client()
    client.force_login(get_orang("bpkad"))
    kirim = {f"b01-{pohon[2].pk}": "5", f"b02-{pohon[2].pk}": "6", f"b01-{pohon[3].pk}": ""}
    client.post(f"/bkpp/{TAHUN}/anggaran/bulanan/", kirim)
    milik = RealisasiAnggaran.objects.filter(pemilik=pohon[2]).order_by("periode")
    assert [(satu.periode, satu.jumlah) for satu in milik] == [("b01", 5), ("b02", 6)]


def test_last_months_spending_waits_only_where_there_is_a_budget() -> None:
    assert [satu for satu in list_tugas(play("bpkad")) if "BKPP" in satu.judul] == []
    isi = {"versi": "murni", "jumlah": 1, "kode": "anggaran-x"}
    Anggaran.objects.create(perangkat_daerah=get_bkpp(), tahun=2026, **isi)
    assert [satu.judul for satu in list_tugas(play("bpkad"))] == ["Isi realisasi anggaran BKPP sampai Februari 2026"]
    RealisasiAnggaran.objects.create(
        perangkat_daerah=get_bkpp(), tahun=2026, periode="b02", jumlah=1, kode="realisasi-x"
    )
    assert list_tugas(play("bpkad")) == []


@pytest.mark.parametrize("alamat", ["anggaran/", "anggaran/bulanan/", "pendapatan/", "impor/", "anggaran/unduh/"])
def test_no_page_asks_the_database_more_than_fifteen_times(alamat: str) -> None:
    client = Client()
    client.force_login(get_orang("bpkad"))
    client.get(f"/bkpp/2022/{alamat}")
    with CaptureQueriesContext(
        connection,
    ) as catatan:
        assert client.get(f"/bkpp/2022/{alamat}").status_code == 200
    assert len(catatan) <= 15, [satu["sql"][:90] for satu in catatan]
