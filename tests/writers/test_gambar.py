"""Pictures are well-formed, repeatable, readable on paper, and never lose or overlap a box."""

from __future__ import annotations

import json
import re
from io import BytesIO
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from contoh_naskah import GRAFIK, POHON
from terang.naskah.blok import Gambar, JenisGambar
from terang.writers.gambar import render
from terang.writers.gambar.petak import Petak, list_petak
from terang.writers.gambar.pohon import HALAMAN_LANSKAP, HALAMAN_TEGAK, draw_pohon, read_simpul
from terang.writers.gambar.render import GambarError, render_png, render_svg
from terang.writers.gambar.tata import arrange_pohon, is_terbaca
from terang.writers.gambar.tema import AKSEN, AKSEN_MUDA, PUTIH, REDUP, TINTA, URUTAN

SVG = "{http://www.w3.org/2000/svg}"
GANAS = """<b>& "Sasaran" 'I' > 100 %"""


def _gambar(spek: str, *, jenis: JenisGambar = JenisGambar.VEGA_LITE, lanskap: bool = False) -> Gambar:
    return Gambar(id="g", jenis=jenis, spek=spek, alt=f"Uraian {GANAS}", lanskap=lanskap)


def _vega(**bagian: Any) -> str:
    return json.dumps(json.loads(GRAFIK) | bagian)


def _pohon(label: str, *anak: dict[str, Any]) -> dict[str, Any]:
    return {"label": [label], "anak": list(anak)}


def _organisasi() -> dict[str, Any]:
    bidang = [
        _pohon(f"Bidang Pengembangan dan Mutasi {n}", *(_pohon(f"Subbidang Promosi Pegawai {m}") for m in range(3)))
        for n in range(6)
    ]
    return _pohon("Kepala Badan", *bidang)


def _pohon_kinerja() -> dict[str, Any]:
    """62 boxes in five levels, with names as long as the nomenclature's."""
    sub = "Penyediaan Jasa Komunikasi dan Sumber Daya Air"
    kegiatan = [
        _pohon(f"Kegiatan Administrasi Kepegawaian {n}", *(_pohon(f"{sub} {m}") for m in range(3 + (n % 4 == 0))))
        for n in range(13)
    ]
    bagian = (kegiatan[:7], kegiatan[7:11], kegiatan[11:])
    program = [_pohon(f"Program Kepegawaian Daerah {n}", *isi) for n, isi in enumerate(bagian)]
    sasaran = [_pohon("Meningkatnya pelayanan", program[0]), _pohon("Meningkatnya profesionalitas", *program[1:])]
    return _pohon("Meningkatnya kualitas tata kelola kepegawaian", *sasaran)


def _hitung(pohon: dict[str, Any]) -> int:
    return 1 + sum(_hitung(anak) for anak in pohon["anak"])


def _tumpang_tindih(a: Petak, b: Petak) -> bool:
    return a.x < b.x + b.lebar and b.x < a.x + a.lebar and a.y < b.y + b.tinggi and b.y < a.y + a.tinggi


POHON_ACAK = st.recursive(
    st.builds(_pohon, st.text(max_size=60)),
    lambda anak: st.builds(lambda label, isi: _pohon(label, *isi), st.text(max_size=60), st.lists(anak, max_size=6)),
    max_leaves=40,
)


@given(pohon=POHON_ACAK, lanskap=st.booleans())
@settings(max_examples=40, deadline=None)
def test_no_two_boxes_overlap_and_none_is_lost_or_cut_off(pohon: dict[str, Any], *, lanskap: bool) -> None:
    bagian = arrange_pohon(read_simpul(pohon), HALAMAN_LANSKAP if lanskap else HALAMAN_TEGAK)
    petak = list(list_petak(bagian))
    assert len(petak) == _hitung(pohon)
    assert not any(_tumpang_tindih(a, b) for a, b in combinations(petak, 2))
    assert all(0 <= p.x <= p.x + p.lebar <= bagian.lebar for p in petak)
    assert all(0 <= p.y <= p.y + p.tinggi <= bagian.tinggi for p in petak)


@given(pohon=POHON_ACAK)
@settings(max_examples=25, deadline=None)
def test_any_text_in_a_tree_makes_well_formed_svg(pohon: dict[str, Any]) -> None:
    akar = etree.fromstring(draw_pohon(json.dumps(pohon)).encode())
    assert len(akar.findall(f".//{SVG}g[@class='petak']")) == _hitung(pohon)


@pytest.mark.parametrize("pohon", [_organisasi(), _pohon_kinerja()])
def test_a_large_tree_stays_readable_on_a_landscape_page(pohon: dict[str, Any]) -> None:
    assert _hitung(pohon) in {25, 62}
    bagian = arrange_pohon(read_simpul(pohon), HALAMAN_LANSKAP)
    assert is_terbaca(bagian, HALAMAN_LANSKAP)
    assert bagian.terpotong == 0


def test_a_label_survives_whole_whatever_it_holds() -> None:
    akar = etree.fromstring(draw_pohon(json.dumps(_pohon(GANAS))).encode())
    assert " ".join(akar.itertext()).split() == GANAS.split()


def test_a_box_prints_its_value_and_status_in_words() -> None:
    svg = draw_pohon(json.dumps({"label": ["Sasaran"], "nilai": "114,00 %", "status": "▲ melampaui"}))
    assert " ".join(etree.fromstring(svg.encode()).itertext()).replace("\xa0", " ") == "Sasaran 114,00 % · ▲ melampaui"


@pytest.mark.parametrize(
    ("spek", "jenis"),
    [(GRAFIK, JenisGambar.VEGA_LITE), (POHON, JenisGambar.POHON), (_vega(title=GANAS), JenisGambar.VEGA_LITE)],
)
def test_a_picture_is_well_formed_and_carries_its_alternative_text(spek: str, jenis: JenisGambar) -> None:
    akar = etree.fromstring(render_svg(_gambar(spek, jenis=jenis)).encode())
    assert akar.tag == f"{SVG}svg"
    assert akar.get("role") == "img"
    assert akar.get("aria-label") == f"Uraian {GANAS}"


def test_chart_text_survives_whole_whatever_it_holds() -> None:
    akar = etree.fromstring(render_svg(_gambar(_vega(title=GANAS))).encode())
    assert GANAS in akar.itertext()


def test_numbers_in_a_chart_are_written_the_indonesian_way() -> None:
    data = {"values": [{"tahun": "2022", "nilai": "1234567.5"}], "format": {"parse": {"nilai": "number"}}}
    teks = {"mark": "text", "encoding": {"text": {"field": "nilai", "type": "quantitative", "format": ",.2f"}}}
    spek = _vega(data=data, layer=[teks], mark=None)
    assert "1.234.567,50" in render_svg(_gambar(json.dumps({k: v for k, v in json.loads(spek).items() if v})))


def test_a_long_name_beside_a_chart_is_wrapped_and_not_cut_off() -> None:
    nama = "Meningkatnya kualitas pelayanan administrasi kepegawaian dan profesionalitas aparatur sipil negara"
    data = {"values": [{"tahun": nama, "nilai": 1}]}
    sumbu = {"y": {"field": "tahun", "type": "nominal"}, "x": {"field": "nilai", "type": "quantitative"}}
    akar = etree.fromstring(render_svg(_gambar(_vega(data=data, encoding=sumbu))).encode())
    baris = [teks for teks in akar.itertext() if teks in nama]
    assert " ".join(baris) == nama
    assert len(baris) == 4


def test_the_same_picture_has_the_same_bytes_even_after_others() -> None:
    terpangkas = _gambar(_vega(mark={"type": "bar", "clip": True}))
    pertama = render_svg(terpangkas), render_png(terpangkas)
    render.render_svg.cache_clear()
    render.render_png.cache_clear()
    render_svg(_gambar(_vega(mark={"type": "line", "clip": True})))
    assert (render_svg(terpangkas), render_png(terpangkas)) == pertama


def test_ids_of_two_pictures_on_one_page_do_not_meet() -> None:
    batang, garis = (render_svg(_gambar(_vega(mark={"type": jenis, "clip": True}))) for jenis in ("bar", "line"))
    assert re.findall(r'id="[^"]+"', batang)
    assert not set(re.findall(r'id="[^"]+"', batang)) & set(re.findall(r'id="[^"]+"', garis))


def test_a_picture_is_drawn_once_for_all_formats() -> None:
    gambar = _gambar(POHON, jenis=JenisGambar.POHON)
    assert render_svg(gambar) is render_svg(gambar)
    assert render_png(gambar) is render_png(gambar)


@pytest.mark.parametrize(("spek", "jenis"), [(GRAFIK, JenisGambar.VEGA_LITE), (POHON, JenisGambar.POHON)])
def test_another_program_opens_the_png_with_its_size_on_paper(spek: str, jenis: JenisGambar) -> None:
    gambar = _gambar(spek, jenis=jenis)
    akar = etree.fromstring(render_svg(gambar).encode())
    with Image.open(BytesIO(render_png(gambar, 3))) as citra:
        assert citra.size == (3 * int(akar.get("width", "")), 3 * int(akar.get("height", "")))
        assert round(citra.info["dpi"][0]) == 3 * 72


def test_a_chart_cannot_fetch_anything() -> None:
    with pytest.raises(GambarError, match="Gambar 'g' tidak dapat digambar"):
        render_svg(_gambar(_vega(data={"url": "https://example.org/data.csv"})))


@pytest.mark.parametrize(
    ("spek", "jenis"),
    [("{", JenisGambar.VEGA_LITE), ("{}", JenisGambar.POHON), ('{"mark": 3}', JenisGambar.VEGA_LITE)],
)
def test_a_broken_specification_names_the_picture(spek: str, jenis: JenisGambar) -> None:
    with pytest.raises(GambarError, match="Gambar 'g'"):
        render_svg(_gambar(spek, jenis=jenis))


def test_a_file_is_given_and_not_drawn() -> None:
    with pytest.raises(GambarError, match=r"logo\.png"):
        render_svg(_gambar("logo.png", jenis=JenisGambar.BERKAS))


def _kontras(satu: str, dua: str) -> float:
    terang, gelap = sorted((_luminans(satu), _luminans(dua)), reverse=True)
    return (terang + 0.05) / (gelap + 0.05)


def _luminans(warna: str) -> float:
    kanal = [int(warna[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in kanal]
    return sum(bobot * c for bobot, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize(("tinta", "latar"), [(TINTA, PUTIH), (TINTA, AKSEN_MUDA), (REDUP, PUTIH), (PUTIH, AKSEN)])
def test_text_passes_aa_on_its_ground(tinta: str, latar: str) -> None:
    assert _kontras(tinta, latar) >= 4.5


def test_neighbouring_series_differ_in_lightness() -> None:
    assert all(_kontras(a, b) > 1.4 for a, b in pairwise(URUTAN))
