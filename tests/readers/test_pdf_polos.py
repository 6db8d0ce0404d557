"""Tables without rules, or with some: set by Typst in layouts that offices use, and read again cell by cell."""

from __future__ import annotations

import pytest
from contoh_pdf import list_baris, list_tabel, read_typst

from terang.naskah.blok import JenisBaris, Paragraf, Tabel
from terang.naskah.naskah import walk_naskah

NAMA = (
    "Persentase perangkat daerah yang menindaklanjuti hasil pemeriksaan tepat waktu sesuai rencana aksi",
    "Nilai evaluasi akuntabilitas kinerja",
    "Tingkat kepuasan penerima layanan terhadap mutu pelayanan, sarana, dan kecepatan penyelesaian pengaduan warga",
)
PANJANG = tuple((nama, f"8{i},50", f"82,0{i}", "103,05") for i, nama in enumerate(NAMA))
KEPALA_PENDEK = ("Indikator", "Target", "Realisasi", "Capaian")
Baris = tuple[str, ...]


def _write(baris: tuple[Baris, ...] | list[Baris], lain: str = "", kolom: str = "1fr, auto, auto, auto") -> str:
    rata = ", ".join(["left"] + ["right"] * (kolom.count(",")))
    sel = ", ".join(f"[{teks}]" for b in baris for teks in b)
    return f"#table(columns: ({kolom}), align: ({rata}), stroke: none, {lain} {sel})\n"


def _read_satu(isi: str) -> Tabel:
    (tabel,) = list_tabel(read_typst(isi).naskah)
    return tabel


def test_a_table_of_a_name_and_one_figure_is_read_under_its_caption() -> None:
    baris = [("Indikator", "Target"), *((b[0], b[1]) for b in PANJANG)]

    tabel = _read_satu("Tabel 2.1 Perjanjian Kinerja\n\n" + _write(baris, kolom="1fr, auto"))

    assert list_baris(tabel) == baris
    assert (tabel.nomor, tabel.judul) == ("2.1", "Perjanjian Kinerja")


def test_the_row_of_the_mean_with_one_figure_belongs_to_the_table() -> None:
    baris = [KEPALA_PENDEK, *PANJANG, ("Rata-rata", "", "", "103,05")]

    assert list_baris(_read_satu(_write(baris))) == baris


def test_a_caption_and_a_sentence_part_two_tables_of_the_same_columns() -> None:
    satu, dua = (
        [KEPALA_PENDEK, *PANJANG],
        [("Golongan", "L", "P", "Jumlah"), ("IV", "8", "9", "17"), ("III", "7", "5", "12")],
    )
    kalimat = "Jumlah pegawai sebanyak 29 orang, terdiri dari 15 laki-laki dan 14 perempuan.\n\n"

    bacaan = read_typst(f"Tabel 1.1 Satu\n\n{_write(satu)}\n{kalimat}Tabel 1.2 Dua\n\n{_write(dua)}")

    assert [list_baris(t) for t in list_tabel(bacaan.naskah)] == [satu, dua]
    assert [t.nomor for t in list_tabel(bacaan.naskah)] == ["1.1", "1.2"]
    assert any(isinstance(b, Paragraf) for b in walk_naskah(bacaan.naskah))


def test_a_table_of_one_row_is_one_where_a_caption_says_so() -> None:
    baris = [KEPALA_PENDEK, PANJANG[0]]

    assert list_baris(_read_satu("Tabel 3.1 Indikator Tujuan\n\n" + _write(baris))) == baris


@pytest.mark.parametrize("tegak", ["top", "horizon", "bottom"])
def test_a_name_over_many_lines_has_its_figures_wherever_they_stand(tegak: str) -> None:
    baris = [KEPALA_PENDEK, *PANJANG, ("Jumlah", "", "", "309,15")]

    tabel = _read_satu(
        f"#set table.cell(align: {tegak})\nTabel 1 Satu\n\n" + _write(baris, kolom="4cm, auto, auto, auto")
    )

    assert list_baris(tabel) == baris


@pytest.mark.parametrize("ruang", ["2pt", "5pt"])
def test_rows_set_tight_are_told_apart_by_what_their_names_say(ruang: str) -> None:
    baris = [KEPALA_PENDEK, *PANJANG]

    tabel = _read_satu("Tabel 1 Satu\n\n" + _write(baris, f"inset: (x: 5pt, y: {ruang}),", "5cm, auto, auto, auto"))

    assert list_baris(tabel) == baris


def test_a_title_over_several_columns_is_their_path() -> None:
    atas = "table.cell(rowspan: 2)[Indikator], table.cell(colspan: 3, align: center)[Tahun 2022],"
    kepala = f"{atas} [Target], [Realisasi], [Capaian],"

    tabel = _read_satu("Tabel 1 Satu\n\n" + _write(PANJANG, kepala, "8cm, auto, auto, auto"))

    sel = tabel.baris[-1].sel
    assert [s.tempat.kolom for s in sel if s.tempat] == [
        "Indikator", "Tahun 2022 / Target", "Tahun 2022 / Realisasi", "Tahun 2022 / Capaian",
    ]  # fmt: skip


@pytest.mark.parametrize("kepala", ["table.header([Indikator], [Target], [Realisasi], [Capaian]),", ""])
def test_a_table_over_pages_is_one_with_and_without_its_header_repeated(kepala: str) -> None:
    isi = [(f"Keluaran kegiatan ke {i}", f"{i}.000", f"{i}.250", "102,50") for i in range(1, 91)]
    baris = isi if kepala else [KEPALA_PENDEK, *isi]

    assert list_baris(_read_satu("Tabel 1 Satu\n\n" + _write(baris, kepala))) == [KEPALA_PENDEK, *isi]


def test_a_header_left_on_the_page_before_goes_with_its_rows() -> None:
    baris = [KEPALA_PENDEK, *PANJANG]

    tabel = _read_satu("#v(22.2cm)\nTabel 1 Satu\n\n" + _write(baris, kolom="4cm, auto, auto, auto"))

    assert list_baris(tabel) == baris
    assert {s.tempat.halaman for b in tabel.baris for s in b.sel if s.tempat} == {1, 2}


def test_a_table_under_a_caption_does_not_go_on_from_the_page_before() -> None:
    satu, dua = [("Uraian", "Nilai"), *((b[0], b[1]) for b in PANJANG)], [KEPALA_PENDEK, *PANJANG]
    isi = _write(satu, kolom="1fr, auto"), _write(dua, kolom="4cm, auto, auto, auto")

    tabel = list_tabel(read_typst(f"Tabel 1 Satu\n\n{isi[0]}\n#pagebreak()\nTabel 2 Dua\n\n{isi[1]}").naskah)

    assert [list_baris(t) for t in tabel] == [satu, dua]


@pytest.mark.parametrize(
    "garis",
    [
        "stroke: (x, y) => (top: 0.5pt, bottom: 0.5pt),",
        "stroke: (x, y) => if y == 0 { 0.5pt } else { none },",
        "fill: (x, y) => if calc.even(y) { luma(230) } else { none },",
    ],
)
def test_rules_that_are_level_or_around_the_header_only_and_bands_make_one_table(garis: str) -> None:
    baris = [KEPALA_PENDEK, *PANJANG, *PANJANG]
    isi = _write(baris, kolom="6cm, auto, auto, auto").replace("stroke: none,", garis)

    assert list_baris(_read_satu("Tabel 1 Satu\n\n" + isi)) == baris


def test_the_rows_of_a_landscape_page_are_read() -> None:
    baris = [KEPALA_PENDEK, *PANJANG]

    assert list_baris(_read_satu("#set page(flipped: true)\nTabel 1 Satu\n\n" + _write(baris))) == baris


def test_centred_figures_under_titles_wider_than_they_are_read() -> None:
    isi = _write([("Indikator", "Target Kinerja Tahun Ini", "Realisasi Kinerja", "Capaian Kinerja"), *PANJANG])

    tabel = _read_satu("Tabel 1 Satu\n\n" + isi.replace("right", "center"))

    assert list_baris(tabel)[1:] == list(PANJANG)
    assert [b.jenis for b in tabel.baris[:2]] == [JenisBaris.KEPALA, JenisBaris.DATA]


@pytest.mark.parametrize(
    "isi",
    [
        "- Tersusunnya dokumen #h(1fr) 4\n- Terlaksananya rapat #h(1fr) 12\n- Terlatihnya pegawai #h(1fr) 35",
        "Pendahuluan #h(1fr) 1\n\nLatar Belakang #h(1fr) 2\n\nStruktur #h(1fr) 4\n\nRencana Strategis #h(1fr) 9",
        "Nama #h(2cm) : Budi\n\nUmur #h(2cm) : 45\n\nMasa kerja #h(2cm) : 12\n\nGaji #h(2cm) : 4.500.000",
        "Sebesar 85,50 dari target 90,00 atau 95,00 persen.\n\nRealisasi 1.250 dari 1.300.\n\nCapaian 96,15 persen.",
        "Semarang, 3 Januari 2023\n\nKepala Dinas #h(4cm) Sekretaris\n\nNIP 19700101 199503 1 001 #h(2cm) NIP 19800202",
        "IV #h(1cm) 6\n\nIII #h(8cm) 62\n\nII #h(3cm) 13\n\n0 #h(1cm) 20 #h(1cm) 40 #h(1cm) 60\n\nGambar 1.1 Pegawai",
        "1. #h(1cm) Menyusun 3 rencana aksi\n\n2. #h(1cm) Melatih 40 orang\n\n3. #h(1cm) Menilai 12 unit",
    ],
)
def test_lists_contents_pairs_prose_charts_and_signatures_are_no_tables(isi: str) -> None:
    assert list_tabel(read_typst(isi).naskah) == []


KELOMPOK = [
    ("Uraian", "Jumlah"),
    ("Pegawai menurut status", ""),
    ("Tetap", "81"),
    ("Kontrak", "29"),
    ("Pegawai menurut pendidikan", ""),
    ("Sarjana", "47"),
    ("Diploma", "12"),
]
TEKS = [
    ("Kode", "Program dan kegiatan"),
    ("5.01.01", "Program Penunjang Urusan Pemerintahan Daerah"),
    ("5.01.01.2.01", "Perencanaan dan Evaluasi Kinerja"),
    ("5.01.02", "Program Kepegawaian Daerah"),
]


def test_headings_of_groups_are_rows_of_their_own() -> None:
    tabel = _read_satu("Tabel 1.1 Pegawai\n\n" + _write(KELOMPOK, kolom="1fr, auto"))

    assert list_baris(tabel) == KELOMPOK


def test_a_heading_that_a_page_parts_from_its_rows_stays_before_them() -> None:
    isi = [b for i in range(1, 31) for b in ((f"Kegiatan: Layanan ke {i}", ""), (f"Dokumen ke {i}", str(100 + i)))]
    baris = [("Uraian", "Jumlah"), *isi]
    for turun in ("0cm", "0.7cm"):
        kepala = "table.header([Uraian], [Jumlah]),"

        tabel = _read_satu(f"#v({turun})\nTabel 1.1 Keluaran\n\n" + _write(isi, kepala, "1fr, auto"))

        assert list_baris(tabel) == baris


def test_a_table_of_words_under_a_caption_is_one() -> None:
    tabel = _read_satu("Tabel 2.1 Program\n\n" + _write(TEKS, kolom="4cm, 1fr").replace("right", "left"))

    assert list_baris(tabel) == TEKS


def test_a_table_of_words_goes_on_over_pages_under_its_header() -> None:
    isi = [(f"Bab {i}", f"Bacaan yang dipakai pada bagian {i}", "Alasan yang sama") for i in range(1, 61)]
    kepala = "table.header([Tempat], [Bacaan], [Alasan]),"

    tabel = _read_satu("Tabel 2.1 Bacaan\n\n" + _write(isi, kepala, "4cm, 1fr, 4cm").replace("right", "left"))

    assert list_baris(tabel) == [("Tempat", "Bacaan", "Alasan"), *isi]


def test_rows_about_tables_and_chapters_are_no_captions() -> None:
    baris = [
        ("Bagian", "Angka", "Jumlah"),
        ("Tabel 1.1", "24", "2.964"),
        ("BAB II", "15", "10.318"),
        ("Akhir", "3", "9"),
    ]

    assert list_baris(_read_satu("Tabel 9 Isi\n\n" + _write(baris, kolom="1fr, auto, auto"))) == baris


def test_rows_named_by_a_year_are_a_table_under_a_caption() -> None:
    baris = [("Tahun", "Target", "Realisasi"), ("2021", "80,10", "81,79"), ("2022", "80,60", "91,88")]

    assert list_baris(_read_satu("Tabel 3 Perkembangan\n\n" + _write(baris, kolom="1fr, auto, auto"))) == baris


def test_a_title_over_several_columns_may_stand_at_their_end() -> None:
    atas = "table.cell(rowspan: 2)[Indikator], table.cell(colspan: 3, align: right)[Tahun 2022],"
    isi = [(nama, target, nilai, "tercapai sebagian") for nama, target, nilai, _ in PANJANG]
    kepala = f"{atas} [Target], [Realisasi], [Status],"

    tabel = _read_satu("Tabel 1 Satu\n\n" + _write(isi, kepala, "8cm, auto, auto, auto"))

    sel = tabel.baris[-1].sel
    assert [s.tempat.kolom for s in sel if s.tempat][1:] == [
        "Tahun 2022 / Target", "Tahun 2022 / Realisasi", "Tahun 2022 / Status",
    ]  # fmt: skip


def test_two_tables_without_a_caption_between_them_are_two() -> None:
    satu = [KEPALA_PENDEK, *PANJANG]
    dua = [
        ("Golongan", "Banyak", "Jumlah"),
        ("Golongan IV", "8", "1.217"),
        ("Golongan III", "7", "2.212"),
        ("II", "3", "4.215"),
    ]
    lain = _write(dua, kolom="1fr, auto, auto")

    tabel = list_tabel(read_typst(f"Tabel 1 Satu\n\n{_write(satu)}\n#v(4pt)\n{lain}").naskah)

    assert [list_baris(t) for t in tabel] == [satu, dua]


@pytest.mark.parametrize(
    "isi",
    [
        "Tabel 2.1 Program\n\nProgram ini dilaksanakan oleh bidang mutasi.\n\nHasilnya dinilai setiap triwulan.",
        "Tabel 2.1 Program\n\nSemarang, 3 Januari 2023\n\nKepala Dinas #h(4cm) Sekretaris\n\nBudi #h(6cm) Wati",
    ],
)
def test_sentences_and_signatures_under_a_caption_are_no_table(isi: str) -> None:
    assert list_tabel(read_typst(isi).naskah) == []
