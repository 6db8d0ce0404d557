"""Budgets that do not add up: the gap of the version in force, each part once, doubted or not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pemeriksa_naskah import PEMERIKSA, read_blok

from buku_contoh import build_buku
from terang.kinerja.buku import BukuKinerja
from terang.naskah.blok import JenisKotak, Kotak
from terang.naskah.naskah import Naskah, walk_naskah
from terang.report.lkjip.build import build_lkjip


def _change(jumlah: dict[str, int | None]) -> BukuKinerja:
    """The complete ledger with other budget amounts by row id; None drops the row."""
    buku = build_buku()
    assert set(jumlah) <= {a.id for a in buku.anggaran}
    rows = [
        replace(a, jumlah=jumlah.get(a.id, a.jumlah) or 0) for a in buku.anggaran if jumlah.get(a.id, 0) is not None
    ]
    return replace(buku, anggaran=tuple(rows))


def _list_masalah(naskah: Naskah) -> list[str]:
    kotak = [b for b in walk_naskah(naskah) if isinstance(b, Kotak) and b.jenis is JenisKotak.MASALAH]
    return ["\n".join(read_blok(b) for b in k.isi) for k in kotak]


@pytest.mark.parametrize(
    ("jumlah", "kalimat"),
    [
        # 5.000 + 3.000 + 1.000 of 10.000 million; below it prog-1 lacks 1.000 of its kegiatan.
        (
            {"anggaran-prog-1-perubahan-apbd": 5_000_000_000},
            [
                (
                    "Dinas Contoh Kabupaten Sukamaju tidak berjumlah sama dengan pagunya, yaitu Rp10.000.000.000;"
                    " selisihnya Rp1.000.000.000."
                ),
                (
                    "Program Penunjang Urusan Contoh tidak berjumlah sama dengan pagunya, yaitu Rp5.000.000.000;"
                    " selisihnya Rp-1.000.000.000."
                ),
            ],
        ),
        # Parts with two sources of funds count once: 1.800 - (700 + 1.000).
        (
            {"anggaran-sub-2-2-1-perubahan-apbd": 700_000_000},
            ["Rincian Penanganan Pengaduan tidak berjumlah sama dengan pagunya, yaitu Rp1.800.000.000; selisihnya"],
        ),
        # A part without an amount is named.
        (
            {"anggaran-sub-3-1-2-perubahan-apbd": None, "anggaran-sub-3-1-2-murni-apbd": None},
            ["Belum ada anggaran untuk Penyambungan Unit Kerja."],
        ),
        # The first budget is no longer in force.
        ({"anggaran-prog-1-murni-apbd": 1}, []),
        ({}, []),
    ],
)
def test_it_tells_the_gap_of_the_budget_in_force(jumlah: dict[str, int | None], kalimat: list[str]) -> None:
    naskah = build_lkjip(_change(jumlah))
    masalah = _list_masalah(naskah)
    assert len(masalah) == len(kalimat)
    assert [k for k, m in zip(kalimat, masalah, strict=True) if k not in m] == []
    assert {nama: found for nama, periksa in PEMERIKSA.items() if (found := periksa(naskah))} == {}


def test_a_whole_with_two_sources_of_funds_is_compared_with_each_part_once() -> None:
    naskah = build_lkjip(_change({"anggaran-keg-2-1-perubahan-apbd": 1_100_000_000}))
    angka = {a.id: a for a in naskah.angka}
    # 3.000 - (1.100 + 800 + 1.000) million.
    assert angka["selisih-anggaran/prog-2"].nilai == 100_000_000
    assert angka["selisih-anggaran/prog-2/rincian"].masukan["N"] == ("anggaran/keg-2-1", "anggaran/keg-2-2")


def test_equal_parts_are_pointed_out() -> None:
    sama = {f"anggaran-sub-3-1-{n}-perubahan-apbd": 300_000_000 for n in (1, 2)}
    (masalah,) = _list_masalah(build_lkjip(_change(dict(sama))))
    assert "lazimnya karena salin-tempel" in masalah
    assert "diragukan" not in masalah
