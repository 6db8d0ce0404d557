"""The reference pages say what the code says."""

from __future__ import annotations

from pathlib import Path

import buat_istilah
import buat_rujukan
import pytest

from terang.checks.jalankan import load_pemeriksaan
from terang.kinerja.buku import TABEL
from terang.rumus.formula import parse_formula
from terang.web.common.istilah import load_istilah


@pytest.mark.parametrize("nama", sorted(buat_rujukan.build_semua()))
def test_it_is_committed_as_the_code_makes_it(nama: str) -> None:
    tersimpan = (buat_rujukan.TUJUAN / nama).read_text(encoding="utf-8")
    assert tersimpan == buat_rujukan.build_semua()[nama], "Jalankan ./run docs, lalu simpan hasilnya."


@pytest.mark.parametrize("nama", sorted(buat_rujukan.build_pemeriksaan()))
def test_its_page_of_a_check_is_committed_as_the_code_makes_it(nama: str) -> None:
    tersimpan = (buat_rujukan.TUJUAN_PERIKSA / nama).read_text(encoding="utf-8")
    assert tersimpan == buat_rujukan.build_pemeriksaan()[nama], "Jalankan ./run docs, lalu simpan hasilnya."


def test_it_keeps_no_page_of_a_check_that_is_no_more() -> None:
    ada = {path.name for path in buat_rujukan.TUJUAN_PERIKSA.glob("*.md")}
    assert ada == set(buat_rujukan.build_pemeriksaan())


def test_its_index_names_every_check_once() -> None:
    indeks = buat_rujukan.build_pemeriksaan()["README.md"]
    assert [indeks.count(f"[{satu.kode}](") for satu in load_pemeriksaan()] == [1] * len(load_pemeriksaan())


def test_it_deletes_the_page_of_a_removed_check(tmp_path: Path) -> None:
    (tmp_path / "HIT999-dihapus.md").write_text("lama", encoding="utf-8")
    buat_rujukan.write_folder(tmp_path, {"HIT001-ada.md": "baru"})
    assert [path.name for path in tmp_path.iterdir()] == ["HIT001-ada.md"]


def test_its_page_shows_the_headings_and_the_wrong_example_as_a_table() -> None:
    halaman = buat_rujukan.build_pemeriksaan()["HIT001-capaian_salah_hitung.md"]
    judul = [baris for baris in halaman.splitlines() if baris.startswith("## ")]
    assert judul[:3] == ["## Mengapa", "## Perbaikan", "## Pengecualian"]
    assert "| 1 | Indeks Kepuasan Layanan | 80,00 | 90,00 | 117,00 |" in halaman
    assert "terang reviu laporan.pdf --kecuali HIT001" in halaman


def test_it_describes_every_table_of_a_package_once() -> None:
    halaman = [baris[4:] for baris in buat_rujukan.build_paket().splitlines() if baris.startswith("### ")]
    assert sorted(halaman) == sorted(TABEL)


def test_it_tells_of_each_column_what_may_stand_in_it() -> None:
    halaman = buat_rujukan.build_paket()
    assert "| `versi` | `renstra`, `murni`, `perubahan` | ya | Dokumen asal target |  |" in halaman
    assert "[program](#program), [kegiatan](#kegiatan), [sub_kegiatan](#sub_kegiatan)" in halaman


def test_it_names_arguments_options_choices_and_defaults_of_a_command() -> None:
    capaian = next(p for p in buat_rujukan.list_perintah() if p.nama == "capaian")
    opsi = {o.nama[0]: o for o in capaian.opsi}
    assert opsi["--target"].wajib
    assert not opsi["--rumus"].wajib
    assert "min-rasio" in opsi["--rumus"].pilihan
    assert opsi["--bentuk"].bawaan == "tabel"
    assert all(o.uraian for o in capaian.opsi)


def test_it_prints_formulas_with_the_meaning_of_their_letters() -> None:
    assert "`(2 x T - R) / T x 100` (R = realisasi; T = target)" in buat_rujukan.build_ketentuan()
    assert parse_formula("(2 * T - R) / T * 100")


def test_it_lists_every_version_of_a_provision_with_its_status() -> None:
    halaman = buat_rujukan.build_ketentuan()
    assert "| [klasifikasi-belanja](#klasifikasi-belanja) | sejak 1 Januari 2007 sampai 31 Desember 2020 |" in halaman
    assert "perlu-diperiksa" in halaman


def test_the_terms_of_the_web_application_are_those_of_the_kamus() -> None:
    assert buat_istilah.TUJUAN.read_text(encoding="utf-8") == buat_istilah.build_istilah(), "Jalankan ./run docs."


def test_every_question_mark_of_a_page_has_an_answer() -> None:
    assert buat_istilah.list_dipakai() - set(load_istilah()) == set()
