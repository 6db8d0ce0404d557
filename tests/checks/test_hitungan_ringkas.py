"""Amounts told in millions or billions hide digits, so that a percentage of them proves little."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis


@pytest.mark.parametrize(("persen", "temuan"), [("99,13", 0), ("99,15", 0), ("89,14", 1)])
def test_it_accuses_no_percentage_that_hidden_digits_explain(persen: str, temuan: int) -> None:
    teks = f"Dari pagu sebesar Rp105,49 miliar, realisasi anggaran mencapai Rp104,58 miliar atau {persen}%."
    assert len(list_tertulis("HIT002", teks) + list_tertulis("PBL001", teks)) == temuan
