"""`angka.json` tells of every printed figure why it is what it is, and where it stands."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

from contoh_naskah import build_contoh
from terang.naskah.blok import Bab, Daftar, JenisKotak, Kotak, Paragraf
from terang.naskah.naskah import Naskah, list_bilangan
from terang.naskah.sisipan import Bilangan, Teks
from terang.writers.angka_json import write_angka_json


def _read(naskah: Naskah) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(write_angka_json(naskah))
    return found


def test_it_tells_how_a_computed_figure_came_about() -> None:
    entry = _read(build_contoh())["iku-1/capaian"]
    assert entry.pop("nilai").startswith("113.995037220843672456575682")
    assert entry == {
        "tertulis": "114,00",
        "satuan": "%",
        "uraian": "Capaian Indeks Kepuasan Aparatur",
        "rumus": "R / T * 100",
        "substitusi": "91,88 / 80,60 × 100",
        "masukan": ["iku-1/realisasi", "iku-1/target"],
        "peran": {"R": ["iku-1/realisasi"], "T": ["iku-1/target"]},
        "sumber": None,
        "dasar_hukum": "PermenPANRB 53/2014 Lampiran II",
        "catatan": "Tanpa batas atas.",
        "tempat": [
            "bab-iii/bab-iii-a/paragraf-1",
            "bab-iii/bab-iii-a/tabel-capaian/2",
            "lampiran-1/tabel-rincian/2",
        ],
    }


def test_it_names_the_source_row_of_an_entered_figure() -> None:
    entry = _read(build_contoh())["iku-1/target"]
    assert (entry["nilai"], entry["rumus"], entry["masukan"]) == ("80.60", "", [])
    assert entry["sumber"] == {"berkas": "realisasi.csv", "baris": 3}


def test_it_finds_a_place_for_every_printed_figure_and_knows_every_input() -> None:
    naskah = build_contoh()
    entries = _read(naskah)
    assert [b.id for b in list_bilangan(naskah) if not entries[b.id]["tempat"]] == []
    assert {id_ for entry in entries.values() for id_ in entry["masukan"]} <= set(entries)
    assert len({place for entry in entries.values() for place in entry["tempat"]}) > 5


def test_it_gives_every_value_back_exactly_and_keeps_ids_sorted() -> None:
    naskah = build_contoh()
    shuffled = replace(naskah, angka=tuple(reversed(naskah.angka)))
    entries = _read(shuffled)
    assert list(entries) == sorted(entries)
    assert {id_: Decimal(entry["nilai"]) for id_, entry in entries.items()} == {a.id: a.nilai for a in naskah.angka}
    assert write_angka_json(shuffled) == write_angka_json(naskah)


def test_it_writes_a_missing_value_as_null_and_a_large_one_in_full() -> None:
    first, second, *rest = build_contoh().angka
    changed = replace(
        build_contoh(), angka=(replace(first, nilai=None), replace(second, nilai=Decimal("4.4E+7")), *rest)
    )
    entries = _read(changed)
    assert (entries[first.id]["nilai"], entries[second.id]["nilai"]) == (None, "44000000")


def test_its_addresses_count_within_what_holds_them() -> None:
    def par(id_: str) -> Paragraf:
        return Paragraf(isi=(Teks("x "), Bilangan("80,60", id_)))

    kotak = Kotak(jenis=JenisKotak.INTI, judul="J", isi=(Paragraf(isi=(Teks("x"),)), par("pagu")))
    daftar = Daftar(butir=((par("iku-1/target"),), (par("iku-1/target"), par("iku-1/target"))))
    bab = Bab(id="bab-ii", judul="J", isi=(par("iku-2/target"), kotak, daftar, par("iku-2/target")))
    entries = _read(replace(build_contoh(), isi=(bab,), lampiran=()))
    assert entries["pagu"]["tempat"] == ["bab-ii/kotak-1/paragraf-2"]
    assert entries["iku-2/target"]["tempat"] == ["bab-ii/paragraf-1", "bab-ii/paragraf-2"]
    assert entries["iku-1/target"]["tempat"] == [
        "bab-ii/daftar-1/1/paragraf-1",
        "bab-ii/daftar-1/2/paragraf-1",
        "bab-ii/daftar-1/2/paragraf-2",
    ]


def test_it_is_readable_text_that_ends_with_a_newline() -> None:
    text = write_angka_json(build_contoh()).decode()
    assert text.endswith("}\n")
    assert "×" in text
    assert '\n "iku-1/capaian": {\n  "tertulis"' in text
