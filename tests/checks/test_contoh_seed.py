"""The real report that Terang began with: what must be found, where, with which right value, and what must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from terang import flows

SEED = Path(__file__).parents[3] / "shared/seed/lkjip-bkpp-kota-semarang-2022.txt"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason=f"the real report is not there: {SEED.name}")


@pytest.fixture(scope="module")
def temuan() -> dict[tuple[str, int | None], tuple[str, str, str]]:
    hasil = flows.reviu(SEED.name, SEED.read_bytes())
    return {
        (jawaban.periksa.kode, satu.tempat.baris): (satu.tertulis, satu.seharusnya, satu.asal_usul)
        for jawaban in hasil.jawaban
        for satu in jawaban.temuan
    }


@pytest.mark.parametrize(
    ("kode", "baris", "tertulis", "seharusnya"),
    [
        *(("HIT001", baris, "117", "114,00") for baris in (785, 796, 821, 920)),
        ("HIT001", 846, "117%", "114,00"),
        *(("HIT001", baris, "99,81", "102,24") for baris in (786, 797, 833, 922)),
        ("HIT004", 921, "104,39", "114,00"),
        ("HIT004", 924, "88,21", "101,89"),
        ("HIT004", 925, "96,3", "107,94"),
        ("HIT001", 838, "62,47", "62,10"),
        ("HIT002", 869, "96,37", "96,48"),
        ("KMB001", 605, "1.174.585.178", ""),
        ("KMB001", 635, "1.174.585.178", ""),
        ("BIL001", 865, "Empat Puluh Juta Rupiah", "empat puluh empat juta"),
        ("SAT001", 838, "51,23%", "51,23 (?)"),
        ("WAJ001", 701, "54 bulan", ""),
        ("HIT003", 604, "8.741.975.338", "4.265.916.768"),
        ("FAK001", 499, "80,90", "80,60"),
        ("FAK001", 500, "0,68", "0,65"),
        ("FAK001", 612, "99.00 %", "98%"),
        ("FAK001", 730, "100%", "35%"),
        ("FAK001", 607, "82.50 %", ">82"),
        ("NAR001", 838, "51,23", "83,84 (?)"),
        ("KMB004", 491, "Kota Semarang Kota Semarang", "Kota Semarang"),
        ("NAR001", 865, "Rp. 44.000.000,-", "Rp. 50.000.000,-"),
        ("HIT003", 800, "51,23", "51,24"),
        (
            "FAK003",
            850,
            "Prosentase pegawai yang tidak mendapatkan hukuman disiplin",
            "Prosentase pegawai yang mendapatkan hukuman disiplin (?)",
        ),
        ("THN001", 831, "2021", "2022"),
        ("SAT001", 607, "82.50 %", "82.50 (?)"),
        ("THN002", 838, "2021", "2022"),
        ("FAK004", 923, "67,69", "0,44 (?)"),
        ("LKP002", 786, "Indeks Profesionalitas Aparatur Sipil Negara (ASN)", ""),
        ("KLM001", 865, "melebihi target", ""),
        ("BSI002", 451, "Mewujudkan Pemerintahan yang Semakin Handal untuk Meningkatkan Pelayanan Publik", ""),
        ("HUK001", 22, "Peraturan Pemerintah No. 8 Tahun 2016", "PP Nomor 8 Tahun 2006"),
    ],
)
def test_it_finds_the_error_at_its_place_with_the_right_value(
    temuan: dict[tuple[str, int | None], tuple[str, str, str]], kode: str, baris: int, tertulis: str, seharusnya: str
) -> None:
    assert temuan[kode, baris][:2] == (tertulis, seharusnya)


@pytest.mark.parametrize(
    ("kode", "baris", "awal"),
    [("LKP001", 731, "Status akreditasi"), ("KMB002", 94, "Secara umum"), ("KMB002", 891, "Kota Semarang selama")],
)
def test_it_finds_what_is_missing_and_what_is_copied(
    temuan: dict[tuple[str, int | None], tuple[str, str, str]], kode: str, baris: int, awal: str
) -> None:
    assert temuan[kode, baris][0].startswith(awal)


def test_it_finds_the_target_of_a_sentence_that_differs_from_the_tables() -> None:
    hasil = flows.reviu(SEED.name, SEED.read_bytes(), hanya=("NAR001",))
    temuan = [(t.tempat.baris, t.tertulis, t.seharusnya) for jawaban in hasil.jawaban for t in jawaban.temuan]
    assert (838, "82,50", ">82") in temuan


@pytest.mark.parametrize(
    ("kode", "baris", "sebab"),
    [
        ("HIT001", 786, "pembagi 84"),
        ("HIT001", 838, "pembagi 82, desimalnya dipotong"),
        ("HIT004", 921, "91,79"),
        ("HIT004", 924, "83,84; 67,69"),
        ("HIT004", 925, "104,39"),
        ("HIT003", 604, "1.174.585.178"),
    ],
)
def test_it_says_how_the_number_came_about(
    temuan: dict[tuple[str, int | None], tuple[str, str, str]], kode: str, baris: int, sebab: str
) -> None:
    assert sebab in temuan[kode, baris][2]


def test_it_is_silent_on_what_is_correct(temuan: dict[tuple[str, int | None], tuple[str, str, str]]) -> None:
    jumlah = {baris for kode, baris in temuan if kode == "HIT003"}
    assert jumlah == {604, 800}
    assert not {tertulis for tertulis, _, _ in temuan.values()} & {"89,76", "10,24", "59,26", "35,80"}


def test_its_categories_and_names_are_its_own(temuan: dict[tuple[str, int | None], tuple[str, str, str]]) -> None:
    assert not {kode for kode, _ in temuan} & {"KAT002", "KAT003", "BSI001", "KMB003", "RSK002", "WAJ002"}


@pytest.mark.parametrize(("baris", "tertulis", "tepat"), [(787, "101,53", "101,54"), (871, "85,99", "86,00")])
def test_it_takes_cut_decimals_for_honest(
    temuan: dict[tuple[str, int | None], tuple[str, str, str]], baris: int, tertulis: str, tepat: str
) -> None:
    assert temuan["PBL001", baris][:2] == (tertulis, tepat)


def test_it_names_terms_of_repealed_rules_when_asked() -> None:
    hasil = flows.reviu(SEED.name, SEED.read_bytes(), hanya=("IST001",))
    temuan = [(t.tempat.baris, t.tertulis, t.seharusnya) for jawaban in hasil.jawaban for t in jawaban.temuan]
    assert (869, "Belanja Tidak Langsung", "Belanja Operasi (?)") in temuan
    assert (875, "Sisa Lebih Perhitungan Anggaran", "sisa anggaran (?)") in temuan
