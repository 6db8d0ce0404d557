"""The report of the demo package: the figures that it must print, and how it treats what is doubtful or missing."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from pemeriksa_naskah import read_blok

from contoh_demo import load_demo
from terang.naskah.blok import Bab, Gambar, JenisBaris, JenisKotak, Kotak, Paragraf, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, list_sisipan, walk_blok, walk_naskah
from terang.naskah.sisipan import Bilangan, Teks
from terang.report.lkjip.build import build_lkjip

RAGU = "1.174.585.178"
ANALISIS = (
    "target-realisasi",
    "tahun-sebelumnya",
    "jangka-menengah",
    "standar-nasional",
    "penyebab-solusi",
    "efisiensi",
    "program-pendukung",
)


@cache
def _naskah() -> Naskah:
    return build_lkjip(load_demo())


@cache
def _angka() -> dict[str, AsalAngka]:
    return {a.id: a for a in _naskah().angka}


@cache
def _bawaan() -> Naskah:
    """The same report where nobody wrote a narrative."""
    return build_lkjip(replace(load_demo(), narasi=()))


def _bab(id_: str, naskah: Naskah | None = None) -> Bab:
    (bab,) = [b for b in walk_naskah(naskah or _naskah()) if isinstance(b, Bab) and b.id == id_]
    return bab


def _read(id_: str) -> str:
    return "\n".join(read_blok(b) for b in walk_blok((_bab(id_),)))


@pytest.mark.parametrize(
    ("id_", "tertulis"),
    [
        ("iku-1/capaian", "114,00"),
        ("iku-2/target", ">82,00"),
        ("iku-2/capaian", "102,24"),
        ("iku-3/capaian", "101,54"),
        ("sasaran-1/capaian", "114,00"),
        ("sasaran-2/capaian", "101,89"),
        ("total/rata-rata-sasaran", "107,94"),
        ("total/rata-rata-indikator", "105,93"),
        ("anggaran/serapan", "89,76"),
        ("iku-2/realisasi", "83,84"),
        ("realisasi/realisasi-iku-2-2022-bkn", "51,23"),
        ("realisasi/realisasi-iku-2-2022-bkn/capaian", "62,48"),
    ],
)
def test_it_prints_the_figure(id_: str, tertulis: str) -> None:
    assert _angka()[id_].tertulis == tertulis
    printed = [p for b in walk_naskah(_naskah()) for p in list_sisipan(b) if isinstance(p, Bilangan) and p.id == id_]
    assert len(printed) > 1, "once in the annex of origins, and once where it is told"


@pytest.mark.parametrize(
    ("bab", "kalimat"),
    [
        ("ikhtisar", "2 dari 2 sasaran tercapai; rata-rata capaian 107,94 persen; serapan anggaran 89,76 persen."),
        ("bab-iii/capaian-kinerja", "rata-rata dari rata-rata sasaran: 107,94 persen"),
        ("bab-iii/capaian-kinerja", "yaitu rata-rata seluruh indikator, hasilnya 105,93 persen"),
        ("bab-iii/akuntabilitas-keuangan/pendapatan", "Rp44.000.000 (empat puluh empat juta rupiah)"),
        ("bab-iii/akuntabilitas-keuangan/sisa", "capaian perangkat daerah 107,94 persen berselisih 18,19 persen poin"),
        ("bab-iii/sasaran-2/tahun-sebelumnya", "tetap 83,84 seperti tahun 2021."),
        ("bab-iii/sasaran-2/tahun-sebelumnya", "naik dari 0,44 pada tahun 2021 menjadi 0,66 pada tahun 2022"),
        ("bab-iv/tinjauan-umum", "bergantung pada angka mana yang dipakai"),
    ],
)
def test_it_says_so_in_words_where_nobody_wrote_any(bab: str, kalimat: str) -> None:
    assert kalimat in "\n".join(read_blok(b) for b in walk_blok((_bab(bab, _bawaan()),)))


def test_both_measurers_stand_side_by_side_with_the_one_used_and_why() -> None:
    (tabel,) = [b for b in walk_naskah(_naskah()) if isinstance(b, Tabel) and b.id == "tabel-pengukur-iku-2"]
    dipakai, resmi = read_blok(tabel).splitlines()[1:]
    assert "| 83,84 | Tinggi | 102,24 | Dipakai. Target perjanjian kinerja ditetapkan pada skala" in dipakai
    assert "| 51,23 | Sangat Rendah | 62,48 | Tidak dipakai. Nilai resmi" in resmi
    assert "51,23 (Sangat Rendah), sedangkan yang dipakai 83,84" in _read("ikhtisar")


def test_the_program_that_does_not_add_up_is_shown_as_a_problem_of_the_data() -> None:
    kotak = [b for b in walk_blok((_bab("bab-iii/akuntabilitas-keuangan"),)) if isinstance(b, Kotak)]
    (masalah,) = [b for b in kotak if b.jenis is JenisKotak.MASALAH]
    teks = "\n".join(read_blok(b) for b in masalah.isi)
    assert "Rincian Program Kepegawaian Daerah tidak berjumlah sama dengan pagunya, yaitu Rp8.741.975.338" in teks
    assert "selisihnya Rp4.476.058.570" in teks
    assert "Mutasi dan Promosi ASN, tidak dicetak sebagai angka, melainkan ditandai ⚠ pada Tabel L4.1" in teks


def test_a_doubted_amount_is_printed_nowhere_but_among_the_origins() -> None:
    """The kegiatan from which it was copied has the same amount, and that one is right."""
    asli = "anggaran/kegiatan-5.03.01.2.09"
    for blok in (b for b in walk_naskah(_naskah()) if not (isinstance(b, Tabel) and b.asal_usul)):
        printed = [p for p in list_sisipan(blok) if isinstance(p, Bilangan)]
        assert [p.id for p in printed if p.id.startswith("anggaran-tertulis/")] == []
        assert {p.id for p in printed if p.teks == RAGU} <= {asli}
    ragu = {i: a for i, a in _angka().items() if i.startswith("anggaran-tertulis/")}
    assert [a.tertulis for a in ragu.values()] == [RAGU, RAGU]
    assert all("diduga salinan" in a.catatan for a in ragu.values())
    assert set(_angka()["selisih-anggaran/program-kepegawaian/rincian"].masukan["N"]) >= set(ragu)


def test_a_doubted_amount_is_marked_in_tables_and_kept_in_the_notes_on_the_source() -> None:
    assert _read("lampiran/rincian-anggaran").count("⚠ belum pasti | – | – | –") == 2
    assert "1174585178 sebagaimana tercetak" in _read("lampiran/catatan-sumber")


@pytest.mark.parametrize("analisis", ANALISIS)
@pytest.mark.parametrize("sasaran", ["sasaran-1", "sasaran-2"])
def test_every_sasaran_has_every_analysis_computed_or_called_missing(sasaran: str, analisis: str) -> None:
    isi = list(walk_blok(_bab(f"bab-iii/{sasaran}/{analisis}").isi))
    computed = any(isinstance(p, Bilangan) for b in isi for p in list_sisipan(b))
    told = any(isinstance(b, Kotak) and b.jenis is JenisKotak.DATA_KURANG for b in isi)
    causes = analisis == "penyebab-solusi" and any(isinstance(b, Paragraf) for b in isi)
    assert computed or told or causes


def test_the_analyses_stand_in_the_order_of_the_law() -> None:
    for sasaran in ("sasaran-1", "sasaran-2"):
        isi = _bab(f"bab-iii/{sasaran}").isi
        assert [b.id for b in isi if isinstance(b, Bab)] == [f"bab-iii/{sasaran}/{a}" for a in ANALISIS]
        assert [b.nomor for b in isi if isinstance(b, Bab)] == [f"{huruf}." for huruf in "abcdefg"]


@pytest.mark.parametrize(
    ("bab", "judul"),
    [
        ("bab-iii/sasaran-1/jangka-menengah", "Target akhir renstra belum ada"),
        ("bab-iii/sasaran-1/standar-nasional", "Pembanding nasional belum ada"),
        ("bab-iii/sasaran-1/efisiensi", "Efisiensi sasaran ini belum dapat dihitung"),
        ("bab-iii/akuntabilitas-keuangan", "Realisasi pendapatan belum ada"),
        ("bab-iii/akuntabilitas-keuangan", "Serapan per program belum dapat dihitung"),
        ("bab-iv/pemecahan-masalah", "Tindak lanjut rekomendasi evaluasi belum dicatat"),
        ("lampiran/rencana-aksi", "Rencana aksi belum dicatat"),
    ],
)
def test_it_says_plainly_what_is_missing(bab: str, judul: str) -> None:
    kotak = [b for b in walk_blok((_bab(bab),)) if isinstance(b, Kotak) and b.jenis is JenisKotak.DATA_KURANG]
    assert judul in {b.judul for b in kotak}


def test_chapters_follow_the_regulation_with_their_pictures() -> None:
    assert [(b.nomor, b.judul) for b in _naskah().isi if isinstance(b, Bab)] == [
        ("BAB I", "Pendahuluan"),
        ("BAB II", "Perencanaan Kinerja"),
        ("BAB III", "Akuntabilitas Kinerja"),
        ("BAB IV", "Penutup"),
    ]
    assert [b.id for b in walk_naskah(_naskah()) if isinstance(b, Gambar)] == [
        "gambar-bagan",
        "gambar-pegawai-pendidikan",
        "gambar-pegawai-usia",
        "gambar-pegawai-jenis-kelamin",
        "gambar-pegawai-golongan",
        "gambar-pohon-kinerja",
        "gambar-capaian-sasaran",
        "gambar-tren-iku-1",
        "gambar-tren-iku-2",
        "gambar-tren-iku-3",
        "gambar-serapan",
    ]


def test_the_measurement_sheet_holds_every_indicator_and_mean() -> None:
    (tabel,) = [b for b in walk_naskah(_naskah()) if isinstance(b, Tabel) and b.id == "tabel-lembar-pengukuran"]
    ends = [b for b in tabel.baris if b.jenis in {JenisBaris.SUBTOTAL, JenisBaris.TOTAL}]
    assert [p.teks for b in ends for sel in b.sel for p in sel.isi if isinstance(p, Bilangan)] == [
        "114,00",
        "101,89",
        "107,94",
    ]


def test_every_asset_row_is_printed() -> None:
    rows = [b for b in walk_naskah(_naskah()) if isinstance(b, Tabel) and b.id.startswith("tabel-aset-")]
    printed = {p.id for b in rows for p in list_sisipan(b) if isinstance(p, Bilangan)}
    assert {f"aset/{row.id}" for row in load_demo().aset} <= printed
    assert _angka()["aset/jumlah"].tertulis == "3.035"


def test_the_report_names_no_person() -> None:
    assert load_demo().pejabat == ()
    assert not any(isinstance(p, Teks) and "NIP" in p.teks for b in walk_naskah(_naskah()) for p in list_sisipan(b))
