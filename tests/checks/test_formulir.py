"""The 23 items of the reviewer's checklist are answered from the report, and no further than it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import process_time

import pytest

from terang import flows
from terang.checks.formulir import ButirFormulir, answer_formulir
from terang.checks.kerangka import Pengecualian

TEKS = """LAPORAN KINERJA TAHUN 2022

BAB I PENDAHULUAN

A. Kedudukan, Tugas dan Fungsi

Dinas Contoh mempunyai tugas membantu kepala daerah pada tahun 2022.

B. Struktur Organisasi

Susunan organisasi terdiri atas sekretariat dan bidang.

C. Permasalahan Utama

Permasalahan utama adalah layanan yang belum merata.

BAB II PERENCANAAN KINERJA

Tabel 2.1
Tujuan dan Sasaran Rencana Strategis

No\tSasaran Strategis\tIndikator Kinerja\tTarget 2021\tTarget 2022
1\tMeningkatnya kualitas layanan publik\tIndeks Kepuasan Masyarakat\t79,00\t80,00
2\tMeningkatnya kinerja organisasi dinas\tNilai akuntabilitas kinerja dinas\t76,00\t78,00

Tabel 2.2
Perjanjian Kinerja Tahun 2022

No\tSasaran Strategis\tIndikator Kinerja\tTarget
1\tMeningkatnya kualitas layanan publik\tIndeks Kepuasan Masyarakat\t80,00
2\tMeningkatnya kinerja organisasi dinas\tNilai akuntabilitas kinerja dinas\t78,00

Tabel 2.3
Indikator Kinerja Utama

No\tIndikator Kinerja Utama\tSatuan
1\tIndeks Kepuasan Masyarakat\tindeks
2\tNilai akuntabilitas kinerja dinas\tnilai

BAB III AKUNTABILITAS KINERJA

A. Capaian Kinerja Organisasi

Tabel 3.1
Capaian Kinerja Tahun 2022

No\tSasaran Strategis\tIndikator Kinerja\tTarget 2022\tRealisasi 2022\tCapaian (%)\tRealisasi 2021
1\tMeningkatnya kualitas layanan publik\tIndeks Kepuasan Masyarakat\t80,00\t88,00\t110,00\t79,00
2\tMeningkatnya kinerja organisasi dinas\tNilai akuntabilitas kinerja dinas\t78,00\t78,00\t100,00\t77,00

Realisasi indeks kepuasan masyarakat melampaui target karena layanan dipercepat.
Realisasi nilai akuntabilitas kinerja dinas sama dengan target akhir Renstra dan naik dari tahun sebelumnya.
Analisis efisiensi sumber daya menunjukkan anggaran dipakai hemat. Program pelayanan mendukung keberhasilan itu.

B. Realisasi Anggaran

Tabel 3.2
Realisasi Anggaran Tahun 2022

Program\tAnggaran (Rp)\tRealisasi (Rp)\t%
Program Pelayanan\t200.000.000\t180.000.000\t90,00
Program Pengawasan\t100.000.000\t80.000.000\t80,00

BAB IV PENUTUP

Kinerja tahun 2022 tercapai.

Langkah perbaikan yang akan dilakukan pada tahun mendatang adalah menambah loket layanan.

LAMPIRAN

Lampiran 1. Perjanjian Kinerja Tahun 2022
"""


def _answer(teks: str = TEKS) -> dict[str, ButirFormulir]:
    return {satu.kode: satu for satu in flows.reviu("laporan.txt", teks.encode()).formulir}


def _say(butir: ButirFormulir) -> str:
    return " ".join(satu.uraian for satu in butir.bukti)


def test_there_are_23_items_in_the_official_order() -> None:
    formulir = _answer()
    semua = [*(f"F{n}" for n in range(1, 7)), *(f"M{n}" for n in range(1, 8)), *(f"S{n}" for n in range(1, 11))]
    assert list(formulir) == semua
    assert all(satu.lihat and satu.pernyataan for satu in formulir.values())


def test_a_full_report_answers_what_a_report_can_answer_and_leaves_the_rest() -> None:
    jawab = {kode: str(satu.jawab) for kode, satu in _answer().items()}
    ya = {"F1", "F2", "F3", "F4", "F5", "F6", "S1", "S2", "S4", "S5", "S7"}
    assert {kode for kode, satu in jawab.items() if satu == "ya"} == ya
    assert {kode for kode, satu in jawab.items() if satu == "tidak-berlaku"} == {"S3", "S6"}
    assert {satu for kode, satu in jawab.items() if kode not in ya | {"S3", "S6"}} == {"perlu-dilihat"}


def test_every_yes_and_no_names_what_it_rests_on() -> None:
    for satu in _answer(TEKS.replace("110,00", "117,00")).values():
        assert satu.bukti or satu.jawab not in {"ya", "tidak"}


@pytest.mark.parametrize(
    ("lama", "baru", "kode", "jawab"),
    [
        ("B. Struktur Organisasi\n\nSusunan organisasi terdiri", "B. Lain\n\nDinas terdiri", "F1", "perlu-dilihat"),
        ("Analisis efisiensi sumber daya menunjukkan anggaran dipakai hemat. ", "", "F3", "tidak"),
        ("Realisasi indeks kepuasan masyarakat melampaui", "Hasilnya melampaui", "F3", "perlu-dilihat"),
        ("LAMPIRAN\n\nLampiran 1. Perjanjian Kinerja Tahun 2022\n", "", "F4", "perlu-dilihat"),
        ("Langkah perbaikan yang akan dilakukan", "Hal yang terjadi", "F5", "perlu-dilihat"),
        ("Anggaran (Rp)\tRealisasi (Rp)", "Tahun Lalu (Rp)\tTahun Ini (Rp)", "F6", "perlu-dilihat"),
        ("110,00", "117,00", "M5", "tidak"),
        ("2\tMeningkatnya kinerja organisasi dinas\tNilai akuntabilitas kinerja dinas\t78,00\t78,00\t100,00\t77,00\n",
         "", "S1", "perlu-dilihat"),
        ("1\tMeningkatnya kualitas layanan publik\tIndeks Kepuasan Masyarakat\t79,00",
         "1\tTerwujudnya pemerintahan yang bersih\tIndeks Kepuasan Masyarakat\t79,00", "S2", "perlu-dilihat"),
        ("Kepuasan Masyarakat\t80,00\t88,00\t110,00", "Kepuasan Masyarakat\t79,50\t88,00\t110,69", "S4", "tidak"),
        ("1\tIndeks Kepuasan Masyarakat\tindeks", "1\tAngka kecelakaan kerja pegawai\tkasus", "S5", "perlu-dilihat"),
        ("\tRealisasi 2021\n", "\tKeterangan\n", "S7", "perlu-dilihat"),
    ],
)  # fmt: skip
def test_what_is_missing_or_wrong_changes_its_answer(lama: str, baru: str, kode: str, jawab: str) -> None:
    assert lama in TEKS
    assert str(_answer(TEKS.replace(lama, baru))[kode].jawab) == jawab


def test_an_explanation_is_asked_for_where_a_target_differs() -> None:
    teks = TEKS.replace("Kepuasan Masyarakat\t80,00\t88,00\t110,00", "Kepuasan Masyarakat\t79,50\t88,00\t110,69")
    formulir = _answer(teks.replace("A. Capaian", "Perubahan target tahun 2022 disepakati.\n\nA. Capaian"))
    assert formulir["S6"].jawab == "perlu-dilihat"
    assert "Perubahan target" in _say(formulir["S6"])
    assert "80,00 dalam perjanjian kinerja, 79,50 dalam pengukuran" in _say(formulir["S4"])


def test_the_absence_of_something_proves_nothing_where_not_all_was_read() -> None:
    teks = TEKS.replace("Analisis efisiensi sumber daya menunjukkan anggaran dipakai hemat. ", "")
    hasil = flows.reviu("laporan.txt", teks.encode())
    formulir = answer_formulir(hasil.laporan, hasil.jawaban, utuh=False)
    assert {satu.kode: str(satu.jawab) for satu in formulir}["F3"] == "perlu-dilihat"


def test_what_a_person_accepted_is_held_against_nobody() -> None:
    hasil = flows.reviu("laporan.txt", TEKS.replace("110,00", "117,00").encode())
    galat = [satu for jawaban in hasil.jawaban for satu in jawaban.temuan if satu.tingkat == "galat"]
    lain = {"tertulis": "117,00", "alasan": "sumber", "oleh": "Inspektorat", "tanggal": date(2023, 3, 1)}
    terima = [Pengecualian(kode=satu.sidik[:6], sidik=satu.sidik, **lain) for satu in galat]
    (sesudah,) = flows.terima([hasil], terima)
    assert {satu.kode: str(satu.jawab) for satu in hasil.formulir}["M5"] == "tidak"
    assert {satu.kode: str(satu.jawab) for satu in sesudah.formulir}["M5"] == "perlu-dilihat"


def test_a_check_that_did_not_run_answers_nothing() -> None:
    formulir = flows.reviu("laporan.txt", TEKS.encode(), kecuali=("STR001", "LKP001")).formulir
    jawab = {satu.kode: str(satu.jawab) for satu in formulir}
    assert (jawab["F3"], jawab["S1"]) == ("perlu-dilihat", "perlu-dilihat")


def test_an_enormous_table_is_left_to_people_in_good_time() -> None:
    baris = "".join(f"{n}\tMeningkatnya layanan ke {n} bagi warga\tIndeks layanan {n}\t80,00\n" for n in range(2000))
    teks = TEKS.replace("\nTabel 2.3\n", f"{baris}\nTabel 2.3\n")
    hasil = flows.reviu("laporan.txt", teks.encode(), kecuali=("LKP001", "FAK001"))
    awal = process_time()
    formulir = {satu.kode: str(satu.jawab) for satu in hasil.formulir}
    assert process_time() - awal < 5
    assert (formulir["S1"], formulir["S4"]) == ("perlu-dilihat", "perlu-dilihat")


def test_an_empty_report_proves_nothing_either_way() -> None:
    formulir = flows.reviu("laporan.txt", b"Surat biasa tanpa angka.\n").formulir
    assert {str(satu.jawab) for satu in formulir} == {"perlu-dilihat"}


def test_there_is_no_checklist_before_the_regulation() -> None:
    hasil = flows.reviu("laporan.txt", TEKS.encode())
    assert answer_formulir(replace(hasil.laporan, tahun=2010), hasil.jawaban, utuh=True) == ()
