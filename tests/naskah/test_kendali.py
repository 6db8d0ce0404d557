from __future__ import annotations

import random
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from terang.naskah.blok import Bab, Baris, Blok, Daftar, Gambar, JenisBaris, JenisGambar, Kolom, Paragraf, Sel, Tabel
from terang.naskah.kendali import group_angka, list_angka, sum_angka
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks


def _par(teks: str) -> Paragraf:
    return Paragraf(isi=(Teks(teks),))


def _bab(*isi: Blok, nomor: str = "BAB I", judul: str = "Pendahuluan") -> Naskah:
    return Naskah(judul="Laporan", isi=(Bab(id="bab", nomor=nomor, judul=judul, isi=isi),))


def _read(naskah: Naskah) -> dict[str, list[str]]:
    return {nama: [satu.teks for satu in angka] for nama, angka in group_angka(naskah).items()}


def test_it_reads_points_as_thousands_and_the_first_comma_as_decimal() -> None:
    assert dict(list_angka("Rp1.174.585.178 atau 10,5 (5.03.01); 1,790,000")) == {
        "1.174.585.178": Decimal(1174585178),
        "10,5": Decimal("10.5"),
        "5.03.01": Decimal(50301),
        "1,790,000": Decimal("1.790000"),
    }


def test_it_keeps_numbers_of_a_chapter_apart_from_those_of_its_tables() -> None:
    kepala = Baris(sel=(Sel(isi=(Teks("Tahun 2022"),), bentang_kolom=2),), jenis=JenisBaris.KEPALA)
    data = Baris(sel=(Sel(isi=(Teks("80,60"),)), Sel(isi=(Teks("91,88"),))))
    tabel = Tabel(
        id="t", kolom=(Kolom(), Kolom()), nomor="3.1", judul="Capaian tahun 2022", sumber="Laporan 2021",
        baris=(kepala, data),
    )  # fmt: skip
    isi = _read(_bab(_par("Pegawai 81 orang."), tabel))
    assert isi == {"BAB I": ["81"], "Tabel 3.1": ["2022", "2022", "2022", "80,60", "91,88", "2021"]}


def test_it_leaves_out_list_numbers_and_lists_of_contents() -> None:
    daftar = Daftar(butir=((_par("1. Dua belas"),), (_par("2) 12 orang"),)))
    assert _read(_bab(daftar)) == {"BAB I": ["12"]}
    assert _read(_bab(_par("Tabel 3.1"), nomor="", judul="Daftar Tabel")) == {}


def test_a_picture_counts_alike_as_a_block_and_as_a_line() -> None:
    gambar = Gambar(id="g", jenis=JenisGambar.BERKAS, spek="", alt="Pria 33 orang.", judul="Jumlah 2022", nomor="1.2")
    assert _read(_bab(gambar)) == _read(_bab(_par("Gambar 1.2. Jumlah 2022: Pria 33 orang.")))


@given(st.lists(st.decimals(min_value=0, max_value=10**12, places=2), max_size=20), st.randoms())
def test_the_total_does_not_depend_on_the_order(angka: list[Decimal], acak: random.Random) -> None:
    teks = [f"{satu:.2f}".replace(".", ",") for satu in angka]
    satu = sum_angka(group_angka(_bab(_par(" dan ".join(teks)))).get("BAB I", ()))
    acak.shuffle(teks)
    assert satu == sum_angka(group_angka(_bab(_par(" dan ".join(teks)))).get("BAB I", ())) == sum(angka)
