"""The border between Indonesian nouns and English words in the code's own names (`docs/kamus.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import daftar_kata
import pytest
from daftar_kata import Kamus

DOCS = Path(__file__).parents[2] / "docs"


def test_it_finds_no_name_that_crosses_the_border() -> None:
    salah = daftar_kata.find_salah(daftar_kata.list_nama(), daftar_kata.read_kamus())
    assert not salah, "Perbaiki docs/kamus.toml atau docs/kamus-inggris.txt:\n" + "\n".join(salah)


def test_it_gives_every_word_a_meaning_and_never_an_empty_source() -> None:
    for kata, entri in daftar_kata.read_kamus().kata.items():
        assert set(entri) <= {"arti", "sumber"}, kata
        assert entri["arti"].strip(), kata
        assert entri.get("sumber", "ada").strip(), kata
        assert "\n" not in entri["arti"], kata


def test_it_keeps_both_lists_sorted_and_each_word_once() -> None:
    inggris = (DOCS / "kamus-inggris.txt").read_text(encoding="utf-8").splitlines()
    isi = tomllib.loads((DOCS / "kamus.toml").read_text(encoding="utf-8"))
    assert inggris == sorted(set(inggris))
    assert list(isi["kata"]) == sorted(isi["kata"])
    assert list(isi["larangan"]) == sorted(isi["larangan"])


def test_it_names_a_replacement_for_every_refused_word() -> None:
    kamus = daftar_kata.read_kamus()
    assert all(ganti.strip() for ganti in kamus.larangan.values())
    assert not set(kamus.larangan) & {*kamus.kata, *kamus.inggris}


CONTOH = '''
"""A module."""
class HasilIndikator:
    """A dataclass."""
    achievement_total: int
    NAIK = "naik"
    def compute_budget(self, goal: int) -> int:
        """A method."""
        local = goal
        return local
'''


@pytest.fixture
def nama(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "sub_kegiatan.py").write_text(CONTOH, encoding="utf-8")
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    return {n: place for n, place in daftar_kata.list_nama(tmp_path).items() if n != tmp_path.name}


def test_it_collects_names_of_all_kinds_but_no_parameters_or_locals(nama: dict[str, str]) -> None:
    assert set(nama) == {"sub_kegiatan", "HasilIndikator", "achievement_total", "NAIK", "compute_budget"}


def test_it_refuses_half_translated_legal_nouns(nama: dict[str, str]) -> None:
    larangan = {"budget": "anggaran", "achievement": "capaian", "goal": "tujuan"}
    salah = daftar_kata.find_salah(nama, Kamus(kata={}, larangan=larangan, inggris=()))
    dilarang = [satu for satu in salah if satu.startswith("dilarang")]
    assert len(dilarang) == 2
    assert any("compute_budget" in satu and "tulis anggaran" in satu for satu in dilarang)


def test_it_tells_new_words_dead_entries_and_words_that_stand_in_both_lists(nama: dict[str, str]) -> None:
    kamus = Kamus(kata={"sub_kegiatan": {}, "mati": {}, "naik": {}}, larangan={}, inggris=("naik", "compute"))
    salah = "\n".join(daftar_kata.find_salah(nama, kamus))
    assert "kata baru: indikator" in salah
    assert "entri mati: mati" in salah
    assert "dua kali: naik" in salah
    assert "kegiatan " not in salah


@pytest.mark.parametrize("tulisan", ["sub_kegiatan", "SubKegiatan", "SUB_KEGIATAN", "_sub_kegiatan_2"])
def test_it_splits_every_way_of_writing_a_name_alike(tulisan: str) -> None:
    assert daftar_kata.split_kata(tulisan) == ("sub", "kegiatan")


def test_it_prefers_the_longest_entry_that_fits() -> None:
    entri = ("unit", "unit_kerja", "kerja")
    assert list(daftar_kata.match_kata(("unit", "kerja", "unit"), entri)) == ["unit_kerja", "unit"]
