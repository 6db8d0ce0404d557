"""What the tables of a text mean, told by their claims."""

from __future__ import annotations

from decimal import Decimal

import pytest

from terang.klaim.asal_letak import map_letak
from terang.klaim.asal_usul import explain_asal
from terang.klaim.extract import extract_laporan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import Peran
from terang.klaim.uji import Putusan, uji
from terang.readers.read import read_berkas


def _read(teks: str) -> list[KlaimHitung]:
    return list(extract_laporan(read_berkas("laporan.txt", teks.encode()).naskah).hitung)


def _table(*baris: str) -> str:
    return "LKjIP Tahun 2022\n\nTabel 3.1\nContoh\n\n" + "\n".join("\t".join(b.split("|")) for b in baris) + "\n"


CAPAIAN = (
    "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
    "1|Persentase layanan tepat waktu|80,00|90,00|112,50",
    "2|Persentase berkas lengkap|90,00|81,00|90,00",
    "3|Persentase layanan daring|50,00|60,00|120,00",
)


def test_it_relates_the_percentage_to_target_and_realisasi() -> None:
    klaim = _read(_table(*CAPAIAN))
    assert [k.kaitan for k in klaim] == [Kaitan.RASIO] * 3
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}


def test_it_takes_a_truncated_percentage_for_honest() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Nilai kepuasan|66,00|67,00|101,51"))
    assert uji(klaim[-1]).putusan is Putusan.TERPOTONG


def test_it_sees_that_only_hidden_decimals_explain_a_percentage() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Indeks tata kelola|0,65|0,66|102,00"))
    assert uji(klaim[-1]).putusan is Putusan.TERSEMBUNYI


def test_it_accepts_the_inverse_where_less_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Angka kematian pasien|10,00|8,00|125,00"))
    assert (klaim[-1].kaitan, uji(klaim[-1]).putusan) == (Kaitan.RASIO_BALIK, Putusan.SESUAI)


def test_it_accepts_every_inverse_where_less_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Angka kematian pasien|10,00|8,00|125,00", "5|Angka kesakitan|10,00|9,00|110,00"))
    assert [uji(k).putusan for k in klaim[-2:]] == [Putusan.SESUAI, Putusan.KONVENSI_LAIN]


def test_what_is_settled_is_better_when_it_is_more() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase temuan yang ditindaklanjuti|80,00|88,00|90,91"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH


def test_it_does_not_accept_the_inverse_where_nothing_says_that_less_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase jalan mantap|80,00|80,53|99,34"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH


def test_it_accepts_a_cap_that_nothing_in_the_column_exceeds() -> None:
    klaim = _read(_table(*CAPAIAN[:1], "1|Nilai layanan pertama|50,00|75,00|120,00", *CAPAIAN[1:3], CAPAIAN[3]))
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI, Putusan.DIBATASI}


def test_a_cap_stays_in_force_beside_one_wrong_figure() -> None:
    capai = [f"{i}|Nilai layanan {i}|50,00|{60 + i},00|100,00" for i in range(1, 5)]
    klaim = _read(_table(*CAPAIAN[:1], *capai, "5|Persentase berkas lengkap|90,00|81,00|190,00"))
    assert [uji(k).putusan for k in klaim] == [*[Putusan.DIBATASI] * 4, Putusan.SALAH]


def test_a_dash_before_a_figure_is_a_minus_and_before_a_space_a_bullet() -> None:
    tabel = _table(
        "NO|URAIAN|MURNI|PERUBAHAN|SELISIH", "1|A|120|100|-20", "2|B|50|70|- 20", "3|C|75|60|-15", "4|D|90|60|-30"
    )
    assert [(k.hasil.nilai, uji(k).putusan) for k in _read(tabel)][:2] == [
        (Decimal(-20), Putusan.SESUAI),
        (Decimal(20), Putusan.SESUAI),
    ]


def test_it_says_how_many_rows_bear_the_convention_out() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase arsip tertata|70,00|66,50|99,00"))
    assert {(k.dukungan.cocok, k.dukungan.teruji, k.dukungan.satuan) for k in klaim if k.dukungan} == {(3, 4, "baris")}


@pytest.mark.parametrize(
    ("tahun", "kaitan"),
    [
        (("12", "13", "100"), Kaitan.JUMLAH),
        (("4", "2", "5"), Kaitan.TERAKHIR),
        (("5", "7", "60"), Kaitan.TERBESAR),
        (("3", "3,25", "25"), Kaitan.RATA_RATA),
    ],
)
def test_it_infers_how_quarters_make_the_year(tahun: tuple[str, ...], kaitan: Kaitan) -> None:
    triwulan = ("1|2|5|4", "2|7|2|2", "10|60|25|5")
    baris = [f"{i}|Nilai {i}|{tw}|{t}" for i, (tw, t) in enumerate(zip(triwulan, tahun, strict=True), 1)]
    klaim = _read(_table("NO|INDIKATOR|TW I|TW II|TW III|TW IV|REALISASI", *baris))
    assert {(k.kaitan, uji(k).putusan) for k in klaim} == {(kaitan, Putusan.SESUAI)}


@pytest.mark.parametrize(("jumlah", "putusan"), [("30", Putusan.SESUAI), ("31", Putusan.SALAH)])
def test_it_adds_up_the_rows_above_a_total(jumlah: str, putusan: Putusan) -> None:
    klaim = _read(
        _table("NO|UNIT|PEGAWAI", "1|Sekretariat|12", "2|Bidang Data|8", "3|Bidang Mutasi|10", f"|Jumlah|{jumlah}")
    )
    assert [(k.kaitan, uji(k).putusan) for k in klaim] == [(Kaitan.JUMLAH, putusan)]


def test_an_indicator_named_jumlah_is_no_total() -> None:
    assert not _read(_table("NO|INDIKATOR|TARGET", "1|Jumlah dokumen|12", "2|Jumlah berkas|8", "3|Jumlah laporan|99"))


def test_it_finds_levels_that_only_the_sums_show() -> None:
    rows = (
        "Alat besar|2",
        "Mobil|2",
        "Komputer|9",
        "Laptop|4",
        "Printer|5",
        "Mebel|11",
        "Meja|6",
        "Kursi|5",
        "Alat ukur|7",
        "Meteran|3",
        "Timbangan|4",
        "Jumlah|29",
    )
    klaim = _read(_table("NAMA BARANG|BANYAK", *rows))
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}
    salah = _read(_table("NAMA BARANG|BANYAK", *rows[:-1], "Jumlah|30"))
    assert [uji(k).tepat for k in salah if uji(k).putusan is Putusan.SALAH] == [Decimal(29)]


def test_it_reads_a_percentage_cut_over_several_logical_rows_of_one_cell() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase bebas banjir Jumlah embung|80 % 2 buah|88 % 2 buah|110 % 100 %"))
    assert [uji(k).putusan for k in klaim[-2:]] == [Putusan.SESUAI] * 2


def test_rates_are_not_added() -> None:
    klaim = _read(_table("NO|KEGIATAN|FISIK", "1|Jalan|99,48", "2|Jembatan|98,20", "|Jumlah|98,90"))
    assert not klaim


def test_a_mean_of_means_and_its_right_value_follow_from_wrong_inputs() -> None:
    teks = _table(
        CAPAIAN[0],
        "1|Persentase layanan tepat waktu|80,00|90,00|117,00",
        "|Rata-rata Capaian Sasaran 1|||117,00",
        "2|Persentase berkas lengkap|90,00|81,00|90,00",
        "3|Persentase layanan daring|50,00|60,00|120,00",
        "|Rata-rata Capaian Sasaran 2|||105,00",
        "|Total Rata-rata Capaian Sasaran (1+2)|||111,00",
    )
    laporan = extract_laporan(read_berkas("laporan.txt", teks.encode()).naskah)
    benar = {laporan.cetakan[kunci].teks: nilai for kunci, nilai in laporan.koreksi.items()}
    assert benar["117,00"] == Decimal("112.5")
    assert benar["111,00"] == Decimal("108.75")


TERBALIK = (
    "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
    "1|Angka kematian ibu melahirkan|100,00|80,00|120,00",
    "2|Angka kematian bayi lahir hidup|10,00|9,00|110,00",
    "3|Angka kesakitan demam berdarah|50,00|45,00|110,00",
    "4|Hunian tempat tidur rumah sakit|65,00|59,95|92,23",
)


def test_it_accepts_the_direct_ratio_among_inverse_ones() -> None:
    klaim = _read(_table(*TERBALIK))
    assert klaim[0].kaitan is Kaitan.LINEAR_BALIK
    assert uji(klaim[-1]).putusan is Putusan.SESUAI


def test_it_is_unsure_of_an_exact_inverse_where_no_word_says_which_way_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Persentase pelajar yang merokok|12,00|15,00|80,00"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH
    assert klaim[-1].keyakinan < Decimal("0.85")


def test_it_stays_sure_of_a_swap_where_more_is_better() -> None:
    klaim = _read(_table(*CAPAIAN, "4|Nilai kepuasan warga|80,00|90,00|88,89"))
    assert uji(klaim[-1]).putusan is Putusan.SALAH
    assert klaim[-1].keyakinan > Decimal("0.85")


def test_it_caps_the_inverse_ratio_too() -> None:
    klaim = _read(
        _table(
            "NO|INDIKATOR KINERJA|TARGET|REALISASI|%",
            "1|Persentase berkas lengkap|90,00|81,00|90,00",
            "2|Persentase layanan daring|50,00|40,00|80,00",
            "3|Persentase layanan tepat|80,00|60,00|75,00",
            "4|Waktu tanggap kebakaran (menit)|15,00|14,00|100,00",
        )
    )
    assert uji(klaim[-1]).putusan is Putusan.DIBATASI


def test_it_takes_a_capped_figure_for_capped_and_not_for_cut_off() -> None:
    klaim = _read(_table(*CAPAIAN[:3], "3|Persentase layanan daring|50,00|60,45|120"))
    assert uji(klaim[-1]).putusan is Putusan.DIBATASI


def test_it_keeps_the_minus_of_a_growth_and_drops_the_dash_of_a_list() -> None:
    klaim = _read(
        _table(
            "NO|KOMODITAS|TAHUN 2021|TAHUN 2022|PERTUMBUHAN (%)",
            "1|Padi|200,00|150,00|-25,00",
            "2|Jagung|100,00|120,00|20,00",
            "3|Kedelai|50,00|40,00|-20,00",
        )
    )
    assert [k.hasil.nilai for k in klaim] == [-25, 20, -20]
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}
    daftar = _read(_table(*CAPAIAN[:2], "2|Berkas lengkap|-90|81|90,00"))
    assert daftar[-1].masukan[1].nilai == 90


def test_it_takes_surplus_and_net_financing_for_no_part_of_the_rows_above() -> None:
    klaim = _read(
        _table(
            "KODE|URAIAN|ANGGARAN (Rp)",
            "4|PENDAPATAN|9.000.000.000",
            "4.1|Pendapatan Asli Daerah|4.000.000.000",
            "4.2|Pendapatan Transfer|5.000.000.000",
            "5|BELANJA|7.500.000.000",
            "5.1|Belanja Operasi|5.000.000.000",
            "5.2|Belanja Modal|2.500.000.000",
            "|SURPLUS/(DEFISIT)|1.500.000.000",
        )
    )
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}
    assert len(klaim) == 2


def test_it_gives_a_code_that_a_narrow_column_broke_the_level_of_its_whole() -> None:
    klaim = _read(
        _table(
            "KODE|URAIAN|SISA (Rp)",
            "1.01|PROGRAM PENUNJANG|90.000.000",
            "1.01.01|Perencanaan|30.000.000",
            "1.01.01.01|Penyusunan|10.000.000",
            "1.01.01.02|Evaluasi|20.000.000",
            "1.01.02|Umum|60.000.000",
            "1.01.02.|Penyediaan|25.000.000",
            "01|Peralatan|",
            "1.01.02.02|Logistik|35.000.000",
        )
    )
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}
    assert len(klaim) == 3


def test_it_adds_no_means_across_a_row() -> None:
    klaim = _read(
        _table(
            "BULAN|UMUM|RUJUKAN|JUMLAH",
            "Januari|10|21|31",
            "Februari|11|22|33",
            "Maret|13|24|37",
            "Rata-rata|11,33|22,33|33,67",
        )
    )
    assert {uji(k).putusan for k in klaim} == {Putusan.SESUAI}


def test_it_takes_a_rise_or_fall_of_realisasi_for_a_difference() -> None:
    naskah = read_berkas(
        "laporan.txt",
        _table(
            "NO|INDIKATOR|REALISASI 2021|REALISASI 2022|NAIK/TURUN REALISASI", "1|Harapan|11,53|11,84|0,31"
        ).encode(),
    ).naskah
    assert [k.peran for k in extract_laporan(naskah).tabel[0].kolom][-1] is Peran.SISA


def test_it_adds_up_no_table_whose_first_rows_stand_elsewhere() -> None:
    assert not _read(
        _table("NO|PROGRAM|ANGGARAN (Rp)", "4|Pembinaan|10.000.000", "5|Pengawasan|20.000.000", "|Jumlah|95.000.000")
    )


def test_it_sees_the_missing_first_rows_where_the_number_stands_in_the_name() -> None:
    kepala = "NO PROGRAM|ANGGARAN (Rp)"
    assert not _read(_table(kepala, "4 Pembinaan|10.000.000", "5 Pengawasan|20.000.000", "Jumlah|95.000.000"))
    assert _read(_table(kepala, "1 Pembinaan|10.000.000", "2 Pengawasan|20.000.000", "Jumlah|95.000.000"))


def test_it_accuses_no_total_of_rows_that_stand_beside_their_parts() -> None:
    assert not _read(
        _table(
            "URAIAN|ANGGARAN (Rp)",
            "Belanja Langsung|30.000.000",
            "Belanja Barang|10.000.000",
            "Belanja Modal|20.000.000",
            "Belanja Lain|5.000.000",
            "Belanja Hibah|5.000.000",
            "Total|35.000.000",
        )
    )


def test_it_takes_an_indicator_that_begins_like_a_mean_for_none() -> None:
    klaim = _read(
        _table(
            "NO|INDIKATOR KINERJA|TARGET 2022|REALISASI 2022|CAPAIAN|TARGET 2026",
            "1|Nilai investasi|1.000,00|1.100,00|110,00|2.000,00",
            "2|Indeks kepuasan|80,00|88,00|110,00|90,00",
            "|Rata-rata|5|4|80,00|3",
        )
    )
    assert not [k for k in klaim if k.kaitan is Kaitan.RATA_RATA]


def test_it_reads_no_figure_from_what_a_narrow_column_left_of_an_amount() -> None:
    naskah = read_berkas(
        "laporan.txt",
        _table(
            "NO|PROGRAM|ANGGARAN (Rp)",
            "1|Pembinaan|12.500.000",
            "2|Pengawasan|00",
            "3|Jalan|2.277.211.",
            "4|Jembatan|2.277.211,",
        ).encode(),
    ).naskah
    angka = [baris.angka[2] for baris in extract_laporan(naskah).tabel[0].baris]
    assert [satu is not None for satu in angka] == [True, False, False, True]


def test_it_reads_no_figure_from_two_columns_that_were_pushed_together() -> None:
    naskah = read_berkas("laporan.txt", _table("JENIS|I II|JUMLAH", "Izin|229 114|343").encode()).naskah
    angka = extract_laporan(naskah).tabel[0].baris[0].angka
    assert angka[1] is None
    assert angka[2] is not None


def test_it_ties_no_other_percentage_to_the_money_that_one_explains() -> None:
    klaim = _read(
        _table(
            "SASARAN|CAPAIAN KINERJA (%)|PAGU (Rp)|REALISASI (Rp)|SERAPAN (%)|EFISIENSI (%)",
            "Meningkatnya pendapatan|101,12|4.000.000.000|3.600.000.000|90,00|11,12",
        )
    )
    assert [k.hasil.teks for k in klaim] == ["90,00"]


def test_it_still_doubts_the_only_percentage_of_one_row() -> None:
    (klaim,) = _read(
        _table("SASARAN|PAGU (Rp)|REALISASI (Rp)|SERAPAN (%)", "Pendapatan|4.000.000.000|3.600.000.000|95,00")
    )
    assert uji(klaim).putusan is Putusan.SALAH


def test_it_measures_progress_by_the_latest_result_against_the_last_target() -> None:
    (klaim,) = _read(
        _table(
            "INDIKATOR|REALISASI 2020|REALISASI 2021|REALISASI 2022|TARGET AKHIR RENSTRA 2026|TINGKAT KEMAJUAN (%)",
            "Indeks kepuasan|67,13|70,00|74,94|78,06|96,30",
        )
    )
    assert [m.teks for m in klaim.masukan] == ["74,94", "78,06"]
    assert uji(klaim).putusan is Putusan.SALAH


@pytest.mark.parametrize(
    ("baris", "asal"),
    [
        ("Persentase pelajar yang merokok|12,00|15,00|80,00", "kecuali makin rendah makin baik"),
        ("Persentase pelajar yang merokok|12,00|15,00|75,00", "rumus bila makin rendah makin baik"),
        ("Nilai kepuasan warga|80,60|91,88|117,03", ""),
    ],
)
def test_it_explains_by_the_other_formula_and_by_no_divisor_that_chance_finds(baris: str, asal: str) -> None:
    naskah = read_berkas("laporan.txt", _table(*CAPAIAN, f"4|{baris}").encode()).naskah
    laporan = extract_laporan(naskah)
    sebab = explain_asal(laporan.hitung[-1], map_letak(laporan))
    assert sebab.endswith(asal) if asal else not sebab
