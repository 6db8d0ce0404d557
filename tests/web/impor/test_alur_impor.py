"""A file goes in, is looked at, applied, and taken back; what is wrong in it stays out and is named."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import Workbook, load_workbook

from pemeran import get_orang, play
from terang.importers.daftar import TATA
from terang.importers.susunan import guess_peta
from terang.stores.paket import dump_paket, load_paket
from terang.web.anggaran.models import Anggaran, Pendapatan, RealisasiAnggaran
from terang.web.buku.queries import get_buku
from terang.web.common.errors import AturanError, DitolakError, TidakAdaError
from terang.web.impor import actions, queries
from terang.web.impor.halaman import list_baris
from terang.web.impor.models import Impor
from terang.web.impor.salah import write_salah
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import Indikator, Rencana, Simpul, Target

pytestmark = pytest.mark.django_db
TAHUN = 2026
REKAP = [
    ("Kode", "Uraian", "Jumlah (Rp)"),
    ("7.01.01", "Program Contoh", "300.000.000"),
    ("7.01.01.2.01", "Kegiatan Contoh", "300.000.000"),
    ("7.01.01.2.01.0001", "Sub Satu", "120.000.000"),
    ("7.01.01.2.01.0002", "Sub Dua", "17O.000.000"),
    ("7.01.02.2.01", "Kegiatan Yatim", "5"),
]


def build_xlsx(rows: list[tuple[object, ...]]) -> bytes:
    buku = Workbook()
    assert buku.active is not None
    for satu in rows:
        buku.active.append(satu)
    isi = io.BytesIO()
    buku.save(isi)
    return isi.getvalue()


def get_bkpp() -> PerangkatDaerah:
    return PerangkatDaerah.objects.get(kode="bkpp")


def build_renstra() -> Rencana:
    lama = Rencana.objects.filter(perangkat_daerah=get_bkpp(), tahun_awal__lte=TAHUN, tahun_akhir__gte=TAHUN).first()
    if lama:
        return lama
    isi = {"jenis": "renstra", "nama": "Renstra contoh", "tahun_awal": 2025, "tahun_akhir": 2029}
    return Rencana.objects.create(perangkat_daerah=get_bkpp(), **isi)


def upload(rows: list[tuple[object, ...]], siapa: str = "bpkad", nama: str = "contoh.xlsx") -> Impor:
    return actions.upload_berkas(play(siapa), perangkat_daerah=get_bkpp(), tahun=TAHUN, nama=nama, isi=build_xlsx(rows))


def map_kolom(impor: Impor, siapa: str = "bpkad", **pilihan: object) -> None:
    lihat = queries.get_pratinjau(play(siapa), impor=impor)
    peta = guess_peta(lihat.tabel, TATA[impor.jenis].susunan)
    actions.map_kolom(play(siapa), impor=impor, kolom=peta.kolom, mulai=peta.mulai, pilihan=pilihan)


def list_pagu() -> dict[str, int]:
    milik = Anggaran.objects.filter(perangkat_daerah=get_bkpp(), tahun=TAHUN, pemilik__isnull=False)
    return {satu.pemilik.nomenklatur or "": satu.jumlah for satu in milik.select_related("pemilik") if satu.pemilik}


def test_only_right_rows_are_written_and_all_is_as_before_after_the_way_back() -> None:
    build_renstra()
    dulu = (list_pagu(), Simpul.objects.count())
    impor = upload(REKAP)
    map_kolom(impor, versi="murni")
    lihat = queries.get_pratinjau(play("bpkad"), impor=impor)
    assert [satu.nomor for satu in lihat.salah] == [5, 6]
    assert "7.01.02 tidak ada dalam berkas maupun rencana" in str(lihat.salah[1])
    actions.apply_impor(play("bpkad"), impor=impor)
    kini = list_pagu()
    assert kini["7.01.01.2.01.0001"] == 120_000_000
    assert "7.01.01.2.01.0002" not in kini
    assert Simpul.objects.get(nomenklatur="7.01.01.2.01.0001").induk.nomenklatur == "7.01.01.2.01"  # type: ignore[union-attr]
    actions.undo_impor(play("bpkad"), impor=impor)
    assert (list_pagu(), Simpul.objects.count()) == dulu


def test_a_second_import_of_the_same_file_changes_nothing() -> None:
    build_renstra()
    satu = upload(REKAP)
    map_kolom(satu, versi="murni")
    actions.apply_impor(play("bpkad"), impor=satu)
    dua = upload(REKAP)
    map_kolom(dua, versi="murni")
    assert dua.pratinjau["baru"] + dua.pratinjau["ubah"] == 0
    assert dua.pratinjau["sama"] == 3
    with pytest.raises(AturanError, match="Tidak ada baris baru"):
        actions.apply_impor(play("bpkad"), impor=dua)


def test_the_way_back_is_closed_once_somebody_changed_what_came_of_it() -> None:
    build_renstra()
    impor = upload(REKAP)
    map_kolom(impor, versi="murni")
    actions.apply_impor(play("bpkad"), impor=impor)
    Anggaran.objects.filter(pemilik__nomenklatur="7.01.01.2.01.0001").update(jumlah=1)
    with pytest.raises(AturanError, match="sudah diubah sesudah impor"):
        actions.undo_impor(play("bpkad"), impor=impor)
    assert Anggaran.objects.filter(pemilik__nomenklatur="7.01.01").exists()


def test_what_hangs_on_an_imported_node_closes_the_way_back() -> None:
    build_renstra()
    impor = upload(REKAP)
    map_kolom(impor, versi="murni")
    actions.apply_impor(play("bpkad"), impor=impor)
    sub = Simpul.objects.get(nomenklatur="7.01.01.2.01.0001")
    RealisasiAnggaran.objects.create(
        perangkat_daerah=get_bkpp(), pemilik=sub, tahun=TAHUN, periode="b01", jumlah=1, kode="realisasi-x"
    )
    with pytest.raises(AturanError, match="sudah dipakai isian lain"):
        actions.undo_impor(play("bpkad"), impor=impor)


def test_a_look_that_is_out_of_date_is_not_applied() -> None:
    build_renstra()
    impor = upload(REKAP)
    map_kolom(impor, versi="murni")
    lain = upload(REKAP)
    map_kolom(lain, versi="murni")
    actions.apply_impor(play("bpkad"), impor=lain)
    with pytest.raises(AturanError, match="berubah sejak pratinjau"):
        actions.apply_impor(play("bpkad"), impor=impor, hitungan={"baru": 3, "ubah": 0})


def test_an_lra_fills_budget_spending_and_revenue_of_the_whole_agency() -> None:
    rows: list[tuple[object, ...]] = [
        ("Kode", "Uraian", "Anggaran", "Realisasi", "%"),
        ("4", "PENDAPATAN", 10, 12, "120,00"),
        ("4.1", "Retribusi Contoh", 10, 12, "120,00"),
        ("5", "BELANJA", 1000, 900, "90,00"),
        ("5.1", "BELANJA OPERASI", 1000, 900, "90,00"),
    ]
    impor = upload(rows)
    assert impor.jenis == "lra"
    map_kolom(impor, versi="perubahan", periode="b06")
    actions.apply_impor(play("bpkad"), impor=impor)
    milik = RealisasiAnggaran.objects.filter(perangkat_daerah=get_bkpp(), tahun=TAHUN, periode="b06")
    assert {(s.pemilik_id, s.jenis_belanja, s.jumlah) for s in milik} == {(None, None, 900), (None, "operasi", 900)}
    satu = Pendapatan.objects.get(perangkat_daerah=get_bkpp(), uraian="Retribusi Contoh")
    assert (satu.target, satu.realisasi) == (10, 12)
    actions.undo_impor(play("bpkad"), impor=impor)
    assert not milik.all().exists()


def test_targets_make_sasaran_indicator_and_unit_and_go_away_again(tmp_path: Path) -> None:
    build_renstra()
    dulu = (Simpul.objects.count(), Indikator.objects.count(), Target.objects.count())
    rows: list[tuple[object, ...]] = [
        ("No", "Tujuan", "Sasaran", "Indikator", "Satuan", "2026", "2027"),
        (1, "Tujuan contoh", "Sasaran contoh impor", "Indeks contoh impor", "indeks", "80,60", ">82"),
    ]
    impor = upload(rows, "perencana")
    assert impor.jenis == "target"
    map_kolom(impor, "perencana")
    actions.apply_impor(play("perencana"), impor=impor)
    milik = Target.objects.filter(indikator__nama="Indeks contoh impor").order_by("tahun")
    assert [(t.tahun, str(t.nilai), t.tanda) for t in milik] == [(2026, "80.60", "="), (2027, "82", ">")]
    buku = get_buku(play("perencana"), get_bkpp(), TAHUN)
    assert "Indeks contoh impor" in {satu.nama for satu in buku.indikator}
    dump_paket(buku, tmp_path)
    assert load_paket(tmp_path) == buku
    actions.undo_impor(play("perencana"), impor=impor)
    assert (Simpul.objects.count(), Indikator.objects.count(), Target.objects.count()) == dulu


def test_the_wrong_rows_come_back_with_their_messages_and_never_as_formulas() -> None:
    build_renstra()
    isi = b"Kode;Uraian;Jumlah\n7.01.01;Program;5\n7.01.01.2.01.0003;=HYPERLINK(1);1O\n7.01.09.2.01;@SUM(1);2\n"
    impor = actions.upload_berkas(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, nama="contoh.csv", isi=isi)
    map_kolom(impor, versi="murni")
    lihat = queries.get_pratinjau(play("bpkad"), impor=impor)
    lembar = load_workbook(io.BytesIO(write_salah(lihat))).active
    assert lembar is not None
    assert [baris[0].value for baris in lembar.iter_rows(min_row=2)] == [3, 4]
    assert "huruf O" in str(lembar.cell(2, 5).value)
    assert (lembar.cell(2, 3).value, lembar.cell(2, 3).data_type) == ("=HYPERLINK(1)", "s")


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("a.exe", b"MZ", "Yang diterima: XLSX"),
        ("a.xlsx", b"PK\x03\x04rusak", "rusak"),
        ("a.csv", b"hanya satu baris", "tidak memuat tabel"),
        ("a.csv", b";".join([b"a"] * 200) + b"\n" + b";".join([b"a"] * 200), "terlalu luas"),
        ("a.csv", b"x" * (10 * 1024 * 1024 + 1), "paling besar 10 MB"),
    ],
)
def test_a_file_that_cannot_be_taken_says_why(nama: str, isi: bytes, pesan: str) -> None:
    with pytest.raises(AturanError, match=pesan):
        actions.upload_berkas(play("bpkad"), perangkat_daerah=get_bkpp(), tahun=TAHUN, nama=nama, isi=isi)


def test_without_a_renstra_the_person_is_told_whom_to_ask() -> None:
    Rencana.objects.filter(perangkat_daerah=get_bkpp(), tahun_awal__lte=2050, tahun_akhir__gte=2050).update(
        tahun_akhir=2049
    )
    impor = actions.upload_berkas(
        play("bpkad"), perangkat_daerah=get_bkpp(), tahun=2050, nama="a.xlsx", isi=build_xlsx(REKAP)
    )
    map_kolom(impor, versi="murni")
    with pytest.raises(AturanError, match="Belum ada Renstra"):
        actions.apply_impor(play("bpkad"), impor=impor)


def test_who_may_not_fill_may_not_import_and_the_neighbour_sees_nothing() -> None:
    with pytest.raises(DitolakError):
        upload(REKAP, "kepala")
    with pytest.raises(TidakAdaError):
        upload(REKAP, "tetangga")
    impor = upload(REKAP)
    with pytest.raises(DitolakError):
        actions.choose_tabel(play("bpkad"), impor=impor, nomor=0, jenis="target")
    assert queries.list_tunggu(play("bpkad")) == [impor]


def test_an_import_that_is_not_wanted_after_all_waits_no_longer() -> None:
    impor = upload(REKAP)
    actions.undo_impor(play("bpkad"), impor=impor)
    assert queries.list_tunggu(play("bpkad")) == []
    with pytest.raises(AturanError, match="sudah dibatalkan"):
        actions.undo_impor(play("bpkad"), impor=impor)


@pytest.mark.parametrize("alamat", ["", "{id}/kolom/", "{id}/pratinjau/", "{id}/salah/"])
def test_no_page_asks_the_database_more_than_fifteen_times(alamat: str) -> None:
    build_renstra()
    impor = upload(REKAP)
    map_kolom(impor, versi="murni")
    client = Client()
    client.force_login(get_orang("bpkad"))
    halaman = f"/bkpp/{TAHUN}/impor/{alamat.format(id=impor.pk)}"
    client.get(halaman)
    with CaptureQueriesContext(connection) as catatan:
        assert client.get(halaman).status_code == 200
    assert len(catatan) <= 15, [satu["sql"][:90] for satu in catatan]


def test_where_rows_are_summed_the_sums_are_looked_at() -> None:
    build_renstra()
    kepala = (
        "SKPD",
        "Program",
        "Kegiatan",
        "Sub Kegiatan",
        "Uraian Belanja",
        "Sumber Dana",
        "Jumlah",
        "Jumlah Perubahan",
    )
    awal = ("DINAS", "7.01.01 Program", "7.01.01.2.01 Kegiatan", "7.01.01.2.01.0001 Sub")
    impor = upload([kepala, (*awal, "5.1.02.01 ATK", "PAD", 100, 150), (*awal, "5.1.02.02 Jasa", "PAD", 20, "3O")])
    assert impor.jenis == "anggaran-perubahan"
    map_kolom(impor)
    baris = list_baris(queries.get_pratinjau(play("bpkad"), impor=impor))
    assert [(satu.nomor, satu.kata) for satu in baris[:2]] == [(3, "Salah"), (2, "Baru")]
    sub = [[teks for _, teks, _, _ in satu.sel] for satu in baris if satu.sel and satu.sel[0][1].endswith(".0001")]
    assert sub == [
        ["7.01.01.2.01.0001", "Sub", "Seluruhnya", "PAD", "100", "150"],
        ["7.01.01.2.01.0001", "Sub", "Belanja operasi", "PAD", "100", "150"],
    ]


@pytest.mark.parametrize(
    ("sumber", "dipilih", "salah", "jumlah"),
    [
        (["APBD"], "", 0, [7]),
        (["PAD", "DAU"], "", 1, [1, 1]),
        ([None], "APBD", 1, [1]),
        (["PAD"], "DAU", 0, [1, 7]),
    ],
)
def test_nothing_is_counted_twice_because_of_its_source(
    sumber: list[str | None], dipilih: str, salah: int, jumlah: list[int]
) -> None:
    for n, satu in enumerate(sumber):
        isi = {"versi": "murni", "jumlah": 1, "kode": f"anggaran-x{n}", "sumber_dana": satu}
        Anggaran.objects.create(perangkat_daerah=get_bkpp(), tahun=TAHUN, **isi)
    impor = upload([("Kode", "Uraian", "Jumlah"), ("5", "BELANJA", 7), ("5.1", "BELANJA OPERASI", 7)])
    map_kolom(impor, versi="murni", sumber_dana=dipilih)
    assert impor.pratinjau["salah"] == salah
    actions.apply_impor(play("bpkad"), impor=impor)
    milik = Anggaran.objects.filter(perangkat_daerah=get_bkpp(), tahun=TAHUN, jenis_belanja=None)
    assert sorted(milik.values_list("jumlah", flat=True)) == jumlah
