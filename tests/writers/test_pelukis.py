"""Charts drawn in the background are the charts that would be drawn here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from contoh_naskah import build_contoh
from terang.naskah.blok import Gambar, JenisGambar
from terang.naskah.naskah import walk_naskah
from terang.writers.gambar.pelukis import Pelukis, draw_semua
from terang.writers.gambar.render import GambarError, draw_ahead, render_svg


def _bagan() -> Gambar:
    rows = (b for b in walk_naskah(build_contoh()) if isinstance(b, Gambar) and b.jenis is JenisGambar.VEGA_LITE)
    return next(rows)


def test_a_chart_drawn_ahead_is_the_one_drawn_here() -> None:
    render_svg.cache_clear()
    here = render_svg(_bagan())
    render_svg.cache_clear()
    with draw_ahead() as pelukis:
        pelukis.ask(build_contoh())
        assert _bagan().spek in pelukis.lukisan
        assert render_svg(_bagan()) == here


def test_a_broken_chart_is_left_out_and_told_about_where_it_is_used() -> None:
    assert draw_semua(["{}", "bukan json", _bagan().spek]).keys() == {_bagan().spek}
    with draw_ahead() as pelukis:
        pelukis.ask(build_contoh())
        with pytest.raises(GambarError, match="gambar-rusak"):
            render_svg(replace(_bagan(), id="gambar-rusak", spek="bukan json"))


def test_nobody_waits_for_charts_that_were_never_asked_for() -> None:
    with Pelukis() as pelukis:
        assert pelukis.lukisan == {}
