from __future__ import annotations

import io

import pikepdf
import pytest
from contoh_pdf import ISI, KEPALA, list_baris, list_tabel, set_pdf, write_tabel
from contoh_pindaian import draw_png, scan_typst

from terang.naskah.blok import Paragraf
from terang.naskah.naskah import walk_naskah
from terang.naskah.sisipan import read_teks
from terang.readers.pdf import read_pdf

KALIMAT = "Capaian kinerja sasaran pada tahun 2022 sebesar 101,89% dan melampaui target yang telah ditetapkan."
TABEL = f"{KALIMAT}\n\nTabel 3.1 Capaian Kinerja\n\n" + write_tabel([KEPALA, *ISI])


@pytest.mark.parametrize(("miring", "putar"), [(0.8, 0), (0, 90), (-0.6, 270), (0, 180)])
def test_a_scanned_ruled_table_is_read_cell_by_cell_however_the_sheet_lay(miring: float, putar: int) -> None:
    bacaan = read_pdf(scan_typst(TABEL, miring=miring, putar=putar), ocr=True)

    (tabel,) = list_tabel(bacaan.naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]
    assert (tabel.nomor, tabel.judul, bacaan.ocr) == ("3.1", "Capaian Kinerja", frozenset({1}))


def test_a_scanned_table_without_rules_has_its_columns() -> None:
    (tabel,) = list_tabel(read_pdf(scan_typst(write_tabel([KEPALA, *ISI], garis="none")), ocr=True).naskah)

    assert list_baris(tabel) == [KEPALA, *ISI]


def test_a_scanned_sentence_keeps_its_percent_sign() -> None:
    naskah = read_pdf(scan_typst(KALIMAT), ocr=True).naskah

    assert [read_teks(b.isi) for b in walk_naskah(naskah) if isinstance(b, Paragraf)] == [KALIMAT]


def test_without_ocr_a_scanned_page_is_named_with_what_helps() -> None:
    bacaan = read_pdf(scan_typst(KALIMAT))

    (tak,) = bacaan.tak_terbaca
    assert tak.tempat.halaman == 1
    assert tak.alasan.startswith("halaman tanpa lapisan teks")
    assert "--ocr" in tak.alasan
    assert bacaan.ocr == frozenset()


def test_only_pages_without_text_are_read_from_their_pictures_and_twice_the_same() -> None:
    bita = ",".join(map(str, draw_png(set_pdf(KALIMAT))))
    campur = set_pdf(f"{KALIMAT}\n#pagebreak()\n#image(bytes(({bita})), width: 100%)")

    bacaan = read_pdf(campur, ocr=True)

    assert bacaan.ocr == frozenset({2})
    assert [b.tempat.halaman for b in walk_naskah(bacaan.naskah) if isinstance(b, Paragraf) and b.tempat] == [1, 2]
    assert read_pdf(campur, ocr=True) == bacaan


def test_a_blank_sheet_is_nothing_to_complain_of_and_a_picture_is() -> None:
    bacaan = read_pdf(
        scan_typst(
            "#pagebreak()\n" + "#rect(width: 12cm, height: 9cm, fill: tiling(size: (9pt, 9pt))[#circle(radius: 3pt)])"
        ),
        ocr=True,
    )

    assert [(t.tempat.halaman, t.alasan) for t in bacaan.tak_terbaca] == [
        (2, "halaman pindaian yang tidak terbaca juga dengan OCR")
    ]


def test_a_picture_that_would_fill_the_memory_is_refused_and_the_other_pages_are_read() -> None:
    isi = io.BytesIO()
    with pikepdf.open(io.BytesIO(scan_typst(f"#page[]\n{KALIMAT}"))) as pdf:
        besar = next(iter(pdf.pages[0].Resources.XObject.values()))
        besar.Width, besar.Height = 40_000, 40_000
        pdf.save(isi)

    bacaan = read_pdf(isi.getvalue(), ocr=True)

    assert [(t.tempat.halaman, t.alasan) for t in bacaan.tak_terbaca] == [
        (1, "halaman pindaian; program OCR gagal membacanya")
    ]
    assert bacaan.ocr == frozenset({2})
