"""How a wrong number came about: every explanation on a small table, and none where a guess would be chance."""

from __future__ import annotations

import pytest

from terang import flows

CAPAIAN = (
    "NO|INDIKATOR KINERJA|TARGET 2021|REALISASI 2021|TARGET 2022|REALISASI 2022|CAPAIAN 2022 (%)",
    "1|Persentase layanan tepat waktu|76,00|71,25|80,00|90,00|112,50",
    "2|Persentase berkas lengkap|85,00|80,75|90,00|81,00|90,00",
    "3|Persentase layanan daring|45,00|46,80|50,00|60,00|120,00",
    "4|Persentase arsip tertata|64,00|60,10|70,00|66,50|95,00",
)
JUMLAH = ("NO|UNIT|PEGAWAI", "1|Sekretariat|1.245", "2|Bidang Data|821", "3|Bidang Mutasi|1.034", "4|Bidang Diklat|612")
RATA = (
    "NO|INDIKATOR KINERJA|CAPAIAN 2021|CAPAIAN 2022",
    "1|Persentase layanan tepat waktu|91,79|112,51",
    "2|Persentase berkas lengkap|83,84|90,04",
    "3|Persentase layanan daring|67,69|120,33",
)
LALU = "91,79; 83,84; 67,69"
BAGIAN = (
    "PENDIDIKAN|JUMLAH|PERSENTASE",
    "S2|15|18,99",
    "S1|40|50,63",
    "D3|13|16,46",
    "SMA|11|13,92",
    "Jumlah|79|100,00",
)


def _explain(tabel: tuple[str, ...], ganti: tuple[str, str] = ("", "")) -> list[str]:
    isi = "\n".join("\t".join(baris.split("|")) for baris in tabel).replace(*ganti, 1)
    teks = f"LKjIP Tahun 2022\n\nTabel 3.1\nContoh\n\n{isi}\n"
    hasil = flows.reviu("laporan.txt", teks.encode(), hanya=("HIT001", "HIT002", "HIT003", "HIT004", "HIT005"))
    return [temuan.asal_usul for jawaban in hasil.jawaban for temuan in jawaban.temuan]


@pytest.mark.parametrize(
    ("tertulis", "sebab"),
    [
        ("88,89", "pembilang dan penyebut tertukar"),
        ("93,75", "cocok dengan angka tahun 2021: 71,25 terhadap 76,00"),
        ("118,42", "cocok bila pembaginya 76,00 (kolom TARGET 2021), bukan 80,00"),
        ("89,06", "cocok bila pembilangnya 71,25 (kolom REALISASI 2021), bukan 90,00"),
        ("100,00", "dibatasi paling tinggi 100,00, padahal tidak seluruh kolom dibatasi"),
        ("71,25", "sama dengan 71,25 di kolom REALISASI 2021; kemungkinan tersalin"),
        ("1125,0", "bergeser 1 angka (faktor 10)"),
        ("1,1250", "bergeser 2 angka (faktor 100)"),
        ("121,50", "angka 12 tertukar menjadi 21"),
        ("12,50", "satu angka hilang"),
        ("1112,50", "satu angka tertulis lebih"),
        ("117,50", "satu angka salah ketik (7, seharusnya 2)"),
        ("107,14", "cocok dengan pembagi 84, bukan 80,00"),
    ],
)
def test_it_explains_a_wrong_percentage(tertulis: str, sebab: str) -> None:
    assert _explain(CAPAIAN, ("112,50", tertulis)) == [sebab]


@pytest.mark.parametrize(
    ("tertulis", "sebab"),
    [
        ("2.891", "bagian 821 tidak ikut dijumlahkan"),
        ("4.746", "bagian 1.034 terhitung dua kali"),
        ("7.424", "seluruh bagian terhitung dua kali"),
        ("3.721", "angka 12 tertukar menjadi 21"),
        ("37.120", "bergeser 1 angka (faktor 10)"),
    ],
)
def test_it_explains_a_wrong_sum(tertulis: str, sebab: str) -> None:
    assert _explain((*JUMLAH, f"|Jumlah|{tertulis}")) == [sebab]


@pytest.mark.parametrize(
    ("tertulis", "sebab"),
    [
        (
            "94,37",
            f"cocok dengan rata-rata 112,51; 90,04; 120,33; {LALU}: kolom CAPAIAN 2021 ({LALU}) ikut dirata-ratakan",
        ),
        ("81,11", "cocok dengan rata-rata kolom CAPAIAN 2021 (91,79; 83,84; 67,69)"),
        ("80,72", "cocok bila dibagi 4, bukan 3"),
        ("101,28", "120,33 tidak ikut dirata-ratakan"),
    ],
)
def test_it_explains_a_wrong_mean(tertulis: str, sebab: str) -> None:
    assert _explain((*RATA, f"|Rata-rata||{tertulis}")) == [sebab]


def test_it_explains_a_percentage_of_another_total() -> None:
    # 16 people of 79 would be right; 13 / 40 x 100 = 32,50 is of the graduates above.
    assert _explain(BAGIAN, ("16,46", "32,50")) == ["cocok bila pembaginya 40 (baris S1), bukan 79"]


def test_it_explains_an_amount_copied_into_a_sum() -> None:
    tabel = (
        "NO|KEGIATAN|ANGGARAN (Rp)",
        "1|Pengadaan|174.585.178",
        "2|Mutasi|174.585.178",
        "3|Disiplin|323.177.830",
        "|Jumlah|698.592.115",
    )
    assert _explain(tabel) == ["174.585.178 tercetak pada 2 bagian; kemungkinan tersalin dari baris lain"]


@pytest.mark.parametrize("tertulis", ["103,47", "97", "141,13"])
def test_it_gives_no_explanation_rather_than_a_far_fetched_one(tertulis: str) -> None:
    assert _explain(CAPAIAN, ("112,50", tertulis)) == [""]
