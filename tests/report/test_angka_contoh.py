"""Every kind of figure of the complete ledger, worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from pemeriksa_naskah import read_blok

from buku_contoh import NARASI, build_buku
from terang.kinerja.buku import TABEL
from terang.naskah.blok import Bab, JenisKotak, Kotak, Pengesahan, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, walk_blok, walk_naskah
from terang.report.lkjip.build import build_lkjip
from terang.stores.paket import dump_paket, load_paket


@cache
def _naskah() -> Naskah:
    return build_lkjip(build_buku())


@cache
def _angka() -> dict[str, AsalAngka]:
    return {a.id: a for a in _naskah().angka}


def _read(id_: str) -> str:
    """All that stands in one chapter or table."""
    (blok,) = [b for b in walk_naskah(_naskah()) if isinstance(b, Bab | Tabel) and b.id == id_]
    return "\n".join(read_blok(b) for b in walk_blok((blok,)))


def test_the_complete_ledger_fills_every_table_and_survives_its_package(tmp_path: Path) -> None:
    buku = build_buku()
    assert [nama for nama in TABEL if not getattr(buku, nama)] == []
    dump_paket(buku, tmp_path / "paket")
    assert load_paket(tmp_path / "paket") == buku


@pytest.mark.parametrize(
    ("id_", "tertulis"),
    [
        # maks: 84,15 / 82,50 x 100 = 102; the changed target is in force, not the first (82,00) nor the Renstra's.
        ("iku-1/capaian", "102,00"),
        ("iku-1/target", "82,50"),
        ("iku-1/target-renstra", "81,00"),
        # min, from the mean of the quarters (8 + 6 + 5 + 5) / 4 = 6: (2 x 10 - 6) / 10 x 100 = 140.
        ("iku-2/realisasi", "6,0"),
        ("iku-2/capaian", "140,00"),
        # min-rasio, from the sum of the quarters 4 + 5 + 6 + 10 = 25: 20 / 25 x 100 = 80.
        ("iku-3/realisasi", "25"),
        ("iku-3/capaian", "80,00"),
        # rentang 25-30, passed: 33 / 30 x 100 = 110.
        ("iku-4/target", "25,00–30,00"),
        ("iku-4/capaian", "110,00"),
        # rentang 25-30, inside: 100.
        ("iku-4/capaian-2023", "100,00"),
        ("hasil-1/capaian", "100,00"),
        # stabil: (1 - |94,05 - 95| / 95) x 100 = (1 - 0,01) x 100 = 99.
        ("iku-5/capaian", "99,00"),
        # predikat A (80) against BB (70): 80 / 70 x 100 = 114,2857...
        ("iku-6/realisasi", "A"),
        ("iku-6/target", "BB"),
        ("iku-6/capaian", "114,29"),
        # ya-tidak: (1 - |1 - 1|) x 100.
        ("iku-7/realisasi", "ya"),
        ("iku-7/capaian", "100,00"),
        # >70: 72,10 / 70 x 100.
        ("iku-8/target", ">70,00"),
        ("iku-8/capaian", "103,00"),
        # 2,80 / 2,50 x 100.
        ("iku-9/capaian", "112,00"),
        # terakhir: 88 of the quarters 40, 55, 70, 88; 88 / 80 x 100.
        ("iku-11/realisasi", "88,00"),
        ("iku-11/capaian", "110,00"),
        # No realisasi.
        ("iku-10/capaian", "–"),
        # The other measurer: 65,40 / 70 x 100 = 93,4285...; its parts 20,10 + 15,20 + 22,00 + 8,10 = 65,40.
        ("realisasi/realisasi-iku-8-lembaga", "65,40"),
        ("realisasi/realisasi-iku-8-lembaga/capaian", "93,43"),
        ("realisasi/realisasi-iku-8-lembaga/komponen", "65,40"),
    ],
)
def test_it_measures_every_rule(id_: str, tertulis: str) -> None:
    assert _angka()[id_].tertulis == tertulis


@pytest.mark.parametrize(
    ("id_", "tertulis"),
    [
        # The cap of 120 holds for the mean alone: 140 counts as 120.
        ("iku-2/capaian-dinilai", "120,00"),
        ("iku-1/capaian-dinilai", "102,00"),
        # (102 + 120 + 80) / 3 = 302 / 3.
        ("sasaran-1/capaian", "100,67"),
        # (110 + 99 + 114,2857 + 100 + 103) / 5 = 526,2857 / 5; iku-10 has no figure and is left out.
        ("sasaran-2/capaian", "105,26"),
        # Half of 112 + 110.
        ("sasaran-3/capaian", "111,00"),
        # (100,6667 + 105,2571 + 111) / 3 = 316,9238 / 3.
        ("total/rata-rata-sasaran", "105,64"),
        # (302 + 526,2857 + 222) / 10 = 1.050,2857 / 10.
        ("total/rata-rata-indikator", "105,03"),
        # Reached: iku-1, 2, 6, 7, 8, 9, 11 of eleven; only sasaran-3 in whole.
        ("cacah/iku-tercapai", "7"),
        ("cacah/iku", "11"),
        ("cacah/sasaran-tercapai", "1"),
        ("cacah/sasaran", "3"),
    ],
)
def test_it_averages_what_was_measured(id_: str, tertulis: str) -> None:
    assert _angka()[id_].tertulis == tertulis


@pytest.mark.parametrize(
    ("id_", "tertulis"),
    [
        # 84,15 - 81,70 = 2,45; 2,45 / 81,70 x 100 = 2,9987...
        ("iku-1/selisih", "2,45"),
        ("iku-1/pertumbuhan", "3,00"),
        # 6 - 9 = -3; -3 / 9 x 100.
        ("iku-2/selisih", "-3,0"),
        ("iku-2/pertumbuhan", "-33,33"),
        # The break of iku-8 is that of the other measurer: 72,10 and 70,00 are the office's own.
        ("iku-8/selisih", "2,10"),
        ("iku-8/pertumbuhan", "3,00"),
        # The break of iku-9 cuts the whole series.
        ("iku-9/selisih", "–"),
        ("iku-9/pertumbuhan", "–"),
        # 84,15 / 85 x 100.
        ("iku-1/capaian-jangka-menengah", "99,00"),
        # 40 + 30 + 30 + 25 = 125 since 2021 (50 of 2020 belong to the Renstra before); 120 / 125 x 100.
        ("iku-3/realisasi-jangka-menengah", "125"),
        ("iku-3/capaian-jangka-menengah", "96,00"),
        # Beyond 20-25: 33 / 25 x 100.
        ("iku-4/capaian-jangka-menengah", "132,00"),
        # A against A.
        ("iku-6/capaian-jangka-menengah", "100,00"),
        # 84,15 - 83,00, and 6 - 5.
        ("iku-1/selisih-nasional", "1,15"),
        ("iku-2/selisih-nasional", "1,0"),
    ],
)
def test_it_compares_with_other_years_and_others(id_: str, tertulis: str) -> None:
    assert _angka()[id_].tertulis == tertulis


@pytest.mark.parametrize(
    ("id_", "tertulis"),
    [
        ("anggaran/murni", "9.500.000.000"),
        # 9.000 million of APBD and 1.000 of DAK.
        ("anggaran/perubahan", "10.000.000.000"),
        ("anggaran/jumlah-program", "10.000.000.000"),
        # The year, not the second quarter (4.000 million).
        ("realisasi-anggaran/total", "9.300.000.000"),
        ("anggaran/serapan", "93,00"),
        ("anggaran/sisa", "700.000.000"),
        ("anggaran/sisa-persen", "7,00"),
        # 5.700 / 6.000, (1.850 + 850) / 3.000, 900 / 1.000.
        ("serapan/prog-1", "95,00"),
        ("serapan/prog-2", "90,00"),
        ("serapan/prog-3", "90,00"),
        # (750 + 850) / 1.800.
        ("serapan/keg-2-2", "88,89"),
        ("sisa/sub-2-2-2", "150.000.000"),
        # 7.500 / 8.000 and 1.800 / 2.000.
        ("serapan/jenis/operasi", "93,75"),
        ("serapan/jenis/modal", "90,00"),
        # 52,5 / 50.
        ("pendapatan/pendapatan-1/capaian", "105,00"),
        # Capaian less absorption of the programs behind it: 100,67 - 90; 105,26 - 95; 111 - 90; 105,64 - 93.
        ("sasaran-1/efisiensi", "10,67"),
        ("sasaran-2/efisiensi", "10,26"),
        ("sasaran-3/efisiensi", "21,00"),
        ("total/efisiensi", "12,64"),
        # 30 of 50; one count of the ages is missing, so they have no sum.
        ("pegawai/pendidikan-2/persen", "60,00"),
        ("pegawai/usia", "–"),
        # 12 + 1.003; + 5; + 20.
        ("aset/sekretariat/jumlah", "1.020"),
        ("aset/jumlah", "1.040"),
        ("rencana-aksi/aksi-1/target", "30,00"),
        ("rencana-aksi/aksi-1/realisasi", "27,50"),
    ],
)
def test_it_adds_up_money_people_and_things(id_: str, tertulis: str) -> None:
    assert _angka()[id_].tertulis == tertulis


@pytest.mark.parametrize(
    ("bab", "kalimat"),
    [
        # An output of prog-2 was missed, one of prog-1 has no realisasi, those of prog-3 were met.
        ("bab-iii/sasaran-1/efisiensi", "Efisiensinya belum dapat disimpulkan: target keluaran tidak tercapai."),
        ("bab-iii/sasaran-2/efisiensi", "belum dapat disimpulkan: belum diketahui apakah target keluaran tercapai."),
        ("bab-iii/sasaran-3/efisiensi", "Kesimpulannya efisien: target kinerja dan keluaran tercapai"),
        ("bab-iii/sasaran-3/tahun-sebelumnya", "tidak dihitung karena cara mengukurnya berubah"),
        (
            "bab-iii/sasaran-2/tahun-sebelumnya",
            "Predikat SAKIP naik dari BB pada tahun 2023 menjadi A pada tahun 2024.",
        ),
        ("bab-iii/sasaran-1/standar-nasional", "Selisihnya 1,15, lebih baik daripada pembanding."),
        ("bab-iii/sasaran-1/standar-nasional", "Selisihnya 1,0, lebih buruk daripada pembanding."),
        ("bab-iii/sasaran-1/jangka-menengah", "Pengaduan terlambat | 120 | 125 | 96,00"),
        ("bab-iii/sasaran-2/jangka-menengah", "Predikat SAKIP | A | A | 100,00"),
        ("bab-iii/sasaran-2/target-realisasi", "Persentase berkas lengkap tidak ikut dirata-ratakan."),
        ("bab-iii/sasaran-2/target-realisasi", "Lembaga Contoh Nasional | 65,40 | Sedang | 93,43 | Tidak dipakai."),
        ("bab-iii/capaian-kinerja", "Sebelum dirata-ratakan, capaian setiap indikator dihitung paling tinggi 120,00"),
        (
            "lampiran/lembar-pengukuran",
            "Sebelum dirata-ratakan, capaian setiap indikator dihitung paling tinggi 120,00",
        ),
        ("bab-iii/akuntabilitas-keuangan", "Rp52.500.000 atau 105,00 persen dari target."),
        ("bab-iv/permasalahan", "Petugas loket kurang."),
        ("lampiran/rencana-aksi", "Menyederhanakan formulir | November | – | 4,00 | –"),
        ("lampiran/catatan-sumber", "84,51"),
    ],
)
def test_it_says_so_in_words(bab: str, kalimat: str) -> None:
    assert kalimat in _read(bab)


def test_it_leaves_out_the_problems_of_other_years() -> None:
    assert "Gedung lama bocor" not in _read("bab-i/permasalahan-utama") + _read("bab-iv/permasalahan")


def test_a_figure_of_a_passed_range_is_computed_from_its_upper_end() -> None:
    asal = _angka()["iku-4/capaian"]
    assert asal.masukan["T"] == ("iku-4/target/batas-atas",)
    assert asal.substitusi.replace("×", "x") == "33,00 / 30,00 x 100"


def test_a_predicate_stands_in_its_formula_with_its_score() -> None:
    assert _angka()["iku-6/capaian"].substitusi.replace("×", "x") == "80 / 70 x 100"
    assert _angka()["iku-6/target"].nilai == Decimal(70)


def test_a_figure_names_the_line_of_its_row() -> None:
    sumber = _angka()["iku-1/realisasi"].sumber
    assert sumber is not None
    assert (sumber.berkas, build_buku().realisasi[sumber.baris - 2].id) == ("realisasi.csv", "realisasi-iku-1-2024")
    assert "bacaan lain 84,51" in _angka()["iku-1/realisasi"].catatan


def test_whoever_was_in_office_signs() -> None:
    """The report in February 2025 and the agreement in October 2024 by the acting head, who began in July 2024."""
    pihak = [p for b in walk_naskah(_naskah()) if isinstance(b, Pengesahan) for p in b.pihak]
    assert [(p.tempat_tanggal, p.jabatan, p.nama) for p in pihak] == [
        ("Sukamaju, 14 Februari 2025", "Plt. Kepala Dinas Contoh", "Melati Rekaan, S.Sos., M.A."),
        ("", "Pihak Kedua, Bupati Sukamaju", ""),
        ("Sukamaju, 1 Oktober 2024", "Plt. Kepala Dinas Contoh", "Melati Rekaan, S.Sos., M.A."),
        ("Sukamaju, 14 Februari 2025", "Inspektur Kabupaten Sukamaju", ""),
    ]


def test_what_people_wrote_stands_in_its_section_with_live_figures() -> None:
    assert len(NARASI) == 3
    assert "Indeks kepuasan masyarakat mencapai 84,15 atau 102,00%:" in _read("bab-iii/capaian-kinerja")
    assert "Rp52.500.000 (lima puluh dua juta lima ratus ribu rupiah);" in _read("bab-iii/capaian-kinerja")
    assert "Petugas dilatih sejak tahun 2022." in _read("bab-iii/sasaran-1/penyebab-solusi")


def test_nothing_that_the_ledger_holds_is_called_missing() -> None:
    kurang = [b.judul for b in walk_naskah(_naskah()) if isinstance(b, Kotak) and b.jenis is JenisKotak.DATA_KURANG]
    assert set(kurang) == {
        "Riwayat lebih panjang belum ada",
        "Tidak ada tahun pembanding",
        "Target akhir renstra belum ada",
        "Pembanding nasional belum ada",
        "Analisis penyebab belum diisi",
        "Laporan ini belum direviu",
    }
