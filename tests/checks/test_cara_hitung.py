"""Every table tells how it counts, so that a reader sees what a finding takes for granted."""

from __future__ import annotations

from terang import flows

TEKS = """LAPORAN KINERJA TAHUN 2022

Tabel 3.1
Capaian Kinerja

Indikator\tTarget\tRealisasi\tCapaian (%)
Indeks Kepuasan\t80,00\t88,00\t110,00
Indeks Merit\t50,00\t45,00\t90,00
Nilai Akuntabilitas\t50,00\t40,00\t80,00
Nilai Reformasi\t40,00\t80,00\t120,00
Nilai Keterbukaan\t40,00\t90,00\t120,00

Tabel 3.2
Realisasi Anggaran

Program\tAnggaran (Rp)\tRealisasi (Rp)\t%
Program A\t200.000.000\t180.000.000\t90,00
Program B\t100.000.000\t80.000.000\t80,00
"""


def test_formula_caps_and_count_are_told_for_each_table() -> None:
    cara = flows.reviu("laporan.txt", TEKS.encode()).cara
    assert [(satu.tempat.tabel, satu.kelas, satu.rumus, satu.batas, satu.banyak) for satu in cara] == [
        ("Tabel 3.1", "capaian", "R/T*100", ("120",), 5),
        ("Tabel 3.2", "serapan", "R/T*100", (), 2),
    ]
