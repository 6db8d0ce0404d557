"""Arithmetic claims inside one sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kalimat_hitung import extract_kalimat_hitung
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.naskah.tempat import Tempat


def extract(teks: str, *, judul: bool = False) -> list[KlaimHitung]:
    kunci = iter(range(1000))

    def mint(teks: str, nilai: Decimal, desimal: int, satuan: str, kalimat: Kalimat) -> Cetakan:
        return Cetakan(kunci=next(kunci), teks=teks, nilai=nilai, desimal=desimal, satuan=satuan, tempat=kalimat.tempat)

    return list(extract_kalimat_hitung(Kalimat(teks=teks, tempat=Tempat(), judul=judul), mint))


def read(teks: str) -> list[tuple[str, str, list[str]]]:
    return [(k.kaitan.value, k.hasil.teks, [satu.teks for satu in k.masukan]) for k in extract(teks)]


@pytest.mark.parametrize(
    "teks",
    [
        "Pagu dinas tahun 2024 Rp 800.000.000,- (delapan ratus juta rupiah) terealisasi Rp 600.000.000,- atau 75%.",
        "Dari anggaran Rp 800.000.000,- telah direalisasikan Rp 600.000.000,- (75%).",
        "Realisasi belanja sebesar Rp 600.000.000,- dari pagu Rp 800.000.000,- atau 75%.",
        "Realisasi belanja sebesar Rp 600.000.000,- atau 75% dari pagu sebesar Rp 800.000.000,-.",
        "Anggaran sebesar Rp 800.000.000,- terserap 75% atau sebesar Rp 600.000.000,-.",
        "Anggaran untuk 5 kegiatan sebesar Rp 800.000.000,- terserap Rp 600.000.000,- dengan persentase 75%.",
        "Setelah perubahan anggaran menjadi Rp 800.000.000,- dan terserap Rp 600.000.000,- atau 75%.",
    ],
)
def test_it_reads_what_was_spent_of_a_budget_in_any_order(teks: str) -> None:
    (klaim,) = extract(teks)

    assert klaim.kaitan is Kaitan.RASIO
    assert (klaim.hasil.teks, klaim.kelas) == ("75", "serapan")
    assert [satu.teks for satu in klaim.masukan] == ["Rp 600.000.000,-", "Rp 800.000.000,-"]


def test_it_reads_what_was_reached_of_a_target_and_allows_that_lower_is_better() -> None:
    (klaim,) = extract("Target 12 dokumen, realisasi 15 dokumen dengan capaian kinerja sebesar 125%.")

    assert (klaim.kaitan, klaim.kelas) == (Kaitan.RASIO, "capaian")
    assert klaim.lain == (Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK)
    assert [satu.nilai for satu in klaim.masukan] == [15, 12]


def test_it_reads_a_capaian_that_is_named_before_realisasi_and_target() -> None:
    teks = "Capaian indikator realisasi pajak sebesar 96,36% dengan realisasi 86,72% dari target 90%."
    assert read(teks) == [("rasio", "96,36", ["86,72", "90"])]


@pytest.mark.parametrize(
    "teks",
    [
        "Target nilai layanan sebesar 80,00 direalisasikan sebesar 84,00 nilai dengan persentase capaian 105,00%.",
        "Capaian nilai layanan adalah 105,00% yaitu perbandingan antara realisasi 84,00 dengan target sebesar 80,00.",
        "Layanan ditargetkan sebesar 80,00 dan terealisasi sebesar 84,00 atau dengan tingkat capaian 105,00%.",
        "Indeks layanan memperoleh nilai 84,00 dari target 80,00 (capaian 105,00%).",
    ],
)
def test_it_reads_a_capaian_in_the_words_that_offices_use(teks: str) -> None:
    assert read(teks) == [("rasio", "105,00", ["84,00", "80,00"])]


def test_it_reads_parts_with_their_percentages_of_one_whole() -> None:
    teks = "Dari 500 rekomendasi, 400 rekomendasi (80%) telah selesai dan 100 rekomendasi (25%) belum selesai."
    klaim = extract(teks)
    assert read(teks) == [("rasio", "80", ["400", "500"]), ("rasio", "25", ["100", "500"])]
    assert {k.keyakinan for k in klaim} == {Decimal("0.9")}
    assert extract("Dari 500 rekomendasi, 400 rekomendasi (95%) telah selesai.")[0].keyakinan < Decimal("0.85")
    assert not extract("Dari 500 rekomendasi, 40 desa (80%) telah selesai.")


def test_it_reads_a_list_of_parts_that_a_table_follows() -> None:
    teks = "Jumlah pegawai 936 orang, terdiri dari 73 orang laki-laki dan 63 orang perempuan, pada tabel berikut:"
    assert read(teks) == [("jumlah", "936", ["73", "63"])]


def test_it_names_what_the_claim_is_about() -> None:
    (klaim,) = extract("Sedangkan Belanja Modal dari pagu sebesar Rp 800.000.000,- terserap Rp 600.000.000,- atau 75%.")

    assert klaim.subjek == "Belanja Modal dari pagu"


def test_it_reads_what_is_left_and_mints_each_number_once() -> None:
    rasio, sisa, persen = extract(
        "Anggaran Rp 800.000,- terealisasi Rp 600.000,- (75%), sehingga sisa anggaran sebesar Rp 200.000,- atau 25%."
    )

    assert [k.kaitan for k in (rasio, sisa, persen)] == [Kaitan.RASIO, Kaitan.SELISIH, Kaitan.PERSEN_SISA]
    assert rasio.masukan == sisa.masukan[::-1] == persen.masukan[::-1]
    assert (sisa.hasil.nilai, persen.hasil.nilai) == (Decimal(200_000), Decimal(25))


@pytest.mark.parametrize(
    ("teks", "klaim"),
    [
        (
            "Produksi naik dari 200 ton pada tahun 2022 menjadi 250 ton pada tahun 2023 atau meningkat 25%.",
            ("pertumbuhan", "25", ["250", "200"]),
        ),
        ("Pengaduan turun dari 40 kasus menjadi 30 kasus (turun 25%).", ("persen-sisa", "25", ["40", "30"])),
        ("Nilai SAKIP naik dari 72,15 menjadi 75,30 atau naik 3,15 poin.", ("selisih", "3,15", ["75,30", "72,15"])),
        ("Indeks naik sebesar 3,15 poin dari 72,15 menjadi 75,30.", ("selisih", "3,15", ["75,30", "72,15"])),
        ("Kepuasan meningkat dari 80% menjadi 85% atau naik 5%.", ("selisih", "5", ["85", "80"])),
        ("Panen meningkat dari 200 ton menjadi 250 ton atau sebesar 25%.", ("pertumbuhan", "25", ["250", "200"])),
        (
            "Pagu sebelum perubahan Rp 500,- dan setelah perubahan Rp 600,- ada penambahan sebesar Rp 100,-.",
            ("selisih", "Rp 100,-", ["Rp 600,-", "Rp 500,-"]),
        ),
    ],
)
def test_it_reads_growth_and_fall(teks: str, klaim: tuple[str, str, list[str]]) -> None:
    assert read(teks) == [klaim]


@pytest.mark.parametrize(
    ("teks", "bagian"),
    [
        (
            "Pegawai berjumlah 81 orang, terdiri dari laki-laki 33 orang (40,74%) dan perempuan 48 orang (59,26%).",
            ["33", "48"],
        ),
        ("Pegawai berjumlah 81 orang yang terdiri atas 60 PNS, 12 PPPK dan 9 tenaga kontrak.", ["60", "12", "9"]),
        (
            "Pegawai berjumlah 81 orang, yaitu 60 orang PNS dan 21 orang PPPK, 50 orang muda, 31 orang tua.",
            ["60", "21"],
        ),
    ],
)
def test_it_reads_a_total_with_its_parts(teks: str, bagian: list[str]) -> None:
    assert read(teks) == [("jumlah", "81", bagian)]


def test_it_reads_a_budget_with_its_parts() -> None:
    assert read("Pagu sebesar Rp 900,- terdiri dari Belanja Operasi Rp 700,- dan Belanja Modal Rp 200,-.") == [
        ("jumlah", "Rp 900,-", ["Rp 700,-", "Rp 200,-"])
    ]


@pytest.mark.parametrize(
    "teks",
    [
        # Two budgets, and the sentence does not say which one was spent.
        "Anggaran dinas Rp 2.000,- termasuk hibah Rp 500,- terealisasi Rp 450,- atau 90%.",
        "Anggaran murni Rp 500,- bertambah menjadi Rp 600,- dengan realisasi Rp 540,- atau 90%.",
        # Income is no part of spending.
        "Target pendapatan sebesar Rp 900,- sedangkan belanja terealisasi sebesar Rp 800,- atau 95%.",
        # The percentage is of another year, another total, or of the works.
        "Target 40 unit, terealisasi 36 unit atau 5% lebih tinggi dari tahun lalu.",
        "Anggaran Rp 800,- terealisasi Rp 600,- atau 12% dari total APBD.",
        "Anggaran Rp 800,- terealisasi Rp 600,- dengan realisasi fisik 98%.",
        "Target tahun 2016 sebanyak 450 ton, realisasi tahun 2015 sebanyak 270 ton atau 75%.",
        # Limits and ranges bear no arithmetic.
        "Target minimal 40 unit, terealisasi 36 unit atau 95%.",
        "Target 75-80%, realisasi 90% atau 101%.",
        # Parts of parts, some of the parts, and things of another kind.
        "Pegawai 81 orang, terdiri dari 60 orang PNS termasuk 20 orang guru dan 21 orang PPPK.",
        "Dari 81 orang, yaitu 20 orang sarjana dan 5 orang magister yang telah dilatih.",
        "Bantuan 10 paket terdiri dari 5 meja dan 3 kursi.",
        "Dilaksanakan 12 kegiatan di 5 kecamatan, yaitu 3 pelatihan dan 4 rapat.",
        # The list breaks off and may go on elsewhere.
        "Pagu sebesar Rp 900,- terdiri dari Belanja Operasi Rp 500,- dan Belanja Modal Rp 200,- serta",
        # Averages and directions that do not agree with the amounts.
        "Produksi rata-rata naik 12% setiap tahun dari 200 ton menjadi 250 ton.",
        "Peringkat naik dari 10 menjadi 8 atau naik 2.",
        # Years, citations and numbers of tables are no amounts.
        "Target tahun 2023 pada Tabel 3.1 sesuai Nomor 53 Tahun 2014 terealisasi 95%.",
    ],
)
def test_it_claims_nothing_where_the_sentence_is_not_plain(teks: str) -> None:
    assert read(teks) == []


def test_it_reads_parts_between_semicolons() -> None:
    teks = "Pagu Rp 900,- terdiri dari: 1) Operasi Rp 500,-, dan honor Rp 100,-; 2) Modal Rp 300,-."

    assert read(teks) == [("jumlah", "Rp 900,-", ["Rp 500,-", "Rp 100,-", "Rp 300,-"])]


def test_it_keeps_sentences_apart_that_one_paragraph_runs_together() -> None:
    teks = "Pagu kini Rp 900,-. Hibah terealisasi Rp 450,- atau 90%. Pagu dinas Rp 800,- terealisasi Rp 600,- atau 75%."

    assert read(teks) == [("rasio", "75", ["Rp 600,-", "Rp 800,-"])]


def test_it_claims_nothing_in_a_heading() -> None:
    teks = "Target 40 unit, realisasi 36 unit atau 90%"

    assert (len(extract(teks)), extract(teks, judul=True)) == (1, [])
