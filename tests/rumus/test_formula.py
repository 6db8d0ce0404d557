from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from terang.errors import FormulaError
from terang.ketentuan import list_ketentuan, list_nama
from terang.rumus.formula import evaluate, list_variabel, parse_formula, substitute, to_excel, write_rumus
from terang.rumus.pohon_formula import Bilangan, Negasi, Operasi, Variabel

CAPAIAN = Decimal("113.995037220843672456575682382133995")


def test_it_computes_to_thirty_six_digits() -> None:
    assert evaluate("R / T * 100", {"R": Decimal("91.88"), "T": Decimal("80.60")}) == CAPAIAN


def test_it_reads_literals_exactly() -> None:
    assert evaluate("0.1 + 0.2", {}) == Decimal("0.3")
    assert evaluate("12345678901234567890.123 * X", {"X": Decimal(1)}) == Decimal("12345678901234567890.123")


def test_it_shows_its_tree() -> None:
    assert parse_formula("-R * 2") == Operasi("*", Negasi(Variabel("R")), Bilangan(Decimal(2)))
    assert list_variabel(parse_formula("(2 * T - R) / T * jumlah(C, R)")) == ("T", "R", "C")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jumlah(C)", "6"),
        ("jumlah(C, 4)", "10"),
        ("rata_rata(C)", "2"),
        ("terkecil(C)", "1"),
        ("terbesar(C, 2.5)", "3"),
        ("mutlak(1 - 3)", "2"),
        ("jumlah_kali(C, B)", "140"),
        ("jumlah_kali(C, B) / jumlah(B)", "2.33333333333333333333333333333333333"),
        ("rata_geometrik(D)", "8"),
        ("rata_geometrik(0, 5)", "0"),
        ("2 ** 3 ** 2", "512"),
        ("-2 ** 2", "-4"),
    ],
)
def test_it_knows_its_functions(text: str, value: str) -> None:
    one, two, three = Decimal(1), Decimal(2), Decimal(3)
    lists = {"C": (one, two, three), "B": (one * 10, two * 10, three * 10), "D": (Decimal(8),) * 3}
    assert evaluate(text, lists) == Decimal(value)


def test_the_mean_of_equal_figures_is_that_figure() -> None:
    assert evaluate("rata_rata(C)", {"C": (CAPAIAN,) * 7}) == CAPAIAN


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "R T",
        "R.x",
        "R[0]",
        "f(R)",
        "R // T",
        "R % T",
        "R < T",
        "+R",
        "1e5",
        "1_000",
        "0x10",
        "1j",
        "True",
        "R if T else 1",
        "lambda: 1",
        "__import__('os')",
        "jumlah",
        "jumlah()",
        "jumlah(*R)",
        "jumlah(a=R)",
        "mutlak(1, 2)",
        "jumlah_kali(C)",
        "(R",
        "R\nT",
        "R # catatan",
        "((R).real)",
        "R, T",
        "٣ + 1",
        "+".join(["R"] * 400),
        "(" * 240 + "1" + ")" * 240,
    ],
)
def test_it_refuses_what_is_not_in_the_language(text: str) -> None:
    with pytest.raises(FormulaError, match="tidak dapat dibaca"):
        parse_formula(text)


@pytest.mark.parametrize(
    ("text", "inputs"),
    [
        ("R / T", {"R": Decimal(1), "T": Decimal(0)}),
        ("R / T", {"R": Decimal(0), "T": Decimal(0)}),
        ("R / T", {"R": Decimal(1)}),
        ("C + 1", {"C": (Decimal(1), Decimal(2))}),
        ("mutlak(C)", {"C": (Decimal(1),)}),
        ("rata_rata(C)", {"C": ()}),
        ("jumlah(C)", {}),
        ("jumlah_kali(C, B)", {"C": (Decimal(1),), "B": (Decimal(1), Decimal(2))}),
        ("rata_geometrik(C)", {"C": (Decimal(-1), Decimal(-1))}),
        ("(0 - 8) ** 0.5", {}),
        ("9 ** 9 ** 9 ** 9", {}),
        ("R * 2", {"R": Decimal("NaN")}),
        ("R * 2", {"R": Decimal("Infinity")}),
    ],
)
def test_it_says_when_there_is_no_answer(text: str, inputs: dict[str, Decimal]) -> None:
    with pytest.raises(FormulaError):
        evaluate(text, inputs)


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("R / T * 100", {"R": "91,88", "T": "80,60"}, "91,88 / 80,60 x 100"),
        ("(2 * T - R) / T * 100", {"R": "8", "T": "10"}, "(2 x 10 - 8) / 10 x 100"),
        ("(1 - mutlak(R - T) / T) * 100", {"R": "60", "T": "50"}, "(1 - |60 - 50| / 50) x 100"),
        ("R - L", {"R": "-1,50", "L": "-2,00"}, "(-1,50) - (-2,00)"),
        ("R - (T - R)", {"R": "1", "T": "2"}, "1 - (2 - 1)"),
        ("R / (T * R)", {"R": "1", "T": "2"}, "1 / (2 x 1)"),
        ("rata_rata(C)", {"C": ("114,00", "101,89")}, "(114,00 + 101,89) / 2"),
        ("rata_rata(C)", {"C": ("114,00",)}, "114,00"),
        ("100 / rata_rata(C)", {"C": ("1", "3")}, "100 / ((1 + 3) / 2)"),
        ("jumlah(C)", {"C": ("1", "-2", "3")}, "1 + (-2) + 3"),
        ("jumlah(C) * 2", {"C": ("1", "2")}, "(1 + 2) x 2"),
        ("rata_geometrik(C)", {"C": ("1,22", "0,80")}, "(1,22 x 0,80)^(1/2)"),
        ("jumlah_kali(C, B) / jumlah(B)", {"C": ("1", "2"), "B": ("3", "4")}, "(1 x 3 + 2 x 4) / (3 + 4)"),
        ("terbesar(terkecil(C, A), B)", {"C": "114,00", "A": "100", "B": "0"}, "terbesar(terkecil(114,00; 100); 0)"),
        ("X * 0.5", {"X": "2"}, "2 x 0,5"),
    ],
)
def test_it_writes_the_figures_into_the_formula(text: str, written: dict[str, str], expected: str) -> None:
    assert substitute(text, written) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R / T * 100", "E5/D5*100"),
        ("(2 * T - R) / T * 100", "(2*D5-E5)/D5*100"),
        ("(1 - mutlak(R - T) / T) * 100", "(1-ABS(E5-D5)/D5)*100"),
        ("-R ** 2", "-(E5^2)"),
        ("2 ** 3 ** R", "2^(3^E5)"),
        ("rata_rata(C)", "AVERAGE(F1,F3)"),
        ("jumlah(A)", "SUM(G1:G9)"),
        ("rata_geometrik(A)", "GEOMEAN(G1:G9)"),
        ("terbesar(terkecil(R, 120), 0)", "MAX(MIN(E5,120),0)"),
        ("jumlah_kali(A, B) / jumlah(B)", "SUMPRODUCT(G1:G9,H1:H9)/SUM(H1:H9)"),
        ("jumlah_kali(C, D) * 2", "(F1*I1+F3*I3)*2"),
    ],
)
def test_it_translates_for_a_spreadsheet(text: str, expected: str) -> None:
    cells = {"R": "E5", "T": "D5", "A": "G1:G9", "B": "H1:H9", "C": ("F1", "F3"), "D": ("I1", "I3")}
    assert to_excel(text, cells) == expected


@pytest.mark.parametrize("write", [substitute, to_excel])
def test_it_does_not_write_what_it_was_not_given(write: Callable[..., str]) -> None:
    for text, given_ in (
        ("R / T", {"R": "1"}),
        ("C + 1", {"C": ("1", "2")}),
        ("jumlah(C)", {"C": ()}),
        ("jumlah_kali(C, B)", {"C": ("1", "2", "3"), "B": ("1", "2")}),
    ):
        with pytest.raises(FormulaError):
            write(text, given_)


def test_it_writes_the_formula_itself() -> None:
    assert write_rumus("(2 * T - R) / T * 100") == "(2 x T - R) / T x 100"
    assert write_rumus("rata_rata(C) - mutlak(-R)") == "rata-rata(C) - |-R|"


WHOLE = st.integers(min_value=-20, max_value=20)
FIGURES = st.decimals(min_value=Decimal("0.01"), max_value=10_000, places=2)


def _formulas(operators: str) -> st.SearchStrategy[str]:
    return st.recursive(
        st.sampled_from(["R", "T", "2", "0.5", "100"]),
        lambda inner: st.one_of(
            st.builds("({} {} {})".format, inner, st.sampled_from(operators), inner),
            st.builds("{} {} {}".format, inner, st.sampled_from(operators), inner),
            st.builds("-{}".format, inner),
            st.builds("mutlak({})".format, inner),
            st.builds("terkecil({}, {})".format, inner, inner),
            st.builds("rata_rata({}, {})".format, inner, inner),
            st.builds("({}) ** 2".format, inner),
        ),
        max_leaves=6,
    )


def _exact(text: str, figures: Mapping[str, object]) -> Fraction:
    """Python's own arithmetic over fractions: a second opinion that shares no code with the language."""
    source = re.sub(r"(?<![A-Za-z_\d.])\d+(\.\d+)?", r"_N('\g<0>')", text)
    return Fraction(eval(source, {"_N": Fraction, **_FUNCTIONS, **figures}))  # noqa: S307


def _spread(parts: tuple[object, ...]) -> list[Fraction]:
    return [item for part in parts for item in (part if isinstance(part, tuple) else (part,))]


_FUNCTIONS = {
    "mutlak": abs,
    "terkecil": lambda *parts: min(_spread(parts)),
    "terbesar": lambda *parts: max(_spread(parts)),
    "jumlah": lambda *parts: sum(_spread(parts)),
    "rata_rata": lambda *parts: Fraction(sum(_spread(parts))) / len(_spread(parts)),
    "jumlah_kali": lambda a, b: sum(x * y for x, y in zip(a, b, strict=True)),
    "ABS": abs,
    "MIN": min,
    "AVERAGE": lambda *parts: Fraction(sum(parts)) / len(parts),
}


@given(_formulas("+-*"), WHOLE, WHOLE)
def test_it_agrees_with_exact_fractions(text: str, r: int, t: int) -> None:
    exact = _exact(text, {"R": Fraction(r), "T": Fraction(t)})
    assume(abs(exact) < 10**18)
    assert Fraction(evaluate(text, {"R": Decimal(r), "T": Decimal(t)})) == exact


@given(_formulas("+-*/"), WHOLE, WHOLE)
def test_the_spreadsheet_formula_means_the_same(text: str, r: int, t: int) -> None:
    try:
        exact = _exact(text, {"R": Fraction(r), "T": Fraction(t)})
    except ZeroDivisionError:
        assume(condition=False)
    cells = to_excel(text, {"R": "E5", "T": "D5"}).replace("^", "**")
    assert _exact(cells, {"E5": Fraction(r), "D5": Fraction(t)}) == exact


@given(_formulas("+-*/"), WHOLE, WHOLE)
def test_what_people_read_means_the_same(text: str, r: int, t: int) -> None:
    assume("terkecil" not in text and "mutlak" not in text)
    try:
        exact = _exact(text, {"R": Fraction(r), "T": Fraction(t)})
    except ZeroDivisionError:
        assume(condition=False)
    people = substitute(text, {"R": f"{r},00", "T": f"{t},00"})
    assert _exact(people.replace(" x ", " * ").replace("^", "**").replace(",", "."), {}) == exact


def _law() -> list[str]:
    texts = [
        butir["rumus"]
        for nama in list_nama()
        for row in list_ketentuan(nama)
        for butir in row.isi.get("rumus", {}).values()
    ]
    return sorted({text for text in texts if "geometrik" not in text})


@pytest.mark.parametrize("text", _law())
@given(st.data())
def test_every_formula_of_the_law_is_computed_exactly(text: str, data: st.DataObject) -> None:
    lists = st.lists(FIGURES, min_size=3, max_size=3).map(tuple)
    names = list_variabel(parse_formula(text))
    is_list = {name for name in names if re.search(rf"(jumlah|rata_rata|jumlah_kali)\([^()]*\b{name}\b", text)}
    figures = {name: data.draw(lists if name in is_list else FIGURES) for name in names}
    fractions = {
        name: tuple(map(Fraction, figure)) if isinstance(figure, tuple) else Fraction(figure)
        for name, figure in figures.items()
    }
    exact = _exact(text, fractions)
    assert abs(Fraction(evaluate(text, figures)) - exact) <= max(abs(exact), Fraction(1)) / 10**30
