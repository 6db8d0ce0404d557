"""What the report says about missing or odd data is what the ledger shows, not what one demo happened to need."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from buku_contoh import build_buku
from contoh_demo import load_demo
from terang.kinerja.buku import BukuKinerja
from terang.naskah.naskah import list_sisipan, walk_naskah
from terang.report.lkjip.build import build_lkjip
from terang.rumus.umum import is_selisih_pembulatan


def _read(buku: BukuKinerja) -> str:
    return " ".join("".join(s.teks for s in list_sisipan(blok)) for blok in walk_naskah(build_lkjip(buku)))


@pytest.mark.parametrize(
    ("jumlah", "total", "sama"),
    [("51.24", "51.23", True), ("51.25", "51.23", True), ("51.26", "51.23", False), ("56.24", "51.23", False)],
)
def test_rounding_explains_half_a_unit_of_each_part_and_of_the_total(jumlah: str, total: str, sama: bool) -> None:  # noqa: FBT001
    assert is_selisih_pembulatan(Decimal(jumlah), Decimal(total), 4, 2) is sama


def test_a_large_gap_between_parts_and_total_is_not_called_rounding() -> None:
    buku = load_demo()
    assert "lazimnya berasal dari pembulatan" in _read(buku)
    besar = tuple(replace(k, nilai=k.nilai + 5) if n == 0 else k for n, k in enumerate(buku.komponen))
    teks = _read(replace(buku, komponen=besar))
    assert "lazimnya berasal dari pembulatan" not in teks
    assert "terlalu besar untuk pembulatan" in teks


def test_a_program_without_spending_is_named_beside_the_picture_of_the_others() -> None:
    buku = build_buku()
    tanpa = buku.program[0]
    sisa = tuple(r for r in buku.realisasi_anggaran if r.pemilik_id != tanpa.id)
    assert "Anggaran atau realisasinya belum tercatat untuk" not in _read(buku)
    assert f"Anggaran atau realisasinya belum tercatat untuk {tanpa.nama}." in _read(
        replace(buku, realisasi_anggaran=sisa)
    )


def test_missing_efficiency_names_what_is_missing() -> None:
    buku = load_demo()
    assert "Realisasi anggaran per program belum tercatat lengkap." in _read(buku)
    assert "Program pendukungnya belum ditetapkan." in _read(replace(buku, dukungan=()))
    total = tuple(a for a in buku.anggaran if not a.pemilik_id.startswith("program-"))
    assert "Anggaran program pendukungnya belum tercatat lengkap." in _read(replace(buku, anggaran=total))


def test_without_any_spending_none_is_said_to_be_recorded() -> None:
    teks = _read(replace(load_demo(), realisasi_anggaran=(), narasi=()))
    assert "Realisasi belanja per program tidak tercatat." in teks
    assert "yang tercatat hanya" not in teks
