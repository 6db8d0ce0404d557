"""A printed figure becomes a number with a format code only where the sheet will show the very same thing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.kinerja.write_angka import write_angka
from terang.writers.xlsx.bentuk_angka import fits, read_bentuk


@pytest.mark.parametrize(
    ("teks", "nilai", "kode"),
    [
        ("114,00", "113.995037", "#,##0.00"),
        ("114", "113.995037", "#,##0"),
        ("44.000.000", "44000000", "#,##0"),
        ("2022", "2022", "0"),
        ("Rp44.000.000", "44000000", '"Rp"#,##0'),
        ("-Rp1.500", "-1500", '"Rp"#,##0'),
        (">82", "82", '">"#,##0'),
        ("≥ 82,5", "82.5", '"≥ "#,##0.0'),
        ("114,00 %", "114", '#,##0.00" %"'),
        ("(1.200,50)", "-1200.5", '#,##0.00;"("#,##0.00")"'),
        ("-0,05", "-0.05", "#,##0.00"),
        ("–", "0.001", '#,##0.00;-#,##0.00;"–"'),
    ],
)
def test_it_reads_how_a_figure_is_printed(teks: str, nilai: str, kode: str) -> None:
    found = read_bentuk(teks, Decimal(nilai), 2)
    assert found is not None
    assert found.kode == kode


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("113,99", "113.995"),  # rounded otherwise than the value
        ("44,00", "44000000"),  # another scale
        ("5–7", "5"),
        ("5.03.02", "5"),
        ("–", "12"),
        ("(12)", "12"),
        ("-12", "12"),
        ('12 "baik"', "12"),
        ("belum ada", "0"),
        ("٣", "3"),
        ("1.234.567.890.123.456", "1234567890123456"),
        ("12 dari seluruh pegawai yang ada di sini", "12"),
    ],
)
def test_it_leaves_text_what_a_format_cannot_show(teks: str, nilai: str) -> None:
    assert read_bentuk(teks, Decimal(nilai), 2) is None


@given(nilai=st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=4), desimal=st.integers(0, 3))
def test_it_reads_every_figure_that_terang_prints(nilai: Decimal, desimal: int) -> None:
    found = read_bentuk(write_angka(nilai, desimal), nilai, desimal)
    assert (found is not None) == fits(nilai, desimal)
    assert found is None or (found.desimal, found.depan, found.belakang) == (desimal, "", "")
