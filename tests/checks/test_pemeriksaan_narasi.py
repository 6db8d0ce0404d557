"""What sentences tell against tables, against each other, and against themselves."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_PROGRAM = """PROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\t%
Program Kepegawaian Daerah\t400.125.300\t{}\t95,00
Program Pengembangan Pegawai\t200.250.700\t180.225.630\t90,00
Program Penunjang Urusan\t300.375.900\t290.475.100\t96,70
"""
_JUMLAH = "Anggaran sebesar Rp 900.751.900,- terealisasi sebesar Rp {},- pada tahun 2022."


def test_the_realisasi_of_a_sentence_is_added_up_where_its_budget_fits() -> None:
    assert list_tertulis("NAR002", f"{_PROGRAM.format('380.119.035')}\n{_JUMLAH.format('850.819.765')}") == []
    teks = f"{_PROGRAM.format('380.119.035')}\n{_JUMLAH.format('850.189.765')}"
    assert list_tertulis("NAR002", teks) == [("Rp 850.189.765,-", "850.819.765")]


def test_a_row_whose_percentage_the_difference_would_put_right_is_named() -> None:
    (temuan,) = list_temuan("NAR002", f"{_PROGRAM.format('400.125.300')}\n{_JUMLAH.format('850.819.765')}")
    assert temuan.seharusnya == ""
    assert "Program Kepegawaian Daerah" in temuan.penjelasan
    assert "380.119.035" in temuan.penjelasan


def test_the_income_aimed_at_in_a_sentence_is_the_target_of_the_table() -> None:
    tabel = "NO\tINDIKATOR KINERJA\tTARGET\n1\tJumlah Pendapatan Asli Daerah\tRp. 50.000.000,-\n"
    kalimat = "Badan ini menargetkan pendapatan sebesar Rp. {},- pada tahun 2022."
    assert list_tertulis("NAR001", f"{tabel}\n{kalimat.format('50.000.000')}") == []
    assert list_tertulis("NAR001", f"{tabel}\n{kalimat.format('44.000.000')}") == [
        ("Rp. 44.000.000,-", "Rp. 50.000.000,-")
    ]


def test_two_sentences_about_one_budget_tell_one_realisasi() -> None:
    a = "Anggaran sebesar Rp 31.933.728.618,- terealisasi sebesar Rp {},-{}."
    teks = f"{a.format('28.626.402.485', '')}\n\n{a.format('28.662.402.485', '')}"
    assert list_tertulis("NAR003", teks) == [("Rp 28.662.402.485,-", "Rp 28.626.402.485,- (?)")]
    triwulan = "Sampai dengan triwulan III dari anggaran sebesar Rp 31.933.728.618,- terserap Rp 27.100.402.485,-."
    assert list_tertulis("NAR003", f"{a.format('28.662.402.485', '')}\n\n{triwulan}") == []


@pytest.mark.parametrize(
    ("kalimat", "salah"),
    [
        ("Indeks layanan meningkat dari 82,50 menjadi 80,25.", True),
        ("Indeks layanan menurun dari 80,25 menjadi 82,50.", True),
        ("Indeks layanan meningkat dari 80,25 menjadi 82,50.", False),
        ("Peringkat daerah naik dari 12 menjadi 8.", False),
        ("Nilai layanan tidak meningkat dari 82,50 menjadi 80,25.", False),
        ("Jumlah pegawai meningkat dari 80 orang menjadi 70 persen.", False),
    ],
)
def test_words_of_direction_agree_with_their_figures(kalimat: str, salah: bool) -> None:  # noqa: FBT001
    assert bool(list_tertulis("SIM002", kalimat)) is salah


_CAPAIAN = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)\n1\tIndeks Kepuasan Layanan\t80,00\t{}\t{}\n\n"


@pytest.mark.parametrize(
    ("baris", "kalimat", "salah"),
    [
        (("72,00", "90,00"), "Indeks Kepuasan Layanan telah melampaui target.", True),
        (("88,00", "110,00"), "Indeks Kepuasan Layanan tidak mencapai target.", True),
        (("88,00", "110,00"), "Indeks Kepuasan Layanan telah melampaui target.", False),
        (("72,00", "90,00"), "Indeks Kepuasan Layanan tidak mencapai target.", False),
        (("72,00", "90,00"), "Indeks Kepuasan Layanan diharapkan akan mencapai target.", False),
        (("72,00", "90,00"), "Indeks Kepuasan Layanan pada tahun 2021 melampaui target.", False),
        (("88,00", "110,00"), "Ada yang belum mencapai target, sedangkan Indeks Kepuasan Layanan 88,00.", False),
        (("88,00", "110,00"), "Ada yang naik, sedangkan Indeks Kepuasan Layanan belum mencapai target.", True),
    ],
)
def test_words_of_success_agree_with_the_row(baris: tuple[str, str], kalimat: str, salah: bool) -> None:  # noqa: FBT001
    assert bool(list_tertulis("SIM003", _CAPAIAN.format(*baris) + kalimat)) is salah


def test_a_stale_year_in_a_sentence_about_the_report_is_proved_by_another() -> None:
    lama = "Laporan kinerja ini adalah pertanggungjawaban atas penggunaan anggaran DPA TA 2021."
    (temuan,) = list_temuan("THN002", lama)
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("2021", "2022", Tingkat.GALAT)
    assert "Kalimat lain menulis tahun 2022" in temuan.penjelasan


def test_a_sentence_about_the_evaluation_of_last_years_report_is_honest() -> None:
    assert list_tertulis("THN002", "Hasil evaluasi LKjIP tahun 2021 ini menjadi bahan perbaikan.") == []


_POLA = "Pada Tahun 2022 kinerja yang dicapai dinas berhasil meningkatkan indikator pada sasaran {} di Tahun {}."


def test_a_sentence_whose_twin_keeps_the_year_lost_it() -> None:
    (temuan,) = list_temuan("THN002", f"{_POLA.format('layanan', 2022)}\n\n{_POLA.format('pegawai', 2021)}")
    assert (temuan.tertulis, temuan.seharusnya, temuan.tingkat) == ("2021", "2022", Tingkat.PERINGATAN)


@pytest.mark.parametrize(
    "kalimat",
    [
        _POLA.format("pegawai", 2022),
        "Pada Tahun 2022 jumlah pegawai berkurang karena pensiun yang diajukan di Tahun 2021.",
        _POLA.format("pegawai", 2021).replace("Pada Tahun 2022", "Pada Tahun 2021"),
        f"{_POLA.format('pegawai', 2021)[:-1]} dibandingkan dengan capaian sebelumnya di Tahun 2020.",
    ],
)
def test_two_years_in_a_sentence_without_a_twin_are_honest(kalimat: str) -> None:
    assert list_tertulis("THN002", f"{_POLA.format('layanan', 2022)}\n\n{kalimat}") == []


_ORANG = "GOLONGAN\tL\tP\tJUMLAH\nGolongan IV\t{}\t{}\t{}\nGolongan III\t27\t46\t73\n"


def test_two_tables_of_the_same_people_count_the_same() -> None:
    awal = f"Tabel 1.1 Jumlah Pegawai Badan Berdasarkan Golongan\n\n{_ORANG.format(6, 2, 8)}"
    akhir = "Tabel 1.2 Jumlah Pegawai Badan Berdasarkan {}\n\n{}"
    assert list_tertulis("FAK002", f"{awal}\n{akhir.format('Usia', _ORANG.format(6, 2, 8))}") == []
    (temuan,) = list_temuan("FAK002", f"{awal}\n{akhir.format('Usia', _ORANG.format(4, 4, 8))}")
    assert temuan.tertulis == "31 laki-laki, 50 perempuan"


def test_a_table_that_does_not_agree_with_itself_is_no_yardstick_for_another() -> None:
    awal = f"Tabel 1.1 Jumlah Pegawai Badan Berdasarkan Golongan\n\n{_ORANG.format(6, 2, 8)}"
    akhir = f"Tabel 1.2 Jumlah Pegawai Badan Berdasarkan Usia\n\n{_ORANG.format(4, 4, 9)}"
    assert list_tertulis("FAK002", f"{awal}\n{akhir}") == []


def test_names_that_one_sign_turns_around_are_found_but_not_side_by_side() -> None:
    kepala = "NO\tINDIKATOR KINERJA\tTARGET\n"
    a, b = "1\tAngka kematian pasien rawat > 48 jam\t2,50\n", "1\tAngka kematian pasien rawat < 48 jam\t2,50\n"
    assert len(list_temuan("FAK003", f"{kepala}{a}\nTabel 2\n\n{kepala}{b}")) == 1
    assert list_tertulis("FAK003", f"{kepala}{a}{b}\nTabel 2\n\n{kepala}{b}") == []


_GOLONGAN = f"Tabel 1.1 Jumlah Pegawai Badan Berdasarkan Golongan\n\n{_ORANG.format(6, 2, 8)}\n"


@pytest.mark.parametrize(
    ("kalimat", "salah"),
    [
        ("Jumlah pegawai badan ini sebanyak 83 orang.", True),
        ("Jumlah pegawai badan ini sebanyak 81 (delapan puluh satu) orang.", False),
        ("Jumlah pegawai yang mengikuti pelatihan sebanyak 80 orang.", False),
        ("Jumlah pegawai tahun 2021 sebanyak 83 orang.", False),
        ("Jumlah PNS sebanyak 79 orang.", False),
    ],
)
def test_the_head_count_of_a_sentence_is_that_of_the_tables(kalimat: str, salah: bool) -> None:  # noqa: FBT001
    assert bool(list_tertulis("NAR004", f"{_GOLONGAN}\n{kalimat}")) is salah


def test_all_targets_reached_is_contradicted_only_by_the_year_of_the_report() -> None:
    kalimat = "Indikator kinerja program pada badan ini dapat dicapai semua."
    tahun_lalu = _CAPAIAN.format("72,00", "90,00")
    assert list_tertulis("SIM001", f"Tabel 3.1 Capaian Kinerja Tahun 2021\n\n{tahun_lalu}{kalimat}") == []
    assert len(list_temuan("SIM001", f"Tabel 3.1 Capaian Kinerja Tahun 2022\n\n{tahun_lalu}{kalimat}")) == 1


_DUA_TAHUN = "NO\tINDIKATOR KINERJA\tREALISASI 2021\tREALISASI 2022\n1\tIndeks Kepuasan Layanan\t82,50\t{}\n\n"


@pytest.mark.parametrize(
    ("baru", "kalimat", "seharusnya"),
    [
        ("80,25", "Indeks Kepuasan Layanan meningkat dibandingkan tahun sebelumnya.", ["turun"]),
        ("83,25", "Indeks Kepuasan Layanan menurun dibandingkan tahun 2021.", ["naik"]),
        ("82,50", "Indeks Kepuasan Layanan meningkat dibandingkan tahun lalu.", ["tetap"]),
        ("83,25", "Indeks Kepuasan Layanan meningkat dibandingkan tahun lalu.", []),
        ("80,25", "Indeks Kepuasan Layanan meningkat dibandingkan tahun 2019.", []),
        ("80,25", "Target Indeks Kepuasan Layanan meningkat dibandingkan tahun lalu.", []),
    ],
)
def test_what_rose_since_last_year_rose_in_the_table(baru: str, kalimat: str, seharusnya: list[str]) -> None:
    hasil = list_tertulis("SIM004", _DUA_TAHUN.format(baru) + kalimat)
    assert [benar for _, benar in hasil] == seharusnya


@pytest.mark.parametrize(("selisih", "temuan"), [("1.087.653.352", 0), ("1.087.653.353", 1)])
def test_a_difference_that_the_sentence_makes_itself_is_no_copy_of_a_table(selisih: str, temuan: int) -> None:
    tabel = "NO\tPROGRAM\tANGGARAN (Rp)\n1\tPembinaan\t1.087.653.351\n2\tPengawasan\t4.000.000.000\n\n"
    teks = f"Pagu Rp 8.741.975.338,- naik menjadi Rp 9.829.628.690,- sehingga bertambah Rp {selisih},-."
    assert len(list_tertulis("NAR001", tabel + teks)) == temuan
