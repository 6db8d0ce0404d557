"""Real agreements, plans and workbooks of many offices, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers.baca_naskah import list_tabel
from terang.naskah.blok import Bab, Paragraf
from terang.naskah.naskah import walk_naskah
from terang.readers.read import read_berkas

KORPUS = Path(__file__).parents[3] / "shared" / "corpus"
BERKAS = sorted([*KORPUS.glob("*.docx"), *KORPUS.glob("*.xlsx")]) if KORPUS.is_dir() else []


@pytest.mark.skipif(not BERKAS, reason="dokumen nyata ../shared/corpus tidak ada di mesin ini")
@pytest.mark.parametrize("berkas", BERKAS, ids=lambda berkas: berkas.name)
def test_every_real_document_gives_tables_with_places(berkas: Path) -> None:
    bacaan = read_berkas(berkas.name, berkas.read_bytes())
    assert bacaan.jenis == berkas.suffix[1:]
    tabel = list_tabel(bacaan.naskah)
    assert tabel
    assert all(sel.tempat for satu in tabel for baris in satu.baris for sel in baris.sel)
    assert all(b.tempat for b in walk_naskah(bacaan.naskah) if isinstance(b, Paragraf | Bab))
