"""A wrong input is told from wrong results, and what it breaks is folded into one finding."""

from __future__ import annotations

from terang import flows

TEKS = """LKjIP Tahun 2022

Tabel 3.1
Realisasi Anggaran Tahun 2022

NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\t%
1\tProgram Satu\t200.000.000\t150.000.000\t75,00
2\tProgram Dua\t400.000.000\t{dua}\t90,00
3\tProgram Tiga\t100.000.000\t99.000.000\t99,00
\tJUMLAH\t700.000.000\t609.000.000\t87,00
"""


def _review(dua: str) -> list[tuple[str, str, str, int]]:
    hasil = flows.reviu("laporan.txt", TEKS.format(dua=dua).encode(), hanya=("HIT002", "HIT003"))
    return [
        (jawaban.periksa.kode, temuan.tertulis, temuan.seharusnya, len(temuan.akibat))
        for jawaban in hasil.jawaban
        for temuan in jawaban.temuan
    ]


def test_a_consistent_table_gives_nothing() -> None:
    assert _review("360.000.000") == []


def test_one_wrong_input_is_one_finding_with_its_right_value_and_consequences() -> None:
    assert _review("400.000.000") == [("HIT002", "400.000.000", "360.000.000", 2)]
