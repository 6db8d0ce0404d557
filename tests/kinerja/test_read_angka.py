from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.pilihan import Tanda
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka, write_rupiah, write_target

VEKTOR = yaml.safe_load((Path(__file__).parent / "vektor" / "baca_angka.yaml").read_text(encoding="utf-8"))
BILANGAN = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40)
# Text that looks like figures, so that the grammar is entered and not only its door.
MIRIP_ANGKA = st.lists(
    st.sampled_from(
        [
            *"0123456789.,-–()<>=%+ \n\u00a0O",
            "Rp",
            "Rp.",
            " juta",
            " orang",
            "s.d.",
            "s/d",
            "min.",
            "(dalam ribuan)",
            ",-",
        ]
    ),
    max_size=14,
).map("".join)


def _plain(teks: str) -> Decimal:
    return Decimal(teks.replace(",", "."))


def _name(baris: dict[str, Any]) -> str:
    return f"{baris['tulisan']}|{baris.get('kolom', '')}"


@pytest.mark.parametrize("baris", VEKTOR["angka"], ids=_name)
def test_it_reads_figures_as_the_vectors_say(baris: dict[str, Any]) -> None:
    sampai = _plain(baris["sampai"]) if "sampai" in baris else None
    assert read_angka(baris["tulisan"], baris.get("kolom", "")) == Angka(
        nilai=_plain(baris["nilai"]),
        tanda=Tanda.RENTANG if sampai is not None else Tanda(baris.get("tanda", "=")),
        batas_atas=sampai,
        satuan=baris.get("satuan", ""),
        tertulis=baris["tulisan"],
    )


@pytest.mark.parametrize("baris", VEKTOR["bertanya"], ids=_name)
def test_it_asks_where_honest_readers_differ(baris: dict[str, Any]) -> None:
    hasil = read_angka(baris["tulisan"], baris.get("kolom", ""))
    assert isinstance(hasil, AngkaAmbigu)
    assert [angka.nilai for angka in hasil.kemungkinan] == [_plain(nilai) for nilai in baris["mungkin"]]
    assert f"'{baris['tulisan']}'" in hasil.pertanyaan


@pytest.mark.parametrize("baris", VEKTOR["ditolak"], ids=_name)
def test_it_refuses_what_is_no_figure_and_says_why(baris: dict[str, Any]) -> None:
    hasil = read_angka(baris["tulisan"], baris.get("kolom", ""))
    assert isinstance(hasil, AngkaRusak)
    assert baris["sebab"] in hasil.alasan
    assert hasil.tertulis == baris["tulisan"]


@pytest.mark.parametrize("tulisan", VEKTOR["kosong"], ids=repr)
def test_empty_is_not_zero(tulisan: str) -> None:
    assert read_angka(tulisan) is None


@pytest.mark.parametrize("tulisan", ["-0", "(0,00)", "-Rp0"])
def test_zero_has_no_sign(tulisan: str) -> None:
    hasil = read_angka(tulisan)
    assert isinstance(hasil, Angka)
    assert not hasil.nilai.is_signed()


def test_the_question_offers_texts_that_leave_one_reading() -> None:
    hasil = read_angka("Rp1,2 juta – 2.500 juta", "Rp")
    assert isinstance(hasil, Angka)
    hasil = read_angka("> 1.234 %")
    assert isinstance(hasil, AngkaAmbigu)
    assert hasil.pertanyaan == (
        "'> 1.234 %' dapat berarti > 1234 % atau > 1,234 %. Tulis salah satunya, tanpa pemisah ribuan."
    )
    for tulisan, angka in zip(("> 1234 %", "> 1,234 %"), hasil.kemungkinan, strict=True):
        baru = read_angka(tulisan)
        assert isinstance(baru, Angka)
        assert (baru.nilai, baru.tanda, baru.satuan) == (angka.nilai, angka.tanda, angka.satuan)


def test_an_ambiguous_range_keeps_only_readings_that_ascend_and_still_asks() -> None:
    hasil = read_angka("1.500-1.200")
    assert isinstance(hasil, AngkaAmbigu)
    assert [(angka.nilai, angka.batas_atas) for angka in hasil.kemungkinan] == [(Decimal("1.5"), Decimal(1200))]


@given(st.one_of(st.text(), MIRIP_ANGKA), st.one_of(st.just(""), st.sampled_from(["%", "orang", "Rp juta"]), st.text()))
def test_it_never_raises_and_answers_completely(teks: str, satuan: str) -> None:
    match read_angka(teks, satuan):
        case Angka() as angka:
            assert angka.tertulis == teks
            assert angka.nilai.is_finite()
            assert (angka.batas_atas is not None) == (angka.tanda is Tanda.RENTANG)
            assert angka.batas_atas is None or angka.nilai <= angka.batas_atas
        case AngkaAmbigu() as ambigu:
            assert ambigu.tertulis == teks
            assert ambigu.kemungkinan
            assert ambigu.pertanyaan.count("?") or " atau " in ambigu.pertanyaan
        case AngkaRusak() as rusak:
            assert rusak.tertulis == teks
            assert rusak.alasan.endswith(".")
        case hasil:
            assert hasil is None


@pytest.mark.parametrize("potong", ["1 ", "1.", "- ", "s.d.", "O", "1,-", "(", "9"])
def test_a_page_pasted_into_a_cell_is_refused_at_once(potong: str) -> None:
    hasil = read_angka(potong * 50_000)
    assert isinstance(hasil, AngkaRusak)
    assert "terlalu panjang" in hasil.alasan
    assert len(hasil.alasan) < 120


@given(st.text(alphabet=st.characters(categories=["Nd", "No", "Nl"], exclude_characters="0123456789"), min_size=1))
def test_only_the_digits_0_to_9_make_a_number(teks: str) -> None:
    assert isinstance(read_angka(teks), AngkaRusak)
    assert isinstance(read_angka(f"8{teks}"), AngkaRusak)


@given(BILANGAN, st.integers(min_value=0, max_value=9))
def test_what_it_writes_it_reads_back(value: Decimal, desimal: int) -> None:
    expected = round_half_up(value, desimal)
    hasil = read_angka(write_angka(value, desimal))
    if desimal == 0 and 1000 <= abs(expected) < 1_000_000:
        assert isinstance(hasil, AngkaAmbigu)
        assert expected in [angka.nilai for angka in hasil.kemungkinan]
    else:
        assert isinstance(hasil, Angka)
        assert hasil.nilai == expected


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40), st.sampled_from([0, 2])
)
def test_money_is_never_ambiguous(value: Decimal, desimal: int) -> None:
    hasil = read_angka(write_rupiah(value, desimal))
    assert isinstance(hasil, Angka)
    assert (hasil.nilai, hasil.satuan) == (round_half_up(value, desimal), "Rp")


@given(
    st.tuples(BILANGAN, BILANGAN).map(sorted),
    st.sampled_from([tanda for tanda in Tanda if tanda is not Tanda.RENTANG]),
    st.booleans(),
)
def test_targets_survive_writing_and_reading(ujung: list[Decimal], tanda: Tanda, rentang: bool) -> None:  # noqa: FBT001
    target = Angka(
        nilai=round_half_up(ujung[0], 2),
        tanda=Tanda.RENTANG if rentang else tanda,
        batas_atas=round_half_up(ujung[1], 2) if rentang else None,
    )
    hasil = read_angka(write_target(target, 2))
    assert isinstance(hasil, Angka)
    assert (hasil.nilai, hasil.tanda, hasil.batas_atas) == (target.nilai, target.tanda, target.batas_atas)
