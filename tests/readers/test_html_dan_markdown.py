"""Pages and Markdown: what a reader sees, with spans, captions and lines."""

from __future__ import annotations

from readers.baca_naskah import list_paragraf, list_tabel, read_baris
from terang.naskah.blok import Bab, Daftar, Gambar, JenisBaris
from terang.naskah.naskah import walk_naskah
from terang.naskah.sisipan import Teks
from terang.readers.read import read_berkas

HALAMAN = """<!doctype html><html><head><title>Uji</title><style>p{}</style></head><body>
<nav>1 2 3</nav><script>var x = 99</script><p hidden>77</p><p style="display: none">78</p><!-- 79 -->
<h1>BAB I Pendahuluan</h1>
<p>Capaian <b>114,00</b>
persen<br>baris dua</p>lepas
<table><caption>Tabel 3.1. Capaian</caption>
<tr><th rowspan=2>No</th><th colspan="2">Tahun</th></tr><tr><th>T</th><th>R</th></tr>
<tr><td>1</td><td>80,60</td><td><p>91</p><p>88</p></td></tr></table>
<p>Sumber: BPS</p><ul><li>satu</li><li>dua<ol><li>tiga</li></ol></li></ul></body></html>"""


def test_it_sees_what_a_reader_of_the_page_sees() -> None:
    naskah = read_berkas("a.html", HALAMAN.encode()).naskah
    assert list_paragraf(naskah) == ["Capaian 114,00 persen baris dua", "lepas", "satu", "dua", "tiga"]
    bab = naskah.isi[0]
    assert isinstance(bab, Bab)
    paragraf = bab.isi[0]
    assert paragraf.isi[1] == Teks("114,00", tebal=True)  # type: ignore[union-attr]
    assert sum(isinstance(b, Daftar) for b in walk_naskah(naskah)) == 2


def test_a_page_keeps_spans_captions_headers_and_lines() -> None:
    tabel = list_tabel(read_berkas("a.html", HALAMAN.encode()).naskah)[0]
    assert (tabel.nomor, tabel.judul, tabel.sumber) == ("3.1", "Capaian", "BPS")
    assert read_baris(tabel) == [
        [("No", 1, 2), ("Tahun", 2, 1)],
        [("T", 1, 1), ("R", 1, 1)],
        [("1", 1, 1), ("80,60", 1, 1), ("91 88", 1, 1)],
    ]
    assert [b.jenis for b in tabel.baris] == [JenisBaris.KEPALA, JenisBaris.KEPALA, JenisBaris.DATA]
    tempat = tabel.baris[2].sel[1].tempat
    assert tempat is not None
    assert (tempat.baris, tempat.bab, tempat.tabel, tempat.kolom) == (8, "BAB I", "Tabel 3.1", "Tahun / T")


def test_markdown_gives_lines_emphasis_and_tables() -> None:
    teks = "# BAB I Awal\n\nNilai **83,84**.\n\n**Tabel 2. Isi**\n\n"
    teks += "| A | B |\n| --- | --: |\n| x | 1,5 |\n\nSumber: BPS\n\n- a\n  - b\n"
    naskah = read_berkas("a.md", teks.encode()).naskah
    tabel = list_tabel(naskah)[0]
    assert (tabel.nomor, tabel.judul, tabel.sumber) == ("2", "Isi", "BPS")
    assert read_baris(tabel) == [[("A", 1, 1), ("B", 1, 1)], [("x", 1, 1), ("1,5", 1, 1)]]
    assert tabel.baris[1].sel[1].tempat is not None
    assert tabel.baris[1].sel[1].tempat.baris == 9
    assert list_paragraf(naskah) == ["Nilai 83,84.", "a", "b"]


def test_the_drawing_in_a_figure_says_what_its_labels_say_and_no_sentence() -> None:
    svg = "<svg><title>Grafik</title><text>Pria <tspan>33</tspan></text><g><text>Wanita 48</text></g></svg>"
    html = f"<p>Pegawai <svg><text>9</text></svg>81 orang.</p><figure><div>{svg}</div>{{}}</figure>"
    naskah = read_berkas("a.html", html.format("<figcaption>Gambar 1.1. Pegawai</figcaption>").encode()).naskah
    (gambar,) = (satu for satu in walk_naskah(naskah) if isinstance(satu, Gambar))
    assert (gambar.judul, gambar.alt) == ("Pegawai", "Pria 33 Wanita 48")
    assert list_paragraf(naskah) == ["Pegawai 81 orang."]
