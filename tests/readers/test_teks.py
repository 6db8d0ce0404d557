"""Plain text with tabs: headings by their look, tables with every row, lines as places."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readers.baca_naskah import count_badan, lebarkan, list_paragraf, list_tabel, ratakan
from terang.naskah.blok import Bab, Gambar, JenisBaris
from terang.naskah.naskah import Naskah, walk_naskah
from terang.readers.read import read_berkas

SEED = Path(__file__).parents[3] / "shared" / "seed"
CONTOH = """BAB III

AKUNTABILITAS KINERJA

A. CAPAIAN

Tabel 3.1
Ringkasan
Tahun 2022

NO\tINDIKATOR\tCAPAIAN 2022\t\t\tREALISASI 2021
\t\tTARGET\tREALISASI\t%\t
1\tIndeks **A**\t80,60\t91,88\t117\t91,79

2\tIndeks B\t>82\t83,84\t99,81\t83,84

Sumber : Badan (2022)

Nilai **51,23** turun.

- satu
- dua
"""


def baca(teks: str) -> Naskah:
    bacaan = read_berkas("a.txt", teks.encode())
    assert bacaan.jenis == "teks"
    return bacaan.naskah


def test_it_finds_chapters_captions_header_paths_and_lines() -> None:
    naskah = baca(CONTOH)
    bab = [b for b in walk_naskah(naskah) if isinstance(b, Bab)]
    assert [(b.tingkat, b.nomor, b.judul) for b in bab] == [
        (1, "BAB III", "AKUNTABILITAS KINERJA"),
        (2, "A.", "CAPAIAN"),
    ]
    tabel = list_tabel(naskah)[0]
    assert (tabel.nomor, tabel.judul, tabel.sumber) == ("3.1", "Ringkasan Tahun 2022", "Badan (2022)")
    assert lebarkan(tabel)[2:] == [
        ["1", "Indeks A", "80,60", "91,88", "117", "91,79"],
        ["2", "Indeks B", ">82", "83,84", "99,81", "83,84"],
    ]
    tempat = tabel.baris[3].sel[3].tempat
    assert tempat is not None
    assert (tempat.baris, tempat.baris_tabel, tempat.kolom) == (15, 2, "CAPAIAN 2022 / REALISASI")
    assert tempat.bab == "BAB III"
    assert list_paragraf(naskah) == ["Nilai 51,23 turun.", "satu", "dua"]


def test_a_row_that_numbers_the_columns_is_no_data() -> None:
    tabel = list_tabel(baca("Isi\n\nA\tB\tC\n1\t2\t3\nx\t5\ty\n"))[0]
    assert [b.jenis for b in tabel.baris] == [JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM, JenisBaris.DATA]


@pytest.fixture(scope="module")
def seed() -> tuple[str, Naskah]:
    berkas = sorted(SEED.glob("*.txt")) if SEED.is_dir() else []
    if not berkas:
        pytest.skip("contoh laporan ../shared/seed tidak ada di mesin ini")
    isi = berkas[0].read_bytes()
    return isi.decode(), read_berkas(berkas[0].name, isi).naskah


def test_the_real_report_gives_each_of_its_tables(seed: tuple[str, Naskah]) -> None:
    tabel = list_tabel(seed[1])
    bernomor = {t.nomor: count_badan(t) for t in tabel if t.nomor}
    assert list(bernomor) == ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4"]
    assert (bernomor["3.1"], bernomor["3.2"], bernomor["3.3"], bernomor["3.4"]) == (3, 3, 1, 2)
    assert tabel[-1].tempat is not None
    assert str(tabel[-1].tempat.bab).startswith("LEMBAR PENGUKURAN")
    assert count_badan(tabel[-1]) == 6


def test_no_line_with_cells_of_the_real_report_is_lost(seed: tuple[str, Naskah]) -> None:
    teks, naskah = seed
    baris = {b.sel[0].tempat.baris for t in list_tabel(naskah) for b in t.baris if b.sel and b.sel[0].tempat}
    bertab = {nomor for nomor, line in enumerate(teks.splitlines(), start=1) if "\t" in line.strip()}
    assert bertab <= baris


def test_no_word_of_the_real_report_is_lost(seed: tuple[str, Naskah]) -> None:
    teks, naskah = seed
    isi = list_paragraf(naskah)
    for blok in walk_naskah(naskah):
        if isinstance(blok, Bab):
            isi.append(f"{blok.nomor} {blok.judul}")
        elif isinstance(blok, Gambar):
            isi.append(f"{blok.nomor} {blok.judul} {blok.sumber}")
    for tabel in list_tabel(naskah):
        isi += [f"{tabel.nomor} {tabel.judul} {tabel.sumber}", *(" ".join(row) for row in lebarkan(tabel))]
    ada = "".join(ratakan(" ".join(isi)).split())
    angka = {kata for kata in re.sub(r"[*]|</?u>", "", teks).split() if any(huruf.isdigit() for huruf in kata)}
    hilang = {kata for kata in angka if kata.rstrip(".") not in ada}
    assert not {kata for kata in hilang if not kata.startswith("<")}
