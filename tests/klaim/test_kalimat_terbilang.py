"""Numbers with their words in sentences."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.kinerja.write_angka import write_rupiah
from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kalimat_terbilang import extract_terbilang
from terang.naskah.tempat import Tempat
from terang.rumus.terbilang import write_terbilang_rupiah


def mint(teks: str, nilai: Decimal, desimal: int, satuan: str, kalimat: Kalimat) -> Cetakan:
    return Cetakan(kunci=0, teks=teks, nilai=nilai, desimal=desimal, satuan=satuan, tempat=kalimat.tempat)


def read(teks: str) -> list[tuple[Decimal, Decimal]]:
    kalimat = Kalimat(teks=teks, tempat=Tempat())
    return [(klaim.angka.nilai, klaim.nilai_kata) for klaim in extract_terbilang(kalimat, mint)]


@pytest.mark.parametrize(
    ("teks", "angka", "kata"),
    [
        ("Pagu sebesar Rp. 75.000.000,- (Tujuh Puluh Lima Juta Rupiah) telah cair.", "75000000", "75000000"),
        ("Pagu sebesar Rp. 75.000.000,- (Tujuh Puluh Juta Rupiah) telah cair.", "75000000", "70000000"),
        ("Dilaksanakan 14 (Empat belas) kegiatan.", "14", "14"),
        ("Diikuti 14 orang (empat belas orang).", "14", "14"),
        ("Tumbuh 3,5% (tiga koma lima persen).", "3.5", "3.5"),
        ("Tumbuh 3,05 persen (tiga koma nol lima persen).", "3.05", "3.05"),
        ("Tumbuh 3,25% (tiga koma dua puluh lima persen).", "3.25", "3.25"),
        ("Bantuan Rp1,5 milyar (satu koma lima milyar rupiah).", "1500000000", "1500000000"),
        ("Terdapat 1.250 (se ribu dua ratus limapuluh) berkas.", "1250", "1250"),
        ("Terdapat empat belas (14) kegiatan.", "14", "14"),
        ("Terdapat seratus dua puluh lima (152) orang.", "152", "125"),
        ("Nilainya tiga koma lima (3,5).", "3.5", "3.5"),
    ],
)
def test_it_reads_the_words_beside_a_number(teks: str, angka: str, kata: str) -> None:
    assert read(teks) == [(Decimal(angka), Decimal(kata))]


@pytest.mark.parametrize(
    "teks",
    [
        "Anggaran Rp44.000.000 (APBD murni) telah cair.",
        "Terdapat 6 (enan) orang.",
        "Terdapat sratus dua puluh lima (125) orang.",
        "Terdapat 1.234 (seribu dua ratus) hal.",
        "Sesuai Pasal 5 (lima belas) peraturan itu.",
        "Nilai Rp 2.8766.522.000 (dua miliar rupiah).",
        "Capaian 85 (baik) dan 90 (sangat baik).",
    ],
)
def test_it_claims_nothing_where_the_words_or_the_number_cannot_be_read_surely(teks: str) -> None:
    assert read(teks) == []


def test_it_reads_every_number_of_a_sentence() -> None:
    klaim = read("Terdapat sembilan (9) program, tujuh (7) sasaran dan 11 (sebelas) indikator.")

    assert klaim == [(Decimal(n), Decimal(n)) for n in (9, 7, 11)]


@given(st.integers(min_value=1, max_value=10**15))
def test_it_agrees_with_the_words_that_terang_writes(rupiah: int) -> None:
    assert read(f"Pagu {write_rupiah(rupiah)},- ({write_terbilang_rupiah(rupiah).title()}).") == [
        (Decimal(rupiah), Decimal(rupiah))
    ]
