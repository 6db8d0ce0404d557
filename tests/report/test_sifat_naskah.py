"""What holds for every document that Terang builds, from whatever ledger."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from buku_acak import TETAP, damaged, generated, tidy
from hypothesis import HealthCheck, given, settings
from pemeriksa_naskah import PEMERIKSA, list_kalimat_cacat

from buku_contoh import build_buku, build_buku_kosong
from contoh_demo import load_demo
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.naskah.blok import Bab, Baris, Gambar, JenisGambar, Kolom, Paragraf, Sel, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, SumberAngka, walk_naskah
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Teks
from terang.report.lkjip.build import build_lkjip
from terang.rumus.formula import PRESISI

BUKU: dict[str, Callable[[], BukuKinerja]] = {"contoh": build_buku, "kosong": build_buku_kosong, "demo": load_demo}


@cache
def _build(nama: str) -> Naskah:
    return build_lkjip(BUKU[nama]())


@pytest.mark.parametrize("periksa", PEMERIKSA)
@pytest.mark.parametrize("nama", BUKU)
def test_it_passes_every_check_of_a_document(nama: str, periksa: str) -> None:
    assert PEMERIKSA[periksa](_build(nama)) == []


@pytest.mark.parametrize("nama", BUKU)
def test_its_sentences_show_no_seams(nama: str) -> None:
    assert list_kalimat_cacat(_build(nama)) == []


@pytest.mark.parametrize("nama", BUKU)
def test_it_is_built_the_same_twice(nama: str) -> None:
    assert build_lkjip(BUKU[nama]()) == _build(nama)


def test_it_orders_figures_by_id() -> None:
    ids = [a.id for a in _build("contoh").angka]
    assert ids == sorted(ids)
    assert len(ids) > 300


def test_no_value_carries_more_digits_than_a_formula_gives() -> None:
    assert [a.id for a in _build("contoh").angka if a.nilai and len(a.nilai.as_tuple().digits) > PRESISI] == []


# -- the checks themselves must be able to fail --

ASAL = AsalAngka(
    id="a", tertulis="5,00", nilai=Decimal(5), uraian="a", sumber=SumberAngka(berkas="x.csv", baris=2), desimal=2
)


def _naskah(*isi: Any, angka: tuple[AsalAngka, ...] = (ASAL,)) -> Naskah:
    return Naskah(judul="contoh", isi=isi, angka=angka)


def _par(*isi: Any) -> Paragraf:
    return Paragraf(isi=isi)


def _tabel(*baris: Baris, kolom: int = 2, id_: str = "t") -> Tabel:
    return Tabel(id=id_, kolom=(Kolom(),) * kolom, baris=baris)


def _gambar(spek: Any, alt: str = "x") -> Gambar:
    return Gambar(id="g", jenis=JenisGambar.VEGA_LITE, spek=json.dumps(spek), alt=alt)


def _hitung(**isi: Any) -> AsalAngka:
    return replace(ASAL, **{"id": "b", "rumus": "X + 1", "masukan": {"X": ("a",)}, "nilai": Decimal(6), **isi})


SEL = Sel(isi=(Nama("x"),))
DATA = {"data": {"values": [{"nilai": "1"}]}}
CACAT: list[tuple[str, Naskah]] = [
    *(("digit", _naskah(_par(Teks(t)))) for t in ("ada 12 orang", "80,60", "Rp5", "1.999", "2.024,5", "Tabel 3")),
    ("digit", _naskah(_tabel(Baris(sel=(Sel(isi=(Teks("2"),)), SEL))))),
    ("digit", _naskah(_tabel(Baris(sel=(SEL, Sel(isi=(Teks("1"),))))))),
    ("tanpa-asal", _naskah(_par(Bilangan("5,01", "a")))),
    ("tanpa-asal", _naskah(_par(Bilangan("5,00", "tak-ada")))),
    ("masukan-hilang", _naskah(angka=(_hitung(),))),
    ("masukan-hilang", _naskah(angka=(ASAL, _hitung(masukan={})))),
    ("masukan-hilang", _naskah(angka=(replace(ASAL, sumber=None),))),
    ("masukan-hilang", _naskah(angka=(ASAL, ASAL))),
    ("lingkaran", _naskah(angka=(_hitung(id="a", masukan={"X": ("b",)}), _hitung()))),
    ("salah-hitung", _naskah(angka=(ASAL, _hitung(nilai=Decimal(7))))),
    ("salah-hitung", _naskah(angka=(replace(ASAL, nilai=None), _hitung()))),
    ("acuan-putus", _naskah(_par(Acuan("Tabel 3.1", "tak-ada")))),
    ("acuan-putus", _naskah(_tabel(Baris(sel=(SEL, SEL))), _par(Acuan("", "t")))),
    ("id-ganda", _naskah(_tabel(Baris(sel=(SEL, SEL))), Bab(id="t", judul="x", isi=()))),
    ("tabel-rusak", _naskah(_tabel(Baris(sel=(SEL,))))),
    ("tabel-rusak", _naskah(_tabel(Baris(sel=(SEL, SEL, SEL))))),
    ("tabel-rusak", _naskah(_tabel(Baris(sel=(Sel(bentang_baris=2), SEL)), Baris(sel=(SEL, SEL))))),
    ("tabel-rusak", _naskah(_tabel(Baris(sel=(SEL, Sel(bentang_baris=2)))))),
    ("gambar-rusak", _naskah(_gambar(DATA, alt=" "))),
    ("gambar-rusak", _naskah(_gambar({**DATA, "width": 1.5}))),
    ("gambar-rusak", _naskah(_gambar({"data": {"values": []}}))),
    ("gambar-rusak", _naskah(_gambar({"data": {"values": [{"nilai": "None"}]}}))),
    ("bagian-kosong", _naskah(Bab(id="b", judul="x", isi=()))),
    ("bagian-kosong", _naskah(_tabel())),
]
BAIK = _naskah(
    _par(
        Teks("Pada 5 Oktober 2022, menurut Nomor 53 Tahun 2014 dan Permendagri 86/2017, Bab III, Tabel L1.2: 2021–2026")
    ),
    _tabel(
        Baris(sel=(Sel(isi=(Teks("1"),), bentang_baris=2), SEL)),
        Baris(sel=(SEL,)),
        Baris(sel=(Sel(bentang_kolom=2),)),
        Baris(sel=(Sel(isi=(Teks("2"),)), SEL)),
    ),
    _par(Acuan("Tabel 3.1", "t"), Bilangan("5,00", "a")),
    _gambar(DATA),
    angka=(ASAL, _hitung(), _hitung(id="c", rumus="jumlah(N)", masukan={"N": ("a", "b")}, nilai=Decimal(11))),
)


@pytest.mark.parametrize(("periksa", "naskah"), CACAT)
def test_a_check_finds_a_planted_fault(periksa: str, naskah: Naskah) -> None:
    assert PEMERIKSA[periksa](naskah) != []


@pytest.mark.parametrize("periksa", PEMERIKSA)
def test_a_check_passes_what_is_right(periksa: str) -> None:
    assert PEMERIKSA[periksa](BAIK) == []


@pytest.mark.parametrize("teks", ["dua  spasi", "akhir..", "sebelum , koma", "nilai None"])
def test_the_seam_check_finds_a_planted_fault(teks: str) -> None:
    assert list_kalimat_cacat(_naskah(_par(Teks(teks)))) == [teks]


# -- other ledgers --


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(generated())
def test_a_generated_ledger_becomes_a_document_that_passes_every_check(buku: BukuKinerja) -> None:
    assert _list_faults(buku) == {}


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(damaged())
def test_a_damaged_ledger_becomes_a_document_that_passes_every_check(buku: BukuKinerja) -> None:
    assert _list_faults(buku) == {}


def _list_faults(buku: BukuKinerja) -> dict[str, list[str]]:
    naskah = build_lkjip(buku)
    return {nama: found for nama, periksa in PEMERIKSA.items() if (found := periksa(naskah))}


@pytest.mark.parametrize("tabel", [t for t in TABEL if t not in TETAP])
def test_a_ledger_without_one_table_becomes_a_document_that_passes_every_check(tabel: str) -> None:
    assert _list_faults(tidy(replace(build_buku(), **{tabel: ()}, narasi=()))) == {}


def test_a_section_takes_the_narrative_that_people_wrote() -> None:
    buku = replace(build_buku(), narasi=(Narasi(bagian="bab-iv/tinjauan-umum", teks="Tulisan tangan."),))
    teks = [p.isi for p in walk_naskah(build_lkjip(buku)) if isinstance(p, Paragraf)]
    assert (Teks("Tulisan tangan."),) in teks
