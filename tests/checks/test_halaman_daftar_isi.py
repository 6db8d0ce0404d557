from __future__ import annotations

from dataclasses import replace

import pytest

from terang.checks.jalankan import run_pemeriksaan
from terang.klaim.extract import extract_laporan
from terang.naskah.blok import Bab, Blok, ButirOtomatis, DaftarOtomatis, Gambar, JenisDaftar, JenisGambar, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat

_ISI = {"BAB I Pendahuluan": 1, "BAB II Perencanaan": 6, "BAB III Akuntabilitas": 10, "BAB IV Penutup": 20}
_LAMPIRAN = {"Lampiran 1 Rencana Aksi": 24}
_GAMBAR = {"Gambar 1.1 Bagan": 2, "Gambar 3.1 Capaian": 12}


def _build_bab(judul: str, isi: tuple[Blok, ...] = (), halaman: int | None = None) -> Bab:
    nomor, teks = judul.rsplit(" ", 1)
    return Bab(id=judul, nomor=nomor, judul=teks, isi=isi, tempat=Tempat(halaman=halaman))


def _build_gambar(nomor: str, judul: str, halaman: int | None = None) -> Gambar:
    return Gambar(
        id=nomor, jenis=JenisGambar.BERKAS, spek="", alt="", judul=judul, nomor=nomor, tempat=Tempat(halaman=halaman)
    )


def _build(ubah: dict[str, int], geser: int | None) -> Naskah:
    """A document whose headings stand `geser` pages behind the number printed for them; None knows no pages."""
    cetak = {**_ISI, **_LAMPIRAN, **_GAMBAR}
    nyata = {teks: None if geser is None else n + geser for teks, n in cetak.items()}
    butir = [ButirOtomatis(teks=teks, halaman=str({**cetak, **ubah}[teks])) for teks in cetak]
    daftar = (
        DaftarOtomatis(jenis=JenisDaftar.ISI, butir=tuple(butir[:5])),
        Paragraf(isi=(Teks("Daftar gambar"),)),
        DaftarOtomatis(jenis=JenisDaftar.GAMBAR, butir=tuple(butir[5:])),
    )
    satu, dua, tiga, empat = ("BAB I Pendahuluan", "BAB II Perencanaan", "BAB III Akuntabilitas", "BAB IV Penutup")
    isi = (
        _build_bab(satu, (_build_gambar("1.1", "Bagan", nyata["Gambar 1.1 Bagan"]),), nyata[satu]),
        _build_bab(dua, (), nyata[dua]),
        _build_bab(tiga, (_build_gambar("3.1", "Capaian", nyata["Gambar 3.1 Capaian"]),), nyata[tiga]),
        _build_bab(empat, (), nyata[empat]),
    )
    lampiran = Bab(
        id="l",
        nomor="Lampiran 1",
        judul="Rencana Aksi",
        isi=(),
        tempat=Tempat(halaman=nyata["Lampiran 1 Rencana Aksi"]),
    )
    return Naskah(judul="Laporan", isi=(*daftar, *isi, lampiran))


def _list_temuan(ubah: dict[str, int], geser: int | None = None) -> list[tuple[str, str]]:
    laporan = replace(extract_laporan(Naskah(judul="", isi=())), naskah=_build(ubah, geser))
    (jawaban,) = run_pemeriksaan(laporan, hanya=("STR004",))
    return [(satu.tertulis, satu.seharusnya) for satu in jawaban.temuan]


@pytest.mark.parametrize("geser", [None, 6])
def test_it_is_silent_where_the_pages_never_go_back(geser: int | None) -> None:
    assert _list_temuan({}, geser) == []


def test_it_is_silent_where_every_list_was_brought_up_to_date_and_all_pages_moved() -> None:
    baru = {"BAB II Perencanaan": 8, "BAB III Akuntabilitas": 13, "BAB IV Penutup": 25, "Lampiran 1 Rencana Aksi": 30}
    assert _list_temuan(baru | {"Gambar 3.1 Capaian": 14}) == []


def test_it_finds_the_page_that_goes_back() -> None:
    assert _list_temuan({"BAB III Akuntabilitas": 40}) == [("40", "")]
    assert _list_temuan({"BAB III Akuntabilitas": 0}) == [("0", "")]


def test_it_finds_the_page_that_contradicts_another_list() -> None:
    assert _list_temuan({"Gambar 3.1 Capaian": 22}) == [("22", "")]


def test_it_knows_the_right_page_where_the_file_has_pages() -> None:
    assert _list_temuan({"BAB III Akuntabilitas": 11}, 6) == [("11", "10")]


def test_it_is_silent_where_several_pages_are_out_of_date() -> None:
    assert _list_temuan({"BAB II Perencanaan": 7, "BAB III Akuntabilitas": 11}, 6) == []
    assert _list_temuan({"BAB II Perencanaan": 30, "BAB IV Penutup": 11, "BAB III Akuntabilitas": 40}) == []


def test_it_is_silent_where_numbering_begins_anew_with_the_last_line() -> None:
    assert _list_temuan({"Lampiran 1 Rencana Aksi": 1, "Gambar 3.1 Capaian": 12}) == []
