"""Categories of SKM, AKIP, IP ASN and sistem merit against the scale of the year."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_TABEL = (
    "Tabel 3.5 Hasil evaluasi tahun 2022\n\nNo\tUraian\tNilai\t{}\n1\tNilai SAKIP\t{}\t{}\n2\tJumlah laporan\t12\t-"
)


@pytest.mark.parametrize(
    ("teks", "tertulis", "seharusnya"),
    [
        ("Nilai IKM mencapai 83,84 dengan kategori “Sangat Baik”.", "83,84 Sangat Baik", "Baik"),
        ("Nilai IKM sebesar 91,88 dengan mutu pelayanan B.", "91,88 B", "A"),
        ("Pada tahun 2022 SAKIP memperoleh predikat BB dengan nilai 65,20.", "65,20 BB", "B"),
        ("Evaluasi AKIP tahun 2021 bernilai 81,30 (BB), dan tahun 2022 naik.", "81,30 BB", "A"),
        ("Indeks Profesionalitas ASN sebesar 51,23 termasuk kategori Rendah.", "51,23 Rendah", "Sangat Rendah"),
        ("Nilai rata-rata unsur pada SKM adalah 3,10 dengan mutu pelayanan A.", "3,10 A", "B"),
        (
            (
                "Jika memakai penilaian mandiri yang telah dilaksanakan oleh seluruh unit kerja pada tahun ini, Indeks "
                "Profesionalitas ASN memperoleh nilai 83,84 dengan kategori “Sangat Tinggi”."
            ),
            "83,84 Sangat Tinggi",
            "Tinggi",
        ),
        (
            "Tabel 3.2 Nilai SAKIP 2020-2022\n\nTahun\tNilai\tPredikat\n2020\t61,10\tB\n2022\t65,20\tBB",
            "65,20 BB",
            "B",
        ),
        (_TABEL.format("Predikat", "65,20", "BB"), "65,20 BB", "B"),
        ("No\tIndikator\tTarget\tRealisasi\n1\tNilai SAKIP\t70,50 (BB)\t65,20 (BB)", "65,20 BB", "B"),
    ],
)
def test_it_finds_a_category_that_its_value_does_not_have(teks: str, tertulis: str, seharusnya: str) -> None:
    assert list_tertulis("KAT002", teks) == [(tertulis, seharusnya)]


def test_a_scale_that_we_only_remember_gives_a_warning() -> None:
    (temuan,) = list_temuan("KAT002", "Indeks sistem merit sebesar 0,66 dengan kategori Sangat Baik.")
    assert temuan.tingkat is Tingkat.PERINGATAN
    (temuan,) = list_temuan("KAT002", "Nilai SAKIP tahun 2022 adalah 65,20 (BB).")
    assert temuan.tingkat is Tingkat.GALAT


@pytest.mark.parametrize(
    "teks",
    [
        "Nilai SAKIP tahun 2022 adalah 70,00 (BB), 80,00 (A), dan 65,20 (B).",
        "Indeks Profesionalitas ASN sebesar 90,40 termasuk kategori Tinggi. IP ASN 90,40 kategori Sangat Tinggi.",
        "Indeks sistem merit sebesar 0,81 dengan kategori Sangat Baik. Indeks sistem merit 264 kategori Baik.",
        "Capaian IKM 104,03% dengan kategori Sangat Baik.",
        "Nilai SAKIP naik 5,20 dengan predikat BB.",
        "Hasil evaluasi SAKIP: perencanaan kinerja 24,50 (BB), pelaporan kinerja 11,20 (B).",
        "Agar SAKIP berpredikat A diperlukan nilai 65,20 (A).",
        "Pada tahun 2016 nilai IKM sebesar 81,90 dengan kategori Sangat Baik.",
        "Pada tahun 2012 nilai SAKIP 62,00 dengan predikat BB.",
        "Indeks Reformasi Birokrasi dan nilai SAKIP 65,20 (BB).",
        "Skala kami: 60 - 75 = Sangat Baik (BB).\n\nNilai SAKIP sebesar 65,20 (BB).",
        "Nilai IKM triwulan I sebesar 75,10 sedangkan triwulan II memperoleh mutu A.",
        (
            "No\tIndikator\tTarget\tRealisasi\tCapaian (%)\tKategori\n"
            "1\tIndeks Kepuasan Masyarakat\t80,00\t83,84\t104,80\tSangat Baik"
        ),
        "No\tKomponen SAKIP tahun 2022\tBobot\tNilai\tPredikat\n1\tNilai SAKIP perencanaan\t30\t24,50\tBB",
        _TABEL.format("Predikat", "65,20", "B (Baik)"),
    ],
)
def test_it_is_silent_where_an_honest_reading_exists(teks: str) -> None:
    assert list_tertulis("KAT002", teks) == []
