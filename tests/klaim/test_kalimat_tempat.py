"""Where a sentence, and the words in it, stand when a page break cuts its paragraph."""

from __future__ import annotations

import pytest

from terang.klaim.kalimat import Kalimat, list_kalimat
from terang.naskah.blok import Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat

ATAS = "Anggaran dinas tahun ini Rp 54.804.453.700 dan setelah perubahan yang disetujui pada bulan Oktober menjadi"
BAWAH = "Rp 57.908.396.500 dengan realisasi Rp 49.860.375.928. Sisanya dikembalikan ke kas daerah."


def _list(*isi: Paragraf) -> list[Kalimat]:
    return list(list_kalimat(Naskah(judul="Laporan", isi=isi)))


def _dua_halaman() -> list[Kalimat]:
    utuh = Paragraf(
        isi=(Teks(f"{ATAS} {BAWAH}"),),
        tempat=Tempat(halaman=30),
        pindah=((len(ATAS) + 1, Tempat(halaman=31)),),
    )
    return _list(utuh)


def _dua_alinea() -> list[Kalimat]:
    potong = (Paragraf(isi=(Teks(t),), tempat=Tempat(halaman=h)) for t, h in ((ATAS, 30), (BAWAH, 31)))
    return _list(*potong)


@pytest.mark.parametrize("kalimat", [_dua_halaman(), _dua_alinea()])
def test_it_gives_a_printed_number_the_page_that_it_stands_on(kalimat: list[Kalimat]) -> None:
    panjang, pendek = kalimat
    assert panjang.find_tempat("Rp 54.804.453.700").halaman == 30
    assert panjang.find_tempat("Rp 57.908.396.500").halaman == 31
    assert panjang.find_tempat("Rp 49.860.375.928").halaman == 31
    assert pendek.find_tempat("Sisanya").halaman == 31


def test_it_gives_words_that_are_not_there_the_place_of_the_paragraph() -> None:
    panjang, _ = _dua_halaman()
    assert panjang.find_tempat("Rp 1").halaman == 30


def test_it_knows_no_other_place_in_a_paragraph_on_one_page() -> None:
    (satu,) = _list(Paragraf(isi=(Teks(ATAS),), tempat=Tempat(halaman=4)))
    assert not satu.pindah
    assert satu.find_tempat("Oktober").halaman == 4
