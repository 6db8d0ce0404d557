"""A ledger survives its folder, its folder is the same every time, and others can read it."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from contoh_paket import change, write_contoh
from frictionless import Package
from hypothesis import given, settings

from strategi import ledgers
from terang.errors import UnreadableError, UsageError
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.kinerja.pilihan import Rumus, Tanda
from terang.stores.paket import dump_paket, load_paket, read_paket, write_datapackage
from terang.stores.skema import list_kolom
from terang.stores.tulis import render_paket

DEMO = Path(__file__).parents[2] / "data" / "bkpp-kota-semarang-2022"


@pytest.fixture
def paket(tmp_path: Path) -> Path:
    return write_contoh(tmp_path / "paket")


@settings(max_examples=25, deadline=None)
@given(buku=ledgers())
def test_a_ledger_that_is_written_and_read_is_the_same_ledger(buku: BukuKinerja) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dump_paket(buku, Path(folder))
        assert load_paket(Path(folder)) == buku


@settings(max_examples=3, deadline=None)
@given(buku=ledgers())
def test_frictionless_itself_finds_every_written_package_valid(buku: BukuKinerja) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dump_paket(buku, Path(folder))
        laporan = Package(str(Path(folder) / "datapackage.json")).validate()
        assert laporan.valid, laporan.to_summary()


def test_every_cell_has_its_type(paket: Path) -> None:
    buku = load_paket(paket)
    assert buku.get("target", "t-1").nilai == Decimal("80.60")
    assert str(buku.get("target", "t-1").nilai) == "80.60"
    assert buku.get("target", "t-2").tanda is Tanda.RENTANG
    assert buku.get("indikator", "iku-2").rumus is Rumus.PREDIKAT
    assert buku.get("indikator", "iku-2").iku is False
    assert buku.get("anggaran", "a-1").jumlah == 44_000_000
    assert buku.get("pejabat", "pejabat-1").nip == "198001012005011001"
    assert buku.get("unit_kerja", "badan").induk_id is None
    assert buku.identitas.tanggal is not None
    assert buku.narasi == (Narasi(bagian="bab-i/latar-belakang", teks="Latar belakang."),)


def test_big_money_and_long_decimals_stay_exact(paket: Path) -> None:
    change(paket, "anggaran.csv", "44000000", "999999999999999")
    change(paket, "realisasi.csv", "91.88", "91.880000000000000000000000000001")
    buku = load_paket(paket)
    assert buku.anggaran[0].jumlah == 999_999_999_999_999
    assert str(buku.realisasi[0].nilai) == "91.880000000000000000000000000001"


def test_the_row_number_of_a_ledger_is_that_of_the_file(paket: Path) -> None:
    change(paket, "unit_kerja.csv", "Sekretariat,", '"Sekretariat\nlantai dua",')
    buku = load_paket(paket)
    assert buku.unit_kerja[1].nama == "Sekretariat\nlantai dua"
    assert buku.get_baris("unit_kerja", "subbag") == 4


def test_writing_a_read_package_gives_its_bytes(paket: Path) -> None:
    for nama, isi in render_paket(load_paket(paket)).items():
        assert (paket / nama).read_bytes() == isi, nama


def test_a_cell_may_be_long(paket: Path) -> None:
    change(paket, "unit_kerja.csv", "Sekretariat", "S" * 200_000)
    assert load_paket(paket).unit_kerja[1].nama == "S" * 200_000


def test_files_are_plain(paket: Path) -> None:
    isi = render_paket(load_paket(paket))["target.csv"]
    assert isi.decode().splitlines()[:2] == [
        "id,indikator_id,versi,tahun,periode,tanda,nilai,batas_atas,predikat",
        "t-1,iku-1,murni,2022,tahun,=,80.60,,",
    ]
    assert isi.endswith(b"\n")
    assert b"\r" not in isi


def test_blank_ends_of_cells_and_crlf_are_no_errors(paket: Path) -> None:
    sebelum = load_paket(paket)
    for path in paket.rglob("*.csv"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n") + b"\r\n,,\r\n")
    change(paket, "target.csv", "80.60", " 80.60 ")
    assert load_paket(paket) == sebelum


def test_columns_may_stand_in_another_order(paket: Path) -> None:
    sebelum = load_paket(paket)
    baris = list(csv.reader(io.StringIO((paket / "target.csv").read_text("utf-8"))))
    (paket / "target.csv").write_text("".join(",".join(reversed(sel)) + "\n" for sel in baris), "utf-8")
    assert load_paket(paket) == sebelum


def test_our_schema_wins_over_that_of_the_package(paket: Path) -> None:
    deskriptor = json.loads((paket / "datapackage.json").read_text("utf-8"))
    deskriptor["resources"] = []
    (paket / "datapackage.json").write_text(json.dumps(deskriptor), "utf-8")
    assert read_paket(paket).kesalahan == ()


@pytest.mark.parametrize("teks", ["", " depan", "belakang ", "a\rb", "a\x00b", "\ud800"])
def test_a_text_that_would_not_come_back_is_refused(paket: Path, tmp_path: Path, teks: str) -> None:
    buku = load_paket(paket)
    rusak = replace(buku, satuan=(replace(buku.satuan[0], nama=teks),))
    with pytest.raises(UsageError, match="satuan 'indeks' kolom nama"):
        dump_paket(rusak, tmp_path / "lain")


def test_a_number_that_is_none_is_refused(paket: Path, tmp_path: Path) -> None:
    buku = load_paket(paket)
    rusak = replace(buku, target=(replace(buku.target[0], nilai=Decimal("NaN")),))
    with pytest.raises(UsageError, match="target 't-1' kolom nilai"):
        dump_paket(rusak, tmp_path / "lain")


@pytest.mark.parametrize("bagian", ["../luar", "/etc", "Bab I", "a//b", ""])
def test_narrative_stays_inside_its_folder(paket: Path, tmp_path: Path, bagian: str) -> None:
    rusak = replace(load_paket(paket), narasi=(Narasi(bagian=bagian, teks="x"),))
    with pytest.raises(UsageError, match="nama berkas narasi"):
        dump_paket(rusak, tmp_path / "lain")


def test_narrative_of_others_is_neither_deleted_nor_mixed_in(paket: Path) -> None:
    buku = load_paket(paket)
    (paket / "narasi/lama.md").write_text("Tulisan orang.\n", "utf-8")
    with pytest.raises(UsageError, match=r"narasi/lama\.md"):
        dump_paket(buku, paket)
    assert (paket / "narasi/lama.md").exists()


def test_a_folder_that_is_not_there_is_a_wrong_request(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="tidak ada"):
        read_paket(tmp_path / "tiada")


def test_load_lists_every_error(paket: Path) -> None:
    change(paket, "target.csv", "80.60", "80,60".join('""'))
    change(paket, "anggaran.csv", "44000000", "Rp44.000.000")
    with pytest.raises(UnreadableError, match="2 kesalahan") as galat:
        load_paket(paket)
    assert "target.csv baris 2 kolom nilai [80,60]" in str(galat.value)
    assert "anggaran.csv baris 2 kolom jumlah [Rp44.000.000]" in str(galat.value)


def test_the_descriptor_says_what_the_columns_are(paket: Path) -> None:
    deskriptor = json.loads((paket / "datapackage.json").read_text("utf-8"))
    sumber = {r["name"]: r for r in deskriptor["resources"]}
    assert list(sumber) == [*TABEL, "narasi-bab-i-latar-belakang"]
    assert deskriptor["terang:versi"] == 1
    assert "Badan Kepegawaian Kota Semarang" in deskriptor["title"]
    assert deskriptor["licenses"]
    unit = sumber["unit_kerja"]["schema"]
    assert unit["primaryKey"] == ["id"]
    assert unit["foreignKeys"] == [{"fields": ["induk_id"], "reference": {"resource": "", "fields": ["id"]}}]
    kolom = {f["name"]: f for f in sumber["indikator"]["schema"]["fields"]}
    assert kolom["pemilik_id"]["terang:acuan"] == ["tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"]
    assert kolom["polaritas"]["constraints"] == {"required": True, "enum": ["naik", "turun", "rentang", "stabil"]}
    assert kolom["urutan"]["constraints"] == {"required": True, "minimum": 1}
    assert kolom["definisi"] == {
        "name": "definisi",
        "type": "string",
        "title": "Definisi",
        "description": "Apa yang diukur dan apa yang tidak",
    }


def test_a_descriptor_can_be_written_while_tables_have_errors(paket: Path) -> None:
    sebelum = (paket / "datapackage.json").read_bytes()
    (paket / "datapackage.json").unlink()
    change(paket, "target.csv", "80.60", "delapan puluh")
    write_datapackage(paket)
    assert (paket / "datapackage.json").read_bytes() == sebelum


def test_frictionless_itself_follows_the_foreign_keys(paket: Path) -> None:
    change(paket, "jabatan.csv", "kepala,badan,", "kepala,tiada,")
    galat = Package(str(paket / "datapackage.json")).validate().flatten(["type", "rowNumber"])
    assert galat == [["foreign-key", 2]]


def test_the_demo_is_right_and_in_its_normal_form() -> None:
    hasil = read_paket(DEMO)
    assert hasil.kesalahan == ()
    assert hasil.buku is not None
    for nama, isi in render_paket(hasil.buku).items():
        assert (DEMO / nama).read_bytes() == isi, f"{nama}: write it again with write_datapackage or dump_paket"


def test_every_column_is_described() -> None:
    for nama in TABEL:
        for kolom in list_kolom(nama):
            assert kolom.kolom.uraian != kolom.nama, f"{nama}.{kolom.nama}"
