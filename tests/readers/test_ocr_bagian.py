"""The parts of reading a scan, each on its own."""

from __future__ import annotations

from io import BytesIO

import pytest
from contoh_pdf import set_pdf
from contoh_pindaian import draw_png
from PIL import Image, ImageDraw

from terang.readers.pdf.bentuk import Petak
from terang.readers.pdf.ocr_angka import agree, confirm_angka, join_ribuan
from terang.readers.pdf.ocr_gambar import find_miring, list_garis_gambar, wipe_garis
from terang.readers.pdf.ocr_mesin import BLOK, KataOcr, recognize


@pytest.mark.parametrize(
    ("pertama", "kedua", "hasil"),
    [
        ("80,60", ["80,60"], "80,60"),
        ("759.465.040", ["759,465,040"], "759.465.040"),
        ("2.721,623.408,-", ["2,721,623,408"], "2.721.623.408,-"),
        ("1.234,567", ["1,234.567"], "1.234.567"),
        ("80,605", ["80.605"], "80,605"),
        ("1004", ["100%"], "100%"),
        ("10044", ["100%", "100%"], "100%"),
        ("10044", ["100%", ""], None),
        ("(10190)", ["(101%)", "(101%)"], "(101%)"),
        ("3.1", ["31"], "3.1"),
        ("3,1", ["31"], None),
        ("2125", [">125", ">125"], None),
        ("(9)", ["(%)"], "(%)"),
        ("Yo.", ["%."], "%."),
        ("17", ["47", ""], None),
    ],
)
def test_a_number_counts_where_two_models_agree_on_it(pertama: str, kedua: list[str], hasil: str | None) -> None:
    assert agree(pertama, kedua) == hasil


def test_digits_that_the_second_model_sees_otherwise_become_question_marks_and_are_named() -> None:
    gambar = _draw("Realisasi 91,88")
    benar, keliru = KataOcr("91,88", _find(gambar, "91,88"), 96), KataOcr("97,38", _find(gambar, "91,88"), 96)

    assert confirm_angka(gambar, [benar], "eng") == ([benar], [])
    assert confirm_angka(gambar, [keliru], "eng") == ([keliru._replace(teks="??,??")], ["97,38 atau 91,88"])


def test_an_amount_that_a_faded_dot_parted_is_one_and_neighbours_stay_apart() -> None:
    kata = [
        KataOcr(teks, Petak(x0, 0, x0 + 90, 40), 96)
        for teks, x0 in (("2.533.288", 0), ("840", 100), ("759", 400), ("465.040", 500), ("120", 700), ("300", 800))
    ]

    assert [(k.teks, k.petak.x0, k.petak.x1) for k in join_ribuan(kata)] == [
        ("2.533.288.840", 0, 190),
        ("759.465.040", 400, 590),
        ("120", 700, 790),
        ("300", 800, 890),
    ]


def test_a_faded_rule_is_one_and_two_cells_in_a_row_keep_their_own() -> None:
    gambar = Image.new("L", (900, 300), 255)
    kuas = ImageDraw.Draw(gambar)
    for awal, akhir in ((10, 300), (330, 620), (700, 890)):
        kuas.rectangle((awal, 100, akhir, 102), fill=0)

    datar, tegak = list_garis_gambar(gambar)

    assert [(r.awal, r.akhir) for r in datar] == [(10, 621), (700, 891)]
    assert tegak == []


def test_wiping_the_rules_leaves_the_text() -> None:
    gambar = _draw("#rect(width: 8cm, height: 2cm, inset: 12pt)[Realisasi 91,88]")
    wipe_garis(gambar, *list_garis_gambar(gambar), 1)

    assert list_garis_gambar(gambar) == ([], [])
    assert [k.teks for k in recognize([gambar], "ind", BLOK)[0]] == ["Realisasi", "91,88"]


@pytest.mark.parametrize("sudut", [-2.1, 0.0, 0.7])
def test_it_finds_how_far_a_sheet_lies_askew(sudut: float) -> None:
    gambar = _draw("#lorem(120)").rotate(sudut, Image.Resampling.BICUBIC, fillcolor=255)

    assert find_miring(gambar.resize((gambar.width // 2, gambar.height // 2))) == pytest.approx(-sudut, abs=0.11)


def _draw(isi: str) -> Image.Image:
    return Image.open(BytesIO(draw_png(set_pdf(isi)))).convert("L")


def _find(gambar: Image.Image, teks: str) -> Petak:
    return next(k.petak for k in recognize([gambar], "ind", BLOK)[0] if k.teks == teks)
