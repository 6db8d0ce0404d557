from __future__ import annotations

import pytest
from contoh_pdf import ISI, KEPALA, list_baris, list_tabel, read_typst, set_pdf, write_tabel

from terang.errors import UnreadableError
from terang.naskah.blok import JenisBaris
from terang.readers.pdf import read_pdf

NOMOR = ("1", "2", "3", "4", "5")


def test_it_reads_a_ruled_table_with_its_caption_cell_by_cell() -> None:
    bacaan = read_typst("Tabel 3.1 Capaian Kinerja\n\n" + write_tabel([KEPALA, NOMOR, *ISI]))

    (tabel,) = list_tabel(bacaan.naskah)

    assert list_baris(tabel) == [KEPALA, NOMOR, *ISI]
    assert [b.jenis for b in tabel.baris[:3]] == [JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM, JenisBaris.DATA]
    assert (tabel.nomor, tabel.judul, bacaan.tak_terbaca) == ("3.1", "Capaian Kinerja", ())


def test_it_reads_a_table_without_any_rule() -> None:
    (tabel,) = list_tabel(read_typst(write_tabel([KEPALA, *ISI], garis="none")).naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]


def test_several_rows_in_one_ruled_row_are_split_where_the_figures_align() -> None:
    lipat = tuple(" \\ ".join(baris[i] for baris in ISI) for i in range(5))

    (tabel,) = list_tabel(read_typst(write_tabel([KEPALA, lipat])).naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]


def test_a_table_over_pages_is_one_and_its_repeated_header_stands_once() -> None:
    baris = [(str(i), f"Keluaran kegiatan ke {i}", f"{i}.000", f"{i}.250", "102,50") for i in range(1, 91)]
    kepala = "table.header(" + ", ".join(f"[{k}]" for k in KEPALA) + "),"

    (tabel,) = list_tabel(read_typst(write_tabel(baris, lain=kepala)).naskah)

    assert list_baris(tabel) == [KEPALA, *baris]


def test_it_reads_a_table_that_lies_on_its_side() -> None:
    for sudut in ("90deg", "-90deg"):
        isi = f"#rotate({sudut}, reflow: true, block(width: 22cm)[" + write_tabel([KEPALA, *ISI]) + "])"

        (tabel,) = list_tabel(read_typst(isi).naskah)

        assert list_baris(tabel) == [KEPALA, *ISI]


@pytest.mark.parametrize("isi", [b"", b"bukan pdf", b"%PDF-1.7\n"])
def test_an_empty_or_broken_file_says_what_it_is(isi: bytes) -> None:
    with pytest.raises(UnreadableError, match="Berkas PDF"):
        read_pdf(isi)


def test_a_page_without_text_is_named_and_reading_twice_is_the_same() -> None:
    isi = set_pdf("Halaman pertama berisi kalimat.\n#pagebreak()\n#rect(width: 8cm)")

    (tak,) = read_pdf(isi).tak_terbaca
    assert (tak.tempat.halaman, tak.alasan[:26]) == (2, "halaman tanpa lapisan teks")
    assert read_pdf(isi) == read_pdf(isi)
