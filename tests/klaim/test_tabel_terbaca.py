"""What the tables of a text mean, told by their claims."""

from __future__ import annotations

from decimal import Decimal

import pytest

from terang.klaim.extract import extract_laporan
from terang.klaim.klaim import Kaitan, KlaimHitung
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
